#include "bots/evening.hpp"

#include <algorithm>
#include <array>

// What goes wrong in a room, thrown in at random for the laws that must hold all the same.

namespace blason {
namespace {

template <class List> int any_of(const List& list, Dice& dice) {
  return static_cast<int>(dice.below(list.size()));
}

} // namespace

void Evening::accident(const Session& session) {
  switch (dice_.below(8)) {
  case 0:
    return team_accident(session);
  case 1:
    return desk(TakeBack{});
  case 2:
    return desk(Turn{dice_.below(2) == 0 ? Switch::ranks : Switch::black, dice_.below(2) == 0});
  case 3:
    return desk(HideAnswer{});
  case 4: {
    const TeamId& id = session.teams[static_cast<std::size_t>(any_of(session.teams, dice_))].id;
    return desk(Adjust{id, static_cast<Points>(dice_.below(9)) - 4, "accident"});
  }
  case 5:
    if (dice_.unit() < 0.15) return desk(SkipStep{});
    return desk(ExtendClock{30});
  default:
    return appeal(session);
  }
}

void Evening::team_accident(const Session& session) {
  const TeamId id = session.teams[static_cast<std::size_t>(any_of(session.teams, dice_))].id;
  const TeamId other = session.teams[static_cast<std::size_t>(any_of(session.teams, dice_))].id;
  switch (dice_.below(6)) {
  case 0:
    return desk(SeatTeam{"Late " + std::to_string(session.teams.size() + 1), -1, 4});
  case 1:
    return desk(MergeTeam{id, other});
  case 2:
    return desk(RenameTeam{id, "Renamed " + std::to_string(session.seq)});
  case 3:
    return desk(MoveTeam{id, any_of(session.teams, dice_)});
  case 4:
    return desk(SplitTeam{id, "Split " + std::to_string(session.seq)});
  default:
    return desk(RemoveTeam{id});
  }
}

void Evening::appeal(const Session& session) {
  if (session.rounds.empty()) return;
  const Round& round = session.rounds[static_cast<std::size_t>(any_of(session.rounds, dice_))];
  const CardNo card{any_of(round.cards, dice_)};
  const SpotNo spot{any_of(round.spots, dice_)};
  const TeamId& id = round.teams[static_cast<std::size_t>(any_of(round.teams, dice_))];
  switch (dice_.below(4)) {
  case 0:
    return desk(AcceptAlso{round.number, card, spot});
  case 1:
    return desk(Withdraw{round.number, card});
  case 2:
    return desk(Park{round.number, card});
  default:
    return desk(Correct{round.number, id, card, 1 + static_cast<int>(dice_.below(2)), spot});
  }
}

} // namespace blason
