#pragma once

#include "face/canvas.hpp"
#include "face/realm.hpp"

#include <string>
#include <vector>

namespace blason {

/// A land or castle and the banners (0 to 11) of who holds it: nobody, one, or two that share it.
/// Contested: three or more are equal, and it is nobody's.
struct HeldGround {
  std::string id; // of a persona or of a family
  std::vector<int> banners;
  bool contested = false;
  friend bool operator==(const HeldGround&, const HeldGround&) = default;
};
/// What of a realm is shown.
struct MapFace {
  bool fiefs = true;               // false: one mass of land
  std::vector<HeldGround> castles; // all families
  std::vector<HeldGround> lands;   // those that may be drawn
  std::vector<std::string> runs;   // fiefs with a gold run about them
  bool taken = false;              // the runs are for good; else dashed: as it would be
  friend bool operator==(const MapFace&, const MapFace&) = default;
};

/// The realm of the deck and the sea about it, as large as the box: grounds in their holders'
/// colours and borders, without what stands on them.
void paint_map_grounds(Canvas&, const Rect&, const Deck&, const MapFace&);

/// One thing that stands on a map.
struct MapMark {
  enum class Kind { relief, castle, seal, crest, portrait };
  Kind kind = Kind::relief;
  Rect box;
  std::string id = {};   // of the family whose crest it is, or of the persona
  std::size_t which = 0; // the banner of a seal; hills, a tree or reeds
};
/// All of a map in that box, in the order they are painted in: castles last.
std::vector<MapMark> marks_of_map(const Rect&, const Deck&, const MapFace&);
void paint_relief(Canvas&, const Rect&, std::size_t which);
/// A keep with two towers.
void paint_castle(Canvas&, const Rect&);
/// The part of that box the land is laid in.
Rect land_of_map(const Rect&);

/// What a sign of the map means is said beside a sample of it.
enum class MapSample { castle, shared, contested, run, run_taken };
void paint_map_sample(Canvas&, const Rect&, MapSample);

/// A cloth ribbon with its tails.
void paint_map_ribbon(Canvas&, const Rect&);
/// The part of that box that words may stand on.
Rect front_of_ribbon(const Rect&);

} // namespace blason
