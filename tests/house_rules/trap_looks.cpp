#include "lambdas.hpp"
#include "looks.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace blason::house {
namespace {

using tree::trimmed;

/// The name is used as a variable: not as somebody's member, nor as the name of something
/// qualified.
bool uses(std::string_view code, std::string_view name) {
  for (std::size_t at = tree::find_word(code, name); at != std::string_view::npos;
       at = tree::find_word(code, name, at + 1)) {
    const std::string_view before = trimmed(code.substr(0, at));
    if (!before.ends_with('.') && !before.ends_with("->") && !before.ends_with("::")) return true;
  }
  return false;
}

bool captures(const Lambda& lambda, std::string_view name) {
  for (const std::string_view part : parts_of(lambda.capture)) {
    const std::string_view owned = trimmed(part.substr(0, part.find('=')));
    if (part.find('=') != std::string_view::npos && part != "=") {
      if (owned == name) return false; // an init-capture makes its own variable
      continue;
    }
    if (part == name || (part.starts_with('&') && trimmed(part.substr(1)) == name)) return true;
    if ((part == "&" || part == "=") && uses(lambda.body, name)) return true;
  }
  return false;
}

/// Structs of the tree that have no constructor: clang 14 cannot build them from a parenthesised
/// list.
std::set<std::string> aggregates_of(std::string_view code) {
  std::set<std::string> names;
  for (std::size_t at = tree::find_word(code, "struct"); at != std::string_view::npos;
       at = tree::find_word(code, "struct", at + 1)) {
    const std::size_t open = code.find_first_of("{;(", at);
    if (open == std::string_view::npos || code[open] != '{') continue;
    std::string_view name = trimmed(code.substr(at + 6, open - at - 6));
    name = trimmed(name.substr(0, name.find(':')));
    const std::string_view body = code.substr(open, closing_bracket(code, open) - open);
    if (body.find(" " + std::string(name) + "(") == std::string_view::npos) names.emplace(name);
  }
  return names;
}

/// What each vector is declared to hold, by the vector's name: `std::vector<Row> rows` says rows →
/// Row.
void note_vectors(std::string_view code, std::map<std::string, std::set<std::string>>& held) {
  constexpr std::string_view mark = "vector<";
  for (std::size_t at = code.find(mark); at != std::string_view::npos;
       at = code.find(mark, at + 1)) {
    const std::size_t first = at + mark.size();
    std::size_t end = first;
    for (int depth = 1; end < code.size() && depth > 0; ++end)
      depth += code[end] == '<' ? 1 : code[end] == '>' ? -1 : 0;
    const std::size_t name = code.find_first_not_of(" &*", end);
    if (name == std::string_view::npos) return;
    std::size_t last = name;
    while (last < code.size() &&
           (std::isalnum(static_cast<unsigned char>(code[last])) != 0 || code[last] == '_'))
      ++last;
    if (last > name)
      held[std::string(code.substr(name, last - name))].emplace(
          code.substr(first, end - 1 - first));
  }
}

struct Declared {
  std::set<std::string> aggregates;
  std::map<std::string, std::set<std::string>> held;
};

Declared declared_in(const Sources& all, const tree::Source& source) {
  Declared declared;
  const auto note = [&](const tree::Source& one) {
    const std::string code = tree::code_only(one.text);
    declared.aggregates.merge(aggregates_of(code));
    note_vectors(code, declared.held);
  };
  for (const tree::Source& one : all)
    if (one.path.ends_with(".hpp")) note(one);
  note(source);
  return declared;
}

/// Only a name that is a vector of aggregates wherever it is declared: others are left to the
/// compilers.
bool holds_aggregates(const Declared& declared, const std::string& vector) {
  const auto at = declared.held.find(vector);
  if (at == declared.held.end()) return false;
  return std::all_of(at->second.begin(), at->second.end(), [&](const std::string& type) {
    const std::size_t colon = type.rfind(':');
    return declared.aggregates.contains(colon == std::string::npos ? type : type.substr(colon + 1));
  });
}

} // namespace

Look bindings_captured_by_lambdas() {
  return [](const tree::Source& source, const Sources&) {
    const std::string code = tree::code_only(source.text);
    std::vector<Finding> found;
    for (const Binding& binding : bindings_in(code))
      for (const Lambda& lambda : lambdas_in(code, binding.place + 1, binding.scope_end))
        for (const std::string_view name : binding.names)
          if (captures(lambda, name))
            found.push_back(Finding{tree::line_at(code, lambda.place), std::string(name)});
    return found;
  };
}

Look capturing_lambda_in_co_await() {
  return [](const tree::Source& source, const Sources&) {
    const std::string code = tree::code_only(source.text);
    std::vector<Finding> found;
    for (std::size_t at = tree::find_word(code, "co_await"); at != std::string::npos;
         at = tree::find_word(code, "co_await", at + 1)) {
      std::size_t end = at;
      while (end < code.size() && code[end] != ';')
        end = std::string_view("([{").find(code[end]) == std::string_view::npos
                  ? end + 1
                  : closing_bracket(code, end) + 1;
      for (const Lambda& lambda : lambdas_in(code, at, std::min(end, code.size())))
        if (!lambda.capture.empty())
          found.push_back(
              Finding{tree::line_at(code, lambda.place), "[" + std::string(lambda.capture) + "]"});
    }
    return found;
  };
}

Look aggregates_emplaced() {
  return [](const tree::Source& source, const Sources& all) {
    constexpr std::string_view call = ".emplace_back(";
    const std::string code = tree::code_only(source.text);
    std::vector<Finding> found;
    if (code.find(call) == std::string::npos) return found;
    const Declared declared = declared_in(all, source);
    for (std::size_t at = code.find(call); at != std::string::npos; at = code.find(call, at + 1)) {
      const std::size_t open = at + call.size() - 1;
      const auto parts =
          parts_of(std::string_view(code).substr(open + 1, closing_bracket(code, open) - open - 1));
      const std::size_t before = code.find_last_not_of(
          "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_", at - 1);
      const std::string vector = code.substr(before + 1, at - before - 1);
      if (parts.size() > 1 && holds_aggregates(declared, vector))
        found.push_back(Finding{tree::line_at(code, at), vector});
    }
    return found;
  };
}

} // namespace blason::house
