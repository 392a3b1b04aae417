#include "face/banner.hpp"
#include "face/card.hpp"
#include "face/crest.hpp"
#include "face/ornament.hpp"
#include "face/portrait.hpp"
#include "face/samples.hpp"
#include "face/text.hpp"

#include <catch2/catch.hpp>

using namespace blason;

namespace {

void ground(Canvas& canvas, double width, double height) {
  canvas.fill(box({0, 0, width, height}), canvas.palette().ground_edge);
}

void caption(Canvas& canvas, const Rect& box, std::string_view words) {
  paint_text(canvas, box, words, {.cut = Cut::inter_semibold, .size = 16, .side = Side::centre},
             {.floor = 9, .lines = 2});
}

} // namespace

TEST_CASE("a contact sheet of shields, charges and banners", "[.contact]") {
  Picture picture(1600, 1240);
  Canvas canvas(picture, samples::fonts());
  ground(canvas, 1600, 1240);
  int index = 0;
  for (const auto& [name, crest] : samples::crests()) {
    const double x = 56 + 187 * (index % 8), y = 30 + 220 * (index / 8);
    paint_crest(canvas, {x, y, 178, 164}, crest);
    caption(canvas, {x, y + 174, 178, 30}, name);
    ++index;
  }
  index = 0;
  for (const char* kind : {"mullet",  "sun",  "crescent", "tower", "key",     "tree",   "leaf",
                           "trefoil", "rose", "escallop", "fish",  "martlet", "anchor", "mount",
                           "ship",    "horn", "flame",    "book",  "wheel",   "bee"}) {
    const double x = 56 + 75 * index++;
    canvas.fill(circle({x + 33, 740}, 33), canvas.palette().parchment);
    paint_charge(canvas, {x + 9, 716, 48, 48}, kind, {.tincture = "azure", .outline = 0.6});
  }
  index = 0;
  for (const Tincture& t : tinctures()) {
    Crest plain;
    plain.field = {std::string(t.slug)};
    paint_crest(canvas, {56 + 80.0 * index++, 800, 76, 90}, plain, {.hatched = true});
  }
  for (int i = 0; i < 5; ++i)
    paint_crest(canvas, {900 + 80.0 * i, 800, 76, 90},
                samples::crests()[static_cast<std::size_t>(i)].second, {.hatched = true});
  paint_hidden_crest(canvas, {1400, 790, 100, 110});
  index = 0;
  for (const BannerFace& face : banners) {
    paint_banner(canvas, {56 + 125.0 * index, 920, 100, 138}, face);
    paint_seal(canvas, {70 + 125.0 * index, 1080, 68, 68}, face);
    paint_seal(canvas, {90 + 125.0 * index, 1170, 28, 28}, face);
    ++index;
  }
  picture.write_png(samples::output("contact-crests.png"));
}

TEST_CASE("a contact sheet of text", "[.contact]") {
  Picture picture(1500, 1000);
  Canvas canvas(picture, samples::fonts());
  ground(canvas, 1500, 1000);
  double y = 10;
  const char* sample =
      "À quelle famille appartiennent-ils ? Trèfle fier 1638, 63 × 88 « Œuvre » 12 %";
  for (const Cut cut :
       {Cut::garamond, Cut::garamond_italic, Cut::garamond_bold, Cut::inter, Cut::inter_medium,
        Cut::inter_semibold, Cut::inter_bold, Cut::inter_extrabold}) {
    paint_text(canvas, {20, y, 1460, 60}, sample, {.cut = cut, .size = 38, .leading = 1.2});
    y += 52;
  }
  for (const char* words : {"日本語の名前 佐藤 花子", "العربية: مرحبا بكم في اللعبة",
                            "Emoji 😀👩‍🚀🏔️ and ★ ♥ ✓", "עברית שלום",
                            "한국어 이름", "ไทย สวัสดี", "Ελληνικά Кириллица Türkçe Việt"}) {
    paint_text(canvas, {20, y, 700, 60}, words, {.cut = Cut::garamond_bold, .size = 38});
    paint_text(canvas, {750, y, 700, 60}, words, {.cut = Cut::inter_medium, .size = 33});
    y += 62;
  }
  picture.write_png(samples::output("contact-text.png"));
}

