#include "screen/furniture.hpp"
#include "screen/podium_others.hpp"
#include "screen/scenes.hpp"

#include <algorithm>

namespace blason {
namespace {

using Surface = SurfacePart::Kind;
using Sign = SignPart::Sign;

constexpr double narrowest_plinth = 250, widest_plinth = 400;

/// Those who stand on plinths: the first three ranks, unless so many are equal that nobody would
/// fit.
std::vector<const TeamPlate*> on_plinths(const Layout& layout, double room) {
  const auto most = static_cast<std::size_t>(std::max(1.0, room / narrowest_plinth));
  std::vector<const TeamPlate*> first;
  for (const TeamPlate* team : by_rank(layout))
    if (team->rank && *team->rank <= 3) first.push_back(team);
  while (first.size() > most) {
    const int last = *first.back()->rank;
    if (last == 1) return {};
    while (!first.empty() && *first.back()->rank == last) first.pop_back();
  }
  return first;
}

std::vector<std::string> fiefs_of(const MapScene& map, const TeamId& team) {
  std::vector<std::string> names;
  for (const FiefHold& fief : map.fiefs)
    if (fief.taker == team) names.push_back(fief.name);
  return names;
}

/// The fiefs it took, or their number where their names have no room; else the herald's word.
void add_fact(Layout& layout, const Rect& below, const TeamPlate& team, const PodiumScene& scene) {
  const Style label{Role::label, Tone::sepia2, Side::centre, Level::top, 0};
  const std::vector<std::string> fiefs = fiefs_of(scene.map, team.id);
  if (fiefs.empty()) {
    layout.words_if_room(below, mention_of(layout, scene, team.id),
                         {Role::motto, Tone::sepia2, Side::centre, Level::top, 0});
    return;
  }
  const std::string named =
      layout.say("wall.podium.fief", {{"fief", list(layout.language, fiefs)}});
  if (!layout.words_if_room(below, named, label))
    layout.words_if_room(
        below, layout.say("wall.podium.fiefs", {{"count", static_cast<int>(fiefs.size())}}), label);
}

void add_plinth(Layout& layout, const Rect& box, const TeamPlate& team, const PodiumScene& scene) {
  const double banner = std::min(team.rank == 1 ? 372.0 : 320.0, box.width * 1.2);
  const double wide = banner * 84 / 116;
  layout.sign({box.centre().x - 7, box.y - banner - 26, 14, banner + 26}, Sign::pole);
  layout.add(box, PlinthPart{roman(team.rank.value_or(0))});
  layout.add({box.centre().x - wide / 2, box.y - banner - 40, wide, banner},
             BannerPart{team.banner, false});
  if (team.rank == 1)
    layout.sign({box.centre().x - 60, box.y - banner - 40 - 84, 120, 76}, Sign::crown);
  // A long name takes lines from below; points and numeral keep their places.
  const Style name{Role::name, Tone::sepia, Side::centre, Level::middle, 0, 54};
  const double inner = box.width - 28, numeral = 92, points = 92;
  Style small = name;
  small.size = 34;
  const double high = std::clamp(layout.height_of(team.name, small, inner) + 4, 68.0,
                                 box.height - 36 - points - numeral);
  layout.words({box.x + 14, box.y + 36, inner, high}, team.name, name);
  layout.words({box.x + 14, box.y + 36 + high, inner, points},
               number(layout.language, std::int64_t{team.points.value_or(0)}),
               {Role::score, Tone::sepia, Side::centre, Level::middle, 1, 84});
  const double y = 36 + high + points;
  add_fact(layout, {box.x + 14, box.y + y, inner, box.height - y - numeral}, team, scene);
}

/// The first in the middle, the second at its left, the third at its right.
void add_plinths(Layout& layout, const Rect& room, const std::vector<const TeamPlate*>& teams,
                 const PodiumScene& scene) {
  std::vector<const TeamPlate*> order(teams);
  if (order.size() > 1) std::swap(order[0], order[1]);
  const double width = std::min(
      widest_plinth, room.width / static_cast<double>(std::max<std::size_t>(order.size(), 1)));
  const double left = room.x + (room.width - width * static_cast<double>(order.size())) / 2;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const double top = layout.height() - 520 + 55 * (order[i]->rank.value_or(3) - 1);
    add_plinth(layout, {left + static_cast<double>(i) * width, top, width, layout.height() - top},
               *order[i], scene);
  }
}

/// So many are first that they stand side by side, without plinths.
void add_equals(Layout& layout, const Rect& room) {
  std::vector<const TeamPlate*> first;
  for (const TeamPlate* team : by_rank(layout))
    if (team->rank == 1) first.push_back(team);
  const Grid cells = grid(layout, {room.x, 150, room.width, room.height - 300},
                          static_cast<int>(first.size()), {150, 210, 24, 240, 330}, "equals");
  for (std::size_t i = 0; i < cells.cells.size(); ++i) {
    const std::size_t team = static_cast<std::size_t>(cells.first) + i;
    layout.add(cells.cells[i], BannerPart{first[team]->banner, false});
  }
}

std::string victory(const Layout& layout) {
  std::vector<std::string> names;
  for (const TeamPlate& team : layout.view.teams)
    if (team.rank == 1) names.push_back(team.name);
  if (layout.view.teams.size() == 1 && !names.empty())
    return layout.say("wall.podium.alone",
                      {{"count", layout.view.teams.front().points.value_or(0)}});
  if (names.size() == 1) return layout.say("wall.podium.victory", {{"team", names.front()}});
  if (names.empty() || names.size() > 3) return layout.say("wall.podium.title");
  return layout.say("wall.podium.shared", {{"teams", list(layout.language, names)}});
}

void add_ending(Layout& layout, const Rect& box) {
  const bool ended = layout.view.ended, last = layout.page.leaf + 1 >= layout.page.leaves;
  if (!last)
    layout.button("next", box, layout.say("desk.next"),
                  TurnPage{layout.page.leafed, layout.page.leaf + 1}, true);
  else
    layout.button("next", box,
                  layout.say(ended ? Phrase("wall.leave") : Phrase("wall.podium.finish")),
                  ended ? Gesture{Leave{}} : Gesture{Intent{EndSession{}}}, true);
  layout.page.primary = "next";
}

} // namespace

