#include "wire/json_text.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace blason {
namespace {

unsigned at(std::string_view text, std::size_t place) {
  return place < text.size() ? static_cast<unsigned char>(text[place]) : 0U;
}

/// How many bytes the well-formed UTF-8 sequence at `place` has; 0: it is none (Unicode, table
/// 3-7).
std::size_t sequence_length(std::string_view text, std::size_t place) {
  const unsigned first = at(text, place);
  const unsigned second = at(text, place + 1);
  if (first < 0x80) return 1;
  if (first < 0xC2 || first > 0xF4) return 0;
  unsigned low = 0x80;
  unsigned high = 0xBF;
  if (first == 0xE0) low = 0xA0;
  if (first == 0xED) high = 0x9F;
  if (first == 0xF0) low = 0x90;
  if (first == 0xF4) high = 0x8F;
  if (second < low || second > high) return 0;
  const std::size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  for (std::size_t i = 2; i < length; ++i)
    if ((at(text, place + i) & 0xC0U) != 0x80U) return 0;
  return length;
}

std::string escaped(char c) {
  static constexpr std::string_view hex = "0123456789abcdef";
  switch (c) {
  case '"':
    return "\\\"";
  case '\\':
    return "\\\\";
  case '\b':
    return "\\b";
  case '\f':
    return "\\f";
  case '\n':
    return "\\n";
  case '\r':
    return "\\r";
  case '\t':
    return "\\t";
  default:
    break;
  }
  const auto code = static_cast<unsigned char>(c);
  return std::string("\\u00") + hex[code >> 4U] + hex[code & 0xFU];
}

} // namespace

void JsonText::key(std::string_view key) {
  separate();
  quote(key);
  out_ += ':';
  comma_ = false;
}

void JsonText::number(double value) {
  if (!std::isfinite(value)) return null();
  if (value == 0) return plain("0"); // "-0" would come back as 0
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  plain(std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data())));
}

void JsonText::text(std::string_view words) {
  separate();
  quote(words);
  comma_ = true;
}

void JsonText::new_line(std::size_t indent) {
  separate();
  out_ += '\n';
  out_.append(indent, ' ');
  comma_ = false;
}

void JsonText::begin(char bracket) {
  separate();
  out_ += bracket;
  comma_ = false;
}

void JsonText::end(char bracket) {
  out_ += bracket;
  comma_ = true;
}

void JsonText::plain(std::string_view text) {
  separate();
  out_ += text;
  comma_ = true;
}

void JsonText::separate() {
  if (comma_) out_ += ',';
}

void JsonText::quote(std::string_view words) {
  out_ += '"';
  for (std::size_t place = 0; place < words.size();) {
    const std::size_t length = sequence_length(words, place);
    const char c = words[place];
    if (length == 0) {
      out_ += "\xEF\xBF\xBD";
    } else if (length == 1 && (static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\')) {
      out_ += escaped(c);
    } else {
      out_ += words.substr(place, length);
    }
    place += length == 0 ? 1 : length;
  }
  out_ += '"';
}

} // namespace blason
