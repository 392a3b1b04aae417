#pragma once

#include "deck/picture.hpp"
#include "deck/text.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace blason {

/// Where one charge stands in the crest's box of 100 × 120, and the side of its own box.
struct ChargePlace {
  double x = 0, y = 0, size = 0;
  friend bool operator==(const ChargePlace&, const ChargePlace&) = default;
};

/// A charge (meuble). All words are the English slugs of decks/README.md.
struct Charge {
  std::string kind;
  std::string tincture = "or"; // or "counterchanged"
  int count = 1;
  bool on_ordinary = false;
  double size = 1.0;           // factor on the automatic size
  std::vector<ChargePlace> at; // overrides the automatic places when not empty
  friend bool operator==(const Charge&, const Charge&) = default;
};

struct Ordinary {
  std::string kind;
  std::string tincture = "argent";
  std::string line = "straight";
  friend bool operator==(const Ordinary&, const Ordinary&) = default;
};

/// A family's arms in the crest grammar of decks/README.md; unknown words paint a plain field.
struct Crest {
  std::string shape = "ecu";
  std::vector<std::string> field = {"azure"}; // one tincture, or the two of a division
  std::string division = "plain";
  std::string line = "straight";
  std::optional<Ordinary> ordinary;
  std::vector<Charge> charges;
  friend bool operator==(const Crest&, const Crest&) = default;
};

/// A face in the portrait grammar of decks/README.md, or an author's picture. Empty words mean "not
/// said".
struct Portrait {
  int skin = 0; // 1 to 6; 0: not said
  int age = 0;  // 0 to 3 fine lines
  int lash = 0;
  std::string jaw, hair, hair_colour, veil, eyes, brow, nose, mouth, beard, glasses;
  std::string clothes, background, motif;
  std::vector<std::string> extras; // what is worn or stands beside: earrings, wheelchair, child…
  std::vector<std::string> cloth;  // main and accent colour
  std::string picture;             // path beside the deck; empty: drawn from the grammar
  Text alt;
  std::shared_ptr<const Likeness> likeness = {}; // the picture, once it was decoded
  friend bool operator==(const Portrait&, const Portrait&) = default;
};

} // namespace blason