void add_scene(Layout& layout, const PodiumScene& scene) {
  const double aside = std::clamp(layout.width() * 0.3, 430.0, 580.0);
  const double right = layout.width() - margin - aside, foot = layout.height() - 34 - 92;
  const Rect stage{40, 0, right - 40 - 40, layout.height()};
  const std::vector<const TeamPlate*> first = on_plinths(layout, stage.width);
  layout.add({0, 0, layout.width(), layout.height()},
             RaysPart{{stage.centre().x, layout.height() * 0.57}});
  if (first.empty())
    add_equals(layout, stage);
  else
    add_plinths(layout, stage, first, scene);
  layout.sign({right, 40, 76, 92}, Sign::logo);
  layout.words({right + 96, 26, aside - 96, 132}, victory(layout),
               {Role::title, Tone::gold, Side::start, Level::middle, 3, 56});
  layout.sign({right, 162, aside, 20}, Sign::divider);
  const std::string thanks =
      layout.say(layout.view.ended ? Phrase("wall.podium.end") : Phrase("wall.podium.thanks"));
  const Style last{Role::motto, Tone::text, Side::start, Level::bottom, 0};
  const double high = layout.height_of(thanks, last, aside) + 2;
  layout.words({right, foot - 16 - high, aside, high}, thanks, last);
  add_others(layout, {right, 196, aside, foot - 32 - high - 196}, scene, first);
  add_ending(layout, {right, foot, aside, 92});
}

} // namespace blason
