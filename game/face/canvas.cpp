#include "face/canvas.hpp"

#include "face/bytes_out.hpp"
#include "face/plate.hpp"

#include <cairo.h>

#include <numbers>

namespace blason {
namespace {

void set_colour(cairo_t* cairo, const Colour& c) {
  cairo_set_source_rgba(cairo, c.red / 255.0, c.green / 255.0, c.blue / 255.0, c.alpha);
}

void add_stops(cairo_pattern_t* pattern, const std::vector<Stop>& stops) {
  for (const auto& [at, c] : stops)
    cairo_pattern_add_color_stop_rgba(pattern, at, c.red / 255.0, c.green / 255.0, c.blue / 255.0,
                                      c.alpha);
}

void set_gradient(cairo_t* cairo, cairo_pattern_t* pattern, const std::vector<Stop>& stops) {
  add_stops(pattern, stops);
  cairo_set_source(cairo, pattern);
  cairo_pattern_destroy(pattern);
}

struct Source {
  cairo_t* cairo;
  void operator()(const Colour& colour) const { set_colour(cairo, colour); }
  void operator()(const Linear& g) const {
    set_gradient(cairo, cairo_pattern_create_linear(g.from.x, g.from.y, g.to.x, g.to.y), g.stops);
  }
  void operator()(const Radial& g) const {
    cairo_pattern_t* pattern = cairo_pattern_create_radial(0, 0, 0, 0, 0, 1);
    cairo_matrix_t to_circle;
    cairo_matrix_init_scale(&to_circle, 1 / g.across, 1 / g.down);
    cairo_matrix_translate(&to_circle, -g.centre.x, -g.centre.y);
    cairo_pattern_set_matrix(pattern, &to_circle);
    set_gradient(cairo, pattern, g.stops);
  }
};

/// The same paint, every colour moved towards white.
Paint paled(Paint paint, double by) {
  const auto pale = [by](Colour& colour) {
    const double alpha = colour.alpha;
    colour = lighter(colour, by).faded(alpha);
  };
  if (auto* colour = std::get_if<Colour>(&paint)) pale(*colour);
  if (auto* linear = std::get_if<Linear>(&paint))
    for (Stop& stop : linear->stops) pale(stop.colour);
  if (auto* radial = std::get_if<Radial>(&paint))
    for (Stop& stop : radial->stops) pale(stop.colour);
  return paint;
}

} // namespace

Canvas::Canvas(Picture& picture, Fonts& fonts, const Palette& palette)
    : Canvas(picture.surface(), fonts, palette) {}

Canvas::Canvas(cairo_surface_t* surface, Fonts& fonts, const Palette& palette)
    : cairo_(cairo_create(surface)), fonts_(fonts), palette_(palette) {
  // A twentieth of a pixel: finer than an eye, coarser than Cairo's default for large curves.
  cairo_set_tolerance(cairo_, 0.05);
}

Canvas::~Canvas() { cairo_destroy(cairo_); }

Canvas::Scope::Scope(Canvas& canvas, double opacity) : canvas_(canvas), opacity_(opacity) {
  cairo_save(canvas_.cairo_);
  if (opacity_ < 1) cairo_push_group(canvas_.cairo_);
}

Canvas::Scope::~Scope() {
  if (opacity_ < 1) {
    cairo_pop_group_to_source(canvas_.cairo_);
    cairo_paint_with_alpha(canvas_.cairo_, opacity_);
  }
  cairo_restore(canvas_.cairo_);
}

void Canvas::fit(const Rect& drawn, const Rect& into) {
  const Rect place = centred(drawn, into);
  cairo_translate(cairo_, place.x, place.y);
  scale(place.width / drawn.width);
  cairo_translate(cairo_, -drawn.x, -drawn.y);
}

void Canvas::move(double dx, double dy) { cairo_translate(cairo_, dx, dy); }

void Canvas::scale(double by) { cairo_scale(cairo_, by, by); }

void Canvas::stretch(double across, double down, Point about) {
  cairo_translate(cairo_, about.x, about.y);
  cairo_scale(cairo_, across, down);
  cairo_translate(cairo_, -about.x, -about.y);
}

void Canvas::turn(double degrees, Point about) {
  cairo_translate(cairo_, about.x, about.y);
  cairo_rotate(cairo_, degrees * std::numbers::pi / 180);
  cairo_translate(cairo_, -about.x, -about.y);
}

void Canvas::clip(const Outline& shape) {
  trace(shape);
  cairo_clip(cairo_);
}

void Canvas::quick_edges() { cairo_set_antialias(cairo_, CAIRO_ANTIALIAS_FAST); }

void Canvas::fill(const Outline& shape, const Paint& paint, Rule rule) {
  trace(shape);
  take(palette_.pale > 0 ? paled(paint, palette_.pale) : paint);
  cairo_set_fill_rule(cairo_,
                      rule == Rule::even_odd ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING);
  cairo_fill(cairo_);
  cairo_set_fill_rule(cairo_, CAIRO_FILL_RULE_WINDING);
}

void Canvas::stroke(const Outline& shape, const Paint& paint, const Pen& pen) {
  trace(shape);
  take(paint);
  cairo_set_line_width(cairo_, pen.width);
  cairo_set_line_join(cairo_, pen.round_joins ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER);
  cairo_set_line_cap(cairo_, pen.round_ends ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
  cairo_set_dash(cairo_, pen.dashes.data(), static_cast<int>(pen.dashes.size()), 0);
  cairo_stroke(cairo_);
}

void Canvas::put(const Picture& picture, Point at) {
  cairo_set_source_surface(cairo_, picture.surface(), at.x, at.y);
  cairo_paint(cairo_);
}

void Canvas::put_moved(const Picture& picture, Point at, double opacity) {
  cairo_set_source_surface(cairo_, picture.surface(), at.x, at.y);
  // What moves is not looked at long enough for the slow filter of small pictures.
  cairo_pattern_set_filter(cairo_get_source(cairo_), CAIRO_FILTER_BILINEAR);
  if (opacity < 1)
    cairo_paint_with_alpha(cairo_, opacity);
  else
    cairo_paint(cairo_);
}

void Canvas::press(const Plate& plate) {
  const Scope kept(*this, 1);
  scale(1 / points_a_millimetre);
  cairo_set_source_surface(cairo_, plate.surface(), 0, 0);
  cairo_paint(cairo_);
}

void Canvas::shadow(const Rect& under, double radius, double spread, double drop, double darkness) {
  constexpr int layers = 12;
  // Each layer adds a little where all larger ones already lie, which makes a smooth edge of their
  // sum.
  for (int layer = layers; layer > 0; --layer) {
    const double reach = spread * (2.0 * layer / layers - 1);
    const Rect grown = under.inset(-reach).moved(0, drop);
    if (grown.width > 0 && grown.height > 0)
      fill(rounded(grown, radius + std::max(reach, 0.0)), hex(0x04040E).faded(darkness / layers));
  }
}

void Canvas::trace(const Outline& shape) {
  cairo_new_path(cairo_);
  for (const Outline::Segment& s : shape.segments()) {
    switch (s.kind) {
    case Outline::Segment::Kind::move:
      cairo_move_to(cairo_, s.to.x, s.to.y);
      break;
    case Outline::Segment::Kind::line:
      cairo_line_to(cairo_, s.to.x, s.to.y);
      break;
    case Outline::Segment::Kind::curve:
      cairo_curve_to(cairo_, s.first.x, s.first.y, s.second.x, s.second.y, s.to.x, s.to.y);
      break;
    case Outline::Segment::Kind::close:
      cairo_close_path(cairo_);
      break;
    }
  }
}

void Canvas::take(const Paint& paint) { std::visit(Source{cairo_}, paint); }

} // namespace blason
