#pragma once

#include "window/input.hpp"
#include "window/monitors.hpp"
#include "window/watch.hpp"
#include "window/window.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

struct ImFontAtlas;
struct ImGuiStyle;

namespace blason {

/// What panels wear. Fonts are loaded anew at each scale, into an empty atlas: letters are sharp at
/// every size.
struct PanelLook {
  std::function<void(ImFontAtlas& fonts, float scale)> fonts;
  std::function<void(ImGuiStyle& style, float scale)> style;
  std::uint32_t ground = 0; // 0xRRGGBB, behind all panels
  std::string layout_file;  // where widths of columns are kept; empty: nowhere
};

/// A window whose content is panels of Dear ImGui. It draws only when asked, and says when a frame
/// is due: after an input until panels have settled, and never while nothing happens. One at a
/// time, used by one thread.
class PanelWindow {
public:
  /// `watch` must outlive it.
  PanelWindow(Watch& watch, const std::string& title, const Area& place, PanelLook look,
              double scale);
  ~PanelWindow();
  PanelWindow(const PanelWindow&) = delete;
  PanelWindow& operator=(const PanelWindow&) = delete;

  /// Hears what has happened; what is not for a text being written is told: keys with a meaning of
  /// their own, and the wish to close.
  std::vector<Input> take();
  /// Whether take() or a call for a frame has left something to draw for.
  bool due() const;
  /// The next frame is due: what is to be shown has changed.
  void call_for_frame();
  /// One frame: `panels` is called where ImGui may be called. Nothing happens in a window without
  /// surface.
  void compose(const std::function<void()>& panels);
  /// Shows the frame last composed, unless it was shown or looks as what is seen. Painting is what
  /// costs: who acts on what panels said does so first.
  void show();
  /// How many frames were composed, for those who watch that none is in vain.
  int draws() const;

  /// Fonts are loaded anew before the next frame: there are other letters to write.
  void wear_again();

  void stand(const Area& place);
  /// Whether what is typed goes here; and that it shall, if one of our windows has the keyboard.
  bool has_keyboard() const;
  void take_keyboard();
  /// How large everything is, 1 the usual size; control with +, - or 0 changes it.
  double scale() const;

private:
  struct Machinery;
  std::unique_ptr<Machinery> machinery_;
};

/// The scale one step from `now` among those that are offered; `step` is 1 or -1.
double next_scale(double now, int step);

} // namespace blason
