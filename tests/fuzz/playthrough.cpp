// A random deck and random orders, sensible or not: no crash, every refusal has its word, the
// record folds to what was lived, and views can always be made.

#include "bots/evening.hpp"
#include "made/made_deck.hpp"
#include "made/states.hpp"
#include "session/results.hpp"
#include "views/wall.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace blason;

namespace {

/// Bytes as choices; after the last byte everything is 0.
struct Choices {
  const std::uint8_t* data;
  std::size_t left;

  int next(int bound) {
    if (left == 0) return 0;
    --left;
    return *data++ % bound;
  }
};

TeamId any_team(Choices& choices) { return TeamId{"t" + std::to_string(choices.next(14))}; }
CardNo any_card(Choices& choices) { return CardNo{choices.next(16) - 1}; }
SpotNo any_spot(Choices& choices) { return SpotNo{choices.next(16) - 1}; }

Intent team_order(Choices& choices) {
  switch (choices.next(8)) {
  case 0:
    return LiftCard{any_team(choices), any_card(choices)};
  case 1:
    return PlantBanner{any_team(choices), any_card(choices)};
  case 2:
    return LiftBanner{any_team(choices), any_card(choices)};
  case 3:
    return LockBoard{any_team(choices)};
  case 4:
    return ReopenBoard{any_team(choices)};
  case 5:
    return PassCard{any_team(choices)};
  default:
    return PlaceCard{any_team(choices), any_card(choices), any_spot(choices)};
  }
}

Intent seat_order(Choices& choices) {
  switch (choices.next(6)) {
  case 0:
    return SeatTeam{"N" + std::to_string(choices.next(20)), choices.next(13) - 1, 0};
  case 1:
    return RenameTeam{any_team(choices), "R" + std::to_string(choices.next(20))};
  case 2:
    return MoveTeam{any_team(choices), choices.next(14) - 1};
  case 3:
    return MergeTeam{any_team(choices), any_team(choices)};
  case 4:
    return SplitTeam{any_team(choices), "S" + std::to_string(choices.next(20))};
  default:
    return RemoveTeam{any_team(choices)};
  }
}

Intent desk_order(Choices& choices) {
  switch (choices.next(16)) {
  case 0:
    return SkipStep{};
  case 1:
    return LookBack{choices.next(6) - 1};
  case 2:
    return CloseTry{};
  case 3:
    return OpenTry{};
  case 4:
    return ReopenTry{};
  case 5:
    return ExtendClock{choices.next(60)};
  case 6:
    return OpenHint{};
  case 7:
    return HideAnswer{};
  case 8:
    return Correct{choices.next(8), any_team(choices), any_card(choices), choices.next(4),
                   any_spot(choices)};
  case 9:
    return AcceptAlso{choices.next(8), any_card(choices), any_spot(choices)};
  case 10:
    return Withdraw{choices.next(8), any_card(choices)};
  case 11:
    return Park{choices.next(8), any_card(choices)};
  case 12:
    return Turn{static_cast<Switch>(choices.next(6)), choices.next(2) == 0};
  case 13:
    return TakeBack{};
  case 14:
    return TimeUp{};
  default:
    return GoOn{};
  }
}

Intent any_order(Choices& choices) {
  switch (choices.next(6)) {
  case 0:
    return seat_order(choices);
  case 1:
  case 2:
    return desk_order(choices);
  case 3:
    return GoOn{};
  default:
    return team_order(choices);
  }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Choices choices{data, size};
  const Deck deck = made_deck(static_cast<std::uint64_t>(choices.next(256)));
  Rehearsal rehearsal;
  rehearsal.teams = 1 + choices.next(12);
  rehearsal.script = "any";
  std::vector<Entry> record;
  Session session;
  const auto live = [&](std::vector<Event> events) {
    int ordinal = 0;
    for (Event& event : events) {
      Entry entry{session.seq + 1, 0, session.now + 1000, Actor{}, {"fuzz", "", ordinal++},
                  std::move(event)};
      session = after(std::move(session), entry);
      record.push_back(std::move(entry));
    }
  };
  live({opening(deck, rehearsal_opening(deck, rehearsal, {}))});
  while (choices.left > 0) {
    Ruling ruling = rule_on(deck, session, any_order(choices), session.now + 1000);
    if (ruling.refused()) {
      if (slug(ruling.refusal()).empty()) std::abort();
      continue;
    }
    live(std::move(ruling).take());
    static_cast<void>(wall_view(deck, session));
    static_cast<void>(hand_view(deck, session, session.teams.back().id));
  }
  static_cast<void>(results_of(deck, session));
  if (state_text(fold(record), true) != state_text(session, true)) std::abort();
  return 0;
}