TEST_CASE("a contact sheet of portraits", "[.contact]") {
  Picture picture(1600, 1500);
  Canvas canvas(picture, samples::fonts());
  ground(canvas, 1600, 1500);
  int index = 0;
  for (const auto& [name, portrait] : samples::portraits()) {
    const double x = 30 + 222 * (index % 7), y = 20 + 300 * (index / 7);
    paint_portrait(canvas, {x, y, 215, 250}, portrait, Frame::arch);
    caption(canvas, {x, y + 256, 215, 30}, name);
    ++index;
  }
  for (int i = 0; i < 24; ++i) {
    const Portrait made = portrait_from("persona-" + std::to_string(i));
    paint_portrait(canvas, {30 + 130.0 * (i % 12), 930 + 130.0 * (i / 12), 120, 120}, made,
                   Frame::disc);
  }
  for (int i = 0; i < 12; ++i) {
    const Portrait& portrait = samples::portraits()[static_cast<std::size_t>(i)].second;
    paint_portrait(canvas, {30 + 130.0 * i, 1200, 110, 146}, portrait, Frame::tile);
    paint_portrait(canvas, {30 + 130.0 * i, 1360, 82, 94}, portrait, Frame::tile);
    paint_portrait(canvas, {120 + 130.0 * i, 1360, 28, 28}, portrait, Frame::disc);
  }
  picture.write_png(samples::output("contact-portraits.png"));
}

TEST_CASE("a contact sheet of cards", "[.contact]") {
  Picture picture(1600, 1400);
  Canvas canvas(picture, samples::fonts());
  paint_background(canvas, {0, 0, 1600, 1400});
  PersonaCard maud{.name = "Maud Kerellec",
                   .tagline = "Elle lit la mer avant d’y entrer.",
                   .age = "34 ans",
                   .place = "Brest",
                   .situation = "Monitrice de plongée",
                   .traits = {"Compare trois fiches avant d’acheter",
                              "Prête tout, sauf son détendeur", "Repère une couture fragile"},
                   .portrait = samples::portraits()[0].second,
                   .number = "IX",
                   .crest = {}};
  const double w = 273, h = 468;
  for (const double x : {56.0, 360.0, 663.0, 966.0, 1270.0})
    canvas.shadow({x, 30, w, h}, 13, 9, 3, 0.5);
  paint_persona_card(canvas, {56, 30, w, h}, maud);
  paint_card_back(canvas, {360, 30, w, h}, "BLASON");
  const FamilyCard family{.name = "Les Éclaireurs",
                          .motto = "Devant, toujours.",
                          .crest = samples::crests()[0].second,
                          .fief = "Fief de Hautes-Cimes",
                          .criteria = {{"FRÉQUENCE", "25 sorties et plus par an"},
                                       {"DÉCLENCHEUR", "un projet précis, daté"},
                                       {"CANAL", "site d’abord, puis l’expert en rayon"},
                                       {"PANIER", "140 € · 6 achats par an"}}};
  paint_family_card(canvas, {663, 30, w, h}, family);
  paint_quote_card(canvas, {966, 30, w, h},
                   {"VERBATIM", "Vendez-moi la fermeture éclair, pas la veste.",
                    "Atelier réparation", "Qui a dit cela ?"});
  paint_quote_card(canvas, {1270, 30, w, h},
                   {"INDICE",
                    "Il me faut du solide : après Léo, il y a Anna, et après Anna, il y a Jules. "
                    "Alors la première veste, je la prends bonne, et je la fais durer, parce que "
                    "trois enfants qui grandissent, cela fait trois hivers, et que le moins cher "
                    "coûte deux fois quand il faut le racheter en janvier.",
                    "Entretien, mai", "De qui parle-t-on ?"});
  PersonaCard nour = maud;
  nour.name = "Nour El Amrani";
  nour.tagline = "Elle répare avant de remplacer.";
  nour.age = "31 ans";
  nour.place = "Marseille";
  nour.situation = "Couturière";
  nour.portrait = samples::portraits()[9].second;
  nour.crest = samples::crests()[4].second;
  nour.traits = {"Appelle avant de se déplacer", "Lit la notice jusqu’au bout",
                 "Préfère essayer deux fois"};
  paint_persona_scene(canvas, {56, 530, 490, 840}, nour);
  paint_reason(canvas, {600, 530, 768, 452},
               {"Vendez-moi la fermeture éclair, pas la veste.", "Ce qui tranche",
                "Elle répare avant d’acheter. Le critère « seconde main, atelier » désigne les "
                "Glaneurs, pas les Passeurs."});
  paint_persona_panel(canvas, {600, 1010, 792, 316}, nour);
  paint_tick(canvas, {1420, 540, 54, 54});
  paint_cross(canvas, {1490, 540, 54, 54});
  paint_padlock(canvas, {1420, 610, 46, 46}, canvas.palette().text2);
  paint_crown(canvas, {1400, 670, 160, 100});
  paint_timer(canvas, {1400, 780, 104, 104}, 0.56, "2:48");
  paint_timer(canvas, {1510, 800, 70, 70}, 0.1, "0:09", true);
  paint_pips(canvas, {1400, 900, 162, 54}, 12, 7, 6);
  paint_lozenge(canvas, {1400, 970, 30, 30}, Pip::full);
  paint_lozenge(canvas, {1450, 970, 30, 30}, Pip::now);
  paint_lozenge(canvas, {1500, 970, 30, 30}, Pip::empty);
  paint_logo(canvas, {1420, 1020, 100, 120});
  CHECK(canvas.unfit().empty());
  picture.write_png(samples::output("contact-cards.png"));
}

