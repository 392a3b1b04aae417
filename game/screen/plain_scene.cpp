#include "screen/cards.hpp"
#include "screen/furniture.hpp"
#include "screen/scenes.hpp"

#include <algorithm>

namespace blason {
void add_title_page(Layout& layout, const std::string& title, const std::string& line) {
  const double y = layout.height() * 0.36;
  layout.sign({layout.width() / 2 - 60, y - 190, 120, 144}, SignPart::Sign::logo);
  layout.words({margin, y, layout.width() - 2 * margin, 110}, title,
               {Role::display, Tone::gold, Side::centre, Level::middle});
  layout.sign({layout.width() / 2 - 300, y + 118, 600, 20}, SignPart::Sign::divider);
  layout.words({margin * 4, y + 160, layout.width() - 8 * margin, 180}, line,
               {Role::quote, Tone::text, Side::centre, Level::top, 0, 48});
}

void add_scene(Layout& layout, const PlainScene& scene) {
  if (scene.step == StepKind::welcome) return add_seats(layout);
  if (scene.step == StepKind::pause)
    add_title_page(layout, layout.say("wall.break.title"), layout.say("wall.break.soon"));
  else
    add_title_page(layout, layout.say(Phrase::named("step." + std::string(slug(scene.step)))), "");
  layout.next_button();
}

void add_scene(Layout& layout, const StandingsScene&) {
  add_heading(layout,
              {layout.say("wall.standings.title"),
               layout.say("unit.teams", {{"count", layout.view.teams.size()}}), "", std::nullopt});
  const double foot = layout.next_button();
  const double width = std::min(1100.0, layout.width() - 2 * margin);
  add_ranks(layout, {(layout.width() - width) / 2, 160, width, foot - 16 - 160}, false);
}

void add_scene(Layout& layout, const MapScene& scene) {
  const bool fiefs = !scene.fiefs.empty();
  add_heading(layout,
              {layout.say(fiefs ? Phrase("wall.map.title") : Phrase("wall.map.title-plain")),
               layout.view.deck_title, "", std::nullopt});
  const double foot = layout.next_button();
  const double ranks = layout.view.ranks ? std::clamp(layout.width() * 0.27, 400.0, 500.0) : 0;
  const double gap = layout.view.ranks ? 24 : 0;
  add_holds(layout, {margin, 146, layout.width() - 2 * margin - ranks - gap, foot - 16 - 146},
            scene);
  if (layout.view.ranks)
    add_ranks(layout, {layout.width() - margin - ranks, 146, ranks, foot - 16 - 146}, false);
}

void add_scene(Layout& layout, const EndScene&) {
  add_title_page(layout, layout.say("wall.podium.thanks"), layout.say("wall.podium.end"));
  layout.button("leave", {layout.width() / 2 - 170, layout.height() - 190, 340, 92},
                layout.say("wall.leave"), Leave{}, true);
  layout.page.primary = "leave";
}

} // namespace blason
