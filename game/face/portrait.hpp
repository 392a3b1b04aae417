#pragma once

#include "deck/crest.hpp"
#include "face/canvas.hpp"

#include <string_view>

namespace blason {

enum class Frame {
  arch, // cards and sheets; drawn 208 × 239
  disc, // lists, from 22 pixels
  tile, // fills any box, cropped around the face, no rim
  bust  // the whole drawing of 200 × 240, no rim
};

/// Paints a face in its frame. What the portrait does not say is drawn plainly; `complete` says it
/// better.
void paint_portrait(Canvas&, const Rect&, const Portrait&, Frame);

/// A face made from an id alone: the same for ever, even over skin and age.
Portrait portrait_from(std::string_view persona_id);

/// The portrait with what it leaves unsaid filled in from the persona's id; accessories stay away.
/// One that says a picture alone is the one made from the id, with the picture where there is one.
Portrait complete(const Portrait&, std::string_view persona_id);

} // namespace blason
