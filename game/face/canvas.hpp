#pragma once

#include "face/fonts.hpp"
#include "face/outline.hpp"
#include "face/palette.hpp"
#include "face/picture.hpp"

#include <array>
#include <string>
#include <utility>
#include <variant>
#include <vector>

// NOLINTNEXTLINE(bugprone-reserved-identifier): the library's own name.
typedef struct _cairo cairo_t;

namespace blason {

/// A colour at a part (0 to 1) of a gradient's way.
struct Stop {
  double at;
  Colour colour;
};
struct Linear {
  Point from, to;
  std::vector<Stop> stops;
};
struct Radial {
  Point centre;
  double across, down; // radii of the ellipse where the last stop lies
  std::vector<Stop> stops;
};
using Paint = std::variant<Colour, Linear, Radial>;

struct Pen {
  double width;
  bool round_joins = true, round_ends = false;
  std::vector<double> dashes = {}; // drawn and left out, in turn; empty: unbroken
};

class Plate;

/// Words that found no room even at their smallest size, and what was left out.
struct Unfit {
  std::string words, rest;
};

/// Where painters paint: a drawing surface with a unit, the fonts, the palette, and a note of what
/// did not fit.
class Canvas {
public:
  /// Paints over `picture`, one unit a pixel.
  Canvas(Picture& picture, Fonts& fonts, const Palette& palette = heraldry());
  /// Paints on a surface of any kind, in its own unit; the surface must live longer.
  Canvas(cairo_surface_t* surface, Fonts& fonts, const Palette& palette);
  ~Canvas();
  Canvas(const Canvas&) = delete;
  Canvas& operator=(const Canvas&) = delete;

  /// Undoes clips and moves when it goes; an opacity below 1 fades all that was painted meanwhile.
  class Scope {
  public:
    Scope(Canvas& canvas, double opacity);
    ~Scope();
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;

  private:
    Canvas& canvas_;
    double opacity_;
  };
  [[nodiscard]] Scope scope(double opacity = 1) { return Scope(*this, opacity); }

  /// From now on `drawn` coordinates land in `into`, proportions kept, centred.
  void fit(const Rect& drawn, const Rect& into);
  void move(double dx, double dy);
  void scale(double by);
  void stretch(double across, double down, Point about);
  void turn(double degrees, Point about);
  void clip(const Outline&);
  /// Until the end of the scope edges have sixteen levels instead of 256: large shapes with many
  /// corners take half the time. Without effect on paper.
  void quick_edges();

  enum class Rule { nonzero, even_odd };
  void fill(const Outline&, const Paint&, Rule rule = Rule::nonzero);
  void stroke(const Outline&, const Paint&, const Pen&);
  /// Lays a picture down, its corner at `at`, a pixel a unit.
  void put(const Picture& picture, Point at);
  /// The same where the canvas is stretched or turned, as faint as that.
  void put_moved(const Picture& picture, Point at, double opacity);
  /// Lays down what was painted once, where it was painted.
  void press(const Plate&);
  /// A soft shadow under a rounded box, `spread` units wide and `drop` units lower, without any
  /// filter.
  void shadow(const Rect&, double radius, double spread, double drop, double darkness);

  Fonts& fonts() { return fonts_; }
  const Palette& palette() const { return palette_; }
  const std::vector<Unfit>& unfit() const { return unfit_; }
  /// Hands over what did not fit, to whoever finds it room elsewhere.
  std::vector<Unfit> take_unfit() { return std::exchange(unfit_, {}); }
  void note(Unfit unfit) { unfit_.push_back(std::move(unfit)); }

  cairo_t* cairo() { return cairo_; }

private:
  void trace(const Outline&);
  void take(const Paint&);

  cairo_t* cairo_;
  Fonts& fonts_;
  const Palette& palette_;
  std::vector<Unfit> unfit_;
};

} // namespace blason
