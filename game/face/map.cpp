#include "face/map.hpp"

#include "face/card_parts.hpp"
#include "face/map_marks.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace blason {
namespace {

Outline line_of(const Ground& ground) { return polygon(ground); }

/// A realm being painted.
struct MapPainter {
  Canvas& canvas;
  const Deck& deck;
  const Realm& realm;
  const MapFace& face;
  double unit; // 1 where the map is as large as the identity draws it

  const HeldGround* castle(const FamilyId& family) const {
    return held(face.castles, family.value);
  }
  const HeldGround* land(const PersonaId& persona) const { return held(face.lands, persona.value); }
  static const HeldGround* held(const std::vector<HeldGround>& all, const std::string& id) {
    const auto at =
        std::find_if(all.begin(), all.end(), [&](const HeldGround& one) { return one.id == id; });
    return at == all.end() ? nullptr : &*at;
  }
  bool runs(const FiefGround& fief) const {
    return std::find(face.runs.begin(), face.runs.end(), fief.fief.value) != face.runs.end();
  }

  void sea(const Outline& coast) const;
  void grounds() const;
  void borders() const;
  void run(const FiefGround& fief) const;
  void marks() const;
};

void MapPainter::sea(const Outline& coast) const {
  const Palette& palette = canvas.palette();
  struct Shallow {
    double width, part;
  };
  for (const auto& [width, part] : {Shallow{64, 0.25}, Shallow{42, 0.5}, Shallow{22, 0.9}})
    canvas.stroke(coast, palette.border.faded(part), {width * unit});
  canvas.fill(coast, palette.parchment_low);
}

void MapPainter::grounds() const {
  for (const Domain& domain : realm.domains) {
    if (const HeldGround* held = castle(domain.family))
      paint_held(canvas, line_of(domain.castle), *held, unit);
    for (const LandGround& ground : domain.lands)
      if (const HeldGround* held = land(ground.persona))
        paint_held(canvas, line_of(ground.edge), *held, unit);
  }
}

void MapPainter::borders() const {
  const Palette& palette = canvas.palette();
  const Colour thin = palette.sepia.faded(0.75);
  for (const Domain& domain : realm.domains) {
    canvas.stroke(line_of(domain.castle), thin, {2.4 * unit});
    for (const LandGround& ground : domain.lands)
      if (land(ground.persona)) canvas.stroke(line_of(ground.edge), thin, {2.4 * unit});
  }
  for (const Domain& domain : realm.domains)
    canvas.stroke(line_of(domain.edge), palette.sepia, {5 * unit});
  for (const FiefGround& fief : realm.fiefs)
    canvas.stroke(line_of(fief.edge), palette.ink, {15 * unit});
  for (const FiefGround& fief : realm.fiefs)
    canvas.stroke(line_of(fief.edge), palette.parchment3, {4 * unit});
}

/// Gold along the inside of all its border.
void MapPainter::run(const FiefGround& fief) const {
  const Palette& palette = canvas.palette();
  const Outline edge = line_of(fief.edge);
  const auto scope = canvas.scope();
  canvas.clip(edge);
  canvas.stroke(edge, palette.ink, {36 * unit});
  Pen pen{26 * unit};
  if (!face.taken) pen.dashes = {34 * unit, 20 * unit};
  canvas.stroke(edge, palette.gold_light, pen);
  canvas.stroke(edge, palette.ink, {9 * unit});
}

void MapPainter::marks() const {
  std::size_t kind = 0;
  const auto relief = [&](const Ground& ground) {
    const Heart place = heart(ground);
    paint_relief(canvas, place.at, std::min(place.room * 1.1, 56 * unit), kind);
  };
  for (const Domain& domain : realm.domains) {
    for (const Ground& wild : domain.wild) relief(wild);
    for (const LandGround& ground : domain.lands)
      if (const HeldGround* held = land(ground.persona))
        paint_land_mark(canvas, ground.edge, deck, *held, unit);
      else
        relief(ground.edge);
    ++kind;
  }
  // Castles last: they may stand out over their neighbours.
  for (const Domain& domain : realm.domains)
    if (const HeldGround* held = castle(domain.family))
      paint_castle_mark(canvas, domain, deck, *held, unit);
}

} // namespace

Rect land_of_map(const Rect& area) {
  return area.inset(0.034 * std::sqrt(area.width * area.height));
}

void paint_map(Canvas& canvas, const Rect& area, const Deck& deck, const MapFace& face) {
  const Realm realm = laid_in(realm_of(deck, face.fiefs), land_of_map(area));
  const Palette& palette = canvas.palette();
  const MapPainter painter{canvas, deck, realm, face, std::sqrt(area.width * area.height) / 1000};
  const Outline coast = line_of(realm.coast);
  painter.sea(coast);
  {
    const auto scope = canvas.scope();
    canvas.clip(coast);
    painter.grounds();
    painter.borders();
    for (const FiefGround& fief : realm.fiefs)
      if (painter.runs(fief)) painter.run(fief);
  }
  canvas.stroke(coast, palette.ink, {8 * painter.unit});
  canvas.stroke(coast, palette.gold_light, {3.4 * painter.unit});
  painter.marks();
}

void paint_map_sample(Canvas& canvas, const Rect& area, MapSample sample) {
  const Palette& palette = canvas.palette();
  if (sample == MapSample::castle) return paint_castle(canvas, area);
  const Outline swatch = rounded(area, 6);
  canvas.fill(swatch, palette.parchment_low);
  if (sample == MapSample::shared) paint_held(canvas, swatch, {"", {4, 5}, false}, 0.8);
  if (sample == MapSample::contested) paint_held(canvas, swatch, {"", {}, true}, 0.8);
  if (sample == MapSample::run || sample == MapSample::run_taken) {
    const auto scope = canvas.scope();
    canvas.clip(swatch);
    Pen pen{20};
    if (sample == MapSample::run) pen.dashes = {16, 10};
    canvas.stroke(swatch, palette.ink, {28});
    canvas.stroke(swatch, palette.gold_light, pen);
  }
  canvas.stroke(swatch, palette.ink, {3});
}

Rect front_of_ribbon(const Rect& area) {
  constexpr double tail = 35, fall = 0.32;
  return {area.x + tail, area.y, area.width - 2 * tail, area.height / (1 + fall)};
}

void paint_map_ribbon(Canvas& canvas, const Rect& area) {
  constexpr double millimetre = 7; // what a card's ribbon is drawn in
  const Rect front = front_of_ribbon(area);
  const auto scope = canvas.scope();
  canvas.scale(millimetre);
  paint_ribbon(canvas, {front.x / millimetre, front.y / millimetre, front.width / millimetre,
                        front.height / millimetre});
}

} // namespace blason
