#include "screen/furniture.hpp"
#include "screen/scenes.hpp"

#include <algorithm>
#include <functional>

namespace blason {
namespace {

using Surface = SurfacePart::Kind;

/// One line of the list of holds: how high it is, and how it is added at a place.
struct Row {
  double height;
  bool begins = false; // a column
  std::function<void(Layout&, const Rect&)> put;
};

/// Seals of the holders at the right end, `step` apart; who holds nothing says so. Returns their
/// left.
double add_holders(Layout& layout, const Rect& box, const std::vector<TeamId>& holders, double side,
                   double step) {
  double x = box.right() - 16 - side;
  if (holders.empty()) {
    const Style style{Role::body, Tone::text2, Side::end, Level::middle};
    const std::string words = layout.say("wall.map.nobody");
    const double width = text_width(layout.fonts, words, lettering(style, heraldry())) + 2;
    if (width > box.width * 0.3) return box.right() - 16;
    layout.words({box.right() - 16 - width, box.y, width, box.height}, words, style);
    return box.right() - 24 - width;
  }
  for (auto team = holders.rbegin(); team != holders.rend(); ++team, x -= step)
    if (const TeamPlate* plate = layout.team(*team))
      layout.add({x, box.centre().y - side / 2, side, side}, BannerPart{plate->banner, true});
  return x + step - 8;
}

constexpr double two_lands = 600; // the width in which lands stand two by two

void add_land(Layout& layout, const Rect& box, const Hold& land) {
  layout.add({box.x, box.y + 4, 58, 58}, PortraitPart{land.id, PortraitPart::Frame::disc});
  const double right = add_holders(layout, box, land.holders, 42, 24);
  const Persona* persona = find(layout.deck, PersonaId{land.id});
  const std::string& called = persona ? persona->called().in(layout.view.language) : land.name;
  layout.words({box.x + 70, box.y - 6, right - box.x - 70, box.height + 12}, called,
               {Role::name, Tone::text2, Side::start, Level::middle, 2});
}

Row lands_row(const std::vector<Hold>& lands, std::size_t first, std::size_t count) {
  return {66, false, [&lands, first, count](Layout& layout, const Rect& box) {
            const double width =
                (box.width - 28) / static_cast<double>(std::max<std::size_t>(count, 1));
            for (std::size_t i = 0; i < count && first + i < lands.size(); ++i)
              add_land(layout,
                       {box.x + 28 + static_cast<double>(i) * width, box.y, width, box.height},
                       lands[first + i]);
          }};
}

constexpr Style castle_name{Role::name, Tone::text, Side::start, Level::middle, 3};

/// Higher when a long name needs a third line beside two seals.
Row castle_row(const Layout& planned, const CastleHold& castle, double width) {
  const double seals = 24 + 70 * static_cast<double>(castle.holders.size());
  const double high = planned.height_of(castle.name, castle_name, width - 98 - seals) + 22;
  return {std::clamp(high, 100.0, 140.0), false, [&castle](Layout& layout, const Rect& box) {
            layout.surface({box.x, box.y + 6, box.width, box.height - 8}, Surface::panel, 14);
            layout.add({box.x + 16, box.centre().y - 39, 66, 80}, CrestPart{castle.family});
            const double right = add_holders(layout, box, castle.holders, 62, 70);
            layout.words({box.x + 98, box.y + 6, right - box.x - 98, box.height - 8}, castle.name,
                         castle_name);
          }};
}

Row fief_row(const FiefHold& fief) {
  return {160, true, [&fief](Layout& layout, const Rect& box) {
            layout.surface({box.x, box.y, box.width, 64}, Surface::parchment, 8);
            layout.words({box.x + 12, box.y, box.width - 24, 64}, fief.name,
                         {Role::title, Tone::sepia, Side::centre, Level::middle});
            const TeamPlate* taker = layout.team(fief.taker);
            const std::string line =
                taker ? layout.say("wall.map.would-take", {{"team", taker->name}})
                      : layout.say("wall.map.no-taker");
            layout.words(
                {box.x, box.y + 66, box.width, 86}, line,
                {Role::body, taker ? Tone::gold : Tone::text2, Side::centre, Level::middle, 2});
          }};
}

void add_castles(const Layout& layout, std::vector<Row>& rows, const MapScene& map,
                 const std::string& fief, double width) {
  const std::size_t across = width >= two_lands ? 2 : 1;
  for (const CastleHold& castle : map.castles) {
    if (castle.fief != fief) continue;
    rows.push_back(castle_row(layout, castle, width));
    for (std::size_t land = 0; land < castle.lands.size(); land += across)
      rows.push_back(lands_row(castle.lands, land, across));
  }
}

struct Spread {
  int columns = 1;
  std::vector<std::pair<int, double>> places; // column and height of each row
};

Spread spread(const std::vector<Row>& rows, double height) {
  Spread made;
  int column = 0;
  double y = 0;
  for (const Row& row : rows) {
    if (y > 0 && (row.begins || y + row.height > height)) ++column, y = 0;
    made.places.push_back({column, y});
    y += row.height;
  }
  made.columns = column + 1;
  return made;
}

} // namespace

void add_holds(Layout& layout, const Rect& room, const MapScene& map) {
  constexpr double least = 370, gap = 24;
  const int most = std::max(1, static_cast<int>((room.width + gap) / (least + gap)));
  const int wanted = std::clamp(static_cast<int>(map.fiefs.size()), std::min(2, most), most);
  const double width = std::min(640.0, (room.width - (wanted - 1) * gap) / wanted);
  std::vector<Row> rows;
  for (const FiefHold& fief : map.fiefs) {
    rows.push_back(fief_row(fief));
    add_castles(layout, rows, map, fief.id, width);
  }
  // Castles whose fief is still asked for stand apart, as all do in a deck without fiefs.
  const std::size_t in_fiefs = rows.size();
  add_castles(layout, rows, map, "", width);
  if (in_fiefs > 0 && in_fiefs < rows.size()) rows[in_fiefs].begins = true;
  Spread placed = spread(rows, room.height);
  if (placed.columns > wanted) placed = spread(rows, room.height - 80);
  const int pages = (placed.columns + wanted - 1) / wanted;
  const int shown = layout.pager({room.x, room.bottom() - 64, room.width, 64}, "holds", pages);
  const int columns = std::min(wanted, placed.columns);
  const double left = room.x + (room.width - columns * width - (columns - 1) * gap) / 2;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto& [column, y] = placed.places[i];
    if (column / wanted != shown) continue;
    rows[i].put(layout,
                {left + (column % wanted) * (width + gap), room.y + y, width, rows[i].height});
  }
}

} // namespace blason
