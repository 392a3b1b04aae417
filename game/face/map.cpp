#include "face/map.hpp"

#include "deck/find.hpp"
#include "face/card_parts.hpp"
#include "face/map_marks.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace blason {
namespace {

Outline line_of(const Ground& ground) { return polygon(ground); }

/// A realm laid in the box it is shown in.
struct LaidMap {
  const MapFace& face;
  Realm realm;
  double unit; // 1 where the map is as large as the identity draws it

  LaidMap(const Rect& area, const Deck& deck, const MapFace& shown)
      : face(shown), realm(laid_in(realm_of(deck, shown.fiefs), land_of_map(area))),
        unit(std::sqrt(area.width * area.height) / 1000) {}

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
  std::vector<MapMark> marks(const Deck& deck) const;
};

struct MapPainter {
  Canvas& canvas;
  const LaidMap& map;
  const MapFace& face = map.face;
  const Realm& realm = map.realm;
  const double unit = map.unit;

  void sea(const Outline& coast) const;
  void grounds() const;
  void inner_borders() const;
  void fief_borders() const;
  void run(const FiefGround& fief) const;
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
    if (const HeldGround* held = map.castle(domain.family))
      paint_held(canvas, line_of(domain.castle), *held, unit);
    for (const LandGround& ground : domain.lands)
      if (const HeldGround* held = map.land(ground.persona))
        paint_held(canvas, line_of(ground.edge), *held, unit);
  }
}

/// Within the fiefs. No thicker than the coast's own line, which is painted over their ends.
void MapPainter::inner_borders() const {
  const Palette& palette = canvas.palette();
  Outline fine, edges;
  for (const Domain& domain : realm.domains) {
    fine.add(line_of(domain.castle));
    edges.add(line_of(domain.edge));
    for (const LandGround& ground : domain.lands)
      if (map.land(ground.persona)) fine.add(line_of(ground.edge));
  }
  canvas.stroke(fine, palette.sepia.faded(0.85), {2.4 * unit});
  canvas.stroke(edges, palette.sepia, {5 * unit});
}

void MapPainter::fief_borders() const {
  Outline edges;
  for (const FiefGround& fief : realm.fiefs) edges.add(line_of(fief.edge));
  if (edges.empty()) return;
  canvas.stroke(edges, canvas.palette().ink, {15 * unit});
  canvas.stroke(edges, canvas.palette().parchment3, {4 * unit});
}

/// Gold along the inside of all its border.
void MapPainter::run(const FiefGround& fief) const {
  const Palette& palette = canvas.palette();
  const Outline edge = line_of(fief.edge);
  const auto scope = canvas.scope();
  canvas.clip(edge);
  canvas.stroke(edge, palette.ink, {28 * unit});
  Pen pen{19 * unit};
  if (!face.taken) pen.dashes = {26 * unit, 15 * unit};
  canvas.stroke(edge, palette.gold_light, pen);
  canvas.stroke(edge, palette.ink, {7 * unit});
}

std::vector<MapMark> LaidMap::marks(const Deck& deck) const {
  std::vector<MapMark> all;
  std::size_t kind = 0;
  for (const Domain& domain : realm.domains) {
    for (const Ground& wild : domain.wild) all.push_back(relief_mark(wild, kind, unit));
    for (const LandGround& ground : domain.lands)
      if (const HeldGround* held = land(ground.persona))
        add_land_marks(all, ground.edge, *held, unit, !find(deck, ground.persona));
      else
        all.push_back(relief_mark(ground.edge, kind, unit));
    ++kind;
  }
  // Castles last: they may stand out over their neighbours.
  for (const Domain& domain : realm.domains)
    if (const HeldGround* held = castle(domain.family)) add_castle_marks(all, domain, *held, unit);
  return all;
}

} // namespace

Rect land_of_map(const Rect& area) {
  return area.inset(0.034 * std::sqrt(area.width * area.height));
}

void paint_map_grounds(Canvas& canvas, const Rect& area, const Deck& deck, const MapFace& face) {
  const LaidMap map(area, deck, face);
  const Palette& palette = canvas.palette();
  const MapPainter painter{canvas, map};
  const Outline coast = line_of(map.realm.coast);
  const auto scope = canvas.scope();
  canvas.quick_edges();
  painter.sea(coast);
  painter.grounds();
  painter.inner_borders();
  {
    const auto inside = canvas.scope();
    canvas.clip(coast);
    painter.fief_borders();
  }
  for (const FiefGround& fief : map.realm.fiefs)
    if (map.runs(fief)) painter.run(fief);
  canvas.stroke(coast, palette.ink, {8 * map.unit});
  canvas.stroke(coast, palette.gold_light, {3.4 * map.unit});
}

std::vector<MapMark> marks_of_map(const Rect& area, const Deck& deck, const MapFace& face) {
  return LaidMap(area, deck, face).marks(deck);
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
    Pen pen{14};
    if (sample == MapSample::run) pen.dashes = {14, 9};
    canvas.stroke(swatch, palette.ink, {22});
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
