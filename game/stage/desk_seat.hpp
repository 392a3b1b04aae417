#pragma once

#include "desk/desk.hpp"
#include "desk/draft.hpp"
#include "seating/open_table.hpp"
#include "seating/reach.hpp"
#include "seating/record_health.hpp"
#include "stage/screens.hpp"
#include "table/live_table.hpp"
#include "views/desk.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace blason {

/// The pages the wall has just now.
struct WallPages {
  int page = 0, pages = 1; // page from 0
  bool inner = false;      // the page has pages of its own
  friend bool operator==(const WallPages&, const WallPages&) = default;
};

/// The desk's seat at the table: draws what the table publishes when there is something new, and
/// does what is asked for there.
class DeskSeat {
public:
  /// Table and screens must outlive it. `remark` is said first.
  DeskSeat(OpenTable& open, Screens& screens, Language language, std::string remark);

  /// Hears what has happened; true when the desk has something to do.
  bool listen();
  /// Does what was heard, and composes a frame if something changed.
  void act();
  /// Shows that frame, unless an act made it out of date: then the next one will be.
  void show();
  /// Milliseconds until a clock moves on; nullopt: none does. 0: a frame is due.
  std::optional<int> rest() const;
  bool stays() const { return stays_; }
  /// Whether the person went home, and not away.
  bool goes_home() const { return goes_home_; }
  void say_now(std::string remark);
  void tell_pages(const WallPages& wall);
  /// By how many pages the wall was asked to turn since last asked.
  int take_turn() { return std::exchange(turn_, 0); }
  int take_inner_turn() { return std::exchange(inner_turn_, 0); }

private:
  struct Carry;
  void look();
  void press(const KeyDown& key);
  void draw();
  void order(Intent intent);
  void remember_events(const Session& session);
  desk::Surroundings surroundings() const;
  std::optional<desk::PhonesHere> phones_here() const;
  bool clock_runs(Millis played) const;
  Millis ticking() const;
  bool counts_absence() const;
  void show_way(const std::string& address);
  void show_wifi(const Network& wifi);
  void try_reach();
  void look_at_machine();
  Millis tick_length() const;
  Millis tick() const;

  OpenTable& open_;
  LiveTable& table_;
  Screens& screens_;
  PanelWindow& window_;
  Language language_;
  std::string remark_, saved_at_;
  Showing showing_;
  RecordHealth health_;
  std::filesystem::path record_; // its file
  DeskView view_;
  Millis tick_ = -1;                    // as last drawn
  std::vector<desk::Happened> journal_; // newest first
  std::int64_t heard_seq_ = 0;          // of the last event in it
  desk::Draft draft_;
  std::vector<Input> heard_;
  WallPages pages_;
  std::optional<desk::PhonesHere> phones_; // as last looked at
  std::optional<ReachTest> reach_;         // the try with one phone, while it lasts
  Millis machine_at_ = -1;                 // when disk and networks were last looked at
  int turn_ = 0, inner_turn_ = 0;          // of the wall
  bool stays_ = true, goes_home_ = false;
  bool outdated_ = false; // the frame last composed
};

} // namespace blason
