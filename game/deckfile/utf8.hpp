#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace blason::deckfile {

/// Bytes of the UTF-8 character that starts at offset `at`; 0 when no character starts there.
std::size_t utf8_length(std::string_view bytes, std::size_t at);

/// Characters in `bytes`; a byte that belongs to no character counts as one.
std::size_t count_characters(std::string_view bytes);

/// Offsets at which `bytes` stop being UTF-8: one for each bad stretch, at most `most`.
std::vector<std::size_t> bad_utf8(std::string_view bytes, std::size_t most);

/// Appends the character of that code point.
void append_utf8(std::string& out, char32_t point);

} // namespace blason::deckfile
