#include "rules/refusal.hpp"
#include "words/catalogue.hpp"

#include <catch2/catch.hpp>

#include <set>
#include <string>

using namespace blason;

TEST_CASE("Every refusal has its sentence, and no sentence lost its refusal") {
  std::set<std::string> wanted;
  for (int number = 0; number <= static_cast<int>(Refusal::already_so); ++number)
    wanted.insert("refusal." + std::string(slug(static_cast<Refusal>(number))));
  for (const std::string& key : wanted) {
    INFO(key);
    CHECK(find_sentence(key) != nullptr);
  }
  for (const Sentence& sentence : sentences())
    if (sentence.key.starts_with("refusal.")) {
      INFO(sentence.key);
      CHECK(wanted.contains(std::string(sentence.key)));
    }
}
