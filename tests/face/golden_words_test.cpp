// What the golden pictures show: everything a deck may ask of shields and faces.
#include "deck/slugs.hpp"
#include "face/samples.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace blason;

namespace {

using Words = std::set<std::string>;

template <class List> void all_shown(const List& wanted, const Words& shown) {
  for (const std::string_view word : wanted) {
    INFO(word);
    CHECK(shown.contains(std::string(word)));
  }
}

/// What each of the faces says there.
template <class Say> Words said(Say say) {
  Words words;
  for (const auto& [name, portrait] : samples::portraits()) {
    const auto here = say(portrait);
    words.insert(here.begin(), here.end());
  }
  return words;
}

Words said(std::string Portrait::*where) {
  return said([where](const Portrait& one) { return std::vector{one.*where}; });
}

} // namespace

TEST_CASE("the faces of the golden pictures use every word of the portrait grammar") {
  CHECK(samples::portraits().size() >= 18);
  all_shown(slugs::jaws, said(&Portrait::jaw));
  all_shown(slugs::hairs, said(&Portrait::hair));
  all_shown(slugs::hair_colours, said(&Portrait::hair_colour));
  all_shown(slugs::eyes, said(&Portrait::eyes));
  all_shown(slugs::brows, said(&Portrait::brow));
  all_shown(slugs::noses, said(&Portrait::nose));
  all_shown(slugs::mouths, said(&Portrait::mouth));
  all_shown(slugs::beards, said(&Portrait::beard));
  all_shown(slugs::glasses, said(&Portrait::glasses));
  all_shown(slugs::clothes, said(&Portrait::clothes));
  all_shown(slugs::cloths, said([](const Portrait& one) { return one.cloth; }));
  all_shown(slugs::backgrounds, said(&Portrait::background));
  all_shown(slugs::motifs, said(&Portrait::motif));
  Words extras = said([](const Portrait& one) { return one.extras; });
  extras.insert("none");
  all_shown(slugs::extras, extras);
  std::set<int> skins, ages, lashes;
  for (const auto& [name, portrait] : samples::portraits()) {
    skins.insert(portrait.skin);
    ages.insert(portrait.age);
    lashes.insert(portrait.lash);
  }
  CHECK(skins == std::set<int>{1, 2, 3, 4, 5, 6});
  CHECK(ages == std::set<int>{0, 1, 2, 3});
  CHECK(lashes == std::set<int>{0, 1});
}

TEST_CASE("the shields of the golden pictures use every word of the crest grammar") {
  CHECK(samples::crests().size() == 24);
  Words shapes, tinctures, divisions, ordinaries, lines, charges;
  for (const auto* shields : {&samples::crests(), &samples::rarer_crests()})
    for (const auto& [name, crest] : *shields) {
      shapes.insert(crest.shape);
      divisions.insert(crest.division);
      lines.insert(crest.line);
      tinctures.insert(crest.field.begin(), crest.field.end());
      if (crest.ordinary) {
        ordinaries.insert(crest.ordinary->kind);
        lines.insert(crest.ordinary->line);
      }
      for (const Charge& charge : crest.charges) charges.insert(charge.kind);
    }
  all_shown(slugs::shapes, shapes);
  all_shown(slugs::tinctures, tinctures);
  all_shown(slugs::divisions, divisions);
  all_shown(slugs::ordinaries, ordinaries);
  all_shown(slugs::lines, lines);
  all_shown(slugs::charges, charges);
}