TEST_CASE("the match on the wall, for comparison", "[.contact]") {
  Picture picture(1920, 1080);
  Canvas canvas(picture, samples::fonts());
  const Palette& palette = canvas.palette();
  paint_background(canvas, {0, 0, 1920, 1080});
  paint_logo(canvas, {64, 32, 67, 80});
  paint_text(canvas, {153, 24, 1200, 50}, "À quelle famille appartiennent-ils ?",
             {.cut = Cut::garamond_bold, .size = 46, .colour = palette.gold_text, .leading = 1});
  paint_text(canvas, {153, 76, 1200, 40}, "Manche 1 · douze personas, six familles",
             {.cut = Cut::inter_medium, .size = 28, .colour = palette.text2});
  paint_header_rule(canvas, {64, 126, 1792, 2});
  paint_timer(canvas, {1752, 22, 104, 104}, 0.56, "2:48");
  const char* mottos[] = {"Devant, toujours.", "Encore un tour.",  "Main dans la main.",
                          "Sûr d’abord.",      "Rien ne se perd.", "Et si on partait ?"};
  for (int i = 0; i < 6; ++i)
    paint_family(canvas, {64 + i * 301.6, 140, 284, 280},
                 {.name = "Les " + samples::crests()[static_cast<std::size_t>(i)].first,
                  .motto = mottos[i],
                  .crest = samples::crests()[static_cast<std::size_t>(i)].second,
                  .fief = {},
                  .criteria = {}});
  paint_tray(canvas, {40, 442, 1840, 418}, 20);
  const char* towns[] = {"Brest", "Grenoble", "Annecy", "Dijon",     "Le Puy", "Nantes",
                         "Pau",   "Toulouse", "Rennes", "Marseille", "Paris",  "Saint-Étienne"};
  for (int i = 0; i < 12; ++i) {
    const auto& [name, portrait] = samples::portraits()[static_cast<std::size_t>(i)];
    paint_tile(canvas, {68 + 301.6 * (i % 6), 466 + 192.0 * (i / 6), 276, 178},
               {portrait, name, {"31 ans", towns[i]}, i == 3});
  }
  for (int i = 0; i < 6; ++i) {
    const Rect panel{64 + i * 301.6, 884, 284, 164};
    paint_panel(canvas, panel, 16, i == 0);
    paint_banner(canvas, {panel.x + 12, panel.y + 19, 92, 126},
                 banners[static_cast<std::size_t>(i)]);
    paint_pips(canvas, {panel.x + 110, panel.y + 95, 162, 54}, 12, 3 + i, 6);
    paint_slot_tile(
        canvas, {panel.x + 110, panel.y + 10, 160, 70},
        {samples::portraits()[static_cast<std::size_t>(i)].second, "Idriss", {}, false});
  }
  picture.write_png(samples::output("contact-match.png"));
}
