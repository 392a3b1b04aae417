#pragma once

#include <map>
#include <string>
#include <string_view>

struct ImFontAtlas;

namespace blason {
struct Deck;
}

namespace blason::desk {

/// A picture in the atlas: where it lies there, and its size on the desk in pixels.
struct Placed {
  float left = 0, top = 0, right = 0, bottom = 0; // parts of the atlas, 0 to 1
  float width = 0, height = 0;
};

/// The small pictures of a desk, painted once into the atlas of its fonts, so that drawing them
/// costs no more than a letter: "persona/ID", "family/ID", "banner/NUMBER".
class Pictures {
public:
  const Placed* find(std::string_view name) const; // nullptr: none

private:
  friend Pictures furnish(ImFontAtlas&, float, const Deck*, std::string_view);
  std::map<std::string, Placed, std::less<>> all_;
};

/// As tall as a row, at scale 1.
inline constexpr float picture_height = 22;

/// Fonts and pictures into an empty atlas, which is built then. `deck`: whose personas and families
/// are painted and whose texts can be written; nullptr: none's. `said`: further texts.
Pictures furnish(ImFontAtlas& atlas, float scale, const Deck* deck, std::string_view said = {});

/// All that a desk may write out of a deck, in no order.
std::string texts_of(const Deck& deck);

} // namespace blason::desk
