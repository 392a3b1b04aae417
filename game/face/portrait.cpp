#include "face/portrait.hpp"

#include "face/figure.hpp"
#include "face/likeness.hpp"

namespace blason {
namespace {

void paint_child(Canvas&, const Portrait& parent, Point place, bool second);

/// The person without the backdrop, in the box of 200 × 240.
void paint_figure(Canvas& canvas, const Portrait& portrait) {
  const Complexion complexion{skin(portrait.skin), hair_colour(portrait.hair_colour),
                              portrait.skin > 4};
  paint_extras_behind(canvas, portrait);
  paint_hair_behind(canvas, portrait, complexion);
  paint_neck(canvas, complexion);
  paint_clothes(canvas, portrait, complexion);
  paint_head(canvas, portrait, complexion);
  paint_features(canvas, portrait, complexion);
  paint_glasses(canvas, portrait);
  paint_hair_before(canvas, portrait, complexion);
  paint_extras_before(canvas, portrait, complexion);
  if (wears(portrait, "child") || wears(portrait, "children"))
    paint_child(canvas, portrait, {120, 140}, false);
  if (wears(portrait, "children")) paint_child(canvas, portrait, {-12, 150}, true);
}

/// A child of the same household: same skin and hair colour, half the size, before the shoulder.
void paint_child(Canvas& canvas, const Portrait& parent, Point place, bool second) {
  Portrait child;
  child.skin = parent.skin;
  child.hair_colour = parent.age >= 2 ? "brown" : parent.hair_colour;
  child.hair = second ? "bob" : "short";
  child.jaw = "round";
  child.eyes = "wide";
  child.brow = "thin";
  child.nose = "round";
  child.mouth = second ? "smile" : "laugh";
  child.clothes = second ? "striped" : "tshirt";
  child.cloth = {second ? "chalk" : "rose", "slate"};
  const auto scope = canvas.scope();
  canvas.move(place.x, place.y);
  canvas.scale(0.46);
  paint_figure(canvas, child);
}

/// The figure stands at nine tenths on the lower edge, so that tall hair keeps air above it. An
/// author's picture fills what is seen of the drawing instead; where it is clear, the backdrop
/// shows.
void paint_bust(Canvas& canvas, const Portrait& portrait, const Rect& seen) {
  paint_backdrop(canvas, portrait);
  if (portrait.likeness) return paint_likeness(canvas, seen, *portrait.likeness);
  const auto scope = canvas.scope();
  canvas.move(9.5, 23.5);
  canvas.scale(0.905);
  paint_figure(canvas, portrait);
}

/// An outline that a portrait is seen through, the box around it, and the box of its rim.
struct FrameShape {
  const Outline& shape;
  Rect seen, drawn;
};

void paint_framed(Canvas& canvas, const Rect& into, const Portrait& portrait,
                  const FrameShape& through) {
  const Outline& frame = through.shape;
  const auto scope = canvas.scope();
  canvas.fit(through.drawn, into);
  {
    const auto inside = canvas.scope();
    canvas.clip(frame);
    paint_bust(canvas, portrait, through.seen);
  }
  canvas.stroke(frame, hex(0x3B2A06).faded(0.55), {.width = 7, .round_joins = false});
  canvas.stroke(frame, canvas.palette().gold, {.width = 4.5, .round_joins = false});
}

/// The part of the drawing that fills a box of these proportions with the face well inside.
Rect crop_for(const Rect& into) {
  const double ratio = into.width / into.height;
  if (ratio > 0.7) return {34, 44, 132, 132 / ratio};
  return {100 - 112 * ratio, 20, 224 * ratio, 224};
}

} // namespace

void paint_portrait(Canvas& canvas, const Rect& into, const Portrait& portrait, Frame frame) {
  static const Outline arch = outline("M6,240V104C6,44 48,8 100,8C152,8 194,44 194,104V240Z");
  static const Outline disc = outline("O100,112,104");
  if (frame == Frame::arch)
    return paint_framed(canvas, into, portrait, {arch, {6, 8, 188, 232}, {-4, 2, 208, 243}});
  if (frame == Frame::disc)
    return paint_framed(canvas, into, portrait, {disc, {-4, 8, 208, 208}, {-8, 4, 216, 216}});
  const auto scope = canvas.scope();
  const Rect seen = frame == Frame::tile ? crop_for(into) : Rect{0, 0, 200, 240};
  canvas.clip(box(into));
  canvas.fit(seen, into);
  paint_bust(canvas, portrait, seen);
}

} // namespace blason
