#include "screen/furniture.hpp"

#include <algorithm>
#include <initializer_list>

namespace blason {
namespace {

using Surface = SurfacePart::Kind;
using Sign = SignPart::Sign;

constexpr double seal_side = 68, small_seal = 46, chip_gap = 12;
constexpr double around_small = 16; // a small seal: beside it, and at the chip's edges
constexpr double most_high = 330;   // of all chips together: scenes need the rest
constexpr double cloth_wide = 66, cloth_high = 91, with_cloth = 150; // a banner, and its chip
constexpr Style chip_name{Role::name, Tone::text, Side::start, Level::middle, 0};

bool is_pip(Sign sign) { return sign == Sign::empty || sign == Sign::full || sign == Sign::now; }

/// Where the name stands: at the right of the banner or of the seal, above it, or nowhere.
enum class Naming { cloth, beside, above, none };

struct Stand {
  int rows = 0, columns = 0;
  double width = 0, height = 0;
  Naming naming = Naming::above;
  bool brief = false; // figures have no word beside them
  double all() const { return rows * height + (rows - 1) * chip_gap; }
};

/// How high the name stands in that width; 0 when a word would be broken.
double name_height(const Layout& layout, const std::string& name, double width) {
  Lettering set = lettering(chip_name, heraldry());
  const Fit fitting = fit(chip_name);
  set.size = fitting.floor;
  const Setting setting = set_text(layout.fonts, {0, 0, width, 0}, name, set, fitting);
  return setting.whole ? setting.height : 0;
}

constexpr Style chip_figure{Role::letter, Tone::text, Side::start, Level::middle};
constexpr double choice_width = 42; // of what the team chose, with its margin
constexpr double counted_sign = 28, after_sign = 5, count_pip = 16, least_pip_step = 12;
constexpr double counted_more = 24; // what lozenges under the figure add to a chip
constexpr double two_rows = 48;     // of lozenges

std::string counted(int done, int of) { return std::to_string(done) + " / " + std::to_string(of); }

/// A figure with a tick instead of its word.
double brief_width(const Layout& layout, const std::string& figure) {
  return figure.empty() ? 0 : figure_width(layout, figure) + after_sign + counted_sign;
}

/// What key, figure, shield and sign of a chip take in one row.
double state_width(const Layout& layout, const TeamChip& chip, bool brief) {
  // Whether sealed or not, a team keeps its place: the room is that of its longest count.
  if (chip.of > 0) {
    const double count = figure_width(layout, counted(chip.of, chip.of));
    if (brief) return std::max(count, brief_width(layout, std::to_string(chip.of)));
    return std::max({count, figure_width(layout, chip.figure), figure_width(layout, chip.widest)});
  }
  double width = is_pip(chip.sign) ? 22 : 38;
  if (chip.keyed) width += 44;
  if (chip.chosen) width += choice_width;
  return chip.figure.empty() ? width : width + 12 + figure_width(layout, chip.figure);
}

/// A team that left counts nothing; the others still do.
bool counting(const std::vector<TeamChip>& chips) {
  return std::any_of(chips.begin(), chips.end(), [](const TeamChip& chip) { return chip.of > 0; });
}

struct Planner {
  const Layout& layout;
  const std::vector<TeamChip>& chips;
  double room;

