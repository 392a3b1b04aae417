#include "deck/slugs.hpp"
#include "face/blazon.hpp"
#include "words/catalogue.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace blason;

namespace {

std::string in_french(const Crest& crest) { return blazon(Language::french, crest); }
std::string in_english(const Crest& crest) { return blazon(Language::english, crest); }

Crest field(std::vector<std::string> tinctures, std::string division = "plain",
            std::string line = "straight") {
  Crest crest;
  crest.field = std::move(tinctures);
  crest.division = std::move(division);
  crest.line = std::move(line);
  return crest;
}

Charge charge(std::string kind, std::string tincture, int count = 1, bool on_ordinary = false) {
  Charge made;
  made.kind = std::move(kind);
  made.tincture = std::move(tincture);
  made.count = count;
  made.on_ordinary = on_ordinary;
  return made;
}

} // namespace

TEST_CASE("a field and what stands on it are said as heralds say them") {
  Crest crest = field({"azure"});
  CHECK(in_french(crest) == "D’azur");
  crest.charges = {charge("mount", "argent")};
  CHECK(in_french(crest) == "D’azur au mont d’argent");
  CHECK(in_english(crest) == "Azure, a mount argent");
  crest.charges = {charge("mullet", "or", 3)};
  CHECK(in_french(crest) == "D’azur à trois étoiles d’or");
  CHECK(in_english(crest) == "Azure, three mullets or");
  crest.charges = {charge("anchor", "or"), charge("bee", "argent", 2)};
  CHECK(in_french(crest) == "D’azur à l’ancre d’or et à deux abeilles d’argent");
  CHECK(in_english(crest) == "Azure, an anchor or and two bees argent");
}

TEST_CASE("a divided field names its division, its line and both tinctures") {
  CHECK(in_french(field({"or", "vert"}, "per bend sinister")) == "Taillé d’or et de sinople");
  CHECK(in_french(field({"gules", "argent"}, "quarterly")) == "Écartelé de gueules et d’argent");
  CHECK(in_french(field({"argent", "azure"}, "barry", "wavy")) == "Fascé ondé d’argent et d’azur");
  CHECK(in_english(field({"argent", "azure"}, "barry", "wavy")) == "Barry wavy argent and azure");
  Crest crest = field({"or", "azure"}, "per pale");
  crest.charges = {charge("rose", "counterchanged")};
  CHECK(in_french(crest) == "Parti d’or et d’azur à la rose de l’un en l’autre");
}

TEST_CASE("an ordinary is charged and accompanied; a chief comes last") {
  Crest crest = field({"azure"});
  crest.ordinary = Ordinary{"fess", "or", "wavy"};
  crest.charges = {charge("mullet", "argent", 3), charge("bee", "gules", 1, true)};
  CHECK(in_french(crest) == "D’azur à la fasce ondée d’or chargée d’une abeille de gueules "
                            "accompagnée de trois étoiles d’argent");
  CHECK(in_english(crest) ==
        "Azure, a fess wavy or charged with a bee gules accompanied by three mullets argent");
  crest.ordinary = Ordinary{"chief", "or", "embattled"};
  CHECK(in_french(crest) ==
        "D’azur à trois étoiles d’argent, au chef crénelé d’or chargé d’une abeille de gueules");
  crest.charges.clear();
  CHECK(in_french(crest) == "D’azur au chef crénelé d’or");
  CHECK(in_english(crest) == "Azure, a chief embattled or");
}

TEST_CASE("every word of the crest grammar is said in both languages, and no other") {
  const auto has = [](const std::string& list, std::string_view slug) {
    std::string key = "blazon." + list + "." + std::string(slug);
    std::replace(key.begin(), key.end(), ' ', '-');
    INFO(key);
    CHECK(find_sentence(key) != nullptr);
  };
  for (const auto word : slugs::tinctures) has("of", word);
  for (const auto word : slugs::divisions)
    if (word != "plain") has("division", word);
  for (const auto word : slugs::ordinaries) has("ordinary", word);
  for (const auto word : slugs::lines)
    if (word != "straight") has("line", word), has("line-f", word);
  for (const auto word : slugs::charges)
    has("charge", word), has("charges", word), has("with", word);
  const auto all = sentences();
  const auto said = std::count_if(all.begin(), all.end(), [](const Sentence& sentence) {
    return sentence.key.starts_with("blazon.");
  });
  // Tinctures and what is counterchanged, divisions, ordinaries, lines twice, charges three times,
  // four numbers, and eleven ways to join them.
  const std::size_t words = slugs::tinctures.size() + 1 + slugs::divisions.size() - 1 +
                            slugs::ordinaries.size() + 2 * (slugs::lines.size() - 1) +
                            3 * slugs::charges.size() + 4 + 11;
  CHECK(static_cast<std::size_t>(said) == words);
}

TEST_CASE("a word nobody knows stands as it was written") {
  Crest crest = field({"azure"});
  crest.charges = {charge("dragon", "or")};
  CHECK(in_french(crest) == "D’azur dragon d’or");
}
