#include "words/typography.hpp"

#include <array>
#include <utility>

namespace blason {
namespace {

constexpr std::string_view opening = "«";
constexpr std::string_view closing = "»";
constexpr std::array<std::string_view, 3> spaces{" ", no_break_space, narrow_no_break_space};

/// Bytes of the space at the head of `text`, 0 when there is none.
std::size_t space_at_head(std::string_view text) {
  for (const std::string_view space : spaces)
    if (text.starts_with(space)) return space.size();
  return 0;
}

bool drop_trailing_spaces(std::string& text) {
  const std::size_t before = text.size();
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view space : spaces)
      if (text.ends_with(space)) {
        text.resize(text.size() - space.size());
        again = true;
      }
  }
  return text.size() != before;
}

bool is_high_mark(char c) { return c == ';' || c == '!' || c == '?' || c == ':'; }

/// True when the run of marks at the head of `text` ends a clause, and is not inside 7:40 or an
/// address.
bool ends_a_clause(std::string_view text) {
  while (!text.empty() && is_high_mark(text.front())) text.remove_prefix(1);
  if (text.empty() || text.front() == '\n' || space_at_head(text) > 0) return true;
  constexpr std::array<std::string_view, 7> closers{")", "]", closing, "”", "’", "…", ","};
  for (const std::string_view closer : closers)
    if (text.starts_with(closer)) return true;
  return false;
}

/// True when the word the text ends with is an address: no space is put into it unasked.
bool ends_with_address(const std::string& text) {
  const std::size_t word = text.find_last_of(" \n") + 1; // npos + 1 is 0
  return text.find("://", word) != std::string::npos;
}

void put_high_mark(std::string& out, char mark) {
  const bool had_space = drop_trailing_spaces(out);
  const bool opens = out.empty() || std::string_view("(\n[").find(out.back()) != std::string::npos;
  const bool glued =
      !had_space && !out.empty() && (is_high_mark(out.back()) || ends_with_address(out));
  if (!opens && !glued) out += mark == ':' ? no_break_space : narrow_no_break_space;
  out += mark;
}

/// Appends what stands at the head of `text`, spaced as French wants it; returns the bytes used up.
std::size_t put_next(std::string& out, std::string_view text) {
  if (text.starts_with(opening)) {
    std::size_t used = opening.size();
    while (const std::size_t space = space_at_head(text.substr(used))) used += space;
    out.append(opening).append(no_break_space);
    return used;
  }
  if (text.starts_with(closing)) {
    drop_trailing_spaces(out);
    out.append(no_break_space).append(closing);
    return closing.size();
  }
  if (text.starts_with(" %") || text.starts_with(" €")) {
    out += no_break_space;
    return 1;
  }
  if (is_high_mark(text.front()) && ends_a_clause(text)) {
    put_high_mark(out, text.front());
    return 1;
  }
  out += text.front();
  return 1;
}

std::string without_marks(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 2> marks{
      {{opening, closing}, {"“", "”"}}};
  for (const auto& [left, right] : marks) {
    if (!text.starts_with(left) || !text.ends_with(right)) continue;
    text = text.substr(left.size(), text.size() - left.size() - right.size());
    while (const std::size_t space = space_at_head(text)) text.remove_prefix(space);
    break;
  }
  std::string words(text);
  drop_trailing_spaces(words);
  return words;
}

} // namespace

std::string typeset(Language language, std::string_view text) {
  if (language != Language::french) return std::string(text);
  std::string out;
  out.reserve(text.size() + 8);
  while (!text.empty()) text.remove_prefix(put_next(out, text));
  return out;
}

std::string quote(Language language, std::string_view text) {
  const std::string words = without_marks(text);
  if (language != Language::french) return "“" + words + "”";
  return typeset(language, "«" + words + "»");
}

} // namespace blason