  double width_of(int columns, double wide) const {
    return std::min(340.0, (wide - (columns - 1) * chip_gap) / columns);
  }
  /// The height of a chip that wide; 0 when it cannot stand.
  double height_of(double width, Naming naming, bool brief) const;
  Stand lowest(std::initializer_list<Naming> namings, bool brief = false) const;
  Stand clothed() const;
  Stand best() const;
};

double Planner::height_of(double width, Naming naming, bool brief) const {
  const bool cloth = naming == Naming::cloth, beside = cloth || naming == Naming::beside;
  const double names = beside ? width - (cloth ? cloth_wide + 28 : seal_side + 40) : width - 20;
  const double states = beside ? names : width - small_seal - around_small;
  double high = 40;
  for (const TeamChip& chip : chips) {
    const TeamPlate* team = layout.team(chip.team);
    if (!team) continue;
    if (state_width(layout, chip, brief) > states) return 0;
    if (naming == Naming::none) continue;
    const double name = name_height(layout, team->name, names);
    if (name <= 0) return 0;
    high = std::max(high, name);
  }
  if (naming == Naming::none) return small_seal + 16;
  if (cloth) return high > 44 ? 0 : with_cloth;
  if (high > (beside ? 90 : 240)) return 0;
  const double more = counting(chips) ? counted_more : 0;
  return (beside ? high + 60 : high + small_seal + 20) + more;
}

/// All teams on one page, as low as can be; no rows when they cannot stand.
Stand Planner::lowest(std::initializer_list<Naming> namings, bool brief) const {
  Stand best;
  const int count = static_cast<int>(chips.size());
  for (int rows = 1; rows <= 4; ++rows)
    for (const Naming naming : namings) {
      Stand made{rows, (count + rows - 1) / rows, 0, 0, naming, brief};
      if (rows > 1 && made.columns * (rows - 1) >= count) continue;
      made.width = width_of(made.columns, room);
      made.height = height_of(made.width, naming, brief);
      if (made.height <= 0 || made.all() > most_high) continue;
      if (best.rows == 0 || made.all() < best.all() - 1) best = made;
    }
  return best;
}

/// All in one row with their banners, while they count cards; no rows when they cannot stand so.
Stand Planner::clothed() const {
  const int count = static_cast<int>(chips.size());
  Stand made{1, count, width_of(count, room), 0, Naming::cloth};
  made.height = counting(chips) ? height_of(made.width, made.naming, false) : 0;
  return made.height > 0 ? made : Stand{};
}

/// A team knows its seal: all of them at once without names say more than some of them with.
Stand Planner::best() const {
  if (const Stand cloth = clothed(); cloth.rows > 0) return cloth;
  Stand best = lowest({Naming::beside, Naming::above});
  // A row less is worth the word beside a figure.
  if (best.rows != 1 && counting(chips))
    if (const Stand brief = lowest({Naming::above}, true); brief.rows == 1) best = brief;
  if (best.rows == 0) best = lowest({Naming::none});
  if (best.rows == 1 && best.naming != Naming::none)
    best.height = std::max(best.height, least_chips_height);
  return best;
}

/// A lozenge for each card, those placed first, while they stand: in two rows where there is room.
void add_lozenges(Layout& layout, const Rect& room, const TeamChip& chip) {
  const bool two = room.height >= two_rows;
  const int across = two ? (chip.of + 1) / 2 : chip.of;
  const double step = std::min(two ? 26.0 : count_pip + 3, room.width / across);
  if (step < least_pip_step) return;
  const double side = std::min(two ? 20 : count_pip, step - 1);
  for (int i = 0; i < chip.of; ++i) {
    const int row = i / across, column = i % across;
    layout.sign({room.x + column * step, room.y + row * 24.0, side, side},
                i < chip.done ? Sign::full : Sign::empty);
  }
}

/// That it sealed, or how many: with its word, or with a tick.
void add_figure(Layout& layout, const Rect& line, const TeamChip& chip, bool brief) {
  if (!is_pip(chip.sign) && chip.figure.empty()) {
    layout.sign({line.x, line.centre().y - counted_sign / 2, counted_sign, counted_sign},
                chip.sign);
    Style sealed = chip_figure;
    sealed.tone = Tone::gold;
    const double x = line.x + counted_sign + after_sign;
    layout.words_if_room({x, line.y, line.right() - x, line.height}, chip.said, sealed);
    return;
  }
  if (chip.figure.empty()) return layout.words(line, counted(chip.done, chip.of), chip_figure);
  if (!brief) return layout.words(line, chip.figure, chip_figure);
  const std::string figure = std::to_string(chip.done);
  layout.words(line, figure, chip_figure);
  layout.sign({line.x + figure_width(layout, figure) + after_sign,
               line.centre().y - counted_sign / 2, counted_sign, counted_sign},
              Sign::tick);
}

/// The lozenges, and a padlock at their end where the figure hides that the team sealed.
void add_count(Layout& layout, Rect room, const TeamChip& chip) {
  if (!is_pip(chip.sign) && !chip.figure.empty()) {
    room.width -= counted_sign;
    layout.sign(
        {room.right() + 4, room.bottom() - counted_sign + 4, counted_sign - 4, counted_sign - 4},
        chip.sign);
  }
  add_lozenges(layout, room, chip);
}

/// Keycap and figure at the left, what was chosen and sign at the right.
void add_state(Layout& layout, const Rect& row, const TeamChip& chip) {
  const double sign = is_pip(chip.sign) ? 22 : 38;
  double right = row.right() - sign;
  layout.sign({right, row.centre().y - sign / 2, sign, sign}, chip.sign);
  double x = row.x;
  if (chip.keyed) {
    add_badge(layout, {x, row.centre().y - 20, 36, 40}, team_key(layout.place(chip.team)));
    x += 44;
  }
  if (chip.chosen) {
    right -= choice_width;
    add_choice(layout, {right, row.centre().y - 20, 34, 40}, *chip.chosen);
  }
  layout.words({x, row.y, right - 6 - x, row.height}, chip.figure, chip_figure);
}

/// Banner or seal at the left, name and state at its right.
void add_beside(Layout& layout, const Rect& box, const TeamChip& chip, const TeamPlate& team,
                Naming naming) {
  const bool cloth = naming == Naming::cloth;
  const double left = cloth ? cloth_wide + 22 : seal_side + 28;
  if (cloth)
    layout.add({box.x + 12, box.centre().y - cloth_high / 2, cloth_wide, cloth_high},
               BannerPart{team.banner, false});
  else
    layout.add({box.x + 14, box.centre().y - seal_side / 2, seal_side, seal_side},
               BannerPart{team.banner, true});
  const double x = box.x + left, width = box.right() - x - (cloth ? 6 : 12);
  const double more = chip.of == 0 ? 0 : cloth ? two_rows : counted_more;
  const double state = box.bottom() - 42 - more - (cloth ? 6 : 5);
  layout.words({x, box.y + 5, width, state - box.y - 6}, team.name, chip_name);
  const Rect line{x, state, width, 42};
  if (chip.of == 0) return add_state(layout, line, chip);
  add_figure(layout, line, chip, false);
  add_count(layout, {x, line.bottom() + 2, width, cloth ? two_rows : count_pip}, chip);
}

/// The name above, if any; then the seal with the state beside it, and lozenges below both.
void add_below(Layout& layout, const Rect& box, const TeamChip& chip, const TeamPlate& team,
               const Stand& stand) {
  const bool counts = chip.of > 0 && stand.naming != Naming::none;
  Style name = chip_name;
  name.side = Side::centre;
  const double foot = box.bottom() - 58 - (counts ? counted_more : 0);
  if (stand.naming == Naming::above)
    layout.words({box.x + 10, box.y + 4, box.width - 20, foot - box.y - 6}, team.name, name);
  layout.add({box.x + 8, foot + (52 - small_seal) / 2, small_seal, small_seal},
             BannerPart{team.banner, true});
  const Rect line{box.x + small_seal + around_small - 4, foot + 5,
                  box.width - small_seal - around_small, 42};
  if (chip.of == 0) return add_state(layout, line, chip);
  add_figure(layout, line, chip, stand.brief);
  if (counts)
    add_count(layout, {box.x + 12, box.bottom() - counted_more - 4, box.width - 24, count_pip},
              chip);
}

} // namespace

double figure_width(const Layout& layout, const std::string& figure) {
  if (figure.empty()) return 0;
  return text_width(layout.fonts, figure, lettering(chip_figure, heraldry())) + 2;
}

void add_choice(Layout& layout, const Rect& box, const SpotView& spot) {
  if (const auto* family = std::get_if<FamilyFace>(&spot.face))
    return layout.add(box, CrestPart{family->id});
  if (const auto* persona = std::get_if<PersonaFace>(&spot.face))
    return layout.add({box.x - 3, box.y, box.height, box.height},
                      PortraitPart{persona->id, PortraitPart::Frame::disc});
  add_badge(layout, box, spot.letter);
}

double height_of_chips(const Layout& layout, double width, const std::vector<TeamChip>& chips) {
  if (chips.empty()) return least_chips_height;
  return std::max(least_chips_height, Planner{layout, chips, width}.best().all());
}

void add_chips(Layout& layout, const Rect& box, const std::vector<TeamChip>& chips) {
  if (chips.empty()) return;
  const Stand stand = Planner{layout, chips, box.width}.best();
  for (int i = 0; i < static_cast<int>(chips.size()); ++i) {
    const TeamChip& chip = chips[static_cast<std::size_t>(i)];
    const TeamPlate* team = layout.team(chip.team);
    if (!team) continue;
    const int row = i / stand.columns, column = i % stand.columns;
    const Rect cell{box.x + column * (stand.width + chip_gap),
                    box.y + row * (stand.height + chip_gap), stand.width, stand.height};
    layout.surface(cell, chip.gilded ? Surface::gilded : Surface::panel, 14);
    if (stand.naming == Naming::cloth || stand.naming == Naming::beside)
      add_beside(layout, cell, chip, *team, stand.naming);
    else
      add_below(layout, cell, chip, *team, stand);
    if (chip.act) layout.item("team:" + chip.team.value, cell, *chip.act);
  }
}

} // namespace blason
