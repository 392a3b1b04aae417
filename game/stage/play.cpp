#include "stage/play.hpp"

#include "seating/open_table.hpp"
#include "stage/home_seat.hpp"
#include "stage/shooting.hpp"
#include "stage/stay.hpp"
#include "words/words.hpp"

#include <charconv>
#include <fstream>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <unistd.h>
#include <utility>

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

/// How an evening was left.
enum class Left { away, home };

/// Pictures of an evening and first frames are made without phones.
std::optional<PhoneWish> phone_wish(const PlayCall& call, Stagehands& hands) {
  if (!call.host || !call.shoot.empty() || call.first_frame) return std::nullopt;
  PhoneWish wish;
  wish.port = call.port;
  wish.by = hands.screens.phones_by();
  wish.counted = [&watch = hands.watch] { watch.nudge(); };
  return wish;
}

/// What the desk says first: what concerns the file goes before what concerns phones and screens.
std::string first_words(const PlayCall& call, const OpenTable& open, const std::string& remark,
                        const Screens& screens) {
  if (!remark.empty()) return remark;
  if (open.port_taken()) return say(call.speaks, "desk.phones.port-taken", {{"port", call.port}});
  return screens.sentence();
}

Left on_stage(const PlayCall& call, Seated seated, Stagehands& hands) {
  const std::string remark = seated.remark;
  Watch& watch = hands.watch;
  OpenTable open(std::move(seated), phone_wish(call, hands),
                 [&watch](const Showing&, const Changed&) { watch.nudge(); });
  LiveTable& table = open.table();
  // What concerns the file is for the desk, where there is one: on the wall it would lie over play.
  WallSeat wall(table, hands.screens.wall(), call, hands.screens.desk() ? std::string() : remark);
  open.start();
  if (call.first_frame) {
    wall.refresh();
    std::cout << alive() << '\n';
    return Left::away;
  }
  std::optional<DeskSeat> desk;
  if (hands.screens.desk())
    desk.emplace(open, hands.screens, call.speaks, first_words(call, open, remark, hands.screens));
  stay(watch, open, hands.screens, wall, desk ? &*desk : nullptr);
  return desk && desk->goes_home() ? Left::home : Left::away;
}

/// Evening after evening, until the person leaves.
PlayExit from_home(const PlayCall& call, Stagehands& hands) {
  HomeSeat home(hands.watch, hands.screens, call);
  while (std::optional<ChosenEvening> evening = home.choose())
    if (on_stage(evening->call, std::move(evening->seated), hands) == Left::away) break;
  return PlayExit::done;
}

PlayExit seat_and_play(const PlayCall& call) {
  std::unique_ptr<Stagehands> hands;
  const auto open = [&] {
    if (!hands) hands = std::make_unique<Stagehands>(call);
  };
  if (opens_on_home(call)) {
    open();
    return from_home(call, *hands);
  }
  SatDown sat = sit_down(call, open);
  if (const auto* none = std::get_if<NotSeated>(&sat)) return complain(*none);
  Seated& seated = std::get<Seated>(sat);
  if (!call.shoot.empty() && over(seated.record)) {
    shoot_evening(seated.deck, seated.record.entries(), call);
    return PlayExit::done;
  }
  open();
  if (on_stage(call, std::move(seated), *hands) == Left::away) return PlayExit::done;
  PlayCall at_home = call;
  at_home.record.clear(); // the next evening has a file of its own
  at_home.seed.reset();
  return from_home(at_home, *hands);
}

} // namespace

bool opens_on_home(const PlayCall& call) {
  const bool said = !call.file.empty() || !call.teams.empty() || !call.record.empty();
  return !said && call.desk && call.shoot.empty() && !call.first_frame;
}

PlayExit play(const PlayCall& call) {
  try {
    return seat_and_play(call);
  } catch (const NoDisplay&) {
    std::cerr << say(call.speaks, "program.no-display") << '\n';
    return PlayExit::problems;
  }
}

} // namespace blason
