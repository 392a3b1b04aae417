#include "table/submission.hpp"

#include <type_traits>

namespace blason {
namespace {

template <class I>
constexpr bool is_a_teams =
    std::is_same_v<I, PlaceCard> || std::is_same_v<I, LiftCard> || std::is_same_v<I, PlantBanner> ||
    std::is_same_v<I, LiftBanner> || std::is_same_v<I, LockBoard> ||
    std::is_same_v<I, ReopenBoard> || std::is_same_v<I, PassCard> || std::is_same_v<I, AskName>;

bool team_may_say(const Submission& submission) {
  const Actor& actor = submission.actor;
  // Orders of desk and table are named so: a phone that took the name could have theirs answered as
  // done already.
  if (submission.device == "desk" || submission.device == "table") return false;
  if (std::holds_alternative<RaiseBanner>(submission.intent)) return actor.team.empty();
  if (actor.team.empty()) return false;
  return std::visit(
      [&actor](const auto& intent) {
        using I = std::remove_cvref_t<decltype(intent)>;
        if constexpr (is_a_teams<I>)
          return intent.team == actor.team;
        else
          return false;
      },
      submission.intent);
}

} // namespace

bool may_say(const Submission& submission) {
  switch (submission.actor.seat) {
  case Seat::team:
    return team_may_say(submission);
  case Seat::desk:
    return !std::holds_alternative<TimeUp>(submission.intent);
  case Seat::table:
    break;
  }
  return false; // the table speaks to itself
}

} // namespace blason
