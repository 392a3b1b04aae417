#include "screen/cards.hpp"
#include "screen/furniture.hpp"
#include "screen/scenes.hpp"
#include "screen/spots.hpp"

#include <algorithm>
#include <cmath>

namespace blason {
namespace {

using Sign = SignPart::Sign;

std::string title_of(const Layout& layout, const SealedScene& scene) {
  const std::string key = "kind." + std::string(slug(scene.head.kind)) + ".title";
  Values values;
  if (scene.head.kind == Kind::twins && scene.spots.size() == 2)
    values = {{"first", name_of(scene.spots[0].face)}, {"second", name_of(scene.spots[1].face)}};
  return layout.say(Phrase::named(key), values);
}

bool everybody_sealed(const SealedScene& scene) {
  const auto seated = [](const TeamProgress& team) { return team.seated; };
  return std::any_of(scene.teams.begin(), scene.teams.end(), seated) &&
         std::all_of(scene.teams.begin(), scene.teams.end(),
                     [](const TeamProgress& team) { return !team.seated || team.locked; });
}

std::string instruction(const Layout& layout, const SealedScene& scene) {
  if (!scene.open) return layout.say("wall.sealed.weighing");
  if (everybody_sealed(scene)) return layout.say("wall.sealed.everybody");
  if (scene.attempt > 1) return layout.say("wall.sealed.counted");
  if (scene.banners == 0) return layout.say("wall.sealed.instruction");
  return layout.say("wall.sealed.banners",
                    {{"count", scene.banners}, {"points", 2 * scene.head.worth}});
}

/// What a team reads of itself: how many cards it placed, and while it tries again how many of them
/// lie right, or that it has sealed.
void add_count(const Layout& layout, TeamChip& chip, const TeamProgress& team,
               const SealedScene& scene) {
  const int cards = static_cast<int>(scene.cards.size());
  chip.of = cards;
  // Figure and lozenges count the same: what lies right while that is told, else what was placed.
  const bool told = scene.open && team.told;
  chip.done = told ? *team.told : team.placed;
  if (told)
    chip.figure = layout.say("wall.sealed.right", {{"count", *team.told}});
  else if (team.locked)
    chip.said = layout.say("wall.sealed.sealed");
}

/// The widest of « 1 juste », « 2 justes »… as they may come to be told: figures differ in width.
std::string widest_count(const Layout& layout, const SealedScene& scene) {
  std::string widest;
  double most = 0;
  if (scene.tries < 2) return widest;
  for (std::size_t count = 0; count <= scene.cards.size(); ++count) {
    std::string said = layout.say("wall.sealed.right", {{"count", count}});
    const double width = figure_width(layout, said);
    if (width > most) most = width, widest = std::move(said);
  }
  return widest;
}

void add_head(Layout& layout, const SealedScene& scene) {
  Heading heading;
  heading.title = title_of(layout, scene);
  heading.below = round_name(layout, scene.head);
  if (scene.tries > 1)
    heading.below +=
        " · " + layout.say("wall.sealed.try", {{"number", scene.attempt}, {"total", scene.tries}});
  heading.instruction = instruction(layout, scene);
  add_heading(layout, heading);
}

std::vector<TeamChip> sealed_chips(const Layout& layout, const SealedScene& scene) {
  std::vector<TeamChip> chips;
  const std::string widest = widest_count(layout, scene);
  for (const TeamProgress& team : scene.teams) {
    TeamChip chip{.team = team.team,
                  .gilded = team.locked,
                  .sign = team.locked ? Sign::padlock : Sign::empty,
                  .widest = team.seated ? widest : std::string()};
    if (team.seated) add_count(layout, chip, team, scene);
    chips.push_back(chip);
  }
  return chips;
}

/// How high a row of spots is: criteria are long, faces leave the spots room for mottoes.
double row_of_spots(const SealedScene& scene) {
  if (scene.head.kind == Kind::segments) return 132;
  return scene.head.kind == Kind::families ? 304 : 230;
}

bool shows_faces(const SealedScene& scene) {
  return !scene.cards.empty() && std::holds_alternative<PersonaFace>(scene.cards.front().face);
}

constexpr double tray_inset = 22, face_width = 262, face_height = 116, between_faces = 16;

/// How high a tray is that shows all faces on one page; 0 for other cards.
double height_of_faces(const Layout& layout, const SealedScene& scene) {
  if (!shows_faces(scene)) return 0;
  const double room = layout.width() - 80 - 2 * tray_inset + between_faces;
  const double columns = std::floor(room / (face_width + between_faces));
  const double rows = std::ceil(static_cast<double>(scene.cards.size()) / std::max(1.0, columns));
  return rows * (face_height + between_faces) - between_faces + 2 * tray_inset;
}

/// Faces side by side; sentences take the width, and the height, that all of their words need.
void add_tray(Layout& layout, const Rect& room, const SealedScene& scene) {
  layout.surface(room, SurfacePart::Kind::tray, 18);
  const bool faces = shows_faces(scene);
  // Criteria are short lines: they stand as well in narrow cards side by side.
  const bool lists = scene.head.kind == Kind::segments;
  GridWish wish;
  wish.least_width = faces ? face_width : lists ? 300 : 420;
  wish.least_height = faces ? face_height : 92;
  wish.most_width = faces ? 380 : 0;
  wish.most_height = faces ? 420 : lists ? 560 : 300;
  const auto needed = [&](double width) {
    double most = 0;
    for (const CardView& card : scene.cards)
      most = std::max(most, tile_height(layout, card.face, width, card.number));
    return most;
  };
  const Grid placed = grid_of(layout, room.inset(tray_inset), static_cast<int>(scene.cards.size()),
                              wish, needed, "tray");
  std::vector<const Face*> shown;
  for (const CardView& card : scene.cards) shown.push_back(&card.face);
  const TileCommon common =
      placed.cells.empty() ? TileCommon() : tile_common(layout, shown, placed.cells.front());
  for (std::size_t i = 0; i < placed.cells.size(); ++i) {
    const CardView& card = scene.cards[static_cast<std::size_t>(placed.first) + i];
    add_tile(layout, placed.cells[i], card.face, card.number, common);
  }
}

/// While a try is left it comes before the reveal, which ends the round.
void add_buttons(Layout& layout, const Rect& room, const SealedScene& scene) {
  if (scene.open) return layout.button("next", room, layout.say("desk.close-try"), CloseTry{});
  if (scene.attempt >= scene.tries)
    return layout.button("next", room, layout.say("desk.reveal"), GoOn{}, true);
  const double half = (room.height - 12) / 2;
  layout.button("try", {room.x, room.y, room.width, half}, layout.say("wall.sealed.again"),
                OpenTry{});
  layout.button("next", {room.x, room.y + half + 12, room.width, half},
                layout.say("wall.sealed.reveal"), GoOn{});
}

} // namespace

void add_scene(Layout& layout, const SealedScene& scene) {
  add_head(layout, scene);
  // Two buttons will stand one above the other when the try closes.
  constexpr double button = 236, button_high = 150;
  const double wide = layout.width() - 2 * margin - button - 20;
  const std::vector<TeamChip> chips = sealed_chips(layout, scene);
  const double high = height_of_chips(layout, wide, chips), bottom = layout.height() - 30;
  const double y = bottom - std::max(high, button_high);
  add_chips(layout, {margin, bottom - high, wide, high}, chips);
  add_buttons(layout, {layout.width() - margin - button, bottom - button_high, button, button_high},
              scene);
  // However many the teams, the cards keep room to be read.
  double liked = height_of_spots(layout, scene.spots, row_of_spots(scene), 320);
  // Shields are smaller where all faces then stand on one page.
  constexpr double least_crowned = 208;
  const double left = y - 142 - 32 - height_of_faces(layout, scene);
  if (left >= least_crowned) liked = std::min(liked, left);
  const double spots = std::max(std::min(150.0, liked), std::min(liked, y - 142 - 32 - 330));
  std::vector<SpotLook> looks(scene.spots.size());
  for (SpotLook& look : looks) look.open = look.holds = false, look.bare = true;
  add_spots(layout, {60, 142, layout.width() - 120, spots}, {scene.spots, looks});
  const Rect tray{40, 142 + spots + 16, layout.width() - 80, y - 16 - 142 - spots - 16};
  add_tray(layout, tray, scene);
  layout.sign({tray.centre().x - 17, tray.y - 17, 34, 34}, Sign::full);
}

} // namespace blason
