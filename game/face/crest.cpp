#include "face/crest.hpp"

#include "face/charge_drawings.hpp"
#include "face/shield_drawings.hpp"
#include "face/text.hpp"

namespace blason {
namespace {

constexpr Rect shield_box{0, 0, 100, 120};
constexpr Colour shadow = hex(0x0D0C16);

bool takes_light_lines(std::string_view slug) {
  return slug == "gules" || slug == "azure" || slug == "vert" || slug == "sable";
}

/// Ermine spots and hatching of a tincture, inside the clip that stands.
void paint_pattern(Canvas& canvas, std::string_view slug, bool hatched) {
  if (slug == "ermine") canvas.fill(ermine_spots(), tincture("sable").fill);
  if (!hatched) return;
  const Hatching pattern = hatching(slug);
  const Colour colour = takes_light_lines(slug) && canvas.palette().pale <= 0
                            ? hex(0xF5EFE2).faded(0.53)
                            : hex(0x15131C).faded(0.6);
  if (pattern.dots)
    canvas.fill(pattern.lines, colour);
  else
    canvas.stroke(pattern.lines, colour, {1.2});
}

void paint_region(Canvas& canvas, const Outline& region, std::string_view slug, bool hatched) {
  // Where ink is spared the lines alone say the tincture, as they did before printers had colours.
  canvas.fill(region, canvas.palette().pale > 0 ? hex(0xFFFFFF) : tincture(slug).fill);
  if (slug != "ermine" && !hatched) return;
  const auto scope = canvas.scope();
  canvas.clip(region);
  paint_pattern(canvas, slug, hatched);
}

void paint_field(Canvas& canvas, const Crest& crest, const Outline& region, bool hatched) {
  const std::string& first = crest.field.front();
  paint_region(canvas, box(shield_box), first, hatched);
  if (region.empty()) return;
  paint_region(canvas, region, crest.field.back(), hatched);
  canvas.stroke(region, shadow.faded(0.35), {.width = 0.8, .round_joins = false});
}

void paint_ordinary(Canvas& canvas, const Outline& outer, const Ordinary& ordinary, bool hatched) {
  const Tincture& t = tincture(ordinary.tincture);
  if (ordinary.kind == "bordure") {
    canvas.stroke(outer, t.dark, {.width = 36.4, .round_joins = false});
    canvas.stroke(outer, lighter(t.fill, canvas.palette().pale),
                  {.width = 34, .round_joins = false});
    return;
  }
  const Outline shape = ordinary_shape(ordinary.kind, ordinary.line);
  canvas.stroke(shape, t.dark, {1.4});
  paint_region(canvas, shape, ordinary.tincture, hatched);
}

Rect around(const ChargePlace& place, double size) {
  const double side = place.size * size;
  return {place.x - side / 2, place.y - side / 2, side, side};
}

/// Colours exchanged with the field: the second tincture everywhere, the first on the second's
/// region.
void paint_counterchanged(Canvas& canvas, const Rect& place, const Crest& crest,
                          const Charge& charge, const Outline& region) {
  paint_charge(canvas, place, charge.kind, {.tincture = crest.field.back()});
  if (region.empty()) return;
  const auto scope = canvas.scope();
  canvas.clip(region);
  paint_charge(canvas, place, charge.kind, {.tincture = crest.field.front()});
}

void paint_charges(Canvas& canvas, const Crest& crest, const Outline& region) {
  const std::string ordinary = crest.ordinary ? crest.ordinary->kind : "";
  for (const Charge& charge : crest.charges) {
    const auto& places =
        charge.at.empty() ? charge_places(ordinary, charge.on_ordinary, charge.count) : charge.at;
    for (const ChargePlace& place : places) {
      const Rect where = around(place, charge.size);
      if (charge.tincture == "counterchanged")
        paint_counterchanged(canvas, where, crest, charge, region);
      else
        paint_charge(canvas, where, charge.kind, {.tincture = charge.tincture});
    }
  }
}

/// One light from the top left, and a bevel half hidden under the rim.
void paint_light(Canvas& canvas, const Outline& outer) {
  const Colour white = hex(0xFFFFFF), black = hex(0x000000);
  canvas.fill(box(shield_box),
              Linear{{0, 0},
                     {55, 120},
                     {{0, white.faded(0.22)}, {0.48, white.faded(0)}, {1, black.faded(0.24)}}});
  canvas.stroke(outer, white.faded(0.28), {.width = 5, .round_joins = false});
}

} // namespace

void paint_crest(Canvas& canvas, const Rect& into, const Crest& given, const CrestLook& asked) {
  Crest crest = given;
  CrestLook look = asked;
  if (canvas.palette().pale > 0) look.hatched = look.flat = true;
  if (crest.field.empty()) crest.field = {"azure"};
  const auto scope = canvas.scope();
  canvas.fit(shield_box, into);
  const Outline& outer = shield(crest.shape);
  const Outline region = division_region(crest.division, crest.line);
  {
    const auto inside = canvas.scope();
    canvas.clip(outer);
    paint_field(canvas, crest, region, look.hatched);
    if (crest.ordinary) paint_ordinary(canvas, outer, *crest.ordinary, look.hatched);
    paint_charges(canvas, crest, region);
    if (!look.flat) paint_light(canvas, outer);
  }
  canvas.stroke(outer, shadow, {4.4});
  canvas.stroke(outer, look.rim.value_or(canvas.palette().gold), {2.3});
}

void paint_hidden_crest(Canvas& canvas, const Rect& into) {
  const auto scope = canvas.scope();
  canvas.fit(shield_box, into);
  const Outline& outer = shield("ecu");
  canvas.fill(outer, hex(0xE4D5B2));
  {
    const auto inside = canvas.scope();
    canvas.clip(outer);
    Outline stripes;
    for (double x = -120; x < 110; x += 11) stripes.move_to({x, -4}).line_to({x + 130, 126});
    canvas.stroke(stripes, hex(0xC8B286), {2.4});
  }
  canvas.stroke(outer, hex(0x8B6E33), {.width = 3, .round_joins = false, .dashes = {7, 5}});
  paint_text(canvas, {0, 33, 100, 66}, "?",
             {.cut = Cut::garamond_bold,
              .size = 66,
              .colour = canvas.palette().gold_dark,
              .side = Side::centre,
              .leading = 1});
}

} // namespace blason
