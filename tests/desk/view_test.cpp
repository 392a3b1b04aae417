#include "bots/evening.hpp"
#include "made/made_deck.hpp"
#include "rules/judge.hpp"
#include "session/ledger.hpp"
#include "views/deeds.hpp"
#include "views/desk.hpp"
#include "words/words.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <numeric>

using namespace blason;

namespace {

bool has_sentence(const std::string& key) {
  return blason::say(Language::french, Phrase::named(key)).find('[') != 0;
}

void check_sentences(const DeskView& view) {
  CHECK(has_sentence("desk.say." + view.moment));
  CHECK(has_sentence("desk.rescue." + view.moment));
  if (!view.next.refused) CHECK(has_sentence("desk.next." + view.next.deed.what));
  for (const Deed& deed : view.journal) CHECK(has_sentence("desk.deed." + deed.what));
}

/// The grid counts every board once, and the key is the rules' own.
void check_boards(const Deck& deck, const Session& session, const DeskView& view) {
  for (std::size_t i = 0; i < view.rounds.size(); ++i) {
    const DeskBoard& board = view.rounds[i];
    const Round& round = session.rounds[i];
    const Key key = key_of(deck, round);
    int placed = 0, counted = 0;
    for (const DeskHand& hand : board.hands)
      if (!hand.away) placed += hand.placed;
    for (std::size_t card = 0; card < board.cards.size(); ++card) {
      const std::vector<int>& split = board.cards[card].split;
      counted += std::accumulate(split.begin(), split.end(), 0);
      CHECK(board.cards[card].right == key[card]);
    }
    CHECK(placed == counted);
    // Once the try is closed, "right so far" is what the rules would tell the team.
    if (board.stage != DeskStage::weighing || !round.accepted.empty()) continue;
    for (std::size_t hand = 0; hand < board.hands.size(); ++hand)
      if (!board.hands[hand].late)
        CHECK(board.hands[hand].right == count_right(key, round, static_cast<int>(hand)));
  }
}

struct Watched {
  Deck deck;
  Session session;
  int acts = 0;

  std::vector<Event> live(const Order& order) {
    Ruling ruling = rule_on(deck, session, order.intent, session.now);
    if (ruling.refused()) return {};
    std::vector<Event> events = std::move(ruling).take();
    int ordinal = 0;
    for (const Event& event : events) {
      const Entry entry{session.seq + 1,
                        0,
                        session.now + 500,
                        order.actor,
                        {"watched", std::to_string(acts), ordinal++},
                        event};
      session = after(std::move(session), entry);
    }
    ++acts;
    return events;
  }
};

} // namespace

TEST_CASE("the desk's view tells the truth about every evening", "[view]") {
  const auto seed = static_cast<std::uint64_t>(GENERATE(range(1, 13)));
  Watched watched{made_deck(seed), {}, 0};
  Rehearsal rehearsal;
  rehearsal.seed = seed;
  rehearsal.script = seed % 2 == 0 ? "any" : "standard";
  rehearsal.accidents = 0.2;
  Entry entry;
  entry.seq = 1;
  entry.event = opening(watched.deck, rehearsal_opening(watched.deck, rehearsal, {}));
  watched.session = after(std::move(watched.session), entry);
  Evening evening(watched.deck, rehearsal);
  while (const auto order = evening.next(watched.session)) {
    const DeskView view = desk_view(watched.deck, watched.session);
    INFO("seed " << seed << " act " << watched.acts << " " << view.moment << " next "
                 << view.next.deed.what);
    const bool goes_on = std::holds_alternative<GoOn>(order->intent);
    const bool takes_back = std::holds_alternative<TakeBack>(order->intent);
    const bool looks = watched.acts % 5 == 0 || goes_on || takes_back;
    const std::vector<Event> events = watched.live(*order);
    if (!looks) continue;
    check_sentences(view);
    // What the buttons promised is what happened, or what was refused.
    if (goes_on) {
      CHECK(view.next.refused.has_value() == events.empty());
      if (!events.empty() && !std::holds_alternative<RoundOpened>(events.back()))
        CHECK(view.next.deed.what == deed_of(watched.deck, watched.session, events).what);
    }
    if (takes_back) CHECK(view.undo.stuck.has_value() == events.empty());
    check_boards(watched.deck, watched.session, desk_view(watched.deck, watched.session));
    const auto sums = totals(watched.session, ledger(watched.deck, watched.session));
    const DeskView now = desk_view(watched.deck, watched.session);
    for (const DeskTeam& team : now.teams) CHECK(team.points == sums.at(team.id));
  }
  CHECK(desk_view(watched.deck, watched.session).moment == "ended");
}

TEST_CASE("drift is the late start of the step and what it has taken beyond its minutes",
          "[view]") {
  const Pace pace{75 * 60'000, 16 * 60'000, 20 * 60'000, 11 * 60'000};
  CHECK(drift(pace, 20 * 60'000) == 4 * 60'000);
  CHECK(drift(pace, 31 * 60'000) == 4 * 60'000);
  CHECK(drift(pace, 33 * 60'000) == 6 * 60'000);
  CHECK(left_to_play(pace, 20 * 60'000) == 59 * 60'000);
  CHECK(left_to_play(pace, 90 * 60'000) == 48 * 60'000);
  const Pace early{75 * 60'000, 16 * 60'000, 10 * 60'000, 11 * 60'000};
  CHECK(drift(early, 12 * 60'000) == -6 * 60'000);
}
