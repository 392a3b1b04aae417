#include "face/banner.hpp"
#include "screen/furniture.hpp"
#include "screen/joining.hpp"
#include "screen/scenes.hpp"

#include <algorithm>

namespace blason {
namespace {

using Surface = SurfacePart::Kind;
using Sign = SignPart::Sign;

std::string banner_name(const Layout& layout, std::size_t banner) {
  const std::string key = "banner." + std::string(banners[banner].id);
  return layout.say(Phrase::named(key));
}

const TeamPlate* under(const Layout& layout, std::size_t banner) {
  for (const TeamPlate& team : layout.view.teams)
    if (team.banner == static_cast<int>(banner)) return &team;
  return nullptr;
}

/// Where the joining takes the sheet that says that the people are invented, the margin below all
/// does.
bool fiction_below(const Layout& layout) { return layout.told.joining && layout.deck.fiction; }
double below(const Layout& layout) { return fiction_below(layout) ? 62 : 48; }

void add_fiction(Layout& layout) {
  const double high = 44, y = layout.height() - high - 6;
  layout.words({margin, y, layout.width() - 2 * margin, high}, layout.say("wall.fiction"),
               {Role::body, Tone::text2, Side::start, Level::middle, 1});
}

/// The mark, the game's name and the deck's: beside the mark where phones need the room for their
/// code and it fits. Returns how high they stand.
double add_heading(Layout& layout, const Rect& box) {
  layout.sign({box.x, box.y, 100, 120}, Sign::logo);
  Style display{Role::display, Tone::gold, Side::start, Level::middle};
  const Style title{Role::body, Tone::text2, Side::start, Level::top, 0};
  const double beside = box.width - 124;
  if (layout.told.joining && layout.height_of(layout.view.deck_title, title, beside) <= 48) {
    display.size = 78;
    layout.words({box.x + 124, box.y - 8, beside, 84}, "Blason", display);
    layout.words({box.x + 124, box.y + 76, beside, 48}, layout.view.deck_title, title);
    return 124;
  }
  layout.words({box.x + 124, box.y, beside, 120}, "Blason", display);
  const double titled = std::clamp(layout.height_of(layout.view.deck_title, title, box.width) + 2,
                                   layout.told.joining ? 48.0 : 84.0, 210.0);
  layout.words({box.x, box.y + 140, box.width, titled}, layout.view.deck_title, title);
  return 140 + titled;
}

/// What the game is about, at the left.
void add_about(Layout& layout, const Rect& box) {
  const double button = 108, y = box.y + add_heading(layout, box) + 16;
  const Rect sheet{box.x, y, box.width, box.bottom() - button - 24 - y};
  layout.button("start", {box.x, box.bottom() - button, box.width, button},
                layout.say("wall.seats.start"), GoOn{}, true);
  layout.page.primary = "start";
  if (add_joining(layout, sheet)) return;
  const Rect room = add_sheet(layout, sheet);
  const std::string fiction = layout.deck.fiction ? layout.say("wall.fiction") : std::string();
  const Style small{Role::body, Tone::sepia2, Side::start, Level::bottom, 0};
  const double foot =
      fiction.empty() ? 0 : std::max(132.0, layout.height_of(fiction, small, room.width) + 8);
  layout.long_words({room.x, room.y, room.width, room.height - foot},
                    layout.say("wall.welcome.aim"),
                    {Role::quote, Tone::sepia, Side::start, Level::middle, 0, 66}, "aim");
  if (!fiction.empty())
    layout.words({room.x, room.bottom() - foot + 6, room.width, foot - 6}, fiction, small);
}

constexpr double least_banner = 62; // above a name, with its margins
constexpr Style smallest_name{Role::name, Tone::text, Side::centre, Level::middle, 0, 34};

constexpr double above_banner = 22, badge_side = 46, players_high = 42;

/// What the words leave of the cell; as wide as the key in the corner allows, where that leaves it
/// of some size.
double banner_height(const Rect& cell, double words) {
  const double beside_key = (cell.width - 2 * (badge_side + 12)) * 116 / 84;
  const double wide = std::max(beside_key, (cell.width - 24) * 0.6 * 116 / 84);
  return std::min(cell.height - words - above_banner, wide);
}

void add_raised(Layout& layout, const Rect& cell, int banner, double words) {
  const double high = banner_height(cell, words), room = cell.height - words - above_banner;
  layout.add({cell.centre().x - high * 42 / 116, cell.y + above_banner + (room - high) / 2,
              high * 84 / 116, high},
             BannerPart{banner, false});
}

void add_taken(Layout& layout, const Rect& cell, const TeamPlate& team) {
  const bool chosen = layout.grip.chosen == team.id;
  layout.surface(cell, chosen ? Surface::gilded : Surface::panel, 16);
  Style called = smallest_name;
  if (layout.height_of(team.name, called, cell.width - 16) <= 118) called.size = 36;
  const double needed = layout.height_of(team.name, called, cell.width - 16) + 6;
  // How many they are is said where a name and its banner leave room for it.
  const double size =
      team.size > 0 && needed + players_high + least_banner <= cell.height ? players_high : 0;
  const double name = std::clamp(needed, 84.0 - size, cell.height - least_banner);
  add_raised(layout, cell, team.banner, name + size + 14);
  const Rect place{cell.x + 8, cell.bottom() - name - size - 6, cell.width - 16, name};
  layout.words(place, team.name, called);
  if (size > 0)
    layout.words({place.x, place.bottom(), place.width, size},
                 layout.say("wall.seats.players", {{"count", team.size}}),
                 {Role::body, Tone::text2, Side::centre, Level::top});
  add_badge(layout, {cell.x + 8, cell.y + 8, badge_side, badge_side},
            team_key(layout.place(team.id)));
  layout.item("team:" + team.id.value, cell, ChooseTeam{team.id});
}

void add_free(Layout& layout, const Rect& cell, std::size_t banner) {
  layout.surface(cell, Surface::slot, 16);
  const std::string called = banner_name(layout, banner);
  const Style style{Role::name, Tone::text2, Side::centre, Level::middle, 2};
  const double name = std::min(80.0, layout.height_of(called, style, cell.width - 16) + 2);
  layout.dim = true;
  add_raised(layout, cell, static_cast<int>(banner), name + 42 + 16);
  layout.dim = false;
  layout.words({cell.x + 8, cell.bottom() - name - 52, cell.width - 16, name}, called, style);
  layout.words({cell.x + 8, cell.bottom() - 52, cell.width - 16, 42}, layout.say("wall.seats.free"),
               {Role::body, Tone::text2, Side::centre, Level::middle});
  layout.item("free:" + std::to_string(banner), cell,
              SeatTeam{called, static_cast<int>(banner), 0});
}

/// What may be done with the chosen team.
void add_acts(Layout& layout, const Rect& box) {
  const TeamPlate* team = layout.team(layout.grip.chosen);
  if (!team) {
    layout.words(box, layout.say("wall.seats.instruction"),
                 {Role::body, Tone::text2, Side::centre, Level::middle, 2});
    return;
  }
  if (const auto& prompt = layout.grip.prompt) {
    layout.surface(box, Surface::slot_lit, 14);
    layout.words(box.inset(12), prompt->typed + "▏",
                 {Role::name, Tone::gold, Side::centre, Level::middle, 1, 46});
    return;
  }
  const int place = layout.place(team->id), last = static_cast<int>(layout.view.teams.size()) - 1;
  const double gap = 14, arrow = 84, wide = (box.width - 2 * arrow - 3 * gap) / 2;
  layout.button("name", {box.x, box.y, wide, box.height}, layout.say("wall.seats.rename"),
                NameTeam{team->id});
  layout.button("earlier", {box.x + wide + gap, box.y, arrow, box.height}, "‹",
                MoveTeam{team->id, std::max(0, place - 1)});
  layout.button("later", {box.x + wide + arrow + 2 * gap, box.y, arrow, box.height}, "›",
                MoveTeam{team->id, std::min(last, place + 1)});
  layout.button("remove", {box.right() - wide, box.y, wide, box.height},
                layout.say("wall.seats.remove"), RemoveTeam{team->id});
}

/// Eight places are larger: twelve come when a free banner of the first eight would find none.
int rows_of_places(const Layout& layout) {
  std::size_t wanted = layout.view.teams.size();
  for (std::size_t banner = 0; banner < 8; ++banner)
    if (!under(layout, banner)) ++wanted;
  return wanted <= 8 && layout.view.teams.size() < 8 ? 2 : 3;
}

/// What is at the right of the words about the game, and the places in it, four a row.
struct Seats {
  Rect whole;
  std::vector<Rect> places;
};

Seats seats_beside(const Layout& layout, double left) {
  Seats seats;
  seats.whole = {margin + left + 56, 64, layout.width() - 2 * margin - left - 56,
                 layout.height() - 64 - below(layout)};
  const Rect room{seats.whole.x, seats.whole.y + 100, seats.whole.width,
                  seats.whole.height - 100 - 92 - 16};
  const int rows = rows_of_places(layout);
  const double gap = 14, width = (room.width - 3 * gap) / 4;
  const double high = (room.height - (rows - 1) * gap) / rows;
  for (int row = 0; row < rows; ++row)
    for (int column = 0; column < 4; ++column)
      seats.places.push_back(
          {room.x + column * (width + gap), room.y + row * (high + gap), width, high});
  return seats;
}

bool names_stand(const Layout& layout, const Rect& place) {
  return std::all_of(layout.view.teams.begin(), layout.view.teams.end(), [&](const auto& team) {
    return layout.height_of(team.name, smallest_name, place.width - 16) + 6 <=
           place.height - least_banner;
  });
}

} // namespace

void add_seats(Layout& layout) {
  // Long names on a narrow screen take their width from what the game is about.
  double left = std::clamp(layout.width() * 0.32, 420.0, 660.0);
  if (!names_stand(layout, seats_beside(layout, left).places.front())) left *= 0.8;
  const Seats seats = seats_beside(layout, left);
  const Rect& right = seats.whole;
  add_about(layout, {margin, 64, left, layout.height() - 64 - below(layout)});
  const double count = std::min(320.0, right.width * 0.36);
  layout.words({right.x, right.y, right.width - count - 16, 84}, layout.say("wall.seats.title"),
               {Role::title, Tone::text, Side::start, Level::middle, 1, 60});
  layout.words({right.right() - count, right.y, count, 84},
               layout.say("wall.seats.taken", {{"count", layout.view.teams.size()}}),
               {Role::label, Tone::gold, Side::end, Level::middle, 2});
  add_acts(layout, {right.x, right.bottom() - 92, right.width, 92});
  if (fiction_below(layout)) add_fiction(layout);
  // Teams stand in their order; the banners still free come after them.
  const std::vector<Rect>& cells = seats.places;
  std::size_t next = 0;
  for (const TeamPlate& team : layout.view.teams)
    if (next < cells.size()) add_taken(layout, cells[next++], team);
  for (std::size_t banner = 0; banner < banners.size(); ++banner)
    if (next < cells.size() && !under(layout, banner)) add_free(layout, cells[next++], banner);
}

} // namespace blason
