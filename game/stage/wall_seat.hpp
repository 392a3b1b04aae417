#pragma once

#include "screen/screen.hpp"
#include "screen/wallpaper.hpp"
#include "stage/shooting.hpp"
#include "table/live_table.hpp"
#include "views/wall.hpp"

#include <memory>
#include <string>

namespace blason {

/// The wall's seat at the table: shows what the table publishes, lays hands' orders on it.
class WallSeat {
public:
  /// Table and window must outlive it. `remark` is said on the first view.
  WallSeat(LiveTable& table, Window& window, const PlayCall& call, const std::string& remark);

  /// Until the window is closed.
  void stay();
  /// The first frame alone.
  void show();

private:
  void begin();
  void refresh();
  std::optional<int> rest() const;
  void handle(const Input& input);
  void order(Intent intent);
  void save_elsewhere();
  std::string trouble() const;

  LiveTable& table_;
  Window& window_;
  Language language_;
  Fonts fonts_;
  Wallpaper paper_;
  Shooting shooting_;
  Showing showing_;
  WallView view_;
  Grip grip_;
  Page page_;
  Extent size_;
  bool stays_ = true;
};

} // namespace blason
