#include "screen/paint_part.hpp"

#include "deck/find.hpp"
#include "face/banner.hpp"
#include "face/crest.hpp"
#include "face/ornament.hpp"
#include "face/portrait.hpp"
#include "face/qr.hpp"

#include <algorithm>

namespace blason {
namespace {

struct PaintPart {
  Canvas& canvas;
  const Deck& deck;
  const Rect& box;
  bool hatched;

  void operator()(const WordsPart& part) const {
    paint_text(canvas, box, part.words, lettering(part.style, canvas.palette()), fit(part.style));
  }
  void operator()(const SurfacePart& part) const;
  void operator()(const CrestPart& part) const {
    const Family* family = find(deck, FamilyId{part.family});
    paint_crest(canvas, box, family && family->crest ? *family->crest : Crest(),
                {.hatched = hatched,
                 .rim = part.pale ? std::optional(canvas.palette().parchment) : std::nullopt});
  }
  void operator()(const PortraitPart& part) const;
  void operator()(const BannerPart& part) const {
    const BannerFace& face = banners[static_cast<std::size_t>(std::clamp(part.banner, 0, 11))];
    if (part.seal)
      paint_seal(canvas, box, face);
    else
      paint_banner(canvas, box, face);
  }
  void operator()(const SignPart& part) const;
  void operator()(const RingPart& part) const {
    if (part.bare) return paint_time_left(canvas, box, part.words);
    paint_timer(canvas, box, part.parts / 1000.0, part.words, part.last);
  }
  void operator()(const PlinthPart& part) const { paint_plinth(canvas, box, part.rank); }
  void operator()(const RaysPart& part) const { paint_rays(canvas, box, part.from); }
  void operator()(const MapPart& part) const { paint_map_grounds(canvas, box, deck, part.face); }
  void operator()(const ReliefPart& part) const {
    if (part.castle) return paint_castle(canvas, box);
    paint_relief(canvas, box, part.which);
  }
  void operator()(const SamplePart& part) const { paint_map_sample(canvas, box, part.sample); }
  void operator()(const RibbonPart&) const { paint_map_ribbon(canvas, box); }
  void operator()(const FlakePart& part) const;
  void operator()(const QrPart& part) const { paint_qr(canvas, box, part.text, part.on_sheet); }

