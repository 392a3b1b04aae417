#include "stage/play.hpp"

#include "stage/shooting.hpp"
#include "stage/sitting_down.hpp"
#include "stage/wall_seat.hpp"
#include "words/words.hpp"

#include <atomic>
#include <charconv>
#include <fstream>
#include <iostream>
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

PlayExit on_a_wall(const PlayCall& call, Seated seated, Window& window) {
  const std::string remark = seated.remark;
  LiveTable table(std::move(seated.deck), std::move(seated.record), read_clocks(),
                  [&window](const Showing&, const Changed&) { window.wake(); });
  WallSeat seat(table, window, call, remark);
  table.start();
  if (call.first_frame) {
    seat.show();
    std::cout << alive() << '\n';
  } else {
    seat.stay();
  }
  return PlayExit::done;
}

PlayExit seat_and_play(const PlayCall& call) {
  std::unique_ptr<Window> window;
  const auto open = [&] {
    if (!window) window = std::make_unique<Window>("Blason", call.window);
  };
  std::variant<Seated, NotSeated> sat = sit_down(call, open);
  if (const auto* none = std::get_if<NotSeated>(&sat)) return complain(*none);
  Seated& seated = std::get<Seated>(sat);
  if (!call.shoot.empty() && over(seated.record)) {
    shoot_evening(seated.deck, seated.record.entries(), call);
    return PlayExit::done;
  }
  open();
  return on_a_wall(call, std::move(seated), *window);
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
