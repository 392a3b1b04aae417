#pragma once

#include "rooms_table.hpp"
#include "source_tree/source_tree.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace blason::doors {

/// Sentences on what is wrong; empty: every door is shut that should be.
using Faults = std::vector<std::string>;

/// The table itself: rooms include only lower rooms that exist, and name third parties that exist.
Faults faults_of_table(const House& house);

/// One source of game/: its includes against its room's row.
Faults faults_of_includes(const House& house, const tree::Source& source);

/// game/ROOM/CMakeLists.txt: links exactly the rooms of its row, and third parties of its row only.
Faults faults_of_links(const House& house, const std::string& room, std::string_view cmake);

/// The room of a path of game/: its folder, or the file's own name at the top.
std::string room_of(std::string_view path);

/// A header of the C++ standard library, or of the C library as C++ has it.
bool is_standard(std::string_view header);

} // namespace blason::doors
