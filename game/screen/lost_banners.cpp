#include "screen/cards.hpp"
#include "screen/furniture.hpp"
#include "screen/scenes.hpp"

#include <algorithm>

namespace blason {
namespace {

using Surface = SurfacePart::Kind;
using Sign = SignPart::Sign;

constexpr double between_lost = 14, sign_side = 44, flags_width = 176, banner_high = 104,
                 lost_seal = 52;
constexpr int seals_in_a_row = 3;

/// Teams that lost their banners on one card by the same wrong spot.
struct LostRow {
  const Recalled* card = nullptr;
  const std::optional<Face>* chosen = nullptr;
  std::vector<TeamId> teams;
  double height = 0;
};

double lost_tile(double width) {
  return (width - 2 * sign_side - flags_width - 7 * between_lost) / 3;
}

double lost_height(const Layout& layout, const LostRow& row, double width) {
  const auto seals = (row.teams.size() + seals_in_a_row - 1) / seals_in_a_row;
  double most = row.teams.size() > 1 ? static_cast<double>(seals) * (lost_seal + 4) : banner_high;
  const auto tile = [&](const std::optional<Face>& face) {
    if (face) most = std::max(most, tile_height(layout, *face, lost_tile(width)));
  };
  tile(row.card->card);
  tile(row.card->spot);
  tile(*row.chosen);
  return std::max(112.0, most + 16);
}

std::vector<LostRow> lost_rows(const Layout& layout, const std::vector<LostBanners>& lost,
                               double width) {
  std::vector<LostRow> rows;
  for (const LostBanners& card : lost) {
    const std::size_t first = rows.size();
    for (const auto& [team, chosen] : card.teams) {
      std::size_t row = first;
      while (row < rows.size() && *rows[row].chosen != chosen) ++row;
      if (row == rows.size()) rows.push_back({&card.card, &chosen, {}, 0});
      rows[row].teams.push_back(team);
    }
  }
  for (LostRow& row : rows) row.height = lost_height(layout, row, width);
  return rows;
}

/// The first row of each page of that height.
std::vector<std::size_t> page_starts(const std::vector<LostRow>& rows, double height) {
  std::vector<std::size_t> starts;
  double used = 0;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (starts.empty() || used + rows[row].height > height) starts.push_back(row), used = 0;
    used += rows[row].height + between_lost;
  }
  return starts;
}

void add_flags(Layout& layout, const Rect& box, const std::vector<TeamId>& teams) {
  if (teams.size() == 1) {
    if (const TeamPlate* team = layout.team(teams.front()))
      layout.add({box.centre().x - 38, box.centre().y - banner_high / 2, 76, banner_high},
                 BannerPart{team->banner, false});
    return;
  }
  const int count = static_cast<int>(teams.size());
  const int down = (count + seals_in_a_row - 1) / seals_in_a_row;
  const double step = lost_seal + 4, top = box.centre().y - down * step / 2;
  for (int i = 0; i < count; ++i) {
    const TeamPlate* team = layout.team(teams[static_cast<std::size_t>(i)]);
    if (!team) continue;
    const int row = i / seals_in_a_row;
    const int in_row = std::min(seals_in_a_row, count - row * seals_in_a_row);
    layout.add({box.centre().x - in_row * step / 2 + (i % seals_in_a_row) * step, top + row * step,
                lost_seal, lost_seal},
               BannerPart{team->banner, true});
  }
}

/// Whose, on which card, where it lay, where it belongs.
void add_lost_row(Layout& layout, const Rect& cell, const LostRow& row) {
  layout.surface(cell, Surface::panel, 14);
  const double tile = lost_tile(cell.width), high = cell.height - 16, y = cell.y + 8;
  double x = cell.x + between_lost;
  add_flags(layout, {x, y, flags_width, high}, row.teams);
  x += flags_width + between_lost;
  add_tile(layout, {x, y, tile, high}, row.card->card);
  x += tile + between_lost;
  layout.sign({x, cell.centre().y - sign_side / 2, sign_side, sign_side}, Sign::cross);
  x += sign_side + between_lost;
  add_lay(layout, {x, y, tile, high}, *row.chosen, "wall.reveal.unplaced");
  x += tile + between_lost;
  layout.sign({x, cell.centre().y - sign_side / 2, sign_side, sign_side}, Sign::tick);
  x += sign_side + between_lost;
  if (row.card->spot) add_tile(layout, {x, y, tile, high}, *row.card->spot);
}

} // namespace

void add_lost_banners(Layout& layout, const Rect& room, const std::vector<LostBanners>& lost) {
  std::size_t count = 0;
  for (const LostBanners& card : lost) count += card.teams.size();
  add_heading(layout, {layout.say("wall.debrief.lost"),
                       layout.say("wall.debrief.lost-below", {{"count", count}}),
                       layout.say("wall.debrief.lost-question"), std::nullopt});
  std::vector<LostRow> rows = lost_rows(layout, lost, room.width);
  double height = room.height;
  std::vector<std::size_t> starts = page_starts(rows, height);
  if (starts.size() > 1) starts = page_starts(rows, height -= 64 + between_lost);
  for (LostRow& row : rows) row.height = std::min(row.height, height);
  const int shown = layout.pager({room.x, room.bottom() - 64, room.width, 64}, "lost",
                                 static_cast<int>(starts.size()));
  if (starts.empty()) return;
  const auto page = static_cast<std::size_t>(shown);
  const std::size_t end = page + 1 < starts.size() ? starts[page + 1] : rows.size();
  double used = -between_lost;
  for (std::size_t row = starts[page]; row < end; ++row) used += rows[row].height + between_lost;
  double y = room.y + std::max(0.0, height - used) / 2;
  for (std::size_t row = starts[page]; row < end; ++row) {
    add_lost_row(layout, {room.x, y, room.width, rows[row].height}, rows[row]);
    y += rows[row].height + between_lost;
  }
}

} // namespace blason
