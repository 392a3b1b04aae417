#pragma once

#include "face/paper.hpp"

#include <string>
#include <vector>

namespace blason {

/// What the facilitator keeps at hand: one page, whatever the script.
struct CribStep {
  std::string when;    // « 0 h 06 »: from the start, as planned
  std::string name;    // « 4. Les familles »
  std::string minutes; // « 11 min »
  std::string say;
};
/// What to do when something fails: a few sentences under a heading.
struct CribBox {
  std::string heading;
  std::vector<std::string> lines;
};
struct CribKey {
  std::string cap, what;
};

struct Crib {
  std::string title, subtitle;
  std::vector<CribStep> steps;
  std::vector<CribBox> boxes;
  std::string keys_title;
  std::vector<CribKey> keys;
  std::string desk_title; // empty: no keys of the desk
  std::vector<CribKey> desk_keys;
  std::string foot;
};

/// Paints the open page and no other: all shrinks together until it stands.
void paint_crib(Paper&, const Crib&);

} // namespace blason
