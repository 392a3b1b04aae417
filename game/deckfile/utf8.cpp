#include "deckfile/utf8.hpp"

#include <cstdint>
#include <cstring>

namespace blason::deckfile {
namespace {

bool is_continuation(std::string_view bytes, std::size_t at) {
  return at < bytes.size() && (static_cast<unsigned char>(bytes[at]) & 0xC0) == 0x80;
}

/// Offset of the first byte from `at` on that is not ASCII; eight bytes are looked at together.
std::size_t skip_ascii(std::string_view bytes, std::size_t at) {
  constexpr std::uint64_t high_bits = 0x8080808080808080U;
  while (at + sizeof(std::uint64_t) <= bytes.size()) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes.data() + at, sizeof eight);
    if ((eight & high_bits) != 0) break;
    at += sizeof eight;
  }
  while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80) ++at;
  return at;
}

/// The second byte of three or four carries the limits: no overlong form, no surrogate, nothing
/// past U+10FFFF.
bool second_byte_fits(unsigned char first, unsigned char second) {
  switch (first) {
  case 0xE0:
    return second >= 0xA0;
  case 0xED:
    return second < 0xA0;
  case 0xF0:
    return second >= 0x90;
  case 0xF4:
    return second < 0x90;
  default:
    return true;
  }
}

} // namespace

std::size_t utf8_length(std::string_view bytes, std::size_t at) {
  if (at >= bytes.size()) return 0;
  const auto first = static_cast<unsigned char>(bytes[at]);
  if (first < 0x80) return 1;
  if (first < 0xC2 || first >= 0xF5) return 0;
  if (!is_continuation(bytes, at + 1)) return 0;
  if (first < 0xE0) return 2;
  if (!second_byte_fits(first, static_cast<unsigned char>(bytes[at + 1]))) return 0;
  if (!is_continuation(bytes, at + 2)) return 0;
  if (first < 0xF0) return 3;
  return is_continuation(bytes, at + 3) ? 4 : 0;
}

std::size_t count_characters(std::string_view bytes) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < bytes.size(); ++count) {
    const std::size_t length = utf8_length(bytes, at);
    at += length == 0 ? 1 : length;
  }
  return count;
}

std::vector<std::size_t> bad_utf8(std::string_view bytes, std::size_t most) {
  std::vector<std::size_t> bad;
  std::size_t at = skip_ascii(bytes, 0);
  while (at < bytes.size() && bad.size() < most) {
    const std::size_t length = utf8_length(bytes, at);
    if (length == 0) {
      bad.push_back(at);
      // The rest of a broken character is the same fault, not one more.
      ++at;
      while (is_continuation(bytes, at) && utf8_length(bytes, at) == 0) ++at;
    } else {
      at += length;
    }
    if (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80)
      at = skip_ascii(bytes, at);
  }
  return bad;
}

void append_utf8(std::string& out, char32_t point) {
  const auto put = [&](char32_t byte) {
    out.push_back(static_cast<char>(static_cast<unsigned char>(byte)));
  };
  if (point < 0x80) {
    put(point);
  } else if (point < 0x800) {
    put(0xC0 | (point >> 6));
    put(0x80 | (point & 0x3F));
  } else if (point < 0x10000) {
    put(0xE0 | (point >> 12));
    put(0x80 | ((point >> 6) & 0x3F));
    put(0x80 | (point & 0x3F));
  } else {
    put(0xF0 | (point >> 18));
    put(0x80 | ((point >> 12) & 0x3F));
    put(0x80 | ((point >> 6) & 0x3F));
    put(0x80 | (point & 0x3F));
  }
}

} // namespace blason::deckfile
