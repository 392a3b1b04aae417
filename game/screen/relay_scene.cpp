#include "screen/cards.hpp"
#include "screen/furniture.hpp"
#include "screen/scenes.hpp"
#include "screen/spots.hpp"

#include <algorithm>

namespace blason {
namespace {

using Sign = SignPart::Sign;

bool among(const std::vector<TeamId>& teams, const TeamId& team) {
  return std::find(teams.begin(), teams.end(), team) != teams.end();
}

/// Everything of a relay but the answers of the teams.
struct RelayPlaces {
  Rect spots, card, side, chips;
};

RelayPlaces places(const Layout& layout, double chips) {
  const double side = std::clamp(layout.width() * 0.12, 200.0, 240.0);
  RelayPlaces at;
  at.chips = {margin, layout.height() - 30 - chips, layout.width() - 2 * margin, chips};
  const double bottom = at.chips.y - 16;
  const double top = 142;
  at.spots = {60, top, layout.width() - 120, std::max(150.0, bottom - 16 - 376 - top)};
  const double y = at.spots.bottom() + 16;
  at.card = {margin, y, layout.width() - 2 * margin - side - 20, bottom - y};
  at.side = {at.card.right() + 20, y, side, bottom - y};
  return at;
}

std::vector<SpotLook> looks(const RelayScene& scene) {
  std::vector<SpotLook> all(scene.spots.size());
  const auto look = [&](int spot) -> SpotLook& { return all[static_cast<std::size_t>(spot)]; };
  for (const Settled& settled : scene.settled) {
    const Face& face = scene.cards[static_cast<std::size_t>(settled.card)].face;
    ++look(settled.spot).count;
    if (const auto* persona = std::get_if<PersonaFace>(&face))
      look(settled.spot).settled.push_back(persona->id);
  }
  for (const int spot : scene.struck) look(spot).struck = true;
  for (SpotLook& one : all) one.open = !scene.verdict && !one.struck;
  if (!scene.verdict || scene.verdict->spots.empty()) return all;
  for (const int spot : scene.verdict->spots) look(spot).right = true;
  // The card just told lies where it belongs.
  SpotLook& home = look(scene.verdict->spots.front());
  ++home.count;
  if (const auto* persona = std::get_if<PersonaFace>(&scene.cards.back().face))
    home.settled.push_back(persona->id);
  return all;
}

void add_head(Layout& layout, const RelayScene& scene) {
  const TeamPlate* asked = layout.team(scene.asked);
  const std::string position =
      layout.say("wall.round.card", {{"number", scene.position}, {"total", scene.count}});
  Heading heading;
  heading.below = position + " · " + round_name(layout, scene.head);
  if (asked) heading.banner = asked->banner;
  if (scene.verdict) {
    heading.title = layout.say("wall.reveal.title");
    heading.banner.reset();
    heading.instruction = room_did(layout, *scene.verdict);
  } else if (layout.view.teams.size() == 1) {
    heading.title = layout.say("wall.relay.alone");
  } else {
    heading.title = layout.say("wall.relay.asked", {{"team", asked ? asked->name : std::string()}});
  }
  if (!scene.verdict) {
    const bool faces =
        !scene.spots.empty() && std::holds_alternative<PersonaFace>(scene.spots.front().face);
    heading.instruction =
        layout.say(faces ? Phrase("wall.round.place-face") : Phrase("wall.round.place"));
    const TeamPlate* held = layout.team(layout.grip.held);
    if (scene.chorus && held && held != asked)
      heading.instruction = layout.say("wall.relay.murmur", {{"team", held->name}});
    else if (scene.chorus && layout.view.teams.size() > 1)
      heading.instruction = layout.say("wall.relay.chorus");
  }
  add_heading(layout, heading);
}

std::vector<TeamChip> relay_chips(const Layout& layout, const RelayScene& scene) {
  std::vector<TeamChip> chips;
  for (const TeamPlate& team : layout.view.teams) {
    const bool asked = team.id == scene.asked;
    if (asked && layout.view.teams.size() == 1) continue;
    TeamChip chip{.team = team.id, .gilded = asked || layout.grip.held == team.id, .keyed = true};
    if (asked)
      chip.sign = Sign::now;
    else if (among(scene.chorus_in, team.id))
      chip.sign = Sign::full;
    // The asked team's answer is the card itself: two things to touch for one answer would be one
    // too many.
    if (!asked && scene.chorus) chip.act = PickUp{team.id};
    chips.push_back(chip);
  }
  return chips;
}

void add_asking(Layout& layout, const RelayPlaces& at, const RelayScene& scene) {
  const CardView& card = scene.cards.back();
  add_card(layout, at.card, card.face);
  if (layout.grip.held == scene.asked) layout.surface(at.card, SurfacePart::Kind::ring, 14);
  // A pager at the card's foot stays within reach: the card is taken by what is above it.
  Rect hold = at.card;
  for (const Item& item : layout.page.items)
    if (at.card.holds(item.box, 1)) hold.height = std::min(hold.height, item.box.y - at.card.y - 4);
  layout.item("card", hold, PickUp{scene.asked});
  const double half = (at.side.height - 16) / 2;
  layout.button("pass", {at.side.x, at.side.y, at.side.width, half}, layout.say("wall.relay.pass"),
                PassCard{scene.asked});
  layout.button("undo", {at.side.x, at.side.y + half + 16, at.side.width, half},
                layout.say("wall.undo"), TakeBack{});
}

void add_told(Layout& layout, const RelayPlaces& at, const RelayScene& scene) {
  const double reminder = std::clamp(at.card.width * 0.27, 300.0, 400.0);
  add_reminder(layout, {at.card.x, at.card.y, reminder, at.card.height}, scene.cards.back().face);
  add_reason(layout,
             {at.card.x + reminder + 20, at.card.y, at.card.width - reminder - 20, at.card.height},
             scene.head, scene.spots, *scene.verdict);
  layout.button("next", {at.side.x, at.side.bottom() - 120, at.side.width, 120},
                layout.say("desk.next"), GoOn{}, true);
  layout.button("undo", {at.side.x, at.side.bottom() - 256, at.side.width, 120},
                layout.say("wall.undo"), TakeBack{});
  layout.page.primary = "next";
}

} // namespace

void add_scene(Layout& layout, const RelayScene& scene) {
  add_head(layout, scene);
  const std::vector<TeamChip> chips =
      scene.verdict ? results_of(layout, scene.spots, *scene.verdict) : relay_chips(layout, scene);
  const RelayPlaces at =
      places(layout, height_of_chips(layout, layout.width() - 2 * margin, chips));
  add_spots(layout, at.spots, {scene.spots, looks(scene)});
  if (scene.cards.empty()) return;
  if (scene.verdict)
    add_told(layout, at, scene);
  else
    add_asking(layout, at, scene);
  add_chips(layout, at.chips, chips);
}

} // namespace blason
