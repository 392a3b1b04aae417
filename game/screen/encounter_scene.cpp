#include "screen/cards.hpp"
#include "screen/furniture.hpp"
#include "screen/scenes.hpp"
#include "screen/spots.hpp"

#include <algorithm>

namespace blason {
namespace {

using Sign = SignPart::Sign;

struct EncounterPlaces {
  Rect hints, spots, chips, button;
};

EncounterPlaces places(const Layout& layout, const EncounterScene& scene,
                       const std::vector<TeamChip>& chips) {
  const double button = std::clamp(layout.width() * 0.16, 240.0, 300.0);
  EncounterPlaces at;
  const double wide = layout.width() - 2 * margin - button - 20;
  const double high = height_of_chips(layout, wide, chips);
  const double bottom = layout.height() - 30, y = bottom - high;
  at.chips = {margin, y, wide, high};
  at.button = {at.chips.right() + 20, bottom - least_chips_height, button, least_chips_height};
  // However many the teams and spots, the hints keep room to be read.
  const double liked = height_of_spots(layout, scene.spots, 160, 420);
  const double spots = std::max(std::min(150.0, liked), std::min(liked, y - 146 - 32 - 300));
  at.spots = {margin, y - 16 - spots, layout.width() - 2 * margin, spots};
  at.hints = {margin, 146, layout.width() - 2 * margin, at.spots.y - 16 - 146};
  return at;
}

void add_head(Layout& layout, const EncounterScene& scene) {
  Heading heading;
  heading.title = layout.say("wall.hint.who", {{"number", scene.position}, {"total", scene.count}});
  heading.below =
      layout.say("wall.hint.number", {{"number", scene.hint}, {"total", scene.hints_count}});
  if (scene.worth > 0)
    heading.below += " · " + layout.say("wall.hint.worth", {{"count", scene.worth}});
  else if (scene.head.worth == 0)
    heading.below += " · " + layout.say("wall.round.practice");
  heading.instruction = layout.say("wall.hint.point");
  if (const TeamPlate* held = layout.team(layout.grip.held))
    heading.instruction = layout.say("wall.relay.murmur", {{"team", held->name}});
  if (scene.verdict) {
    heading.below = round_name(layout, scene.head);
    heading.instruction = room_did(layout, *scene.verdict);
  }
  add_heading(layout, heading);
}

/// Those still closed leave their room to those to be read.
void add_hints(Layout& layout, const Rect& room, const EncounterScene& scene) {
  const int open = static_cast<int>(scene.hints.size());
  const int count = std::max(scene.hints_count, open);
  constexpr double gap = 20, closed_share = 0.55;
  const double share = (room.width - (count - 1) * gap) / (open + (count - open) * closed_share);
  double x = room.x;
  for (int i = 0; i < count; ++i) {
    const double width = i < open ? share : share * closed_share;
    const Rect box{x, room.y, width, room.height};
    x += width + gap;
    if (i < open) {
      add_hint(layout, box, scene.hints[static_cast<std::size_t>(i)], "hint" + std::to_string(i));
      continue;
    }
    layout.surface(box, SurfacePart::Kind::slot, 14);
    layout.words({box.x + 20, box.centre().y - 60, box.width - 40, 60}, std::to_string(i + 1),
                 {Role::score, Tone::text2, Side::centre, Level::middle});
    layout.words({box.x + 20, box.centre().y, box.width - 40, 84}, layout.say("wall.hint.closed"),
                 {Role::body, Tone::text2, Side::centre, Level::top, 2});
  }
}

std::vector<SpotLook> looks(const EncounterScene& scene) {
  std::vector<SpotLook> all(scene.spots.size());
  for (SpotLook& look : all) look.open = !scene.verdict, look.holds = false;
  if (scene.verdict)
    for (const int spot : scene.verdict->spots) all[static_cast<std::size_t>(spot)].right = true;
  return all;
}

void add_told(Layout& layout, const EncounterPlaces& at, const EncounterScene& scene) {
  const double gap = 20, reminder = std::clamp(at.hints.width * 0.22, 320.0, 420.0);
  add_reminder(layout, {at.hints.x, at.hints.y, reminder, at.hints.height}, scene.card.face);
  double x = at.hints.x + reminder + gap;
  // The reason speaks of the last hint's words: they stand beside it.
  if (!scene.hints.empty()) {
    const double hint = (at.hints.right() - x - gap) * 0.48;
    add_hint(layout, {x, at.hints.y, hint, at.hints.height}, scene.hints.back(), "reminder");
    x += hint + gap;
  }
  add_reason(layout, {x, at.hints.y, at.hints.right() - x, at.hints.height}, scene.head,
             scene.spots, *scene.verdict);
  layout.button("next", at.button, layout.say("desk.next"), GoOn{}, true);
}

void add_guessing(Layout& layout, const EncounterPlaces& at, const EncounterScene& scene) {
  add_hints(layout, at.hints, scene);
  const bool more = scene.hint < scene.hints_count;
  layout.button("next", at.button,
                layout.say(more ? Phrase("wall.hint.open") : Phrase("wall.hint.tell")), GoOn{},
                true);
}

std::vector<TeamChip> guessing_chips(const Layout& layout, const EncounterScene& scene) {
  if (scene.verdict) return results_of(layout, scene.spots, *scene.verdict);
  std::vector<TeamChip> chips;
  for (const TeamPlate& team : layout.view.teams) {
    const bool chosen =
        std::find(scene.chosen.begin(), scene.chosen.end(), team.id) != scene.chosen.end();
    chips.push_back({.team = team.id,
                     .gilded = layout.grip.held == team.id,
                     .sign = chosen ? Sign::full : Sign::empty,
                     .keyed = true,
                     .act = PickUp{team.id}});
  }
  return chips;
}

} // namespace

void add_scene(Layout& layout, const EncounterScene& scene) {
  add_head(layout, scene);
  const std::vector<TeamChip> chips = guessing_chips(layout, scene);
  const EncounterPlaces at = places(layout, scene, chips);
  add_spots(layout, at.spots, {scene.spots, looks(scene)});
  if (scene.verdict)
    add_told(layout, at, scene);
  else
    add_guessing(layout, at, scene);
  add_chips(layout, at.chips, chips);
  layout.page.primary = scene.verdict ? "next" : "";
}

} // namespace blason
