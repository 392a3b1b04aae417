#pragma once

#include "views/faces.hpp"

#include <string>
#include <vector>

// The personas as they are read before any of them is asked: never their family, their verbatims,
// or why they belong where they belong.

namespace blason {

struct Deck;
struct Session;

/// One heading of a persona's sheet: `key` is sheet.<key> in words, or empty when the author gave
/// the title.
struct SheetPart {
  std::string key, title;
  std::vector<std::string> lines;
  friend bool operator==(const SheetPart&, const SheetPart&) = default;
};
struct GalleryPersona {
  PersonaFace face;
  std::string story;
  std::vector<SheetPart> sheet; // what the deck says, in the order of reading
};
struct GalleryScene {
  std::vector<GalleryPersona> personas;
};

/// In deck order.
GalleryScene gallery_scene(const Deck& deck, const std::string& language);
/// As a room sees them, in an order of that session's own.
GalleryScene gallery_scene(const Deck& deck, const Session& session);

} // namespace blason
