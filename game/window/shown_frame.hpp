#pragma once

#include "window/monitors.hpp"

#include <imgui.h>

#include <optional>
#include <vector>

namespace blason {

/// What a window of panels shows by now. Panels settle over several frames of which most change
/// nothing, and a key often changes one line: painting the rest again is what a frame costs without
/// a graphics card.
class ShownFrame {
public:
  /// Where `frame` looks other than the one kept, in pixels; nullopt: nowhere. It is kept from now
  /// on.
  std::optional<Area> changed_by(const ImDrawData& frame);
  /// What was shown is lost, or may be before long: the next frames change everything.
  void forget() { whole_ = settling; }

private:
  /// Triangles under one clip, corner by corner.
  struct Painted {
    ImVec4 clip;
    ImTextureID texture;
    std::vector<ImDrawVert> corners;
  };
  struct Change;

  // A window has pixels of another size some frames after it was told so.
  static constexpr int settling = 3;

  ImVec2 size_{};
  std::vector<Painted> kept_;
  int whole_ = settling; // frames that are painted whole
};

/// Lets the frame be painted in that area only.
void confine(ImDrawData& frame, const Area& area);

} // namespace blason
