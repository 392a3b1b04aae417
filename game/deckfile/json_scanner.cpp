#include "deckfile/json_scanner.hpp"

#include "deckfile/utf8.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace blason::deckfile {
namespace {

constexpr std::array<std::string_view, 6> wrong_quotes{"'", "“", "”", "„", "«", "»"};
constexpr std::array<std::string_view, 4> invisible{"\u00A0", "\u202F", "\u200B", "\uFEFF"};

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Letters of a word nobody quoted; bytes of any alphabet count.
bool is_word_letter(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' ||
         c == '.' || c == '+' || c == '-' || static_cast<unsigned char>(c) >= 0x80;
}

std::size_t starts_with_any(std::string_view bytes, const auto& marks) {
  for (const std::string_view mark : marks)
    if (bytes.substr(0, mark.size()) == mark) return mark.size();
  return 0;
}

std::string code_point(unsigned value) {
  std::array<char, 8> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, 16).ptr;
  std::string hex(digits.data(), end);
  for (char& c : hex)
    if (c >= 'a') c = static_cast<char>(c - 'a' + 'A');
  return "U+" + std::string(hex.size() < 4 ? 4 - hex.size() : 0, '0') + hex;
}

} // namespace

void JsonScanner::skip_blanks(NodeId owner) {
  while (!at_end()) {
    if (is_blank(peek()))
      ++at_;
    else if (bytes_.substr(at_, 2) == "//" || bytes_.substr(at_, 2) == "/*")
      skip_comment(owner);
    else if (!skip_invisible(owner))
      return;
  }
}

void JsonScanner::skip_comment(NodeId owner) {
  findings_.add(Code::comment, owner, at_);
  const bool line = bytes_[at_ + 1] == '/';
  const std::size_t close = bytes_.find(line ? "\n" : "*/", at_ + 2);
  at_ = close == std::string_view::npos ? bytes_.size() : close + (line ? 1 : 2);
}

/// Spaces of word processors, and bytes that are no character (those are told as such already).
bool JsonScanner::skip_invisible(NodeId owner) {
  if (static_cast<unsigned char>(peek()) < 0x80) return false;
  if (utf8_length(bytes_, at_) == 0) {
    ++at_;
    return true;
  }
  const std::size_t length = starts_with_any(bytes_.substr(at_), invisible);
  if (length == 0) return false;
  findings_.add(Code::unexpected, owner, at_).with("found", shown());
  at_ += length;
  return true;
}

std::string JsonScanner::shown() const {
  const std::string_view rest = bytes_.substr(at_);
  for (std::size_t i = 0; i < invisible.size(); ++i)
    if (rest.substr(0, invisible[i].size()) == invisible[i])
      return std::array<std::string, 4>{"U+00A0", "U+202F", "U+200B", "U+FEFF"}[i];
  const auto first = static_cast<unsigned char>(rest[0]);
  if (first < 0x20 || first == 0x7F) return code_point(first);
  if (is_word_letter(rest[0])) return std::string(run());
  return std::string(rest.substr(0, std::max<std::size_t>(1, utf8_length(rest, 0))));
}

bool JsonScanner::at_wrong_quote() const {
  return starts_with_any(bytes_.substr(at_), wrong_quotes) != 0;
}

bool JsonScanner::at_value() const {
  const char c = peek();
  return c == '"' || c == '{' || c == '[' || is_word_letter(c) || at_wrong_quote();
}

std::string_view JsonScanner::run() const {
  std::size_t end = at_;
  while (end < bytes_.size() && is_word_letter(bytes_[end])) ++end;
  return bytes_.substr(at_, end - at_);
}

Scanned JsonScanner::text(NodeId owner) {
  Scanned text{at_, at_, JsonKind::text, false, false};
  ++at_;
  for (;;) {
    while (!at_end() && peek() != '"' && peek() != '\\' &&
           static_cast<unsigned char>(peek()) >= 0x20)
      ++at_;
    if (at_end() || peek() == '\n' || peek() == '\r') return unclosed(text, owner);
    if (peek() == '"') {
      text.end = ++at_;
      return text;
    }
    if (peek() == '\\') {
      text.escaped = true;
      escape(owner);
    } else {
      findings_.add(Code::control_character, owner, at_).with("found", shown());
      ++at_;
    }
  }
}

/// A closing quote is missing. When the line ends as a value ends and the next begins as one
/// begins, it stood there.
Scanned JsonScanner::unclosed(Scanned text, NodeId owner) {
  findings_.add(Code::unclosed_text, owner, text.begin);
  std::size_t last = at_;
  while (last > text.begin + 1 && is_blank(bytes_[last - 1])) --last;
  std::size_t next = at_;
  while (next < bytes_.size() && is_blank(bytes_[next])) ++next;
  const char begins = next < bytes_.size() ? bytes_[next] : '\0';
  const bool comma = last > text.begin + 1 && bytes_[last - 1] == ',';
  text.lost =
      comma ? begins != '"' && begins != '{' && begins != '[' : begins != '}' && begins != ']';
  text.end = comma && !text.lost ? last - 1 : last;
  at_ = text.end;
  return text;
}

void JsonScanner::escape(NodeId owner) {
  const char letter = at_ + 1 < bytes_.size() ? bytes_[at_ + 1] : '\0';
  if (letter == 'u') return unicode_escape(owner);
  if (std::string_view("\"\\/nrt").find(letter) != std::string_view::npos) {
    at_ += 2;
  } else if (letter == 'b' || letter == 'f') {
    findings_.add(Code::control_character, owner, at_)
        .with("found", letter == 'b' ? "U+0008" : "U+000C");
    at_ += 2;
  } else {
    const std::size_t length = at_ + 1 < bytes_.size() ? utf8_length(bytes_, at_ + 1) : 0;
    const bool printable = length > 0 && static_cast<unsigned char>(letter) >= 0x20;
    findings_.add(Code::bad_escape, owner, at_)
        .with("found", bytes_.substr(at_, printable ? 1 + length : 1));
    at_ += printable && letter != '"' ? 1 + length : 1;
  }
}

