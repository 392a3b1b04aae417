// decks/README.md and the catalogues against the code: every D-code, and the one table of words.
#include "deck/slugs.hpp"
#include "deckfile/codes.hpp"
#include "sample.hpp"
#include "words/catalogue.hpp"

#include <catch2/catch.hpp>

using namespace blason;

namespace {

std::string readme() { return bytes_of("decks/README.md"); }

/// The text from `begin` up to the next line that starts with a #.
std::string section(const std::string& page, const std::string& begin) {
  const std::size_t at = page.find(begin);
  if (at == std::string::npos) return {};
  return page.substr(at + begin.size(), page.find("\n#", at + 1) - at - begin.size());
}

std::vector<std::string> quoted_words(const std::string& text) {
  std::vector<std::string> words;
  for (std::size_t open = text.find('`'); open != std::string::npos;) {
    const std::size_t close = text.find('`', open + 1);
    words.push_back(text.substr(open + 1, close - open - 1));
    open = text.find('`', close + 1);
  }
  return words;
}

/// The codes of the tables of a section: "| D033 | …".
std::vector<std::string> codes_of(const std::string& text) {
  std::vector<std::string> codes;
  for (std::size_t at = text.find("\n| D"); at != std::string::npos;
       at = text.find("\n| D", at + 1))
    codes.push_back(text.substr(at + 3, 4));
  return codes;
}

} // namespace

TEST_CASE("every code stands in the page for authors, as an error or as a warning, and no other") {
  std::vector<std::string> errors, warnings;
  for (const deckfile::Code code : deckfile::all_codes())
    (deckfile::severity(code) == deckfile::Severity::error ? errors : warnings)
        .push_back(name(code));
  const std::string page = readme();
  std::vector<std::string> told = codes_of(section(page, "### Errors: the file and its JSON"));
  for (const std::string& code : codes_of(section(page, "### Errors: the deck")))
    told.push_back(code);
  CHECK(told == errors);
  CHECK(codes_of(section(page, "### Warnings: what is weak")) == warnings);
}

TEST_CASE("every code has its sentence, and no sentence is without its code") {
  std::vector<std::string> keys, expected;
  for (const Sentence& sentence : sentences())
    if (sentence.key.starts_with("deck.D")) keys.emplace_back(sentence.key);
  for (const deckfile::Code code : deckfile::all_codes()) expected.push_back("deck." + name(code));
  CHECK(keys == expected);
}

TEST_CASE("the table of words is the one of the code, each word with its French label") {
  const std::string page = readme();
  for (const slugs::List& list : slugs::all()) {
    INFO(list.name);
    const std::string words = section(page, "### `" + std::string(list.name) + "`\n");
    CHECK(quoted_words(words) == std::vector<std::string>(list.words.begin(), list.words.end()));
    CHECK(words.find("` ·") == std::string::npos);
  }
}

TEST_CASE("the lengths the page promises are those that are checked") {
  const std::string page = section(readme(), "## How long a text may be");
  for (const char* row : {"| verbatim | 110 |", "| promise | 90 |", "| trait | 56 |",
                          "| tagline | 44 |", "| situation | 26 |", "| motto | 24 |"})
    CHECK(page.find(row) != std::string::npos);
}
