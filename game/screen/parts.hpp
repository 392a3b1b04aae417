#pragma once

#include "screen/map_parts.hpp"
#include "screen/moved.hpp"
#include "screen/style.hpp"

#include <string>
#include <variant>

// What a page is painted with: values, so that a page can be compared with the one before.

namespace blason {

struct WordsPart {
  std::string words;
  Style style;
  friend bool operator==(const WordsPart&, const WordsPart&) = default;
};
inline constexpr double shadow_reach = 26;
struct SurfacePart {
  enum class Kind {
    ground,
    black,
    panel,
    gilded,
    righted, // whose answer was right
    tray,
    slot,
    slot_lit,
    parchment,
    sheet,
    shadow, // of a box smaller by shadow_reach on every side
    button,
    gold_button,
    badge,
    number,
    veil,
    ring,
    header_rule
  };
  Kind kind = Kind::panel;
  double radius = 16;
  friend bool operator==(const SurfacePart&, const SurfacePart&) = default;
};
struct CrestPart {
  std::string family;
  bool pale = false; // the rim, on a map's colours
  friend bool operator==(const CrestPart&, const CrestPart&) = default;
};
struct PortraitPart {
  enum class Frame { arch, disc, tile };
  std::string persona;
  Frame frame = Frame::tile;
  double radius = 0; // of the left corners, where the tile ends a card
  friend bool operator==(const PortraitPart&, const PortraitPart&) = default;
};
/// A team's banner (0 to 11), or its seal.
struct BannerPart {
  int banner = 0;
  bool seal = false;
  friend bool operator==(const BannerPart&, const BannerPart&) = default;
};
struct SignPart {
  enum class Sign {
    logo,
    hidden_crest,
    tick,
    cross,
    padlock,
    crown,
    full,
    now,
    empty,
    guillemet,
    pole,
    divider,
    path
  };
  Sign sign = Sign::logo;
  friend bool operator==(const SignPart&, const SignPart&) = default;
};
struct RingPart {
  int parts = 0; // of a thousand still to run
  std::string words;
  bool last = false;
  bool bare = false; // the words alone
  friend bool operator==(const RingPart&, const RingPart&) = default;
};
struct PlinthPart {
  std::string rank;
  friend bool operator==(const PlinthPart&, const PlinthPart&) = default;
};
/// Rays of light over the box, from a point of the page.
struct RaysPart {
  Point from;
  friend bool operator==(const RaysPart&, const RaysPart&) = default;
};
struct FlakePart { // what falls when a podium stands: gold, or of that banner's colour
  int banner = -1;
  friend bool operator==(const FlakePart&, const FlakePart&) = default;
};
struct QrPart { // a code that phones are pointed at
  std::string text;
  bool on_sheet = false; // what lies under it is light, and is its quiet zone
  friend bool operator==(const QrPart&, const QrPart&) = default;
};
using What = std::variant<WordsPart, SurfacePart, CrestPart, PortraitPart, BannerPart, SignPart,
                          RingPart, PlinthPart, RaysPart, MapPart, ReliefPart, SamplePart,
                          RibbonPart, FlakePart, QrPart>;

struct Part {
  Rect box;
  What what;
  bool dim = false;
  bool above = false; // over the page: notices, the table of keys, what a hand drags
  Moved moved = {};
  friend bool operator==(const Part&, const Part&) = default;
};

} // namespace blason
