#pragma once

#include "bots/bot.hpp"
#include "session/session.hpp"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace blason {

/// Teams and desk of a rehearsed evening.
struct Rehearsal {
  int teams = 6;
  double least_skill = 0.3, best_skill = 0.95; // spread evenly over the teams, then shuffled
  std::uint64_t seed = 1;
  std::string script = "standard", language = "fr";
  /// The chance, at each turn of the desk, of an accident: a correction, an appeal, a late team, an
  /// act taken back…
  double accidents = 0;
};

/// Played time of one order. Teams think at the same time, and orders come one after the other: the
/// more teams, the shorter, so that the clock cuts off nobody for their place in the row.
Millis order_takes(const Rehearsal& rehearsal);

/// The skills of the teams t1, t2…
std::vector<double> skills_of(const Rehearsal& rehearsal);

/// One order and who gives it.
struct Order {
  Actor actor;
  Intent intent;
};

/// The opening of a rehearsal: teams t1… with plain names. The script must be one of
/// scripts_for(deck).
Opening rehearsal_opening(const Deck& deck, const Rehearsal& rehearsal,
                          const std::vector<std::string>& names);

/// Plays an evening from the first step to its end: asks for the next order with the session as it
/// stands. An order that is refused is simply not followed. Keeps references to the deck.
class Evening {
public:
  Evening(const Deck& deck, const Rehearsal& rehearsal);
  /// nullopt: the session has ended.
  std::optional<Order> next(const Session& session);

private:
  void plan_turn(const Session& session);
  void plan_round(const Session& session, const Round& round);
  void everybody_plays(const Session& session, const Round& round);
  void relay_turn(const Session& session, const Round& round, const Asking& asking);
  void accident(const Session& session);
  void team_accident(const Session& session);
  void appeal(const Session& session);
  void desk(Intent intent);
  void team(const TeamId& id, Intent intent);
  Bot& bot(const TeamId& id);

  const Deck* deck_;
  Rehearsal rehearsal_;
  Knowledge knowledge_;
  Dice dice_;
  std::map<TeamId, Bot> bots_;
  std::deque<Order> orders_;
};

/// One whole evening through the rules alone, with the clock heeded as the table does. Returns the
/// record.
std::vector<Entry> play_evening(const Deck& deck, const Rehearsal& rehearsal, Opening opening);

} // namespace blason
