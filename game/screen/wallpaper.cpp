#include "screen/wallpaper.hpp"

#include "deck/deck.hpp"
#include "screen/paint_part.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <utility>

namespace blason {
namespace {

/// A box of whole pixels.
struct Pixels {
  int x = 0, y = 0, width = 0, height = 0;
};

Pixels around(const Rect& units, double scale, Extent window) {
  const int x = std::clamp(static_cast<int>(std::floor(units.x * scale)), 0, window.width);
  const int y = std::clamp(static_cast<int>(std::floor(units.y * scale)), 0, window.height);
  const int right = std::clamp(static_cast<int>(std::ceil(units.right() * scale)), 0, window.width);
  const int bottom =
      std::clamp(static_cast<int>(std::ceil(units.bottom() * scale)), 0, window.height);
  return {x, y, right - x, bottom - y};
}

/// A part painted once, with room around it for its rim.
struct Kept {
  What what;
  bool dim;
  double width, height; // of the box, in units
  std::unique_ptr<Picture> picture;
  int used = 0; // at which page
  std::int64_t bytes() const { return std::int64_t{4} * picture->width() * picture->height(); }
};

constexpr double room = 10;                    // units around a kept picture
constexpr std::int64_t most_kept = 80'000'000; // bytes of all kept pictures

bool overlap(const Rect& a, const Rect& b) {
  return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

bool stands_in(const Part& part, const Rect& area) {
  if (at_rest(part.moved)) return overlap(part.box.inset(-14), area);
  const std::vector<Rect> boxes = painted_boxes(part);
  return std::any_of(boxes.begin(), boxes.end(),
                     [&](const Rect& box) { return overlap(box, area); });
}

/// Where a kept picture begins. Whole pixels: laid between them it would be blurred.
Point corner_of(const Rect& box, double scale) {
  return {std::round((box.x - room) * scale), std::round((box.y - room) * scale)};
}

std::vector<Wedge> in_pixels(std::vector<Wedge> front, double scale) {
  const auto grow = [scale](Point& point) { point = {point.x * scale, point.y * scale}; };
  for (Wedge& wedge : front) {
    grow(wedge.centre);
    std::for_each(wedge.within.begin(), wedge.within.end(), grow);
    wedge.radius *= scale;
  }
  return front;
}

} // namespace

struct Wallpaper::Studio {
  const Deck& deck;
  Fonts& fonts;
  std::unique_ptr<Picture> wall;
  Page last;
  Extent window;
  std::vector<Kept> shelf;
  int pages = 0, painted = 0;
  Dress dress = {};
  std::unique_ptr<Picture> left; // the wall as it was left, while moments are painted over it
  Page moment;                   // the last of them
  std::vector<Rect> touched;     // by all of them