void JsonScanner::unicode_escape(NodeId owner) {
  const auto hex = [&](std::size_t from) -> std::optional<unsigned> {
    if (from + 4 > bytes_.size()) return std::nullopt;
    unsigned value = 0;
    const char* begin = bytes_.data() + from;
    const auto read = std::from_chars(begin, begin + 4, value, 16);
    return read.ptr == begin + 4 ? std::optional(value) : std::nullopt;
  };
  const std::size_t begin = at_;
  const auto first = hex(at_ + 2);
  at_ += first ? 6 : 2;
  if (first && *first >= 0xD800 && *first < 0xDC00 && bytes_.substr(at_, 2) == "\\u") {
    const auto second = hex(at_ + 2);
    if (second && *second >= 0xDC00 && *second < 0xE000) {
      at_ += 6;
      return;
    }
  }
  if (!first || (*first >= 0xD800 && *first < 0xE000))
    findings_.add(Code::bad_escape, owner, begin).with("found", bytes_.substr(begin, at_ - begin));
  else if (*first < 0x20 && *first != '\n' && *first != '\r' && *first != '\t')
    findings_.add(Code::control_character, owner, begin).with("found", code_point(*first));
}

namespace {

/// JSON's grammar of a number.
bool is_number(std::string_view token) {
  std::size_t at = 0;
  const auto digits = [&] {
    const std::size_t from = at;
    while (at < token.size() && is_digit(token[at])) ++at;
    return at - from;
  };
  if (at < token.size() && token[at] == '-') ++at;
  const std::size_t first = at;
  const std::size_t whole = digits();
  if (whole == 0 || (whole > 1 && token[first] == '0')) return false;
  if (at < token.size() && token[at] == '.') {
    ++at;
    if (digits() == 0) return false;
  }
  if (at < token.size() && (token[at] == 'e' || token[at] == 'E')) {
    ++at;
    if (at < token.size() && (token[at] == '+' || token[at] == '-')) ++at;
    if (digits() == 0) return false;
  }
  return at == token.size();
}

} // namespace

Scanned JsonScanner::number(NodeId owner) {
  constexpr std::size_t longest = 40;
  const std::string_view token = run();
  Scanned number{at_, at_ + token.size(), JsonKind::number, false, false};
  double value = 0;
  if (!is_number(token)) {
    findings_.add(Code::bad_number, owner, at_).with("found", token);
    number.kind = JsonKind::broken;
  } else if (token.size() > longest ||
             std::from_chars(token.data(), token.data() + token.size(), value).ec != std::errc{}) {
    findings_.add(Code::number_too_big, owner, at_).with("found", token);
    number.kind = JsonKind::broken;
  }
  at_ = number.end;
  return number;
}

Scanned JsonScanner::word(NodeId owner) {
  const std::string_view token = run();
  Scanned word{at_, at_ + token.size(), JsonKind::broken, false, false};
  if (token == "true" || token == "false") word.kind = JsonKind::boolean;
  if (token == "null") word.kind = JsonKind::null;
  struct Meant {
    std::string_view written, json;
  };
  constexpr std::array<Meant, 11> meant{{{"True", "true"},
                                         {"TRUE", "true"},
                                         {"yes", "true"},
                                         {"oui", "true"},
                                         {"vrai", "true"},
                                         {"False", "false"},
                                         {"FALSE", "false"},
                                         {"no", "false"},
                                         {"non", "false"},
                                         {"faux", "false"},
                                         {"None", "null"}}};
  if (word.kind == JsonKind::broken) {
    const auto* near = std::find_if(meant.begin(), meant.end(),
                                    [&](const Meant& m) { return m.written == token; });
    if (near != meant.end())
      findings_.add(Code::unknown_literal, owner, at_).with("found", token).meaning(near->json);
    else if (token == "NaN" || token == "Infinity")
      findings_.add(Code::bad_number, owner, at_).with("found", token);
    else
      findings_.add(Code::wants_quotes, owner, at_).with("found", token);
  }
  at_ = word.end;
  return word;
}

Scanned JsonScanner::wrongly_quoted(NodeId owner) {
  const std::size_t open = starts_with_any(bytes_.substr(at_), wrong_quotes);
  const bool single = peek() == '\'';
  Scanned text{at_, at_, JsonKind::text, true, false};
  std::size_t end = at_ + open;
  const auto close = [&]() -> std::size_t {
    if (single) return bytes_[end] == '\'' ? 1 : 0;
    return bytes_[end] == '"' ? 1
                              : starts_with_any(bytes_.substr(end),
                                                std::array<std::string_view, 3>{"”", "“", "»"});
  };
  while (end < bytes_.size() && bytes_[end] != '\n' && close() == 0) ++end;
  if (end >= bytes_.size() || bytes_[end] == '\n') {
    findings_.add(Code::unclosed_text, owner, at_);
    text.lost = true;
    return text;
  }
  findings_.add(Code::wants_quotes, owner, at_)
      .with("found", bytes_.substr(at_ + open, end - at_ - open));
  text.end = at_ = end + close();
  return text;
}

Scanned JsonScanner::bare(NodeId owner) {
  const std::string_view token = run();
  findings_.add(Code::wants_quotes, owner, at_).with("found", token);
  Scanned key{at_, at_ + token.size(), JsonKind::text, false, false};
  at_ = key.end;
  return key;
}

} // namespace blason::deckfile
