#include "lambdas.hpp"

#include "source_tree/source_tree.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace blason::house {
namespace {

using tree::trimmed;

bool opens(char letter) { return letter == '(' || letter == '[' || letter == '{'; }
bool closes(char letter) { return letter == ')' || letter == ']' || letter == '}'; }
bool is_letter(char letter) {
  return std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '_';
}

bool ends_with_word(std::string_view text, std::string_view word) {
  return text.ends_with(word) &&
         (text.size() == word.size() || !is_letter(text[text.size() - word.size() - 1]));
}

/// `auto`, `auto&`, `auto&&` or `const auto&` before a '[' make it a structured binding.
bool is_binding(std::string_view before) {
  before = trimmed(before);
  while (before.ends_with('&')) before = trimmed(before.substr(0, before.size() - 1));
  return ends_with_word(before, "auto");
}

/// A '[' that opens a capture list, not an index, an attribute, an array or a binding.
bool opens_lambda(std::string_view code, std::size_t at) {
  static constexpr std::array<std::string_view, 4> verbs{"return", "co_await", "co_return",
                                                         "co_yield"};
  const std::string_view before = trimmed(code.substr(0, at));
  if (code.substr(at).starts_with("[[") || before.ends_with('[') || is_binding(before))
    return false;
  if (before.empty()) return true;
  if (std::any_of(verbs.begin(), verbs.end(),
                  [&](std::string_view verb) { return ends_with_word(before, verb); }))
    return true;
  return !is_letter(before.back()) && before.back() != ')' && before.back() != ']';
}

/// Past the statement that a for, if or while header governs.
std::size_t end_of_statement(std::string_view code, std::size_t from) {
  for (std::size_t at = from; at < code.size(); ++at) {
    if (code[at] == ';') return at;
    if (code[at] == '{') return closing_bracket(code, at);
    if (opens(code[at])) at = closing_bracket(code, at);
  }
  return code.size();
}

/// Where what is declared at `from` is forgotten.
std::size_t end_of_scope(std::string_view code, std::size_t from) {
  for (std::size_t at = from; at < code.size(); ++at) {
    if (opens(code[at]))
      at = closing_bracket(code, at);
    else if (code[at] == ')')
      return end_of_statement(code, at + 1);
    else if (code[at] == '}')
      return at;
  }
  return code.size();
}

} // namespace

std::size_t closing_bracket(std::string_view code, std::size_t open) {
  int depth = 0;
  for (std::size_t at = open; at < code.size(); ++at) {
    if (opens(code[at])) ++depth;
    if (closes(code[at]) && --depth == 0) return at;
  }
  return code.size();
}

std::vector<std::string_view> parts_of(std::string_view list) {
  std::vector<std::string_view> parts;
  std::size_t first = 0;
  int depth = 0;
  for (std::size_t at = 0; at <= list.size(); ++at) {
    if (at < list.size() && (opens(list[at]) || list[at] == '<')) ++depth;
    if (at < list.size() && (closes(list[at]) || list[at] == '>')) --depth;
    if (at < list.size() && (list[at] != ',' || depth > 0)) continue;
    parts.push_back(trimmed(list.substr(first, at - first)));
    first = at + 1;
  }
  if (parts.size() == 1 && parts.front().empty()) parts.clear();
  return parts;
}

std::vector<Lambda> lambdas_in(std::string_view code, std::size_t from, std::size_t to) {
  std::vector<Lambda> found;
  for (std::size_t at = code.find('[', from); at < to; at = code.find('[', at + 1)) {
    if (!opens_lambda(code, at)) continue;
    const std::size_t captured = closing_bracket(code, at);
    const std::size_t open = code.find_first_of("{;", captured);
    if (open == std::string_view::npos || code[open] != '{') continue;
    const std::size_t end = closing_bracket(code, open);
    found.push_back(
        Lambda{code.substr(at + 1, captured - at - 1), code.substr(open + 1, end - open - 1), at});
  }
  return found;
}

std::vector<Binding> bindings_in(std::string_view code) {
  std::vector<Binding> found;
  for (std::size_t at = code.find('['); at != std::string_view::npos; at = code.find('[', at + 1)) {
    if (!is_binding(code.substr(0, at))) continue;
    const std::size_t end = closing_bracket(code, at);
    if (end == code.size()) continue;
    found.push_back(
        Binding{parts_of(code.substr(at + 1, end - at - 1)), at, end_of_scope(code, end + 1)});
  }
  return found;
}

} // namespace blason::house
