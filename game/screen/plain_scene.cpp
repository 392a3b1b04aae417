#include "screen/cards.hpp"
#include "screen/furniture.hpp"
#include "screen/scenes.hpp"

#include <algorithm>

namespace blason {
namespace {

/// The button that goes on, at the lower right; returns where it begins.
double add_next(Layout& layout) {
  const Rect box{layout.width() - margin - 280, layout.height() - 34 - 92, 280, 92};
  layout.button("next", box, layout.say("desk.next"), GoOn{}, true);
  layout.page.primary = "next";
  return box.y;
}

void add_gallery(Layout& layout, const PlainScene& scene) {
  add_heading(layout, {layout.say("wall.gallery.title"),
                       layout.say("unit.personas", {{"count", scene.personas.size()}}),
                       layout.say("wall.gallery.instruction"), std::nullopt});
  const double foot = add_next(layout);
  GridWish wish;
  wish.least_width = 560;
  wish.least_height = 250;
  const Rect room{margin, 146, layout.width() - 2 * margin, foot - 16 - 146};
  const Grid placed = grid(layout, room, static_cast<int>(scene.personas.size()), wish, "gallery");
  for (std::size_t i = 0; i < placed.cells.size(); ++i) {
    const PersonaFace& face = scene.personas[static_cast<std::size_t>(placed.first) + i];
    const Rect& cell = placed.cells[i];
    layout.surface(cell, SurfacePart::Kind::parchment, 14);
    const double portrait = std::min(cell.height * 0.72, cell.width * 0.34);
    layout.add({cell.x, cell.y, portrait, cell.height},
               PortraitPart{face.id, PortraitPart::Frame::tile, 14});
    const Rect rest{cell.x + portrait + 22, cell.y + 16, cell.width - portrait - 40,
                    cell.height - 28};
    layout.words({rest.x, rest.y, rest.width, 46}, face.name,
                 {Role::name, Tone::sepia, Side::start, Level::middle, 1, 40});
    const double tagline =
        std::min(80.0, layout.height_of(face.tagline, {Role::motto}, rest.width) + 2);
    layout.words({rest.x, rest.y + 48, rest.width, tagline}, face.tagline,
                 {Role::motto, Tone::sepia2, Side::start, Level::top, 2});
    layout.long_words({rest.x, rest.y + 54 + tagline, rest.width, rest.height - 54 - tagline},
                      about(layout, face), {Role::body, Tone::sepia2, Side::start, Level::top, 0},
                      "about:" + face.id);
  }
}

} // namespace

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
  if (scene.step == StepKind::gallery) return add_gallery(layout, scene);
  if (scene.step == StepKind::pause)
    add_title_page(layout, layout.say("wall.break.title"), layout.say("wall.break.soon"));
  else if (scene.step == StepKind::debrief)
    add_title_page(layout, layout.say("step.debrief"), layout.say("wall.debrief.line"));
  else
    add_title_page(layout, layout.say(Phrase::named("step." + std::string(slug(scene.step)))), "");
  add_next(layout);
}

void add_scene(Layout& layout, const StandingsScene&) {
  add_heading(layout,
              {layout.say("wall.standings.title"),
               layout.say("unit.teams", {{"count", layout.view.teams.size()}}), "", std::nullopt});
  const double foot = add_next(layout);
  const double width = std::min(1100.0, layout.width() - 2 * margin);
  add_ranks(layout, {(layout.width() - width) / 2, 160, width, foot - 16 - 160}, false);
}

void add_scene(Layout& layout, const MapScene& scene) {
  const bool fiefs = !scene.fiefs.empty();
  add_heading(layout,
              {layout.say(fiefs ? Phrase("wall.map.title") : Phrase("wall.map.title-plain")),
               layout.view.deck_title, "", std::nullopt});
  const double foot = add_next(layout);
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
