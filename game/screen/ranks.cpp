#include "screen/furniture.hpp"
#include "screen/scenes.hpp"

#include <algorithm>

namespace blason {
namespace {

using Surface = SurfacePart::Kind;

constexpr Style ranked_name{Role::name, Tone::text, Side::start, Level::middle, 0, 34};
constexpr double row_gap = 8, least_row = 54, most_row = 116, rank_width = 46, row_margin = 16;

/// The rows of a table of ranks: how high each is, and what stands in it.
struct RankTable {
  Layout& layout;
  double width;         // of a column
  bool details = false; // lands, fiefs and ties below the names

  double seal(double row) const { return std::min(details ? 78.0 : 64.0, row - 8); }
  double left() const { return 10 + (layout.view.ranks ? rank_width : 0); }
  std::string points(const TeamPlate& team) const {
    return team.points ? number(layout.language, std::int64_t{*team.points}) : std::string();
  }
  double points_width(const TeamPlate& team) const {
    const Style style{Role::score};
    const std::string words = points(team);
    return words.empty() ? 0 : text_width(layout.fonts, words, lettering(style, heraldry())) + 14;
  }
  double name_width(const TeamPlate& team, double row) const {
    return width - left() - seal(row) - 12 - row_margin - points_width(team);
  }
  bool tied(const TeamPlate& team) const {
    return std::count_if(layout.view.teams.begin(), layout.view.teams.end(),
                         [&](const TeamPlate& other) { return other.rank == team.rank; }) > 1;
  }
  std::string below(const TeamPlate& team) const;
  double least() const { return details ? 96 : least_row; }
  /// Whether the name has a word too long to stand beside seal and points: it stands below them.
  bool stacked(const TeamPlate& team) const {
    return layout.longest_word(team.name, ranked_name) > name_width(team, least());
  }
  double height(const TeamPlate& team) const;
  void add_head(const Rect& box, const TeamPlate& team) const;
  void add(const Rect& box, const TeamPlate& team) const;
};

/// "equal · 3 lands · 1 fief"; empty when there is nothing to say.
std::string RankTable::below(const TeamPlate& team) const {
  if (!details || !team.points) return {};
  std::vector<std::string> said;
  if (tied(team)) said.push_back(layout.say("wall.standings.equal"));
  if (team.lands > 0) said.push_back(layout.say("unit.lands", {{"count", team.lands}}));
  if (team.fiefs > 0) said.push_back(layout.say("unit.fiefs", {{"count", team.fiefs}}));
  std::string words;
  for (std::string& one : said) {
    // A line may end between them, not between a figure and what it counts.
    for (std::size_t at = one.find(' '); at != std::string::npos; at = one.find(' ', at))
      one.replace(at, 1, "\u00a0");
    words += (words.empty() ? "" : " · ") + one;
  }
  return words;
}

double RankTable::height(const TeamPlate& team) const {
  if (stacked(team))
    return least() + layout.height_of(team.name, ranked_name, width - 2 * row_margin) + 8;
  double high = layout.height_of(team.name, ranked_name, name_width(team, least()));
  const std::string second = below(team);
  if (!second.empty())
    high += layout.height_of(second, {Role::body}, name_width(team, least())) + 2;
  return std::max(least(), high + 14);
}

/// Rank, seal or banner, and points.
void RankTable::add_head(const Rect& box, const TeamPlate& team) const {
  if (team.rank)
    layout.words({box.x + 8, box.y, rank_width, box.height}, std::to_string(*team.rank),
                 {Role::name, Tone::gold, Side::centre, Level::middle});
  const double side = seal(least()), score = points_width(team);
  layout.add({box.x + left(), box.centre().y - side / 2, side, side},
             BannerPart{team.banner, !details});
  layout.words({box.right() - row_margin - score, box.y, score, box.height}, points(team),
               {Role::score, Tone::gold, Side::end, Level::middle});
}

void RankTable::add(const Rect& box, const TeamPlate& team) const {
  layout.surface(box, team.rank == 1 ? Surface::gilded : Surface::panel, 14);
  if (stacked(team)) {
    add_head({box.x, box.y, box.width, least()}, team);
    return layout.words(
        {box.x + row_margin, box.y + least() - 4, box.width - 2 * row_margin, box.height - least()},
        team.name, ranked_name);
  }
  add_head(box, team);
  const double x = box.x + left() + seal(least()) + 12;
  const double wide = box.right() - row_margin - points_width(team) - x;
  const std::string second = below(team);
  if (second.empty()) return layout.words({x, box.y, wide, box.height}, team.name, ranked_name);
  const double name = layout.height_of(team.name, ranked_name, wide);
  const double more = layout.height_of(second, {Role::body}, wide);
  const double y = box.centre().y - (name + more + 2) / 2;
  layout.words({x, y, wide, name + 1}, team.name, ranked_name);
  layout.words({x, y + name + 2, wide, more + 1}, second,
               {Role::body, Tone::text2, Side::start, Level::top, 0});
}

/// Where a row stands: in which column, counted over all leaves, and how far down.
struct Slot {
  int column;
  double y, height;
};

std::vector<Slot> slots_of(const RankTable& table, const std::vector<const TeamPlate*>& teams,
                           double room) {
  std::vector<Slot> slots;
  int column = 0;
  double y = 0;
  for (const TeamPlate* team : teams) {
    const double high = std::min(room, table.height(*team));
    if (y > 0 && y + high > room) ++column, y = 0;
    slots.push_back({column, y, high});
    y += high + row_gap;
  }
  return slots;
}

/// Rows in columns of about as many teams.
std::vector<Slot> levelled(const RankTable& table, const std::vector<const TeamPlate*>& teams,
                           double room, int columns) {
  std::vector<Slot> slots = slots_of(table, teams, room);
  if (slots.empty() || slots.back().column >= columns) return slots;
  const std::size_t each =
      (teams.size() + static_cast<std::size_t>(columns) - 1) / static_cast<std::size_t>(columns);
  std::vector<Slot> even = slots;
  double y = 0;
  for (std::size_t i = 0; i < even.size(); ++i) {
    if (i % each == 0) y = 0;
    even[i].column = static_cast<int>(i / each);
    even[i].y = y;
    y += even[i].height + row_gap;
    if (y - row_gap > room) return slots;
  }
  return even;
}

/// Rows grow together while all columns have room.
void stretch(std::vector<Slot>& slots, double room) {
  double lowest = 0;
  int most = 0;
  for (std::size_t i = 0; i < slots.size(); ++i) {
    lowest = std::max(lowest, slots[i].y + slots[i].height);
    most = std::max(most,
                    static_cast<int>(std::count_if(slots.begin(), slots.end(), [&](const Slot& s) {
                      return s.column == slots[i].column;
                    })));
  }
  const double spare = std::max(0.0, (room - lowest) / std::max(1, most));
  std::vector<double> down(slots.empty() ? 0 : static_cast<std::size_t>(slots.back().column) + 1,
                           0);
  for (Slot& slot : slots) {
    double& moved = down[static_cast<std::size_t>(slot.column)];
    const double more = std::clamp(most_row - slot.height, 0.0, spare);
    slot.y += moved;
    slot.height += more;
    moved += more;
  }
}

} // namespace

std::vector<const TeamPlate*> by_rank(const Layout& layout) {
  std::vector<const TeamPlate*> teams;
  for (const TeamPlate& team : layout.view.teams) teams.push_back(&team);
  const auto rank = [](const TeamPlate* team) { return team->rank.value_or(99); };
  std::stable_sort(teams.begin(), teams.end(), [&](auto* a, auto* b) { return rank(a) < rank(b); });
  return teams;
}

void add_ranks(Layout& layout, const Rect& room, int columns) {
  const std::vector<const TeamPlate*> teams = by_rank(layout);
  constexpr double gap = 24;
  RankTable table{layout, (room.width - (columns - 1) * gap) / columns, true};
  std::vector<Slot> slots = levelled(table, teams, room.height, columns);
  if (!slots.empty() && slots.back().column >= columns) {
    table.details = false;
    slots = levelled(table, teams, room.height, columns);
  }
  const int used = slots.empty() ? 1 : slots.back().column + 1;
  const int shown = layout.leaf("ranks", (used + columns - 1) / columns);
  stretch(slots, room.height);
  for (std::size_t i = 0; i < slots.size(); ++i) {
    const Slot& slot = slots[i];
    if (slot.column / columns != shown) continue;
    table.add({room.x + (slot.column % columns) * (table.width + gap), room.y + slot.y, table.width,
               slot.height},
              *teams[i]);
  }
}

} // namespace blason
