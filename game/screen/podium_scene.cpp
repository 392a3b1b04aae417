#include "screen/furniture.hpp"
#include "screen/scenes.hpp"

#include <algorithm>

namespace blason {
namespace {

using Surface = SurfacePart::Kind;
using Sign = SignPart::Sign;

constexpr std::size_t most_plinths = 4;

std::vector<const TeamPlate*> by_rank(const Layout& layout) {
  std::vector<const TeamPlate*> teams;
  for (const TeamPlate& team : layout.view.teams) teams.push_back(&team);
  const auto rank = [](const TeamPlate* team) { return team->rank.value_or(99); };
  std::stable_sort(teams.begin(), teams.end(), [&](auto* a, auto* b) { return rank(a) < rank(b); });
  return teams;
}

/// Those who stand on plinths: the first three ranks, unless so many are equal that nobody would
/// fit.
std::vector<const TeamPlate*> on_plinths(const Layout& layout) {
  std::vector<const TeamPlate*> first;
  for (const TeamPlate* team : by_rank(layout))
    if (team->rank && *team->rank <= 3) first.push_back(team);
  while (first.size() > most_plinths) {
    const int last = *first.back()->rank;
    if (last == 1) return {};
    while (!first.empty() && *first.back()->rank == last) first.pop_back();
  }
  return first;
}

std::string fiefs_of(const Layout& layout, const MapScene& map, const TeamId& team) {
  std::vector<std::string> names;
  for (const FiefHold& fief : map.fiefs)
    if (fief.taker == team) names.push_back(fief.name);
  return names.empty() ? std::string()
                       : layout.say("wall.podium.fief", {{"fief", list(layout.language, names)}});
}

void add_plinth(Layout& layout, const Rect& box, const TeamPlate& team, const MapScene& map) {
  const double banner = team.rank == 1 ? 360 : 300, wide = banner * 84 / 116;
  layout.sign({box.centre().x - 7, box.y - banner - 26, 14, banner + 26}, Sign::pole);
  layout.add(box, PlinthPart{roman(team.rank.value_or(0))});
  layout.add({box.centre().x - wide / 2, box.y - banner - 40, wide, banner},
             BannerPart{team.banner, false});
  if (team.rank == 1)
    layout.sign({box.centre().x - 55, box.y - banner - 40 - 78, 110, 70}, Sign::crown);
  layout.words({box.x + 14, box.y + 36, box.width - 28, 96}, team.name,
               {Role::title, Tone::sepia, Side::centre, Level::middle, 2, 54});
  layout.words({box.x + 14, box.y + 132, box.width - 28, 92},
               number(layout.language, std::int64_t{team.points.value_or(0)}),
               {Role::score, Tone::sepia, Side::centre, Level::middle, 1, 84});
  layout.words_if_room(
      {box.x + 14, box.y + 224, box.width - 28, std::min(84.0, box.height - 224 - 96)},
      fiefs_of(layout, map, team.id), {Role::label, Tone::sepia2, Side::centre, Level::top, 2});
}

/// The first in the middle, the second at its left, the third at its right.
void add_plinths(Layout& layout, const Rect& room, const std::vector<const TeamPlate*>& teams,
                 const MapScene& map) {
  std::vector<const TeamPlate*> order(teams);
  if (order.size() > 1) std::swap(order[0], order[1]);
  const double width =
      std::min(400.0, room.width / static_cast<double>(std::max<std::size_t>(order.size(), 1)));
  const double left = room.x + (room.width - width * static_cast<double>(order.size())) / 2;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const double top = layout.height() - 520 + 55 * (order[i]->rank.value_or(3) - 1);
    add_plinth(layout, {left + static_cast<double>(i) * width, top, width, layout.height() - top},
               *order[i], map);
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

} // namespace

namespace {

void add_rank(Layout& layout, const Rect& box, const TeamPlate& team) {
  const bool low = box.height < 84;
  layout.surface(box, team.rank == 1 ? Surface::gilded : Surface::panel, 14);
  double x = box.x + 10;
  if (team.rank) {
    layout.words({x, box.y, 48, box.height}, std::to_string(*team.rank),
                 {Role::name, Tone::gold, Side::centre, Level::middle});
    x += 54;
  }
  const double seal = std::min(64.0, box.height - 10);
  layout.add({x, box.centre().y - seal / 2, seal, seal}, BannerPart{team.banner, true});
  x += seal + 12;
  double right = box.right() - 16;
  if (team.points) {
    const Style score{Role::score, Tone::gold, Side::end, Level::middle, 1, low ? 36.0 : 44.0};
    const std::string points = number(layout.language, std::int64_t{*team.points});
    const double width = text_width(layout.fonts, points, lettering(score, heraldry())) + 2;
    layout.words({right - width, box.y, width, box.height}, points, score);
    right -= width + 12;
  }
  // Seal and rank tell a team whose long name finds no room in a long list.
  layout.words_if_room({x, box.y - 2, right - x, box.height + 4}, team.name,
                       {Role::name, Tone::text, Side::start, Level::middle, 2});
}

} // namespace

void add_ranks(Layout& layout, const Rect& room, bool podium) {
  std::vector<const TeamPlate*> shown = by_rank(layout);
  if (podium)
    for (const TeamPlate* first : on_plinths(layout)) std::erase(shown, first);
  if (shown.empty()) return;
  const double gap = 10,
               row = std::min(98.0, (room.height + gap) / static_cast<double>(shown.size()) - gap);
  double y = room.y;
  for (const TeamPlate* team : shown) {
    add_rank(layout, {room.x, y, room.width, row}, *team);
    y += row + gap;
  }
}

void add_scene(Layout& layout, const PodiumScene& scene) {
  const double aside = std::clamp(layout.width() * 0.28, 430.0, 540.0);
  const double right = layout.width() - margin - aside;
  const std::vector<const TeamPlate*> first = on_plinths(layout);
  const Rect stage{40, 0, right - 40 - 40, layout.height()};
  layout.add({0, 0, layout.width(), layout.height()},
             RaysPart{{stage.centre().x, layout.height() * 0.57}});
  add_plinths(layout, stage, first, scene.map);
  layout.sign({right, 70, 76, 92}, Sign::logo);
  layout.words({right + 96, 56, aside - 96, 140}, victory(layout),
               {Role::title, Tone::gold, Side::start, Level::middle, 3, 56});
  layout.sign({right, 210, aside, 20}, Sign::divider);
  const double foot = layout.height() - 34 - 92;
  layout.words(
      {right, foot - 16 - 130, aside, 130},
      layout.say(layout.view.ended ? Phrase("wall.podium.end") : Phrase("wall.podium.thanks")),
      {Role::motto, Tone::text, Side::start, Level::bottom, 3});
  add_ranks(layout, {right, 246, aside, foot - 16 - 146 - 246}, true);
  const bool ended = layout.view.ended;
  layout.button("next", {right, foot, aside, 92},
                layout.say(ended ? Phrase("wall.leave") : Phrase("wall.podium.finish")),
                ended ? Gesture{Leave{}} : Gesture{Intent{EndSession{}}}, true);
  layout.page.primary = "next";
}

} // namespace blason
