#include "functions.hpp"

#include "source_tree/source_tree.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace blason::house {
namespace {

using tree::find_word;
using tree::trimmed;

enum class Brace { scope, body, value };

/// Directives blanked (with their continued lines): their braces belong to nobody.
std::string without_directives(std::string text) {
  bool continued = false;
  for (std::size_t line = 0; line < text.size();) {
    const std::size_t end = std::min(text.find('\n', line), text.size());
    const std::string_view words = trimmed(std::string_view(text).substr(line, end - line));
    const bool directive = continued || words.starts_with('#');
    continued = directive && words.ends_with('\\');
    if (directive) std::fill_n(text.begin() + static_cast<std::ptrdiff_t>(line), end - line, ' ');
    line = end + 1;
  }
  return text;
}

bool has_word(std::string_view text, std::string_view word) {
  return find_word(text, word) != std::string_view::npos;
}

/// What may stand between a parameter list and the brace of a body.
std::string_view without_qualifiers(std::string_view head) {
  static constexpr std::array<std::string_view, 7> qualifiers{
      "const", "noexcept", "override", "final", "mutable", "&&", "&"};
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view word : qualifiers)
      if (head.ends_with(word)) {
        head = trimmed(head.substr(0, head.size() - word.size()));
        again = true;
      }
  }
  return head;
}

bool is_scope(std::string_view head) {
  static constexpr std::array<std::string_view, 5> words{"namespace", "struct", "class", "union",
                                                         "enum"};
  const std::string_view before_call = head.substr(0, head.find('('));
  return head.starts_with("extern") ||
         std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return has_word(before_call, word); });
}

/// `Foo::Foo() : a{1}`: a single colon after the parameter list.
bool has_member_list(std::string_view head) {
  for (std::size_t at = head.find(')'); at != std::string_view::npos; at = head.find(')', at + 1)) {
    std::string_view rest = trimmed(head.substr(at + 1));
    if (rest.starts_with("noexcept")) rest = trimmed(rest.substr(8));
    if (rest.starts_with(':') && !rest.starts_with("::")) return true;
  }
  return false;
}

Brace kind_of(std::string_view head) {
  const std::string_view bare = without_qualifiers(head);
  // In `Foo::Foo() : a{1}, b(2) {` the first brace belongs to a member; that of the body follows
  // `)` or `}`.
  if (has_member_list(head))
    return bare.ends_with(')') || bare.ends_with('}') ? Brace::body : Brace::value;
  const bool is_lambda = bare.ends_with(']') && bare.find("= [") != std::string_view::npos;
  const std::size_t arrow = head.find("->");
  const bool returns = arrow != std::string_view::npos && head.find(')') < arrow;
  if (bare.ends_with(')') || is_lambda || returns) return Brace::body;
  return is_scope(head) ? Brace::scope : Brace::value;
}

std::string name_of(std::string_view head) {
  const std::size_t call = std::min(head.find('('), head.size());
  std::string_view before = trimmed(head.substr(0, call));
  if (before == "TEST_CASE" || before == "SCENARIO") return "TEST_CASE";
  const std::size_t space = before.find_last_of(" \n\t*&");
  if (space != std::string_view::npos) before.remove_prefix(space + 1);
  return std::string(before);
}

std::size_t closing(std::string_view code, std::size_t open) {
  int depth = 0;
  for (std::size_t at = open; at < code.size(); ++at) {
    if (code[at] == '{') ++depth;
    if (code[at] == '}' && --depth == 0) return at;
  }
  return code.size();
}

std::size_t first_letter(std::string_view code, std::size_t from) {
  while (from < code.size() && std::isspace(static_cast<unsigned char>(code[from])) != 0) ++from;
  return from;
}

bool ends_access_label(std::string_view head) {
  return head == "public" || head == "private" || head == "protected";
}

} // namespace

std::vector<Function> functions_in(std::string_view source) {
  const std::string code = without_directives(tree::code_only(source));
  std::vector<Function> found;
  std::size_t statement = 0; // where the statement being read begins
  for (std::size_t at = 0; at < code.size(); ++at) {
    if (std::string_view(";:{}").find(code[at]) == std::string_view::npos) continue;
    const std::string_view head = trimmed(std::string_view(code).substr(statement, at - statement));
    if (code[at] == ';' || code[at] == '}' || (code[at] == ':' && ends_access_label(head)))
      statement = at + 1;
    if (code[at] != '{') continue;
    const Brace kind = kind_of(head);
    if (kind == Brace::scope) statement = at + 1;
    if (kind == Brace::scope) continue;
    const std::size_t end = closing(code, at);
    if (kind == Brace::body) {
      const int first = tree::line_at(code, first_letter(code, statement));
      found.push_back(Function{name_of(head), first, tree::line_at(code, end) - first + 1});
      statement = end + 1;
    }
    at = end;
  }
  return found;
}

} // namespace blason::house
