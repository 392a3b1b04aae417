#include "deckfile/sentence.hpp"

#include "deckfile/findings.hpp"
#include "deckfile/json_tree.hpp"

#include <charconv>

namespace blason::deckfile {
namespace {

std::string_view severity_word(Severity severity) {
  return severity == Severity::error ? "error" : "warning";
}

std::int64_t whole(std::string_view value) {
  std::int64_t number = 0;
  std::from_chars(value.data(), value.data() + value.size(), number);
  return number;
}

Value as_value(Language language, const Param& param) {
  switch (param.as) {
  case Param::As::text:
    break;
  case Param::As::word:
    return {param.name, say(language, Phrase::named("deck.word." + param.value))};
  case Param::As::number:
    return {param.name, whole(param.value)};
  case Param::As::tenths:
    return {param.name, static_cast<double>(whole(param.value)) / 10};
  }
  return {param.name, param.value};
}

} // namespace

std::string sentence(Language language, const Problem& problem) {
  Values values;
  for (const Param& param : problem.params) values.push_back(as_value(language, param));
  const std::string key = "deck." + problem.code;
  std::string said = say(language, Phrase::named(key), values);
  if (problem.suggestion.empty()) return said;
  return said + " " + say(language, "deck.suggestion", {{"suggestion", problem.suggestion}});
}

std::string line(Language language, const std::string& file, const Problem& problem) {
  // A pointer holds keys, and a key may hold anything: it must not break the line.
  const std::string pointer = problem.pointer.empty() ? "/" : on_one_line(problem.pointer);
  return file + ":" + std::to_string(problem.line) + ":" + std::to_string(problem.column) + ": " +
         std::string(severity_word(problem.severity)) + " " + problem.code + ": " + pointer + ": " +
         sentence(language, problem);
}

std::string json(Language language, const Problem& problem) {
  return "{\"line\":" + std::to_string(problem.line) +
         ",\"column\":" + std::to_string(problem.column) +
         ",\"severity\":" + as_json_text(severity_word(problem.severity)) +
         ",\"code\":" + as_json_text(problem.code) +
         ",\"pointer\":" + as_json_text(problem.pointer) +
         ",\"sentence\":" + as_json_text(sentence(language, problem)) +
         ",\"suggestion\":" + as_json_text(problem.suggestion) + "}";
}

} // namespace blason::deckfile
