#pragma once

#include "screen/grip.hpp"
#include "screen/motion.hpp"
#include "views/wall.hpp"

// What may happen between two pages of the wall, and how each moves. All that is told of parts is
// found on the pages: by what they show and where.

namespace blason {

/// The motion in the making, with what it is made from.
struct Change {
  const Deck& deck;
  const Shown& before;
  const Shown& after;
  bool still = false;
  Motion motion = {};

  const std::vector<Part>& parts() const { return after.page.parts; }
  /// Whether the page before had no such part in that place.
  bool fresh(std::size_t part) const;
  /// It comes from there to its own place on the page.
  void move(std::size_t part, int start, int lasts, Ease ease, const Moved& from);
  /// It goes from there to there.
  void go(std::size_t part, int start, int lasts, Ease ease, const Moved& from, const Moved& to);
  /// It is seen from the start on, in so many milliseconds.
  void fade(std::size_t part, int start, int lasts) {
    const Moved hidden{.opacity = 0};
    move(part, start, lasts, Ease::linear, hidden);
  }
  /// It is not seen until then.
  void hide(std::size_t part, int until) {
    const Moved hidden{.opacity = 0};
    go(part, 0, until, Ease::linear, hidden, hidden);
  }
  /// It is not on the page and goes these ways; `before`: the part it is painted before.
  void pass(Part part, std::size_t before, std::vector<Move> ways);
  /// The places of the parts that show such a thing.
  template <class What, class Is> std::vector<std::size_t> all(Is&& is) const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < parts().size(); ++i)
      if (const auto* what = std::get_if<What>(&parts()[i].what))
        if (is(*what)) found.push_back(i);
    return found;
  }
  /// The places of the parts that lie in the box, in the order they are painted in.
  std::vector<std::size_t> within(const Rect& box) const;
};

/// A card is told: the way to its home, its home, why, and who knew it.
void add_reveal(Change& change, const Face& home);
/// The podium opens.
void add_podium(Change& change);
/// Ground on the map changes hands; `shown`: the map as it was seen last.
void add_conquest(Change& change, const MapScene& scene, const MapFace* shown);
/// A team takes its seat under that banner.
void add_raised_banner(Change& change, int banner);
/// A team under that banner seals.
void add_seal(Change& change, int banner);
/// One of the last seconds.
void add_second(Change& change);
/// What a hand drags: taken up, let go where it may lie, or where it may not.
void add_hand(Change& change);
/// Where something was laid down, in the reduced form.
void ring_about(Change& change, const Rect& box);

} // namespace blason
