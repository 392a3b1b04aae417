// A record told as a playthrough is the same evening when it is played.
#include "evenings.hpp"

#include "bots/evening.hpp"
#include "wire/entry_json.hpp"
#include "wire/playthrough.hpp"

#include <catch2/catch.hpp>

using namespace blason;

namespace {

std::vector<Entry> record_of(const Deck& deck, const std::string& script, int teams,
                             std::uint64_t seed) {
  Rehearsal rehearsal;
  rehearsal.teams = teams;
  rehearsal.seed = seed;
  rehearsal.script = script;
  rehearsal.accidents = 0.15;
  return play_evening(deck, rehearsal,
                      rehearsal_opening(deck, rehearsal, {"L’Épi \"d'or\"", "B\nC"}));
}

/// All that the state of a session depends on.
std::string told(const Entry& entry) {
  return entry_line(Entry{
             entry.seq, 0, entry.t, {entry.actor.seat, entry.actor.team, {}}, {}, entry.event}) +
         " " + std::to_string(entry.command.ordinal);
}

void same_evening(const Deck& deck, const std::vector<Entry>& record) {
  const std::string text = playthrough_of(deck, record);
  const auto outcome = play_text(deck, text);
  if (const auto* misread = std::get_if<Misread>(&outcome))
    FAIL("line " << misread->line << ": " << misread->why << "\n" << text);
  const auto& again = std::get<PlayedText>(outcome);
  CHECK(again.text == text);
  REQUIRE(again.entries.size() == record.size());
  for (std::size_t at = 0; at < record.size(); ++at)
    if (told(record[at]) != told(again.entries[at])) {
      FAIL_CHECK(told(record[at]) << "\nis not\n" << told(again.entries[at]));
      return;
    }
}

} // namespace

TEST_CASE("A record is the same evening when its playthrough is played") {
  const Deck deck = evenings::deck(evenings::deck_bytes("cimes-et-rivages"));
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    const char* const script = seed % 3 == 0   ? "discovery"
                               : seed % 3 == 1 ? "standard"
                                               : "half-day";
    INFO("seed " << seed << ", " << script);
    same_evening(deck, record_of(deck, script, static_cast<int>(seed), seed));
  }
}

TEST_CASE("Every script of the made decks survives too") {
  for (const char* id : {"hamlet", "barren"}) {
    const Deck deck = evenings::deck(evenings::deck_bytes(id));
    for (const Script& script : deck.scripts)
      for (const int teams : {1, 3}) {
        INFO(id << ", " << script.id.value << ", teams: " << teams);
        same_evening(deck, record_of(deck, script.id.value, teams, 7));
      }
  }
}

TEST_CASE("What no order explains is told as a fact") {
  const Deck deck = evenings::deck(evenings::deck_bytes("hamlet"));
  std::vector<Entry> record = record_of(deck, "families", 2, 3);
  Entry last;
  last.seq = record.back().seq + 1;
  last.t = record.back().t + 1;
  last.command = {"erase", "1", 0};
  last.event = Anonymised{"00ff"};
  record.push_back(last);
  CHECK(playthrough_of(deck, record).find(R"(desk records Anonymised {"old_chain":"00ff"})") !=
        std::string::npos);
  same_evening(deck, record);
}

TEST_CASE("A text that cannot be played says where and why") {
  const Deck deck = evenings::deck(evenings::deck_bytes("hamlet"));
  const std::string head = "deck hamlet\nscript families\nteam t1 \"A\"\n\n";
  const auto misread = [&](const std::string& text) {
    const auto outcome = play_text(deck, text);
    const auto* found = std::get_if<Misread>(&outcome);
    return found == nullptr ? std::string() : std::to_string(found->line) + " " + found->why;
  };
  CHECK(misread(head + "desk goes on\n").empty());
  CHECK(misread(head + "desk goes home\n") == "5 no such order");
  CHECK(misread(head + "desk goes on\nt+1.2345s desk goes on\n") ==
        "6 a time is written like t+91.5s");
  CHECK(misread("deck others\n") == "1 another deck");
  CHECK(misread("deck hamlet\nscript none\n") == "2 no such script");
  CHECK(misread("deck hamlet\nteam t1 \"A\"\n\n") == "3 which script?");
  CHECK(misread("deck hamlet\nscript families\ndesk goes on\n") ==
        "3 the evening is not set up: deck, script and teams first");
  CHECK(misread("deck hamlet\nteam t1 A\n") ==
        R"(2 a team is written like: team t1 "La Tour", twelve at most)");
  CHECK(misread("deck hamlet\nseed -1\n") == "2 a seed is a whole number");
  CHECK(misread(head + "desk records CardPlaced {}\n") == "5 no such fact");
}
