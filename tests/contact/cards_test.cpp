// What the design's pictures 01 to 03 show, painted by the painters of wall and paper.
#include "face/card.hpp"
#include "face/crest.hpp"
#include "face/ornament.hpp"
#include "face/portrait.hpp"
#include "face/text.hpp"
#include "paper_pages.hpp"
#include "sample.hpp"
#include "shown.hpp"

#include <catch2/catch.hpp>

using namespace blason;

namespace {

/// The heading of a plate, where the design's stands.
void head(Canvas& canvas, const std::string& title, const std::string& below) {
  const Palette& palette = canvas.palette();
  paint_logo(canvas, {56, 44, 47, 56});
  const Setting set =
      paint_text(canvas, {121, 42, 900, 60}, title,
                 {.cut = Cut::garamond_bold, .size = 44, .colour = palette.gold_light},
                 {.level = Level::middle});
  paint_text(canvas, {121 + set.width + 26, 44, 1200, 60}, below,
             {.cut = Cut::inter_medium, .size = 20, .colour = palette.text2},
             {.level = Level::middle});
}

void under_head(Canvas& canvas, double y, const std::string& words) {
  paint_text(canvas, {56, y, 1488, 40}, words,
             {.cut = Cut::garamond_bold, .size = 28, .colour = canvas.palette().gold_light});
}

void caption(Canvas& canvas, Point middle, const std::string& words, bool main = true) {
  const Palette& palette = canvas.palette();
  paint_text(canvas, {middle.x - 120, middle.y - 14, 240, 28}, words,
             {.cut = main ? Cut::inter_semibold : Cut::inter,
              .size = main ? 18.0 : 16.0,
              .colour = main ? palette.text : palette.text2,
              .side = Side::centre},
             {.floor = 12, .level = Level::middle});
}

PersonaCard card_of(const PaperEvening& evening, const std::string& id) {
  PersonaCard card = printed_persona(evening, contact::persona(id));
  card.number = evening.codes.personas.at(id);
  return card;
}

void shade(Canvas& canvas, const Rect& card) { canvas.shadow(card, 13, 9, 3, 0.5); }

} // namespace

TEST_CASE("01: the cards") {
  Picture picture(1600, 1000);
  Canvas canvas(picture, contact::fonts());
  const PaperEvening evening = contact::evening();
  paint_background(canvas, {0, 0, 1600, 1000});
  head(canvas, "Cartes",
       "Tarot 70 × 120 mm · le même peintre pour l’écran, le téléphone et le papier");
  const auto place = [](int i) { return Rect{56 + 303.75 * i, 134, 273, 468}; };
  for (int i = 0; i < 5; ++i) shade(canvas, place(i));
  paint_persona_card(canvas, place(0), card_of(evening, "maud"));
  paint_card_back(canvas, place(1), "BLASON");
  paint_family_card(canvas, place(2), printed_family(evening, contact::family("eclaireurs")));
  const auto nour = printed_card(evening, "v-nour");
  REQUIRE(nour);
  paint_quote_card(canvas, place(3), std::get<QuoteCard>(nour->face));
  paint_fief_card(canvas, place(4), printed_fief(evening, contact::sample().fiefs[1], true));
  const char* names[][2] = {{"Persona, recto", "écu caché"},
                            {"Dos commun", "aucun indice"},
                            {"Famille", "écu, devise, critères"},
                            {"Verbatim", "sans nom"},
                            {"Fief", "territoire et prime"}};
  for (int i = 0; i < 5; ++i) {
    caption(canvas, {place(i).centre().x, 627}, names[i][0]);
    caption(canvas, {place(i).centre().x, 661}, names[i][1], false);
  }
  int index = 0;
  for (const char* id : {"bernard", "nour", "clemence", "josiane"}) {
    const Rect small{56 + 226.15 * index++, 697, 192.15, 268.4};
    shade(canvas, small);
    PersonaCard card = card_of(evening, id);
    if (card.name.starts_with("Josiane")) card.crest = contact::family("passeurs").crest;
    paint_poker_persona(canvas, small, card);
  }
  paint_poker_back(canvas, {56 + 226.15 * 4, 697, 192.15, 268.4}, "BLASON");
  const Lettering title{
      .cut = Cut::garamond_bold, .size = 28, .colour = canvas.palette().gold_light};
  paint_text(canvas, {1187, 770, 340, 40}, "Poker 63 × 88 mm", title);
  const Lettering words{
      .cut = Cut::inter, .size = 18, .colour = canvas.palette().text2, .leading = 1.5};
  paint_text(canvas, {1187, 806, 340, 90},
             "Même contenu, recomposé. L’écu apparaît dans l’angle quand la famille est révélée.",
             words, {.lines = 3});
  CHECK(canvas.unfit().empty());
  picture.write_png(contact::output("01-cards"));
}

