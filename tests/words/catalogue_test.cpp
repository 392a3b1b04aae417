#include "words/catalogue.hpp"
#include "words/typography.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <string>

using namespace blason;

namespace {

std::set<std::string> placeholders(std::string_view text) {
  std::set<std::string> names;
  for (std::size_t open = text.find('{'); open != text.npos; open = text.find('{', open + 1))
    names.emplace(text.substr(open, text.find('}', open) - open + 1));
  return names;
}

std::set<std::string> placeholders(const Sentence::Saying& saying) {
  std::set<std::string> names = placeholders(saying.plural);
  names.merge(placeholders(saying.singular));
  return names;
}

bool has(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

template <class Check> void each_saying(Check check) {
  for (const Sentence& sentence : sentences())
    for (const Language language : {Language::french, Language::english})
      for (const std::string_view text :
           {sentence.in(language).singular, sentence.in(language).plural}) {
        INFO(sentence.key << " (" << code(language) << "): " << text);
        check(sentence, language, text);
      }
}

} // namespace

TEST_CASE("The table is there, in the order of its keys, and found again") {
  const auto all = sentences();
  REQUIRE(all.size() > 100);
  CHECK(std::is_sorted(all.begin(), all.end(),
                       [](const Sentence& a, const Sentence& b) { return a.key < b.key; }));
  for (const Sentence& sentence : all) CHECK(find_sentence(sentence.key) == &sentence);
  CHECK(find_sentence("") == nullptr);
  CHECK(find_sentence("zzz") == nullptr);
}

TEST_CASE("Both languages name the same values, and a plural shows its count") {
  for (const Sentence& sentence : sentences()) {
    INFO(sentence.key);
    CHECK(placeholders(sentence.french) == placeholders(sentence.english));
    for (const Language language : {Language::french, Language::english}) {
      const Sentence::Saying& saying = sentence.in(language);
      if (saying.singular == saying.plural) continue;
      CHECK(placeholders(saying.plural).contains("{count}"));
      auto singular = placeholders(saying.singular);
      singular.insert("{count}");
      CHECK(singular == placeholders(saying.plural));
    }
  }
}

TEST_CASE("No sentence is empty, padded, or typed with a typewriter's marks") {
  each_saying([](const Sentence& sentence, Language, std::string_view text) {
    REQUIRE_FALSE(text.empty());
    CHECK(text.front() != ' ');
    CHECK(text.back() != ' ');
    CHECK_FALSE(has(text, "  "));
    CHECK_FALSE(has(text, "..."));
    CHECK_FALSE(has(text, "'"));
    const bool about_json = has(sentence.key, "deck.D");
    CHECK((about_json || !has(text, "\"")));
    CHECK(std::count(text.begin(), text.end(), '{') == std::count(text.begin(), text.end(), '}'));
  });
}

TEST_CASE("Each language keeps to its own marks and spaces") {
  each_saying([](const Sentence&, Language language, std::string_view text) {
    if (language == Language::french) {
      CHECK(typeset(language, text) == text);
      CHECK_FALSE(has(text, "“"));
      for (const char* bare : {" ?", " !", " ;", " :", " %", "« ", " »"})
        CHECK_FALSE(has(text, bare));
    } else {
      for (const std::string_view mark :
           {std::string_view("«"), no_break_space, narrow_no_break_space})
        CHECK_FALSE(has(text, mark));
    }
  });
}

TEST_CASE("A sentence of several words was translated") {
  for (const Sentence& sentence : sentences()) {
    INFO(sentence.key);
    const auto spaces =
        std::count(sentence.french.plural.begin(), sentence.french.plural.end(), ' ');
    // Placeholders alone have nothing to translate.
    std::string words(sentence.french.plural);
    for (std::size_t open = words.find('{'); open != words.npos; open = words.find('{'))
      words.erase(open, words.find('}') - open + 1);
    const bool says =
        std::any_of(words.begin(), words.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (says && spaces >= 2 && !has(sentence.key, "help.key."))
      CHECK(sentence.french.plural != sentence.english.plural);
  }
}

TEST_CASE("Keys are short slugs under a prefix, the D-codes of decks apart") {
  for (const Sentence& sentence : sentences()) {
    INFO(sentence.key);
    CHECK(has(sentence.key, "."));
    if (has(sentence.key, "deck.D")) continue;
    CHECK(std::all_of(sentence.key.begin(), sentence.key.end(), [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    }));
  }
}
