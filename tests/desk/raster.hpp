#pragma once

#include <string>

struct ImDrawData;

namespace blason::desk {

/// Paints what ImGui drew, by triangles with the colours of the font atlas, into a PNG.
void write_picture(const ImDrawData& drawn, const std::string& file);

} // namespace blason::desk
