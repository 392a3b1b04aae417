#pragma once

#include "words/language.hpp"

#include <string>
#include <string_view>

namespace blason {

/// U+00A0, one word's width, and U+202F, a thin one: a line never breaks at either.
inline constexpr std::string_view no_break_space = "\u00A0";
inline constexpr std::string_view narrow_no_break_space = "\u202F";
/// U+2212, as wide as a plus sign.
inline constexpr std::string_view minus_sign = "\u2212";

/// The UTF-8 text with the spaces its language wants round punctuation. French: U+202F before ; ! ?
/// and U+00A0 before : and inside « », whether the author typed a space there or none; never inside
/// an address or a time. English comes back as it was.
std::string typeset(Language language, std::string_view text);

/// The text between the quotation marks of the language, « … » or “…”; marks it already has are
/// replaced.
std::string quote(Language language, std::string_view text);

} // namespace blason
