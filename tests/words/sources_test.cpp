#include "words/catalogue.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

using namespace blason;
namespace fs = std::filesystem;

namespace {

/// Prefixes whose keys come from ids of the code; each has its own test.
constexpr const char* from_ids[] = {"deck.", "refusal."};

struct Source {
  std::string path, text;
};

std::vector<Source> sources() {
  std::vector<Source> found;
  for (const char* folder : {"game", "tools"})
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
      const std::string ending = entry.path().extension().string();
      if (ending != ".cpp" && ending != ".hpp") continue;
      std::ifstream file(entry.path(), std::ios::binary);
      found.push_back({entry.path().string(), {std::istreambuf_iterator<char>(file), {}}});
    }
  return found;
}

/// Every literal of the text that looks like a key of the catalogues: words joined by dots, the
/// first a known prefix.
std::vector<std::string> key_literals(const std::string& text,
                                      const std::set<std::string>& prefixes) {
  std::vector<std::string> keys;
  for (std::size_t open = text.find('"'); open != std::string::npos;
       open = text.find('"', open + 1)) {
    const std::size_t close =
        text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-_", open + 1);
    if (close == std::string::npos || text[close] != '"') continue;
    const std::string word = text.substr(open + 1, close - open - 1);
    const std::size_t dot = word.find('.');
    if (!word.ends_with(".json") && !word.ends_with(".hpp") && dot != std::string::npos &&
        prefixes.contains(word.substr(0, dot + 1)))
      keys.push_back(word);
    open = close - 1;
  }
  return keys;
}

std::set<std::string> prefixes_of_catalogue() {
  std::set<std::string> prefixes;
  for (const Sentence& sentence : sentences())
    prefixes.emplace(sentence.key.substr(0, sentence.key.find('.') + 1));
  return prefixes;
}

template <class List> bool begins_with_one_of(std::string_view key, const List& prefixes) {
  for (const std::string_view prefix : prefixes)
    if (key.starts_with(prefix)) return true;
  return false;
}

/// True when the literal names a sentence, or begins the key of one.
bool names_a_sentence(const std::string& literal) {
  if (!literal.ends_with('.')) return find_sentence(literal) != nullptr;
  for (const Sentence& sentence : sentences())
    if (sentence.key.starts_with(literal)) return true;
  return false;
}

bool is_said(std::string_view key, const std::set<std::string>& literals) {
  for (const std::string& literal : literals)
    if (key == literal || (literal.ends_with('.') && key.starts_with(literal))) return true;
  return false;
}

/// From the ( of a call to its ), literals minded.
std::string_view call_at(std::string_view text, std::size_t open) {
  int depth = 0;
  bool quoted = false;
  for (std::size_t at = open; at < text.size(); ++at) {
    if (text[at] == '"' && text[at - 1] != '\\') quoted = !quoted;
    if (quoted) continue;
    if (text[at] == '(') ++depth;
    if (text[at] == ')' && --depth == 0) return text.substr(open, at - open + 1);
  }
  return {};
}

std::set<std::string> names_in(std::string_view text, std::string_view opening, char closing) {
  std::set<std::string> names;
  for (std::size_t at = text.find(opening); at != text.npos; at = text.find(opening, at + 1)) {
    const std::size_t from = at + opening.size();
    names.emplace(text.substr(from, text.find(closing, from) - from));
  }
  return names;
}

} // namespace

TEST_CASE("The sources are found, and so are the keys in them") {
  CHECK(sources().size() > 10);
  const std::set<std::string> prefixes = {"wall."};
  const auto said = key_literals(
      R"(say(l, "wall.a-b.c"), "no.key", "wall.", "wall.D", "x wall.e", "wall.f")", prefixes);
  CHECK(said == std::vector<std::string>{"wall.a-b.c", "wall.", "wall.f"});
  CHECK(call_at(R"x(say(f(")"), 2) + 1)x", 3) == R"x((f(")"), 2))x");
}

TEST_CASE("Every key the sources say is in the catalogues") {
  const auto prefixes = prefixes_of_catalogue();
  for (const Source& source : sources())
    for (const std::string& key : key_literals(source.text, prefixes)) {
      INFO(source.path << " says " << key);
      CHECK(names_a_sentence(key));
    }
}

TEST_CASE("Every sentence of the catalogues is said somewhere") {
  std::set<std::string> said;
  for (const Source& source : sources())
    for (std::string& key : key_literals(source.text, prefixes_of_catalogue()))
      said.insert(std::move(key));
  for (const Sentence& sentence : sentences()) {
    if (begins_with_one_of(sentence.key, from_ids)) continue;
    INFO(sentence.key << " is said nowhere");
    CHECK(is_said(sentence.key, said));
  }
}

TEST_CASE("A call of say gives the values its sentence names") {
  for (const Source& source : sources())
    for (std::size_t at = source.text.find("say("); at != std::string::npos;
         at = source.text.find("say(", at + 1)) {
      const std::string_view call = call_at(source.text, at + 3);
      const auto said = key_literals(std::string(call), prefixes_of_catalogue());
      const Sentence* sentence = said.size() == 1 ? find_sentence(said.front()) : nullptr;
      const bool values_on_the_spot = call.find("{{\"") != call.npos || call.find('{') == call.npos;
      if (sentence == nullptr || !values_on_the_spot || call.find("alues") != call.npos) continue;
      INFO(source.path << ": say" << call);
      CHECK(names_in(call, "{\"", '"') == names_in(sentence->french.plural, "{", '}'));
    }
}