  void card_rim(const Rect& card, double radius) const {
    canvas.stroke(rounded(card.inset(1), radius - 1), canvas.palette().fillet.faded(0.7), {2});
  }
  void framed(double radius, const Colour& ground, const Colour& line, double width) const {
    canvas.fill(rounded(box, radius), ground);
    canvas.stroke(rounded(box.inset(width / 2), radius - width / 2), line, {width});
  }
};

void PaintPart::operator()(const SurfacePart& part) const {
  using Kind = SurfacePart::Kind;
  const Palette& palette = canvas.palette();
  switch (part.kind) {
  case Kind::ground:
    return paint_background(canvas, box);
  case Kind::black:
    return canvas.fill(blason::box(box), hex(0x000000));
  case Kind::panel:
    return paint_panel(canvas, box, part.radius);
  case Kind::gilded:
    return paint_panel(canvas, box, part.radius, true);
  case Kind::righted:
    return framed(part.radius, palette.panel, palette.right, 2.5);
  case Kind::tray:
    return paint_tray(canvas, box, part.radius);
  case Kind::slot:
    return paint_empty_slot(canvas, box, part.radius);
  case Kind::slot_lit:
    return paint_empty_slot(canvas, box, part.radius, true);
  case Kind::parchment:
    paint_parchment(canvas, box, part.radius);
    return card_rim(box, part.radius);
  case Kind::sheet:
    return paint_parchment_panel(canvas, box, 7);
  case Kind::shadow:
    return canvas.shadow(box.inset(shadow_reach), part.radius, 18, 7, 0.5);
  case Kind::button:
    return framed(part.radius, palette.raised, palette.line, 2);
  case Kind::gold_button:
    return framed(part.radius, palette.gold, palette.gold_light, 2);
  case Kind::badge:
    return framed(part.radius, palette.raised, palette.gold, 2);
  case Kind::number:
    return framed(part.radius, palette.raised, palette.line, 2);
  case Kind::veil:
    return canvas.fill(blason::box(box), palette.ink.faded(0.9));
  case Kind::ring:
    return canvas.stroke(rounded(box.inset(-4), part.radius + 4), palette.gold_light, {6});
  case Kind::header_rule:
    return paint_header_rule(canvas, box);
  }
}

void PaintPart::operator()(const PortraitPart& part) const {
  const Persona* persona = find(deck, PersonaId{part.persona});
  const Portrait face =
      persona ? complete(persona->portrait, part.persona) : portrait_from(part.persona);
  switch (part.frame) {
  case PortraitPart::Frame::arch:
    return paint_portrait(canvas, box, face, Frame::arch);
  case PortraitPart::Frame::disc:
    return paint_portrait(canvas, box, face, Frame::disc);
  case PortraitPart::Frame::tile: {
    const Canvas::Scope scope = canvas.scope();
    const Rect card{box.x, box.y, box.width + 2 * part.radius, box.height};
    canvas.clip(blason::box(box));
    canvas.clip(rounded(card, part.radius));
    paint_portrait(canvas, box, face, Frame::tile);
    // The face lies on the card, and its rim goes round both.
    if (part.radius > 0) card_rim(card, part.radius);
    return;
  }
  }
}

void PaintPart::operator()(const SignPart& part) const {
  using Mark = SignPart::Sign;
  switch (part.sign) {
  case Mark::logo:
    return paint_logo(canvas, box);
  case Mark::hidden_crest:
    return paint_hidden_crest(canvas, box);
  case Mark::tick:
    return paint_tick(canvas, box);
  case Mark::cross:
    return paint_cross(canvas, box);
  case Mark::padlock:
    return paint_padlock(canvas, box, canvas.palette().gold_text);
  case Mark::crown:
    return paint_crown(canvas, box);
  case Mark::full:
    return paint_lozenge(canvas, box, Pip::full);
  case Mark::now:
    return paint_lozenge(canvas, box, Pip::now);
  case Mark::empty:
    return paint_lozenge(canvas, box, Pip::empty);
  case Mark::guillemet:
    return paint_guillemet(canvas, box, canvas.palette().gold);
  case Mark::pole:
    return paint_pole(canvas, box);
  case Mark::path:
    return paint_path(canvas, box);
  case Mark::divider:
    return paint_rule(canvas, box.centre(), box.width / 2, 6);
  }
}

void PaintPart::operator()(const FlakePart& part) const {
  const Palette& palette = canvas.palette();
  const Outline shape = lozenge(box.centre(), box.width / 2, box.height / 2);
  const bool gold = part.banner < 0;
  const BannerFace& face = banners[static_cast<std::size_t>(std::clamp(part.banner, 0, 11))];
  canvas.fill(shape, gold ? palette.gold : tincture(face.tincture).fill);
  canvas.stroke(shape, gold ? palette.gold_light : palette.parchment, {2});
}

} // namespace

void paint_part(Canvas& canvas, const Deck& deck, const Part& part, bool hatched) {
  const Canvas::Scope scope = canvas.scope(part.dim ? 0.4 : 1);
  std::visit(PaintPart{canvas, deck, part.box, hatched}, part.what);
}

bool worth_keeping(const Part& part) {
  const auto* surface = std::get_if<SurfacePart>(&part.what);
  if (surface)
    return surface->kind == SurfacePart::Kind::ground ||
           surface->kind == SurfacePart::Kind::sheet || surface->kind == SurfacePart::Kind::shadow;
  return std::holds_alternative<CrestPart>(part.what) ||
         std::holds_alternative<PortraitPart>(part.what) ||
         std::holds_alternative<BannerPart>(part.what) ||
         std::holds_alternative<RaysPart>(part.what) ||
         std::holds_alternative<PlinthPart>(part.what) ||
         std::holds_alternative<MapPart>(part.what);
}

} // namespace blason
