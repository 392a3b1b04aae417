#include "screen/cards.hpp"
#include "screen/furniture.hpp"
#include "screen/reveal_spread.hpp"
#include "screen/said.hpp"
#include "screen/scenes.hpp"

#include <algorithm>

namespace blason {
namespace {

using Surface = SurfacePart::Kind;
using Sign = SignPart::Sign;

struct RevealPlaces {
  Rect body, chips, button;
};

RevealPlaces places(const Layout& layout, const std::vector<TeamChip>& chips) {
  const double button = 260, wide = layout.width() - 2 * margin - button - 20;
  const double high = height_of_chips(layout, wide, chips);
  const double bottom = layout.height() - 30, y = bottom - high;
  return {
      {margin, 146, layout.width() - 2 * margin, y - 16 - 146},
      {margin, y, wide, high},
      {layout.width() - margin - button, bottom - least_chips_height, button, least_chips_height}};
}

/// The first right spot of a card, as it was told; nullptr while it is not.
const Face* right_spot(const RevealScene& scene, std::size_t card) {
  if (card >= scene.verdicts.size() || scene.verdicts[card].spots.empty()) return nullptr;
  return &scene.spots[static_cast<std::size_t>(scene.verdicts[card].spots.front())].face;
}

constexpr double between_pair = 88; // the sign between a card and its spot

/// What a card and its spot have of a cell's width: words take more of it than faces and shields.
struct PairWidths {
  double card, spot;
};
PairWidths pair_widths(double cell, const Face& card) {
  const double both = cell - between_pair - 16;
  const double share = words_alone(card) ? 0.58 : 0.5;
  return {both * share, both * (1 - share)};
}

/// A card, a tick or the way, and its right spot.
void add_pair(Layout& layout, const Rect& cell, const RevealScene& scene, std::size_t card) {
  layout.surface(cell, Surface::panel, 14);
  const CardView& shown = scene.cards[card];
  const PairWidths wide = pair_widths(cell.width, shown.face);
  const double high = cell.height - 16;
  add_tile(layout, {cell.x + 8, cell.y + 8, wide.card, high}, shown.face, shown.number);
  const Face* spot = right_spot(scene, card);
  if (!spot) return;
  add_tile(layout, {cell.right() - 8 - wide.spot, cell.y + 8, wide.spot, high}, *spot);
  const Point middle{cell.x + 8 + wide.card + between_pair / 2, cell.centre().y};
  if (scene.beat == "together")
    layout.sign({middle.x - 28, middle.y - 28, 56, 56}, Sign::tick);
  else
    layout.sign({middle.x - 38, middle.y - 21, 76, 42}, Sign::path);
}

/// Cards beside their right spots, as a list.
void add_pairs(Layout& layout, const Rect& room, const RevealScene& scene) {
  GridWish wish;
  wish.least_width = 600;
  wish.least_height = 132;
  // One or two have the whole wall to themselves.
  const bool few = scene.cards.size() < 3;
  wish.most_height = few ? 500 : 330;
  wish.most_width = few ? 1080 : 880;
  const auto needed = [&](double width) {
    double most = 0;
    for (std::size_t card = 0; card < scene.cards.size(); ++card) {
      const CardView& shown = scene.cards[card];
      const PairWidths wide = pair_widths(width, shown.face);
      most = std::max(most, tile_height(layout, shown.face, wide.card, shown.number));
      if (const Face* spot = right_spot(scene, card))
        most = std::max(most, tile_height(layout, *spot, wide.spot));
    }
    return most + 16;
  };
  const Grid placed =
      grid_of(layout, room, static_cast<int>(scene.cards.size()), wish, needed, "cards");
  for (std::size_t i = 0; i < placed.cells.size(); ++i)
    add_pair(layout, placed.cells[i], scene, static_cast<std::size_t>(placed.first) + i);
}

constexpr double split_figure = 220, split_pip = 26, split_step = 38;

/// Who chose one spot: as many lozenges as teams, where they find room, and the figure.
void add_choosers(Layout& layout, const Rect& room, int teams) {
  const Rect figure{room.right() - split_figure, room.y, split_figure - 18, room.height};
  const double pips = teams * split_step;
  if (pips < room.width - split_figure)
    for (int team = 0; team < teams; ++team)
      layout.sign(
          {room.x + 20 + team * split_step, room.centre().y - split_pip / 2, split_pip, split_pip},
          Sign::full);
  layout.words(figure, layout.say("unit.teams", {{"count", teams}}),
               {Role::label, Tone::text, Side::end, Level::middle});
}

/// How many teams chose which spot at the first try: one row each while they stand, else cells.
void add_split(Layout& layout, const Rect& room, const RevealScene& scene) {
  // Two or three heaps have the wall to themselves.
  const bool few = scene.split.size() < 4;
  const double row = few ? 140 : 104, widest_tile = few ? 520 : 420;
  const double count = static_cast<double>(scene.split.size());
  const bool rows = room.width > 840 && count * (row + 16) - 16 <= room.height;
  GridWish wish;
  wish.least_width = rows ? room.width - 1 : 540;
  wish.least_height = row;
  wish.most_height = few ? 190 : 150;
  const auto tile_width = [&](double width) {
    return std::min({widest_tile, width - split_figure - 16, width * 0.5});
  };
  const auto face = [&](const Split& split) -> const Face& {
    return scene.spots[static_cast<std::size_t>(split.spot)].face;
  };
  const auto needed = [&](double width) {
    double most = 0;
    for (const Split& split : scene.split)
      if (split.spot >= 0)
        most = std::max(most, tile_height(layout, face(split), tile_width(width)));
    return most + 16;
  };
  const Grid placed =
      grid_of(layout, room, static_cast<int>(scene.split.size()), wish, needed, "split");
  for (std::size_t i = 0; i < placed.cells.size(); ++i) {
    const Split& split = scene.split[static_cast<std::size_t>(placed.first) + i];
    const Rect& cell = placed.cells[i];
    layout.surface(cell, Surface::panel, 14);
    const Rect left{cell.x + 8, cell.y + 8, tile_width(cell.width), cell.height - 16};
    if (split.spot >= 0)
      add_tile(layout, left, face(split));
    else
      layout.words(left, layout.say("wall.reveal.unplaced"),
                   {Role::body, Tone::text2, Side::centre, Level::middle, 2});
    add_choosers(layout, {left.right(), cell.y, cell.right() - left.right(), cell.height},
                 split.teams);
  }
}

void add_one(Layout& layout, const RevealPlaces& at, const RevealScene& scene) {
  const double width = words_alone(scene.cards.front().face)
                           ? std::clamp(at.body.width * 0.38, 440.0, 680.0)
                           : std::clamp(at.body.width * 0.3, 380.0, 540.0);
  add_reminder(layout, {at.body.x, at.body.y, width, at.body.height}, scene.cards.front().face);
  const Rect rest{at.body.x + width + 24, at.body.y, at.body.width - width - 24, at.body.height};
  if (scene.verdicts.empty()) return add_split(layout, rest, scene);
  add_reason(layout, rest, scene.head, scene.spots, scene.verdicts.front());
}

} // namespace

void add_scene(Layout& layout, const RevealScene& scene) {
  Heading heading;
  const bool one = scene.beat == "split" || scene.beat == "answer";
  const std::string beat = scene.beat.empty()       ? "title"
                           : scene.beat == "answer" ? "why"
                                                    : scene.beat;
  heading.title = layout.say(Phrase::named("wall.reveal." + beat));
  // What decides is said below: the title says whom it is about.
  if (scene.beat == "answer" && !scene.cards.empty())
    if (const auto* persona = std::get_if<PersonaFace>(&scene.cards.front().face))
      heading.title = persona->name;
  heading.below = round_name(layout, scene.head);
  if (one && scene.places > 1)
    heading.below +=
        " · " + layout.say("wall.round.card", {{"number", scene.place}, {"total", scene.places}});
  if (scene.beat == "split" && scene.tries > 1)
    heading.instruction = layout.say("wall.reveal.first-try");
  if (scene.beat == "answer" && !scene.verdicts.empty()) {
    heading.instruction = room_did(layout, scene.verdicts.front());
    heading.shorter = teams_right(layout, scene.verdicts.front());
  }
  if (!one) heading.instruction = banners_did(layout, scene.verdicts);
  add_heading(layout, heading);
  if (one && !scene.verdicts.empty() && !scene.cards.empty() && add_spread(layout, scene)) return;
  std::vector<TeamChip> chips;
  if (one && !scene.verdicts.empty())
    chips = results_of(layout, scene.spots, scene.verdicts.front());
  const RevealPlaces at = places(layout, chips);
  const std::string kind = "kind." + std::string(slug(scene.head.kind)) + ".name";
  if (scene.cards.empty())
    add_title_page(layout, layout.say("wall.reveal.title"), layout.say(Phrase::named(kind)));
  else if (one && !scene.cards.empty())
    add_one(layout, at, scene);
  else
    add_pairs(layout, at.body, scene);
  add_chips(layout, at.chips, chips);
  layout.button("next", at.button, layout.say("desk.next"), GoOn{}, true);
  layout.page.primary = "next";
}

} // namespace blason
