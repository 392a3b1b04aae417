#include "laws/secrecy.hpp"

#include "bots/evening.hpp"
#include "host/switchboard.hpp"
#include "made/made_deck.hpp"
#include "rules/dice.hpp"
#include "views/hand.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace blason;

namespace {

/// All bytes that leave for one phone a team, while the first `count` events of the record happen
/// with the answers of that deck. What is drawn for each phone (token, device) is left out.
class SentTo {
public:
  SentTo(const Deck& deck, const std::vector<Entry>& record, std::size_t count) : deck_(deck) {
    HostSettings settings;
    settings.secret = "s";
    HostDoors doors;
    doors.say = [](Phrase phrase) { return std::string(phrase.text()); };
    doors.keep = [](const SeatToken&, const std::function<void(bool)>& heard) { heard(true); };
    Switchboard board(settings, doors, LinkWires{[](LinkId) {}, [](LinkId) {}});
    Session session;
    for (std::size_t i = 0; i < count; ++i) {
      session = after(std::move(session), record[i]);
      show(board, session, static_cast<Millis>(i) * 300);
      if (i == 0) sit_down(board, session);
      for (const LinkId link : links_) take(board, link, static_cast<Millis>(i) * 300);
    }
  }

  std::vector<std::string> bytes;

private:
  void show(Switchboard& board, const Session& session, Millis now) {
    PhoneNews news;
    news.everybody = true;
    news.lobby = Lobby{deck_.title.in(session.language), session.language, {}, true};
    for (const Team& team : session.teams)
      news.lobby->teams.push_back(LobbyTeam{team.id, team.name, team.banner});
    news.hand = [this, session](const TeamId& team) { return hand_view(deck_, session, team); };
    for (const LinkId link : links_) board.hear(link, R"({"type":"ping"})", now);
    board.show(news, now);
  }
  void sit_down(Switchboard& board, const Session& session) {
    for (std::size_t i = 0; i < session.teams.size(); ++i) {
      links_.push_back(board.open("a", 0).value());
      board.hear(links_.back(), R"({"type":"hello","protocol":1})", 0);
      board.hear(links_.back(), R"({"type":"join","code":"s"})", 0);
    }
  }
  void take(Switchboard& board, LinkId link, Millis now) {
    NextForLink next = board.next(link, now);
    for (; std::holds_alternative<Outgoing>(next); next = board.next(link, now)) {
      std::string message = *std::get<Outgoing>(next);
      if (message.starts_with(R"({"type":"seated")")) message.resize(message.find("\"device\""));
      bytes.push_back(std::to_string(link) + " " + message);
    }
  }

  const Deck& deck_;
  std::vector<LinkId> links_;
};

struct Night {
  Deck deck;
  std::vector<Entry> record;
};
Night night_of(std::uint64_t seed) {
  Night night{made_deck(seed), {}};
  Rehearsal rehearsal;
  rehearsal.seed = seed;
  rehearsal.script = "any";
  rehearsal.teams = 3;
  night.record = play_evening(night.deck, rehearsal, rehearsal_opening(night.deck, rehearsal, {}));
  return night;
}

} // namespace

TEST_CASE("No byte that leaves for a phone depends on an answer that was not told") {
  std::size_t sent = 0, changed = 0;
  for (std::uint64_t seed = 1; seed <= 24; ++seed) {
    const Night night = night_of(seed);
    Dice dice(seed, "a moment of the evening");
    const std::size_t count = 1 + dice.below(night.record.size());
    Session session;
    for (std::size_t i = 0; i < count; ++i) session = after(std::move(session), night.record[i]);
    const Rewritten other = with_other_answers(night.deck, session, seed);
    for (std::size_t i = 0; i < night.deck.personas.size(); ++i)
      if (night.deck.personas[i].family != other.deck.personas[i].family) ++changed;
    const SentTo one(night.deck, night.record, count), two(other.deck, night.record, count);
    CAPTURE(seed, count);
    CHECK((one.bytes == two.bytes));
    sent += one.bytes.size();
  }
  CHECK(sent > 1000);
  CHECK(changed > 20);
}

TEST_CASE("The law of secrecy bites: a hand that tells its answer early is found in the bytes") {
  int caught = 0;
  for (std::uint64_t seed = 1; seed <= 8; ++seed) {
    Night night = night_of(seed);
    const std::size_t count = night.record.size() / 3;
    Session session;
    for (std::size_t i = 0; i < count; ++i) session = after(std::move(session), night.record[i]);
    Rewritten other = with_other_answers(night.deck, session, seed);
    // The fault: a persona's line says its family.
    const auto leak = [](Deck& deck) {
      for (Persona& persona : deck.personas) persona.name = Text(persona.family.value);
    };
    leak(night.deck), leak(other.deck);
    const SentTo one(night.deck, night.record, count), two(other.deck, night.record, count);
    if (one.bytes != two.bytes) ++caught;
  }
  CHECK(caught > 0);
}
