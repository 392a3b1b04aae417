#include "screen/furniture.hpp"
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

void add_plinth(Layout& layout, const Rect& box, const TeamPlate& team, const MapScene& map) {
  const double banner = std::min(team.rank == 1 ? 360.0 : 300.0, box.width * 1.2);
  const double wide = banner * 84 / 116;
  layout.sign({box.centre().x - 7, box.y - banner - 26, 14, banner + 26}, Sign::pole);
  layout.add(box, PlinthPart{roman(team.rank.value_or(0))});
  layout.add({box.centre().x - wide / 2, box.y - banner - 40, wide, banner},
             BannerPart{team.banner, false});
  if (team.rank == 1)
    layout.sign({box.centre().x - 55, box.y - banner - 40 - 78, 110, 70}, Sign::crown);
  // A long name takes lines from below; points and numeral keep their places.
  const Style name{Role::name, Tone::sepia, Side::centre, Level::middle, 0, 54};
  const double inner = box.width - 28, numeral = 92, points = 92;
  Style small = name;
  small.size = 34;
  const double high = std::clamp(layout.height_of(team.name, small, inner) + 4, 124.0,
                                 box.height - 36 - points - numeral);
  layout.words({box.x + 14, box.y + 36, inner, high}, team.name, name);
  layout.words({box.x + 14, box.y + 36 + high, inner, points},
               number(layout.language, std::int64_t{team.points.value_or(0)}),
               {Role::score, Tone::sepia, Side::centre, Level::middle, 1, 84});
  const double y = 36 + high + points;
  const Rect below{box.x + 14, box.y + y, inner, box.height - y - numeral};
  const Style label{Role::label, Tone::sepia2, Side::centre, Level::top, 0};
  const std::vector<std::string> fiefs = fiefs_of(map, team.id);
  if (fiefs.empty()) return;
  const std::string named =
      layout.say("wall.podium.fief", {{"fief", list(layout.language, fiefs)}});
  // Where there is no room for their names, their number says as much.
  if (!layout.words_if_room(below, named, label))
    layout.words_if_room(
        below, layout.say("wall.podium.fiefs", {{"count", static_cast<int>(fiefs.size())}}), label);
}

/// The first in the middle, the second at its left, the third at its right.
void add_plinths(Layout& layout, const Rect& room, const std::vector<const TeamPlate*>& teams,
                 const MapScene& map) {
  std::vector<const TeamPlate*> order(teams);
  if (order.size() > 1) std::swap(order[0], order[1]);
  const double width = std::min(
      widest_plinth, room.width / static_cast<double>(std::max<std::size_t>(order.size(), 1)));
  const double left = room.x + (room.width - width * static_cast<double>(order.size())) / 2;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const double top = layout.height() - 520 + 55 * (order[i]->rank.value_or(3) - 1);
    add_plinth(layout, {left + static_cast<double>(i) * width, top, width, layout.height() - top},
               *order[i], map);
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

/// The herald's kind word; empty when there is none.
std::string mention_of(const Layout& layout, const PodiumScene& scene, const TeamId& team) {
  for (const TeamMention& one : scene.mentions) {
    if (one.team != team) continue;
    if (one.praise == "faithful" && one.count == 0) return layout.say("mention.present");
    return layout.say(Phrase::named("mention." + one.praise),
                      {{"count", one.count}, {"total", one.of}, {"persona", one.persona}});
  }
  return {};
}

constexpr Style listed_name{Role::name, Tone::text, Side::start, Level::middle, 0, 34};
constexpr Style kind_word{Role::motto, Tone::text2, Side::start, Level::top, 0};
constexpr double listed_gap = 10, beside = 14, listed_seal = 58;

/// A team off the podium: rank, seal, name and points, with what the herald says of it below.
struct Listed {
  const TeamPlate* team = nullptr;
  std::string points, word;
  double name_width = 0, head = 0; // of the line with seal and points
  double below = 0;                // how high the name stands below it; 0: it stands beside
  double height = 0;               // of the box
};

Listed listed(const Layout& layout, const PodiumScene& scene, const TeamPlate& team, double width) {
  Listed made;
  made.team = &team;
  made.points = number(layout.language, std::int64_t{team.points.value_or(0)});
  made.word = mention_of(layout, scene, team.id);
  const double inner = width - 2 * beside;
  const double points =
      text_width(layout.fonts, made.points, lettering({Role::score}, heraldry())) + 8;
  made.name_width = inner - 44 - listed_seal - 12 - points - 8;
  made.head = listed_seal;
  if (layout.longest_word(team.name, listed_name) > made.name_width)
    made.below = layout.height_of(team.name, listed_name, inner) + 2;
  else
    made.head =
        std::max(listed_seal, layout.height_of(team.name, listed_name, made.name_width) + 2);
  const double said = made.word.empty() ? 0 : layout.height_of(made.word, kind_word, inner) + 4;
  made.height = made.head + made.below + said + 16;
  return made;
}

void add_listed(Layout& layout, const Rect& box, const Listed& one) {
  layout.surface(box, one.team->rank == 1 ? Surface::gilded : Surface::panel, 14);
  const double y = box.y + 8;
  double x = box.x + beside;
  if (one.team->rank)
    layout.words({x, y, 40, one.head}, std::to_string(*one.team->rank),
                 {Role::name, Tone::gold, Side::centre, Level::middle});
  x += 44;
  layout.add({x, y + (one.head - listed_seal) / 2, listed_seal, listed_seal},
             BannerPart{one.team->banner, true});
  x += listed_seal + 12;
  const double inner = box.width - 2 * beside, under = y + one.head;
  if (one.below > 0)
    layout.words({box.x + beside, under, inner, one.below}, one.team->name, listed_name);
  else
    layout.words({x, y, one.name_width, one.head}, one.team->name, listed_name);
  x += one.name_width + 8;
  layout.words({x, y, box.right() - beside - x, one.head}, one.points,
               {Role::score, Tone::text, Side::end, Level::middle});
  const double word = under + one.below + 2;
  layout.words({box.x + beside, word, inner, box.bottom() - 4 - word}, one.word, kind_word);
}

/// Those off the podium, a leaf at a time.
void add_others(Layout& layout, const Rect& room, const PodiumScene& scene,
                const std::vector<const TeamPlate*>& first) {
  std::vector<Listed> all;
  for (const TeamPlate* team : by_rank(layout))
    if (std::find(first.begin(), first.end(), team) == first.end())
      all.push_back(listed(layout, scene, *team, room.width));
  const auto leaves = [&](double height) {
    std::vector<int> leaf;
    double y = 0;
    for (const Listed& one : all) {
      if (y > 0 && y + one.height > height) y = 0;
      leaf.push_back((leaf.empty() ? 0 : leaf.back()) + (y == 0 && !leaf.empty() ? 1 : 0));
      y += one.height + listed_gap;
    }
    return leaf;
  };
  std::vector<int> leaf = leaves(room.height);
  if (!leaf.empty() && leaf.back() > 0) leaf = leaves(room.height - 76);
  const int count = leaf.empty() ? 1 : leaf.back() + 1;
  const int shown = layout.leaf("others", count);
  layout.pager({room.x, room.bottom() - 64, room.width, 64}, "others", count);
  double y = room.y;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (leaf[i] != shown) continue;
    add_listed(layout, {room.x, y, room.width, all[i].height}, all[i]);
    y += all[i].height + listed_gap;
  }
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
    add_plinths(layout, stage, first, scene.map);
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
