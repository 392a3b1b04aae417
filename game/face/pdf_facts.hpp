#pragma once

#include "face/geometry.hpp"

#include <optional>
#include <string>

namespace blason {

/// What a PDF says of itself that Cairo 1.16 has no call for.
struct PdfFacts {
  std::string language; // of its words: "fr"; empty: not said
  /// Where every page is cut, in millimetres from its upper left corner; the page itself is then
  /// the bleed. nullopt: pages are not cut.
  std::optional<Rect> trim = {};
  bool true_size = false;  // readers offer to print at 100 %
  std::string duplex = {}; // how they offer to turn it over: Simplex, DuplexFlipLongEdge…
};

/// The file with those facts appended as an update in the sense of the standard: not a byte of what
/// Cairo wrote is changed. Throws std::runtime_error when the file is not built as Cairo builds it.
std::string with_facts(std::string pdf, const PdfFacts&);

} // namespace blason
