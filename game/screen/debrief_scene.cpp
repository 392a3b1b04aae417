#include "screen/cards.hpp"
#include "screen/furniture.hpp"
#include "screen/passages.hpp"
#include "screen/said.hpp"
#include "screen/scenes.hpp"

#include <algorithm>
#include <cmath>

namespace blason {
namespace {

using Surface = SurfacePart::Kind;
using Sign = SignPart::Sign;

std::string kind_name(const Layout& layout, Kind kind) {
  const std::string key = "kind." + std::string(slug(kind)) + ".name";
  return layout.say(Phrase::named(key));
}

/// The room between the heading and the buttons.
Rect body(const Layout& layout) {
  return {margin, 146, layout.width() - 2 * margin, layout.height() - 34 - 92 - 16 - 146};
}

constexpr double heap_figure = 236;

double height_of_heap(const Layout& layout, const std::vector<Heap>& heaps, double width) {
  double most = 84;
  for (const Heap& heap : heaps)
    if (heap.spot) most = std::max(most, tile_height(layout, *heap.spot, width - heap_figure - 16));
  return most + 16;
}

/// Where teams had a card, most teams first; the right spot is gilded.
void add_heaps(Layout& layout, const Rect& room, const std::vector<Heap>& heaps) {
  GridWish wish;
  wish.least_width = 520;
  wish.least_height = 100;
  wish.most_height = 150;
  const auto needed = [&](double width) { return height_of_heap(layout, heaps, width); };
  const Grid placed = grid_of(layout, room, static_cast<int>(heaps.size()), wish, needed, "heaps");
  for (std::size_t i = 0; i < placed.cells.size(); ++i) {
    const Heap& heap = heaps[static_cast<std::size_t>(placed.first) + i];
    const Rect& cell = placed.cells[i];
    layout.surface(cell, heap.right ? Surface::gilded : Surface::panel, 14);
    const double figure = heap_figure, sign = 44;
    const Rect tile{cell.x + 8, cell.y + 8, cell.width - figure - 16, cell.height - 16};
    add_lay(layout, tile, heap.spot, "wall.reveal.unplaced");
    if (heap.right)
      layout.sign({cell.right() - sign - 14, cell.centre().y - sign / 2, sign, sign}, Sign::tick);
    layout.words({cell.right() - figure + 4, cell.y + 6, figure - sign - 26, cell.height - 12},
                 layout.say("unit.teams", {{"count", heap.teams}}),
                 {Role::label, Tone::text, Side::start, Level::middle, 2});
  }
}

void add_leaf(Layout& layout, const DividedCard& card) {
  add_heading(layout, {layout.say("wall.debrief.divided"),
                       layout.say("wall.debrief.divided-below",
                                  {{"kind", kind_name(layout, card.card.kind)},
                                   {"round", card.card.round}}),
                       "", std::nullopt});
  const Rect room = body(layout);
  const double left = words_alone(card.card.card) ? std::clamp(room.width * 0.3, 380.0, 560.0)
                                                  : std::clamp(room.width * 0.28, 380.0, 520.0);
  add_reminder(layout, {room.x, room.y, left, room.height}, card.card.card);
  const Rect rest{room.x + left + 24, room.y, room.width - left - 24, room.height};
  const double across = std::max(1.0, std::floor((rest.width + 16) / 536));
  const double rows = std::ceil(static_cast<double>(card.heaps.size()) / across);
  const double row = std::max(
      118.0, height_of_heap(layout, card.heaps, (rest.width - (across - 1) * 16) / across));
  const double high = std::clamp(rows * (row + 16) - 16, 118.0, rest.height * 0.56);
  add_heaps(layout, {rest.x, rest.y, rest.width, high}, card.heaps);
  const Rect sheet =
      add_sheet(layout, {rest.x, rest.y + high + 20, rest.width, rest.height - high - 20});
  layout.words({sheet.x, sheet.y - 8, sheet.width, 42}, why_label(layout, card.card.kind),
               {Role::label, Tone::gold_dark});
  layout.long_words({sheet.x, sheet.y + 38, sheet.width, sheet.height - 34},
                    card.card.why.empty() ? layout.say("wall.reveal.no-why") : card.card.why,
                    {Role::body, Tone::sepia, Side::start, Level::top, 0, 46}, "why");
}

void add_leaf(Layout& layout, const MixedPair& pair) {
  add_heading(layout, {layout.say("wall.debrief.mixed"),
                       layout.say("wall.debrief.mixed-below",
                                  {{"mixed", pair.mixed}, {"count", pair.answers}}),
                       layout.say("wall.debrief.mixed-question"), std::nullopt});
  const Rect room = body(layout);
  const double side = std::clamp(room.width * 0.25, 320.0, 460.0);
  add_reminder(layout, {room.x, room.y, side, room.height}, pair.first);
  add_reminder(layout, {room.right() - side, room.y, side, room.height}, pair.second);
  const Rect middle{room.x + side + 24, room.y, room.width - 2 * side - 48, room.height};
  std::vector<Passage> passages;
  const auto add = [&](const std::string& title, const std::string& words) {
    if (!words.empty()) passages.push_back({title, {words}});
  };
  add(layout.say("wall.debrief.same"), pair.same);
  add(layout.say("wall.debrief.differs"), pair.differs);
  add(layout.say("wall.debrief.ask"), pair.ask);
  add(layout.say("wall.debrief.never"), pair.never);
  if (passages.empty())
    return layout.words(middle, layout.say("wall.debrief.mixed-question"),
                        {Role::quote, Tone::gold, Side::centre, Level::middle, 0, 60});
  layout.surface(middle, Surface::panel, 16);
  add_passages_in_middle(layout, middle.inset(26), passages, {1, Tone::gold, Tone::text, false, 44},
                         "contrast");
}

void add_leaf(Layout& layout, const KnownPersona& known) {
  add_heading(layout, {layout.say("wall.debrief.known"),
                       layout.say("wall.debrief.known-below", {{"count", known.answers}}), "",
                       std::nullopt});
  const Rect room = body(layout);
  const double left = std::clamp(room.width * 0.36, 440.0, 640.0);
  add_reminder(layout, {room.x, room.y, left, room.height}, known.face);
  const Rect rest{room.x + left + 60, room.y, room.width - left - 100, room.height};
  double y = rest.y + 30;
  if (known.family) {
    layout.add({rest.x, y, 150, 180}, CrestPart{known.family->id});
    layout.words({rest.x + 180, y, rest.width - 180, 110}, known.family->name,
                 {Role::title, Tone::gold, Side::start, Level::middle, 2, 56});
    layout.long_words({rest.x + 180, y + 112, rest.width - 180, 84}, known.family->motto,
                      {Role::motto, Tone::text, Side::start, Level::top, 2, 40}, "motto");
    y += 220;
  }
  layout.long_words({rest.x, y, rest.width, rest.bottom() - y - 20},
                    layout.say("wall.debrief.known-question"),
                    {Role::quote, Tone::text, Side::start, Level::middle, 0, 60}, "question");
}

void add_leaf(Layout& layout, const std::vector<Recalled>& parked) {
  add_heading(layout, {layout.say("wall.debrief.parked"),
                       layout.say("unit.cards", {{"count", parked.size()}}),
                       layout.say("wall.debrief.parked-question"), std::nullopt});
  GridWish wish;
  wish.least_width = 620;
  wish.least_height = 132;
  wish.most_height = 190;
  wish.most_width = 900;
  const auto needed = [&](double width) {
    double most = 0;
    for (const Recalled& card : parked) {
      most = std::max(most, tile_height(layout, card.card, width / 2 - 12));
      if (card.spot) most = std::max(most, tile_height(layout, *card.spot, width / 2 - 12));
    }
    return most + 16;
  };
  const Grid placed =
      grid_of(layout, body(layout), static_cast<int>(parked.size()), wish, needed, "parked");
  for (std::size_t i = 0; i < placed.cells.size(); ++i) {
    const Recalled& card = parked[static_cast<std::size_t>(placed.first) + i];
    const Rect& cell = placed.cells[i];
    const double half = cell.width / 2;
    layout.surface(cell, Surface::panel, 14);
    add_tile(layout, {cell.x + 8, cell.y + 8, half - 12, cell.height - 16}, card.card);
    const Rect right{cell.x + half + 4, cell.y + 8, half - 12, cell.height - 16};
    add_lay(layout, right, card.spot, "wall.debrief.untold");
  }
}

/// The leaf of that number among all that the evening has to tell; the first is a title page.
void add_leaf(Layout& layout, const DebriefScene& scene, std::size_t leaf) {
  if (leaf == 0)
    return add_title_page(layout, layout.say("step.debrief"), layout.say("wall.debrief.line"));
  std::size_t left = leaf - 1;
  if (left < scene.divided.size()) return add_leaf(layout, scene.divided[left]);
  left -= scene.divided.size();
  if (left < scene.mixed.size()) return add_leaf(layout, scene.mixed[left]);
  left -= scene.mixed.size();
  if (!scene.lost.empty() && left-- == 0) return add_lost_banners(layout, body(layout), scene.lost);
  if (scene.known && left-- == 0) return add_leaf(layout, *scene.known);
  add_leaf(layout, scene.parked);
}

} // namespace

void add_scene(Layout& layout, const DebriefScene& scene) {
  const std::size_t leaves = 1 + scene.divided.size() + scene.mixed.size() +
                             (scene.lost.empty() ? 0 : 1) + (scene.known ? 1 : 0) +
                             (scene.parked.empty() ? 0 : 1);
  const int leaf = layout.leaf("debrief", static_cast<int>(leaves));
  layout.next_button();
  add_leaf(layout, scene, static_cast<std::size_t>(leaf));
}

} // namespace blason
