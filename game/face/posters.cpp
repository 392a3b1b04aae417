#include "face/posters.hpp"

#include "face/card_parts.hpp"
#include "face/paper_parts.hpp"

namespace blason {
namespace {

/// What every printer reaches.
Rect printable(const Paper& paper) { return paper.sheet().inset(7); }

void paint_letter(Canvas& canvas, const std::string& letter, Colour colour) {
  paint_text(canvas, {5.4, 4.6, 10, 8}, letter,
             {.cut = Cut::garamond_bold,
              .size = 7.4,
              .colour = colour,
              .side = Side::centre,
              .leading = 1},
             {.floor = 2.4, .level = Level::middle});
}

/// Words too long for a wall stand on a page of their own behind it.
void carry_on(Paper& paper) {
  const std::vector<Unfit> left = paper.page().take_unfit();
  if (left.empty()) return;
  paper.turn();
  const Rect room = paper.sheet().inset(16);
  Flow flow(paper, room, [](Canvas&, int) {});
  for (const Unfit& each : left)
    add_words(
        flow, paper.page().fonts(),
        {each.words,
         {.cut = Cut::inter, .size = 4, .colour = paper.page().palette().sepia, .leading = 1.35},
         0,
         4});
}

} // namespace

void paint_poster(Paper& paper, const FamilyCard& family, const std::string& letter) {
  {
    Canvas& canvas = paper.page();
    paint_family_poster(canvas, printable(paper), family);
    const auto scope = canvas.scope();
    canvas.fit(poster_trim, printable(paper));
    paint_letter(canvas, letter, canvas.palette().gold_light);
  }
  carry_on(paper);
}

void paint_poster(Paper& paper, const FiefCard& fief, const std::string& letter) {
  {
    Canvas& canvas = paper.page();
    paint_fief_poster(canvas, printable(paper), fief);
    const auto scope = canvas.scope();
    canvas.fit(poster_trim, printable(paper));
    const Outline plate = rounded({5.6, 5, 9.6, 7.6}, 1.2);
    canvas.fill(plate, canvas.palette().parchment);
    canvas.stroke(plate, canvas.palette().gold_dark, {0.3});
    paint_letter(canvas, letter, canvas.palette().gold_dark);
  }
  carry_on(paper);
}

} // namespace blason