  /// By daylight or not: a canvas holds on to its palette.
  const Palette dark = palette_of(deck.theme, false), light = palette_of(deck.theme, true);
  const Palette& palette() const { return dress.daylight ? light : dark; }
  Kept* find(const Part& part);
  const Picture& kept(const Part& part, double scale);
  void put(Canvas& canvas, const Part& part, double scale);
  void put_moved(Canvas& canvas, const Part& part, double scale);
  std::vector<Rect> go_back();
  std::vector<Pixels> areas(const std::vector<Rect>& rects, double scale) const {
    std::vector<Pixels> all;
    for (const Rect& rect : rects) {
      const Pixels area = around(rect, scale, window);
      if (area.width > 0 && area.height > 0) all.push_back(area);
    }
    return all;
  }
  Patch repaint(const Page& page, const Pixels& area);
  Patch patch(const Pixels& area) const {
    return {area.x, area.y, area.width, area.height,
            wall->bgra(area.x, area.y, area.width, area.height)};
  }
  void tidy();
};

Kept* Wallpaper::Studio::find(const Part& part) {
  const Rect& box = part.box;
  for (Kept& one : shelf) {
    if (one.dim != part.dim || one.width != box.width || one.height != box.height ||
        !(one.what == part.what))
      continue;
    one.used = pages;
    return &one;
  }
  return nullptr;
}

const Picture& Wallpaper::Studio::kept(const Part& part, double scale) {
  if (Kept* known = find(part)) return *known->picture;
  const Rect& box = part.box;
  ++painted;
  auto picture =
      std::make_unique<Picture>(static_cast<int>(std::ceil((box.width + 2 * room) * scale)),
                                static_cast<int>(std::ceil((box.height + 2 * room) * scale)));
  Canvas canvas(*picture, fonts, palette());
  canvas.scale(scale);
  canvas.move(room - box.x, room - box.y);
  paint_part(canvas, deck, part, dress.hatched);
  shelf.push_back(Kept{part.what, part.dim, box.width, box.height, std::move(picture), pages});
  return *shelf.back().picture;
}

void Wallpaper::Studio::put(Canvas& canvas, const Part& part, double scale) {
  if (!at_rest(part.moved)) return put_moved(canvas, part, scale);
  if (!worth_keeping(part)) {
    const Canvas::Scope scope = canvas.scope();
    canvas.scale(scale);
    return paint_part(canvas, deck, part, dress.hatched);
  }
  canvas.put(kept(part, scale), corner_of(part.box, scale));
}

/// Its picture, laid down otherwise: what moves is never painted in another size.
void Wallpaper::Studio::put_moved(Canvas& canvas, const Part& part, double scale) {
  const Moved& moved = part.moved;
  if (!seen(moved)) return;
  const Canvas::Scope scope = canvas.scope();
  if (!moved.front.empty()) canvas.clip(shape_of(in_pixels(moved.front, scale)));
  const bool slides = moved.across == 1 && moved.down == 1 && moved.degrees == 0;
  const double dx = moved.dx * scale, dy = moved.dy * scale;
  canvas.move(slides ? std::round(dx) : dx, slides ? std::round(dy) : dy);
  if (!slides) {
    const Point about{moved.about.x * scale, moved.about.y * scale};
    canvas.turn(moved.degrees, about);
    canvas.stretch(moved.across, moved.down, about);
  }
  canvas.put_moved(kept(part, scale), corner_of(part.box, scale), moved.opacity);
}

/// Ends the moments; returns what they have touched.
std::vector<Rect> Wallpaper::Studio::go_back() {
  if (!left) return {};
  wall = std::move(left);
  return std::exchange(touched, {});
}

Patch Wallpaper::Studio::repaint(const Page& page, const Pixels& area) {
  const Rect pixels{static_cast<double>(area.x), static_cast<double>(area.y),
                    static_cast<double>(area.width), static_cast<double>(area.height)};
  const Rect units{pixels.x / page.scale, pixels.y / page.scale, pixels.width / page.scale,
                   pixels.height / page.scale};
  {
    Canvas canvas(*wall, fonts, palette());
    canvas.clip(box(pixels));
    for (const bool above : {false, true})
      for (const Part& part : page.parts)
        if (part.above == above && stands_in(part, units)) put(canvas, part, page.scale);
  }
  return patch(area);
}

/// The pictures longest unused are let go while all together are too large: an evening comes back
/// to the same faces, shields and map.
void Wallpaper::Studio::tidy() {
  std::int64_t all = 0;
  for (const Kept& one : shelf) all += one.bytes();
  while (all > most_kept && !shelf.empty()) {
    const auto oldest = std::min_element(
        shelf.begin(), shelf.end(), [](const Kept& a, const Kept& b) { return a.used < b.used; });
    if (oldest->used >= pages - 1) return; // all that is left stands on the wall now
    all -= oldest->bytes();
    shelf.erase(oldest);
  }
}

Wallpaper::Wallpaper(const Deck& deck, Fonts& fonts)
    : studio_(new Studio{deck, fonts, nullptr, {}, {}, {}, 0, 0, {}, nullptr, {}, {}}) {}
Wallpaper::~Wallpaper() = default;

std::vector<Patch> Wallpaper::paint(const Page& page, Extent window) {
  Studio& s = *studio_;
  s.fonts.wear(typefaces_of(s.deck.theme));
  const std::vector<Rect> back = s.go_back();
  std::vector<Patch> patches;
  if (!s.wall || !(s.window == window) || !(s.dress == page.dress)) {
    s.dress = page.dress;
    s.wall = std::make_unique<Picture>(window.width, window.height);
    s.shelf.clear();
    patches.push_back(s.repaint(page, {0, 0, window.width, window.height}));
  } else {
    for (const Pixels& area : s.areas(damage(s.last, page), page.scale))
      patches.push_back(s.repaint(page, area));
    for (const Pixels& area : s.areas(back, page.scale)) patches.push_back(s.patch(area));
  }
  if (!patches.empty()) ++s.pages;
  s.tidy();
  s.window = window;
  s.last = page;
  return patches;
}

std::vector<Patch> Wallpaper::moment(const Page& page) {
  Studio& s = *studio_;
  s.fonts.wear(typefaces_of(s.deck.theme));
  const std::vector<Rect> changed = damage(s.left ? s.moment : s.last, page);
  std::vector<Patch> patches;
  if (changed.empty()) return patches;
  if (!s.left) {
    auto over = std::make_unique<Picture>(s.window.width, s.window.height);
    Canvas(*over, s.fonts, s.palette()).put(*s.wall, {0, 0});
    s.left = std::exchange(s.wall, std::move(over));
  }
  for (const Pixels& area : s.areas(changed, page.scale)) patches.push_back(s.repaint(page, area));
  s.touched.insert(s.touched.end(), changed.begin(), changed.end());
  s.touched = joined(std::move(s.touched));
  s.moment = page;
  return patches;
}

bool Wallpaper::prepare(const Page& page) {
  Studio& s = *studio_;
  // Of another size its pictures would be kept in the wrong one.
  if (!s.wall || !(s.dress == page.dress) || page.scale != s.last.scale) return false;
  s.fonts.wear(typefaces_of(s.deck.theme));
  for (const Part& part : page.parts) {
    if (!worth_keeping(part) || s.find(part)) continue;
    s.kept(part, page.scale);
    return true;
  }
  return false;
}

int Wallpaper::painted() const { return studio_->painted; }

const Picture& Wallpaper::picture() const { return *studio_->wall; }

Patch Wallpaper::whole() const {
  return studio_->patch({0, 0, studio_->window.width, studio_->window.height});
}

} // namespace blason
