#pragma once

#include "record/content.hpp"

#include <filesystem>

// A session file is never half there: it is written whole beside its place and moved in.
// NAME.mending is being written; NAME.mended is complete and only waits to be moved over NAME.

namespace blason {

/// A new file, complete or not at all; throws RecordFault when there is one of that name.
void write_whole(const std::filesystem::path& path, const Content& content);

enum class Old { removed, shredded };
/// Puts a file with this content in place of the one there, in one move that a power cut cannot
/// halve.
void replace_whole(const std::filesystem::path& path, const Content& content, Old old);

/// Ends a replacement that a power cut interrupted; nothing happens when there was none.
void settle(const std::filesystem::path& path, Old old = Old::removed);

} // namespace blason
