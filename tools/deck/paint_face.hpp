#pragma once

#include "words/language.hpp"

#include <string>

// NOLINTNEXTLINE(readability-identifier-naming): the library's own name.
namespace CLI {
class App;
}

namespace blason {

/// What `blason-deck face` was called with.
struct FaceCall {
  std::string deck, id, out;
  std::string language;      // of the card; empty: that in which an evening would be led
  std::string show = "card"; // card, scene, crest or portrait
  int width = 840;           // pixels, of a PNG
  bool revealed = false;     // a persona with its family's shield
};

/// Adds the call's options, explained in that language.
void offer_face(CLI::App&, FaceCall&, Language);

/// Paints one card of the deck into a PNG, PDF or SVG, and says the blazon of what arms it shows.
/// Returns the exit code: 1 when the deck has errors or the file cannot be written, 2 when nothing
/// of that id can be shown so.
int paint_face(const FaceCall&, Language);

} // namespace blason
