#include "report/table.hpp"

#include <array>

namespace blason {
namespace {

constexpr std::string_view replacement = "\uFFFD";

/// Bytes of the character at the head of `text`; 0 when they are no valid UTF-8.
std::size_t character(std::string_view text) {
  const auto byte = [&](std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
  };
  const auto continues = [&](std::size_t at) { return (byte(at) & 0xC0U) == 0x80U; };
  const unsigned head = byte(0);
  if (head < 0x80) return 1;
  if (head >= 0xC2 && head <= 0xDF) return continues(1) ? 2 : 0;
  if (head >= 0xE0 && head <= 0xEF) {
    const bool overlong = head == 0xE0 && byte(1) < 0xA0;
    const bool surrogate = head == 0xED && byte(1) >= 0xA0;
    const bool no_character = head == 0xEF && byte(1) == 0xBF && byte(2) >= 0xBE;
    return continues(1) && continues(2) && !overlong && !surrogate && !no_character ? 3 : 0;
  }
  if (head >= 0xF0 && head <= 0xF4) {
    const bool overlong = head == 0xF0 && byte(1) < 0x90;
    const bool beyond = head == 0xF4 && byte(1) >= 0x90;
    return continues(1) && continues(2) && continues(3) && !overlong && !beyond ? 4 : 0;
  }
  return 0;
}

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7F;
}

} // namespace

bool looks_like_formula(std::string_view text) {
  constexpr std::array<std::string_view, 6> spaces{" ",      "\n",     "\u00A0",
                                                   "\u202F", "\u3000", "\uFEFF"};
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view space : spaces)
      if (text.starts_with(space)) {
        text.remove_prefix(space.size());
        again = true;
      }
  }
  if (text.starts_with('\0')) return true;
  constexpr std::array<std::string_view, 10> triggers{"=",  "+",  "-",  "@",  "\t",
                                                      "\r", "＝", "＋", "－", "＠"};
  for (const std::string_view trigger : triggers)
    if (text.starts_with(trigger)) return true;
  return false;
}

std::string legible(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const std::size_t size = character(text);
    const bool sound = size > 0 && !is_control(text.front());
    out += sound ? text.substr(0, size) : replacement;
    text.remove_prefix(size > 0 ? size : 1);
  }
  return out;
}

} // namespace blason
