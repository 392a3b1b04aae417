#pragma once

#include "screen/page.hpp"
#include "window/window.hpp"

#include <memory>
#include <vector>

namespace blason {

struct Deck;

/// The painted wall: keeps the last page and paints again only where the next one differs.
class Wallpaper {
public:
  /// `deck` and `fonts` must outlive it.
  Wallpaper(const Deck& deck, Fonts& fonts);
  ~Wallpaper();
  Wallpaper(const Wallpaper&) = delete;
  Wallpaper& operator=(const Wallpaper&) = delete;

  /// Paints the page for a window of that size; returns what changed, pixels included. After a
  /// change of size that is everything, in one patch.
  std::vector<Patch> paint(const Page& page, Extent window);
  /// Paints that page over the one painted last, for a moment: the next paint() finds the wall as
  /// it was left, pixel for pixel, and returns what moments have touched as changed. Of the same
  /// size and dress; paint() must have been called.
  std::vector<Patch> moment(const Page& page);
  /// Paints one picture that page will need and that is not kept yet, the wall left as it is; false
  /// when there is none, or the page is laid out finer, coarser or dressed otherwise than the wall.
  /// For what comes next, while nobody waits.
  bool prepare(const Page& page);
  /// How many pictures were painted to be kept.
  int painted() const;
  /// The whole wall as it was painted last; paint() must have been called.
  const Picture& picture() const;
  /// All of it again, for a window that lost its canvas.
  Patch whole() const;

private:
  struct Studio;
  std::unique_ptr<Studio> studio_;
};

/// Where `next` differs from `last`, in units, grown by what parts paint outside their boxes.
std::vector<Rect> damage(const Page& last, const Page& next);
/// What one part may paint on, in units; nothing while it is not seen.
std::vector<Rect> painted_boxes(const Part& part);
/// Boxes that touch, as one.
std::vector<Rect> joined(std::vector<Rect> rects);

} // namespace blason
