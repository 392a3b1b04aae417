#include "screen/furniture.hpp"

#include "screen/joining.hpp"
#include "screen/passages.hpp"

#include <algorithm>
#include <cmath>

namespace blason {
namespace {

using Surface = SurfacePart::Kind;
using Sign = SignPart::Sign;

constexpr double pip = 22, pip_step = 36;
constexpr double heading_rule = 125; // the gold line below the band

/// The steps gone through, as lozenges ending at `right`; returns where they begin.
double add_steps(Layout& layout, double right) {
  const int steps = layout.view.steps;
  if (steps < 2) return right;
  const double width = steps * pip_step;
  if (width > layout.width() * 0.14) return right;
  for (int i = 0; i < steps; ++i) {
    const Sign sign = i < layout.view.step    ? Sign::full
                      : i == layout.view.step ? Sign::now
                                              : Sign::empty;
    layout.sign({right - width + i * pip_step + (pip_step - pip) / 2, 60, pip, pip}, sign);
  }
  return right - width - 20;
}

double add_clock(Layout& layout, double right) {
  if (!layout.view.clock) return right;
  const ClockView& clock = *layout.view.clock;
  const Millis left =
      std::clamp<Millis>(clock.closes_at - layout.told.now, 0, std::max<Millis>(1, clock.total));
  const int parts = static_cast<int>(left * 1000 / std::max<Millis>(1, clock.total));
  const Millis seconds = (left + 999) / 1000;
  // The ring moves when its words do: once a second is enough for eyes and for the machine.
  const int whole = static_cast<int>(seconds * 1000 * 1000 / std::max<Millis>(1, clock.total));
  layout.add({right - 104, 12, 104, 104}, RingPart{std::min(1000, std::max(parts, whole)),
                                                   blason::clock(seconds), seconds <= 10});
  return right - 104 - 24;
}

constexpr Style title_style{Role::title, Tone::gold, Side::start, Level::middle};
constexpr Style below_style{Role::body, Tone::text2, Side::start, Level::middle};

double least_title_width(const Layout& layout, const std::string& title) {
  Lettering smallest = lettering(title_style, heraldry());
  smallest.size = fit(title_style).floor;
  return text_width(layout.fonts, title, smallest) + 6;
}

/// Where the two lines of a heading end.
struct LineEnds {
  double title, below;
};

/// Writes what to do at the right of both lines; where who is asked needs the first, at the end of
/// the second. Tells where the lines then end; nothing when there is room in neither.
std::optional<LineEnds> add_aside(Layout& layout, double x, double right, const Heading& heading,
                                  const std::string& aside) {
  const double below = text_width(layout.fonts, heading.below, lettering(below_style, heraldry()));
  const double said =
      std::max(below, text_width(layout.fonts, heading.title, lettering(title_style, heraldry())));
  const double both = std::min((right - x) * 0.52, right - x - said - 24);
  Style style{Role::body, Tone::text2, Side::end, Level::middle, 2};
  if (both > 200 && layout.words_if_room({right - both, 18, both, 96}, aside, style))
    return LineEnds{right - both - 20, right - both - 20};
  const double second = right - x - below - 24;
  style.lines = 1;
  if (second > 200 && layout.words_if_room({right - second, 76, second, 42}, aside, style))
    return LineEnds{right, right - second - 20};
  // What to do is worth three lines at the end of the band, and a smaller title, before it is
  // dropped.
  style.lines = 3;
  for (const double title : {said, std::max(below, least_title_width(layout, heading.title))}) {
    const double rest = right - x - title - 24;
    const Rect box{right - rest, 1, rest, 123};
    // Tall scripts reach over their lines: the rule below the band stays clear of them.
    const auto clear = [&] {
      return set_text(layout.fonts, box, aside, lettering(style, heraldry()), fit(style))
                 .ink.bottom() < heading_rule + 1;
    };
    if (rest > 200 && clear() && layout.words_if_room(box, aside, style))
      return LineEnds{right - rest - 20, right - rest - 20};
  }
  return std::nullopt;
}

LineEnds add_aside(Layout& layout, double x, double right, const Heading& heading) {
  const std::string aside = layout.view.skipped.empty()
                                ? heading.instruction
                                : layout.say(Phrase::named("skip." + layout.view.skipped));
  for (const std::string& words : {aside, heading.shorter})
    if (!words.empty())
      if (const auto ends = add_aside(layout, x, right, heading, words)) return *ends;
  return {right, right};
}

} // namespace

void add_heading(Layout& layout, const Heading& heading) {
  double x = margin;
  if (heading.banner) {
    layout.add({x, 8, 80, 110}, BannerPart{*heading.banner, false});
    x += 80 + 22;
  } else {
    layout.sign({x, 26, 66, 80}, Sign::logo);
    x += 66 + 22;
  }
  const double right =
      add_small_joining(layout, add_steps(layout, add_clock(layout, layout.width() - margin)));
  const LineEnds ends = add_aside(layout, x, right, heading);
  layout.words({x, 20, ends.title - x, 54}, heading.title, title_style);
  layout.words({x, 76, ends.below - x, 42}, heading.below, below_style);
  layout.surface({margin, heading_rule, layout.width() - 2 * margin, 2}, Surface::header_rule);
}

void add_badge(Layout& layout, const Rect& box, const std::string& letter) {
  layout.surface(box, Surface::badge, 10);
  layout.words(box.inset(2), letter, {Role::letter, Tone::gold, Side::centre, Level::middle});
}

double number_width(int number) { return number > 9 ? 64 : 46; }

double add_number(Layout& layout, const Point& corner, int number) {
  const Rect box{corner.x, corner.y, number_width(number), 44};
  layout.surface(box, Surface::number, 10);
  layout.words(box.inset(2), std::to_string(number),
               {Role::letter, Tone::text, Side::centre, Level::middle});
  return box.width;
}

std::string team_key(int place) {
  static const std::string figures = "1234567890-=";
  if (place < 0 || place >= static_cast<int>(figures.size())) return {};
  return figures.substr(static_cast<std::size_t>(place), 1);
}

std::string round_name(const Layout& layout, const RoundHead& head) {
  if (head.worth == 0) return layout.say("wall.round.practice");
  if (head.waves > 1)
    return layout.say("wall.round.wave",
                      {{"round", head.number}, {"wave", head.wave}, {"waves", head.waves}});
  return layout.say("wall.round", {{"round", head.number}});
}

Rect add_sheet(Layout& layout, const Rect& box) {
  layout.surface(box.inset(-shadow_reach), Surface::shadow, 8);
  layout.surface(box, Surface::sheet, 14);
  return box.inset(38);
}

void add_list(Layout& layout, const Rect& room, const std::vector<std::string>& lines, int columns,
              Tone tone, const std::string& what) {
  add_passages(layout, room, {{"", lines}}, {columns, tone, tone, true}, what);
}

Grid grid(Layout& layout, const Rect& room, int things, const GridWish& wish,
          const std::string& what, int first) {
  const auto fitting = [&](double length, double least) {
    return std::max(1, static_cast<int>(std::floor((length + wish.gap) / (least + wish.gap))));
  };
  const int most = fitting(room.width, wish.least_width);
  int rows = std::max(1, (things + most - 1) / most);
  Rect used = room;
  int pages = 1;
  if (rows > fitting(room.height, wish.least_height)) {
    used.height -= 64 + wish.gap;
    rows = fitting(used.height, wish.least_height);
    pages = (things + rows * most - 1) / (rows * most);
  }
  const int a_page = pages > 1 ? rows * most : std::max(1, things);
  const int shown = layout.pager({room.x, room.bottom() - 64, room.width, 64}, what, pages,
                                 {.first = first / a_page});
  Grid made;
  made.first = shown * a_page;
  const int here = std::min(a_page, things - made.first);
  const int columns = pages > 1 ? most : std::max(1, (things + rows - 1) / rows);
  double width = (used.width - (columns - 1) * wish.gap) / columns;
  double height = (used.height - (rows - 1) * wish.gap) / rows;
  if (wish.most_width > 0) width = std::min(width, wish.most_width);
  if (wish.most_height > 0) height = std::min(height, wish.most_height);
  const int down = (here + columns - 1) / columns;
  const double top = used.y + (used.height - down * (height + wish.gap) + wish.gap) / 2;
  for (int i = 0; i < here; ++i) {
    const int row = i / columns, in_row = std::min(columns, here - row * columns);
    const double all = in_row * width + (in_row - 1) * wish.gap;
    made.cells.push_back({used.x + (used.width - all) / 2 + (i % columns) * (width + wish.gap),
                          top + row * (height + wish.gap), width, height});
  }
  return made;
}

Grid grid_of(Layout& layout, const Rect& room, int things, const GridWish& wish,
             const std::function<double(double width)>& needed, const std::string& what) {
  const auto fitting = [&](double length, double least) {
    return std::max(1, static_cast<int>(std::floor((length + wish.gap) / (least + wish.gap))));
  };
  GridWish best = wish;
  int fewest = 0;
  double air = 0;
  bool whole = false; // each thing stands in its cell
  for (int columns = std::min(fitting(room.width, wish.least_width), std::max(1, things));
       columns > 0; --columns) {
    const double width = (room.width - (columns - 1) * wish.gap) / columns;
    const double shown = wish.most_width > 0 ? std::min(width, wish.most_width) : width;
    const double asked = std::max(wish.least_height, needed(shown));
    double need = std::min(asked, room.height);
    const int rows = (things + columns - 1) / columns;
    double high = (room.height - (rows - 1) * wish.gap) / rows;
    if (wish.most_height > 0) high = std::min(high, std::max(wish.most_height, need));
    const double spare = high / need;
    int pages = 1;
    bool stands = asked <= room.height;
    if (spare < 1) {
      const double less = room.height - 64 - wish.gap;
      stands = asked <= less;
      need = std::min(need, less);
      const int a_page = columns * fitting(less, need);
      pages = (things + a_page - 1) / a_page;
    }
    // A thing that stands whole is worth a page more, not the sight of all the others.
    const bool fewer = pages < fewest || (pages == fewest && spare > air * 1.15);
    const bool better = stands == whole ? fewer : stands ? pages <= fewest + 1 : pages + 1 < fewest;
    if (fewest != 0 && !better) continue;
    fewest = pages;
    air = spare;
    whole = stands;
    best.least_width = width - 1;
    best.least_height = need;
    if (wish.most_height > 0) best.most_height = std::max(wish.most_height, need);
  }
  return grid(layout, room, things, best, what);
}

} // namespace blason
