#include "face/card.hpp"
#include "face/ornament.hpp"
#include "face/portrait.hpp"
#include "face/samples.hpp"

#include <catch2/catch.hpp>

#include <functional>

using namespace blason;

namespace {

using PaintIn = std::function<void(Canvas&, const Rect&)>;

/// How many pixels outside `inside` are not clear.
int spilt(const Picture& picture, const Rect& inside) {
  const std::vector<std::uint8_t> pixels = picture.rgba();
  int count = 0;
  for (int y = 0; y < picture.height(); ++y)
    for (int x = 0; x < picture.width(); ++x) {
      const bool in = x >= inside.x && x < inside.right() && y >= inside.y && y < inside.bottom();
      const auto at = static_cast<std::size_t>(y * picture.width() + x);
      if (!in && pixels[4 * at + 3] > 0) ++count;
    }
  return count;
}

/// What did not fit when painting into the middle of a larger picture; nothing may be painted
/// around it.
std::vector<Unfit> unfit_of(double width, double height, const PaintIn& paint) {
  constexpr int around = 30;
  Picture picture(static_cast<int>(width) + 2 * around, static_cast<int>(height) + 2 * around);
  Canvas canvas(picture, samples::fonts());
  const Rect place{around, around, width, height};
  paint(canvas, place);
  CHECK(spilt(picture, place) == 0);
  return canvas.unfit();
}

std::string text_of(std::size_t letters) {
  std::string words;
  while (words.size() < letters) words += "Je répare avant d’acheter, et je garde. ";
  words.resize(letters);
  while (!words.empty() && (words.back() & 0x80) != 0) words.pop_back();
  return words;
}

PersonaCard longest_persona() {
  PersonaCard card;
  card.name = "Marie-Antoinette Vandenbroucke-Etcheverry";
  card.tagline = "Elle compare trois modèles, une balance, un verdict et encore un doute.";
  card.age = "107 ans";
  card.place = "Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson";
  card.situation = "directrice adjointe des approvisionnements frontaliers";
  card.traits = {text_of(90), text_of(120), text_of(70)};
  card.portrait = portrait_from("long");
  card.number = "XXXVIII";
  return card;
}

} // namespace

TEST_CASE("the longest names and facts that decks carry stand on every card of a persona") {
  const PersonaCard card = longest_persona();
  const auto whole = [&](double width, double height, auto paint) {
    const auto unfit =
        unfit_of(width, height, [&](Canvas& c, const Rect& r) { paint(c, r, card); });
    for (const Unfit& each : unfit) UNSCOPED_INFO("left out: " << each.rest);
    CHECK(unfit.empty());
  };
  whole(490, 840, paint_persona_card);
  whole(490, 840, paint_persona_scene);
}

TEST_CASE("a card without words but a name looks intended and fits") {
  PersonaCard card;
  card.name = "Léo";
  card.portrait = portrait_from("leo");
  for (const auto& paint : {paint_persona_card, paint_poker_persona, paint_persona_scene})
    CHECK(unfit_of(490, 840, [&](Canvas& c, const Rect& r) { paint(c, r, card); }).empty());
}

TEST_CASE("names of every script stand on cards") {
  for (const char* name : {"Marie-Antoinette", "佐藤 花子", "محمد الأمين بن عبد الله",
                           "😀🏔️ Zoé", "שלומית", "Þórdís Kolbrún"}) {
    INFO(name);
    PersonaCard card;
    card.name = name;
    card.portrait = portrait_from(name);
    card.age = "107 ans", card.place = "Saint-Rémy-en-Bouzemont";
    for (const auto& paint : {paint_persona_card, paint_persona_scene})
      CHECK(unfit_of(350, 600, [&](Canvas& c, const Rect& r) { paint(c, r, card); }).empty());
  }
}

TEST_CASE("a verbatim of 600 letters stands on its card; one of 2000 tells what is left") {
  QuoteCard card{"VERBATIM", text_of(600), "Entretien 07, mars", "Qui a dit cela ?"};
  const auto paint = [&](Canvas& c, const Rect& r) { paint_quote_card(c, r, card); };
  CHECK(unfit_of(490, 840, paint).empty());
  card.words = text_of(2000);
  const auto unfit = unfit_of(490, 840, paint);
  REQUIRE(unfit.size() == 1);
  CHECK(unfit.front().rest.size() < 1000);
}

TEST_CASE("a family with long criteria keeps them all on its card") {
  FamilyCard card;
  card.name = "Les Bâtisseurs de cathédrales";
  card.motto = "Les murs, puis le toit, puis la flèche.";
  card.crest = samples::crests().front().second;
  card.fief = "Fief des Hautes-Cimes et des Vallées perdues";
  for (int i = 0; i < 4; ++i) card.criteria.emplace_back("FRÉQUENCE", text_of(80));
  CHECK(
      unfit_of(490, 840, [&](Canvas& c, const Rect& r) { paint_family_card(c, r, card); }).empty());
}

TEST_CASE("ornaments stay in their boxes") {
  const std::vector<std::pair<const char*, PaintIn>> all{
      {"background", paint_background},
      {"logo", paint_logo},
      {"tick", paint_tick},
      {"cross", paint_cross},
      {"crown", paint_crown},
      {"parchment", [](Canvas& c, const Rect& r) { paint_parchment_panel(c, r, 7); }},
      {"panel", [](Canvas& c, const Rect& r) { paint_panel(c, r, 16, true); }},
      {"slot", [](Canvas& c, const Rect& r) { paint_empty_slot(c, r, 14, true); }},
      {"plinth", [](Canvas& c, const Rect& r) { paint_plinth(c, r, "III"); }},
      {"rays", [](Canvas& c, const Rect& r) { paint_rays(c, r, r.centre()); }},
      {"lozenge", [](Canvas& c, const Rect& r) { paint_lozenge(c, r, Pip::full); }},
      {"timer", [](Canvas& c, const Rect& r) { paint_timer(c, r, 1, "10:00"); }},
      {"back", [](Canvas& c, const Rect& r) { paint_card_back(c, r, "BLASON"); }},
      {"poker back", [](Canvas& c, const Rect& r) { paint_poker_back(c, r, "BLASON"); }},
  };
  for (const auto& [name, paint] : all) {
    INFO(name);
    CHECK(unfit_of(320, 200, paint).empty());
    CHECK(unfit_of(60, 110, paint).empty());
  }
}
