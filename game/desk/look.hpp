#pragma once

#include <imgui.h>

#include <string_view>

namespace blason::desk {

/// What a button is: one of many, the one thing to do, what ends things, small, chosen.
enum class Look { plain, gold, danger, chosen };
enum class Tone { text, dim, gold, right, wrong };

ImVec4 colour(Tone tone);
ImU32 shade(Tone tone, float alpha = 1);
/// Fill, hovered and words of a button.
struct ButtonColours {
  ImU32 fill, hovered, edge, words;
};
ButtonColours colours(Look look);

ImFont* text_font();
ImFont* strong_font();
ImFont* clock_font();

/// A shield of the field's tincture, or a seal of a banner's, as tall as a line; leaves its width
/// free and stays on the line.
void small_shield(std::string_view tincture);
void small_seal(int banner);

} // namespace blason::desk
