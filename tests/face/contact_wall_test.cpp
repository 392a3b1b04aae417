#include "face/banner.hpp"
#include "face/card.hpp"
#include "face/ornament.hpp"
#include "face/samples.hpp"
#include "face/text.hpp"

#include <catch2/catch.hpp>

using namespace blason;

namespace {

void paint_signs(Canvas& canvas, double x, double y) {
  paint_tick(canvas, {x, y, 54, 54});
  paint_cross(canvas, {x + 70, y, 54, 54});
  paint_padlock(canvas, {x, y + 70, 46, 46}, canvas.palette().text2);
  paint_crown(canvas, {x - 20, y + 130, 160, 100});
  paint_timer(canvas, {x - 20, y + 240, 104, 104}, 0.56, "2:48");
  paint_timer(canvas, {x + 90, y + 260, 70, 70}, 0.1, "0:09", true);
  paint_pips(canvas, {x - 20, y + 360, 162, 54}, 12, 7, 6);
  paint_lozenge(canvas, {x - 20, y + 430, 30, 30}, Pip::full);
  paint_lozenge(canvas, {x + 30, y + 430, 30, 30}, Pip::now);
  paint_lozenge(canvas, {x + 80, y + 430, 30, 30}, Pip::empty);
  paint_logo(canvas, {x, y + 480, 100, 120});
}

const QuoteCard long_clue{"INDICE",
                          "Il me faut du solide : après Léo, il y a Anna, et après Anna, il y a "
                          "Jules. Alors la première veste, je la "
                          "prends bonne, et je la fais durer, parce que trois enfants qui "
                          "grandissent, cela fait trois hivers, et que le "
                          "moins cher coûte deux fois quand il faut le racheter en janvier.",
                          "Entretien, mai", "De qui parle-t-on ?"};

} // namespace

TEST_CASE("a contact sheet of cards", "[.contact]") {
  Picture picture(1600, 1400);
  Canvas canvas(picture, samples::fonts());
  paint_background(canvas, {0, 0, 1600, 1400});
  const double w = 273, h = 468;
  for (const double x : {56.0, 360.0, 663.0, 966.0, 1270.0})
    canvas.shadow({x, 30, w, h}, 13, 9, 3, 0.5);
  paint_persona_card(canvas, {56, 30, w, h}, samples::maud());
  paint_card_back(canvas, {360, 30, w, h}, "BLASON");
  paint_family_card(canvas, {663, 30, w, h}, samples::pathfinders());
  paint_quote_card(canvas, {966, 30, w, h}, samples::verbatim());
  paint_quote_card(canvas, {1270, 30, w, h}, long_clue);
  paint_persona_scene(canvas, {56, 530, 490, 840}, samples::nour());
  paint_reason(canvas, {600, 530, 768, 452}, samples::reasoning());
  paint_persona_panel(canvas, {600, 1010, 792, 316}, samples::nour());
  paint_signs(canvas, 1420, 540);
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

TEST_CASE("the podium, for comparison", "[.contact]") {
  Picture picture(1920, 1080);
  Canvas canvas(picture, samples::fonts());
  paint_background(canvas, {0, 0, 1920, 1080});
  paint_rays(canvas, {0, 0, 1920, 1080}, {700, 620});
  struct Step {
    double x, width, top, banner;
    std::size_t team;
    const char *rank, *name, *points;
  };
  for (const Step& step : {Step{130, 370, 660, 344, 4, "II", "La Rose", "342"},
                           Step{900, 370, 730, 344, 1, "III", "La Nef", "318"},
                           Step{500, 400, 590, 424, 0, "I", "La Tour", "406"}}) {
    const double middle = step.x + step.width / 2;
    paint_plinth(canvas, {step.x, step.top, step.width, 1080 - step.top}, step.rank);
    paint_pole(canvas, {middle - 7, step.top - step.banner - 16, 14, step.banner + 16});
    paint_banner(canvas,
                 {middle - step.banner * 42 / 116, step.top - step.banner - 28,
                  step.banner * 84 / 116, step.banner},
                 banners[step.team]);
    paint_text(canvas, {step.x, step.top + 44, step.width, 56}, step.name,
               {.cut = Cut::garamond_bold,
                .size = 54,
                .colour = canvas.palette().sepia,
                .side = Side::centre,
                .leading = 1});
    paint_text(canvas, {step.x, step.top + 104, step.width, 94}, step.points,
               {.cut = Cut::inter_extrabold,
                .size = 84,
                .colour = canvas.palette().sepia,
                .side = Side::centre,
                .leading = 1.1,
                .tabular = true});
  }
  paint_crown(canvas, {640, 34, 120, 75});
  picture.write_png(samples::output("contact-podium.png"));
}
