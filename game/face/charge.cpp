#include "face/charge_drawings.hpp"
#include "face/crest.hpp"

#include <algorithm>

namespace blason {
namespace {

/// Colours and widths of one charge at one size; widths in the charge's own box of 100.
struct Brush {
  const Tincture& own;
  Colour second, snow;
  double outline, line;
};

Brush brush_for(const ChargeLook& look, double scale) {
  const std::string_view second = !look.second.empty()    ? look.second
                                  : look.tincture == "or" ? "gules"
                                                          : "or";
  return {tincture(look.tincture), tincture(second).fill,
          tincture(look.tincture == "argent" ? "celeste" : "argent").fill, look.outline / scale,
          std::min(3.2, 1.25 / scale)};
}

void paint_bodies(Canvas& canvas, std::span<const ChargePart> bodies, const Brush& brush) {
  for (const ChargePart& body : bodies) canvas.stroke(body.shape, brush.own.dark, {brush.outline});
  for (const ChargePart& body : bodies)
    canvas.fill(body.shape, brush.own.fill,
                body.even_odd ? Canvas::Rule::even_odd : Canvas::Rule::nonzero);
}

void paint_filled(Canvas& canvas, const Outline& shape, Colour fill, Colour edge, double width) {
  canvas.fill(shape, fill);
  canvas.stroke(shape, edge, {width});
}

void paint_part(Canvas& canvas, const ChargePart& part, const Brush& brush) {
  using Kind = ChargePart::Kind;
  const Colour dark = brush.own.dark;
  const auto line = [&](Colour colour, double width) {
    canvas.stroke(part.shape, colour, {.width = width, .round_ends = true});
  };
  switch (part.kind) {
  case Kind::body:
    break; // painted together with its neighbours
  case Kind::petal:
    paint_filled(canvas, part.shape, brush.own.fill, dark, brush.outline * 0.7);
    break;
  case Kind::notch:
    canvas.fill(part.shape, dark);
    break;
  case Kind::line:
    line(dark, brush.line);
    break;
  case Kind::cord:
    line(brush.own.fill, 4.2);
    break;
  case Kind::feeler:
    line(brush.own.fill, 3);
    break;
  case Kind::second:
    paint_filled(canvas, part.shape, brush.second, dark, brush.outline * 0.5);
    break;
  case Kind::seed:
    paint_filled(canvas, part.shape, brush.second, dark, brush.outline * 0.7);
    break;
  case Kind::snow:
    paint_filled(canvas, part.shape, brush.snow, dark, brush.line * 0.6);
    break;
  }
}

} // namespace

void paint_charge(Canvas& canvas, const Rect& into, std::string_view kind, const ChargeLook& look) {
  const std::vector<ChargePart>& parts = charge_parts(kind);
  const auto scope = canvas.scope();
  canvas.fit({0, 0, 100, 100}, into);
  const Brush brush = brush_for(look, into.width / 100);
  for (auto part = parts.begin(); part != parts.end();) {
    const auto end = std::find_if(part, parts.end(), [](const ChargePart& each) {
      return each.kind != ChargePart::Kind::body;
    });
    if (end != part) {
      paint_bodies(canvas, {part, end}, brush);
      part = end;
    } else {
      paint_part(canvas, *part++, brush);
    }
  }
}

} // namespace blason
