// Plays a rehearsed evening in a session file, going on with it when it is there, and says on
// standard output what was acknowledged, a line each: "ready SEQ", then "SEQ HASH"; "ended" at the
// end. Made to be killed at any moment.
//
//   evening_to_kill DECK FILE SEED RUN

#include "bots/evening.hpp"
#include "deckfile/read.hpp"
#include "record/files.hpp"
#include "session/scripts.hpp"
#include "table/live_table.hpp"
#include "wire/entry_json.hpp"

#include <charconv>
#include <cstring>
#include <string>
#include <unistd.h>

namespace {

using namespace blason;

void say(const std::string& line) {
  const std::string whole = line + "\n";
  // One write, so that a kill never halves a line.
  if (::write(STDOUT_FILENO, whole.data(), whole.size()) < 0) ::_exit(1);
}

Record begun(const Deck& deck, const std::string& bytes, const std::string& path,
             const Rehearsal& rehearsal) {
  Opening wanted = rehearsal_opening(deck, rehearsal, {});
  wanted.hash = sha256_hex(bytes);
  Entry first;
  first.seq = 1;
  first.command = Command{"desk", "open", 0};
  first.event = opening(deck, wanted);
  return Record::create(path, bytes, std::vector<Entry>{first});
}

Record found(const std::string& path) {
  Opened opened = Record::open(path);
  if (!opened.record) {
    say("refused " + std::string(slug(opened.finding)));
    ::_exit(1);
  }
  return std::move(*opened.record);
}

/// The lines of the events an order led to.
void tell(LiveTable& table, const Outcome& outcome) {
  const auto* accepted = std::get_if<Accepted>(&outcome);
  if (accepted == nullptr || accepted->first == 0) return;
  table.ask([from = accepted->first](const Record& record) {
    for (const Entry& entry : record.entries(from))
      say(std::to_string(entry.seq) + " " + sha256_hex(entry_line(entry)));
  });
}

void play(LiveTable& table, const Rehearsal& rehearsal, const std::string& run) {
  Evening evening(table.deck(), rehearsal);
  Clocks now = read_clocks();
  int number = 0;
  while (const auto order = evening.next(*table.showing().session)) {
    now.monotonic += 500, now.boot += 500, now.utc += 500;
    std::string device = order->actor.seat == Seat::team ? order->actor.device : "desk";
    table.submit({order->actor, device, run + "-" + std::to_string(++number), order->intent},
                 [&](const Outcome& outcome) { tell(table, outcome); });
    table.step(now);
    table.step(now); // for what was asked meanwhile
  }
}

} // namespace

int main(int count, char** words) {
  if (count != 5) return 2;
  const std::string path = words[2];
  Rehearsal rehearsal;
  rehearsal.script = "standard";
  rehearsal.accidents = 0.1;
  std::from_chars(words[3], words[3] + std::strlen(words[3]), rehearsal.seed);
  const std::string bytes = read_whole(words[1]);
  deckfile::ReadDeck read = deckfile::read(bytes);
  if (!read.playable()) return 2;
  Record record = identity_of(path) ? found(path) : begun(read.deck, bytes, path, rehearsal);
  LiveTable table(std::move(read.deck), std::move(record), read_clocks());
  say("ready " + std::to_string(table.showing().session->seq));
  play(table, rehearsal, words[4]);
  say("ended");
  return 0;
}
