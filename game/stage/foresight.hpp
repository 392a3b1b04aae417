#pragma once

#include "screen/grip.hpp"
#include "screen/wallpaper.hpp"
#include "views/wall.hpp"

#include <functional>
#include <optional>
#include <vector>

namespace blason {

/// A view that may come, and what hands will hold of it.
struct Foreseen {
  WallView view;
  Grip grip;
};

/// Gets the pictures ready of what may come next, a little at a time, while nobody waits.
class Foresight {
public:
  using Look = std::function<std::vector<Foreseen>()>;
  using Lay = std::function<Page(const Foreseen&)>;
  /// What is shown has changed: other things may come.
  void look_anew();
  /// Whether nothing is left to be done.
  bool over() const { return looked_ && !page_ && coming_.empty(); }
  /// One step: sees what may come, lays out a page of it, or paints a picture for that page.
  void step(Wallpaper& paper, const Look& look, const Lay& lay);

private:
  bool looked_ = true;
  std::vector<Foreseen> coming_; // the next of them last
  std::optional<Page> page_;
};

} // namespace blason