TEST_CASE("02: the shields") {
  Picture picture(1600, 1240);
  Canvas canvas(picture, contact::fonts());
  paint_background(canvas, {0, 0, 1600, 1240});
  head(canvas, "Vingt-quatre écus", "tous décrits en JSON, aucun bitmap");
  int index = 0;
  for (const auto& [name, crest] : contact::shields_shown()) {
    const double x = 56 + 187.75 * (index % 8), y = 134 + 220 * (index / 8);
    paint_crest(canvas, {x, y, 173.75, 164}, crest);
    caption(canvas, {x + 87, y + 180}, name);
    ++index;
  }
  under_head(canvas, 798, "Vingt meubles");
  index = 0;
  for (const auto& [kind, name] : contact::charges_shown()) {
    const Point at{90 + 74.6 * index++, 879};
    canvas.fill(circle(at, 32), canvas.palette().parchment);
    paint_charge(canvas, {at.x - 21.65, at.y - 21.65, 43.3, 43.3}, kind, {.tincture = "azure"});
    caption(canvas, {at.x, 928}, name, false);
  }
  under_head(canvas, 966, "Hachures pour le noir et blanc et les vues daltoniennes");
  for (index = 0; index < 14; ++index) {
    const Rect place{56 + 108.1 * index, 1018, 83, 100};
    paint_crest(canvas, place, contact::hatched_shown(index).second, {.hatched = true});
    std::string name = contact::hatched_shown(index).first;
    if (name.starts_with("Les ")) name.erase(0, 4);
    caption(canvas, {place.centre().x, 1134}, name, false);
  }
  picture.write_png(contact::output("02-crests"));
}

TEST_CASE("03: the portraits") {
  Picture picture(1600, 1130);
  Canvas canvas(picture, contact::fonts());
  paint_background(canvas, {0, 0, 1600, 1130});
  head(canvas, "Douze portraits", "nés de traits, jamais d’une photo");
  int index = 0;
  for (const Persona& persona : contact::sample().personas) {
    const Point at{171.7 + 251.3 * (index % 6), 130.0 + 322 * (index / 6)};
    paint_portrait(canvas, {at.x - 114, at.y, 228, 262},
                   complete(persona.portrait, persona.id.value), Frame::arch);
    paint_text(canvas, {at.x - 120, at.y + 262, 240, 34}, persona.name.in("fr"),
               {.cut = Cut::garamond_bold,
                .size = 24,
                .colour = canvas.palette().text,
                .side = Side::centre},
               {.level = Level::middle});
    ++index;
  }
  under_head(canvas, 768, "Dix-huit chevelures et coiffes, six carnations, onze vêtements");
  index = 0;
  for (const auto& [name, portrait] : contact::heads_shown()) {
    const Point at{135.1 + 166.2 * (index % 9), 813.0 + 157 * (index / 9)};
    paint_portrait(canvas, {at.x - 59, at.y, 118, 118}, portrait, Frame::disc);
    caption(canvas, {at.x, at.y + 131}, name, false);
    ++index;
  }
  picture.write_png(contact::output("03-portraits"));
}
