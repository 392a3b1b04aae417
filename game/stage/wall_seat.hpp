#pragma once

#include "screen/heard.hpp"
#include "screen/motion.hpp"
#include "screen/screen.hpp"
#include "screen/wallpaper.hpp"
#include "stage/fading.hpp"
#include "stage/foresight.hpp"
#include "stage/manner.hpp"
#include "stage/shooting.hpp"
#include "table/live_table.hpp"
#include "views/wall.hpp"
#include "window/speaker.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace blason {

/// The wall's seat at the table: shows what the table publishes, lays hands' orders on it.
class WallSeat {
public:
  /// Table and window must outlive it. `remark` is said on the first view.
  WallSeat(LiveTable& table, Window& window, const PlayCall& call, const std::string& remark);

  /// A new evening begins with its welcome, where teams take their seats: nobody has to ask for
  /// it.
  void begin();
  /// From now on it is painted so, and heard or not.
  void wear(const Manner& manner);
  /// From now on it shows how phones join; nullopt: none may.
  void invite(std::optional<Joining> joining);
  /// Looks at the table again, and paints and shows what changed.
  void refresh();
  /// Hears what has happened; true when there is something to do.
  bool listen();
  /// Does what was heard; when nothing was, gets a picture ready for what may come next.
  void act();
  /// How many milliseconds nothing needs to be done; nullopt: for ever.
  std::optional<int> rest() const;
  bool stays() const { return stays_; }
  /// The page that is shown, from 0, and how many there are.
  int page() const { return page_.leaf; }
  int pages() const { return page_.leaves; }
  /// Turns as many pages on, or back.
  void turn_pages(int by);
  /// The same for the first thing on the page that has pages of its own, round and round.
  void turn_inner(int by);
  bool has_inner() const { return inner_pager(1) != nullptr; }
  /// Whether the two windows were asked to change places since last asked.
  bool take_swap();
  /// The same for its covering the screen.
  bool take_turn();

private:
  void handle(const Input& input);
  void order(Intent intent);
  Millis seconds_left() const;
  bool changed();
  void sound(const std::optional<Heard>& heard);
  void put(const std::vector<Patch>& patches);
  std::vector<Foreseen> may_come() const;
  void look_ahead();
  int fade_for(bool scene) const;
  void go_on_moving(std::int64_t now);
  std::vector<Patch> begin_moving(const Page& last, std::int64_t now);
  const Item* inner_pager(int by) const;

  /// What a page is made of beside view and grip.
  struct Look {
    Extent size;
    Millis seconds = -1;
    Dress dress = {};
    std::optional<Joining> joining = {};
    friend bool operator==(const Look&, const Look&) = default;
  };

  LiveTable& table_;
  Window& window_;
  Language language_;
  Fonts fonts_;
  Wallpaper paper_;
  Shooting shooting_;
  Showing showing_;
  WallView view_;
  std::optional<WallView> was_;         // the view of the page that is shown, once there is another
  Grip grip_, laid_;                    // laid: what the page that is shown was laid out with
  Page page_;                           // at rest, whatever moves
  Motion motion_;                       // of that page
  std::int64_t began_ = 0, framed_ = 0; // the page and its motion, and the last frame of that
  std::optional<MapFace> map_;          // as it was shown last
  Foresight foresight_;
  std::vector<Input> heard_;
  Look look_;
  bool shown_ = false;  // a first page was
  bool touched_ = true; // a hand may have changed the grip since the page was laid out
  bool stays_ = true, swap_ = false, turn_ = false;
  Speaker speaker_;
  Fading fading_;
  std::string moment_; // of the page that is shown
  bool dark_ = false;
  bool told_ = false; // the table has news since the page was laid out
  Manner manner_;
  std::optional<Joining> joining_;
};

} // namespace blason
