#pragma once

#include "screen/layout.hpp"

#include <functional>
#include <optional>
#include <vector>

// What several scenes have in common.

namespace blason {

struct Heading {
  std::string title, below;
  std::string instruction;   // at the right
  std::optional<int> banner; // instead of the mark
  std::string shorter = {};  // said where the instruction has no room
};
/// The band above the gold line, with the clock and the steps gone through; 126 units high.
void add_heading(Layout& layout, const Heading& heading);

/// The letter of a spot, or the figure of a team, as it is typed.
void add_badge(Layout& layout, const Rect& box, const std::string& letter);

/// The number of a card, as it stands on sheets and at the desk; returns how wide that is.
double add_number(Layout& layout, const Point& corner, int number);
double number_width(int number);

/// How one team stands in the strip of teams.
struct TeamChip {
  TeamId team;
  bool gilded = false; // its turn, or its answer is in hand
  SignPart::Sign sign = SignPart::Sign::empty;
  std::string figure = {};          // points, or how many
  std::string said = {};            // what the sign means, where there is room for it
  std::string widest = {};          // a figure it may come to show: its room is kept
  int done = 0, of = 0;             // of as many cards; of: 0 where nothing is counted
  const SpotView* chosen = nullptr; // what it chose, where that is to be told
  bool keyed = false;               // its figure is typed to choose it
  std::optional<Gesture> act = {};
};
/// How wide the figure of a chip stands.
double figure_width(const Layout& layout, const std::string& figure);
/// What a team chose: a shield, a face, or the letter of a place that has neither.
void add_choice(Layout& layout, const Rect& box, const SpotView& spot);
/// How high a row of teams is at least.
inline constexpr double least_chips_height = 118;
/// How high all teams are in that width, in a row or a few: with their whole names where those can
/// stand.
double height_of_chips(const Layout& layout, double width, const std::vector<TeamChip>& chips);
/// All teams, as large as they stand; as seals without names where those are too long for the room.
void add_chips(Layout& layout, const Rect& box, const std::vector<TeamChip>& chips);

/// Cells in the middle of a room, on the page shown of them; `first` counts the things on earlier
/// pages.
struct Grid {
  std::vector<Rect> cells;
  int first = 0;
};
struct GridWish {
  double least_width = 200, least_height = 100, gap = 16;
  double most_width = 0, most_height = 0; // 0: as large as the room
};
/// Until a page is turned to, that with thing number `first` is shown.
Grid grid(Layout& layout, const Rect& room, int things, const GridWish& wish,
          const std::string& what, int first = 0);
/// The same for things that need a height which depends on their width: as few pages as can be,
/// but one more where each thing then stands whole; then as much air as can be.
Grid grid_of(Layout& layout, const Rect& room, int things, const GridWish& wish,
             const std::function<double(double width)>& needed, const std::string& what);

/// Lines with a lozenge before each, in columns; those without room go to further pages.
void add_list(Layout& layout, const Rect& room, const std::vector<std::string>& lines, int columns,
              Tone tone, const std::string& what);

/// Parchment with the double fillet, and the room inside it.
Rect add_sheet(Layout& layout, const Rect& box);

/// A key typed for the team in that place: 1 to 9, 0, -, =.
std::string team_key(int place);
/// What the step is called, rounds by their number.
std::string round_name(const Layout& layout, const RoundHead& head);

} // namespace blason
