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

namespace {

/// A pause says how long it still lasts; when that is over, or was not planned, that it ends soon.
void add_break(Layout& layout) {
  const auto& clock = layout.view.clock;
  const Millis left = clock ? clock->closes_at - layout.told.now : 0;
  if (left <= 0)
    return add_title_page(layout, layout.say("wall.break.title"), layout.say("wall.break.soon"));
  const Millis seconds = (left + 999) / 1000, total = std::max<Millis>(1, clock->total);
  const double side = 340, x = (layout.width() - side) / 2, y = layout.height() * 0.34;
  layout.words({margin, y - 200, layout.width() - 2 * margin, 110}, layout.say("wall.break.title"),
               {Role::display, Tone::gold, Side::centre, Level::middle});
  layout.sign({layout.width() / 2 - 300, y - 74, 600, 20}, SignPart::Sign::divider);
  layout.add({x, y - 16, side, side},
             RingPart{static_cast<int>(std::min<Millis>(1000, seconds * 1'000'000 / total)),
                      blason::clock(seconds), seconds <= 10});
  const Millis minutes = (seconds + 59) / 60;
  layout.words({margin, y + side + 16, layout.width() - 2 * margin, 70},
               layout.say("wall.break.line", {{"time", duration(minutes * 60)}}),
               {Role::quote, Tone::text, Side::centre, Level::top, 1, 48});
}

} // namespace

void add_scene(Layout& layout, const PlainScene& scene) {
  if (scene.step == StepKind::welcome) return add_seats(layout);
  if (scene.step == StepKind::pause)
    add_break(layout);
  else
    add_title_page(layout, layout.say(Phrase::named("step." + std::string(slug(scene.step)))), "");
  layout.next_button();
}

void add_scene(Layout& layout, const StandingsScene&) {
  const bool shown = layout.view.ranks;
  add_heading(layout, {layout.say("wall.standings.title"),
                       shown ? layout.say("unit.teams", {{"count", layout.view.teams.size()}})
                             : layout.say("wall.standings.hidden"),
                       "", std::nullopt});
  const double foot = layout.height() - 34 - 92;
  const int columns = layout.view.teams.size() > 6 ? 2 : 1;
  const double width = std::min(columns == 1 ? 1200.0 : 1800.0, layout.width() - 2 * margin);
  add_ranks(layout, {(layout.width() - width) / 2, 156, width, foot - 16 - 156}, columns);
  layout.next_button();
}

void add_scene(Layout& layout, const EndScene&) {
  add_title_page(layout, layout.say("wall.podium.thanks"), layout.say("wall.podium.end"));
  layout.button("leave", {layout.width() / 2 - 170, layout.height() - 190, 340, 92},
                layout.say("wall.leave"), Leave{}, true);
  layout.page.primary = "leave";
}

} // namespace blason
