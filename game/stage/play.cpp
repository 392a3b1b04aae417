#include "stage/play.hpp"

#include "stage/shooting.hpp"
#include "stage/sitting_down.hpp"
#include "stage/stay.hpp"
#include "words/words.hpp"

#include <charconv>
#include <fstream>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <unistd.h>

namespace blason {
namespace {

/// Milliseconds since this process began, dynamic linking included.
Millis alive() {
  std::ifstream stat("/proc/self/stat");
  std::string line;
  std::getline(stat, line);
  // The 22nd field, counted from behind the name, which may hold blanks.
  std::size_t at = line.rfind(')') + 1;
  for (int field = 2; field < 21; ++field) at = line.find(' ', at + 1);
  long long ticks = 0;
  std::from_chars(line.data() + at + 1, line.data() + line.size(), ticks);
  return read_clocks().boot - ticks * 1000 / sysconf(_SC_CLK_TCK);
}

PlayExit complain(const NotSeated& none) {
  for (const std::string& line : none.complaints) std::cerr << line << '\n';
  return none.exit;
}

bool over(const Record& record) {
  const std::vector<Entry> entries = record.entries();
  return !entries.empty() && std::holds_alternative<SessionEnded>(entries.back().event);
}

/// What there is to be played with: made late, because no session file is made without a screen.
struct Stagehands {
  // First: the drawing library aborts the program when there is no display, and a display whose
  // last window goes may begin anew.
  Watch watch;
  Screens screens;

  explicit Stagehands(const PlayCall& call) : screens(watch, call) {}
};

PlayExit on_stage(const PlayCall& call, Seated seated, Stagehands& hands) {
  const std::string remark = seated.remark;
  Watch& watch = hands.watch;
  LiveTable table(std::move(seated.deck), std::move(seated.record), read_clocks(),
                  [&watch](const Showing&, const Changed&) { watch.nudge(); });
  // What concerns the file is for the desk, where there is one: on the wall it would lie over play.
  WallSeat wall(table, hands.screens.wall(), call, hands.screens.desk() ? std::string() : remark);
  table.start();
  if (call.first_frame) {
    wall.refresh();
    std::cout << alive() << '\n';
    return PlayExit::done;
  }
  std::optional<DeskSeat> desk;
  if (hands.screens.desk())
    desk.emplace(table, hands.screens, call.speaks,
                 remark.empty() ? hands.screens.sentence() : remark);
  stay(watch, table, hands.screens, wall, desk ? &*desk : nullptr);
  return PlayExit::done;
}

PlayExit seat_and_play(const PlayCall& call) {
  std::unique_ptr<Stagehands> hands;
  const auto open = [&] {
    if (!hands) hands = std::make_unique<Stagehands>(call);
  };
  std::variant<Seated, NotSeated> sat = sit_down(call, open);
  if (const auto* none = std::get_if<NotSeated>(&sat)) return complain(*none);
  Seated& seated = std::get<Seated>(sat);
  if (!call.shoot.empty() && over(seated.record)) {
    shoot_evening(seated.deck, seated.record.entries(), call);
    return PlayExit::done;
  }
  open();
  return on_stage(call, std::move(seated), *hands);
}

} // namespace

PlayExit play(const PlayCall& call) {
  try {
    return seat_and_play(call);
  } catch (const NoDisplay&) {
    std::cerr << say(call.speaks, "program.no-display") << '\n';
    return PlayExit::problems;
  }
}

} // namespace blason
