#pragma once

#include <string>
#include <string_view>
#include <variant>

// What a team may be called. Whatever a person types or a program is called with becomes a name
// here, and nowhere else.

namespace blason {

/// Why a text is no name. Nobody is told more: what could be mended was mended.
enum class NameFault { empty, too_long };

inline constexpr int longest_team_name = 24; // in what a reader takes for characters

/// The text as a name: composed (NFC), one line, without what cannot be seen or turns the line
/// around, its spaces trimmed and single, at most two marks on a letter and no two in one place.
/// Any bytes are welcome; those that are no UTF-8 are left out. A name cleaned again is the same.
std::variant<std::string, NameFault> clean_name(std::string_view typed);

/// Whether a reader across the room could take one name for the other: the same but for case, or
/// for letters that look alike in another script.
bool look_alike(std::string_view one, std::string_view other);

} // namespace blason
