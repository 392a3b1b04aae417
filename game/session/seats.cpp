#include "session/desk_acts.hpp"

#include <algorithm>

namespace blason {
namespace {

constexpr std::size_t longest_name = 96; // bytes; 24 graphemes are checked where names come in

std::optional<Refusal> bad_name(const Session& session, const std::string& name,
                                const TeamId& own) {
  if (name.find_first_not_of(" \t") == std::string::npos) return Refusal::name_empty;
  if (name.size() > longest_name) return Refusal::name_too_long;
  for (const Team& team : session.teams)
    if (team.id != own && !team.out && team.name == name) return Refusal::name_taken;
  return std::nullopt;
}

int free_banner(const Session& session) {
  for (int banner = 0; banner < static_cast<int>(most_teams); ++banner) {
    const bool taken =
        std::any_of(session.teams.begin(), session.teams.end(),
                    [&](const Team& team) { return !team.out && team.banner == banner; });
    if (!taken) return banner;
  }
  return 0;
}

std::optional<Refusal> not_playing(const Session& session, const TeamId& id) {
  const Team* team = session.team(id);
  if (team == nullptr) return Refusal::no_such_team;
  if (team->out) return Refusal::team_is_out;
  return std::nullopt;
}

/// A late team joins an open sealed round at once, a relay at the next one.
bool joins_now(const Session& session) {
  const Round* round = session.open_round();
  if (round == nullptr || round->closed || round->relay()) return false;
  return std::holds_alternative<Sorting>(round->stage) ||
         std::holds_alternative<Weighing>(round->stage) ||
         std::holds_alternative<Hinting>(round->stage) ||
         std::holds_alternative<Told>(round->stage);
}

} // namespace

Ruling seat_team(const Session& session, const SeatTeam& wish) {
  if (session.playing() >= most_teams) return Refusal::too_many_teams;
  if (const auto no = bad_name(session, wish.name, TeamId{})) return *no;
  Team team;
  team.id = TeamId{"t" + std::to_string(session.teams.size() + 1)};
  team.name = wish.name;
  team.banner = wish.banner >= 0 ? wish.banner : free_banner(session);
  team.size = wish.size;
  std::vector<Event> events;
  if (joins_now(session)) events.push_back(BoardDealt{session.open_round()->number, team.id});
  events.insert(events.begin(), TeamSeated{std::move(team)});
  return events;
}

Ruling rename_team(const Session& session, const RenameTeam& wish) {
  const Team* team = session.team(wish.team);
  if (team == nullptr) return Refusal::no_such_team;
  if (team->name == wish.name) return Refusal::already_so;
  if (const auto no = bad_name(session, wish.name, wish.team)) return *no;
  return {{TeamRenamed{wish.team, wish.name, team->name}}};
}

Ruling shift_team(const Session& session, const MoveTeam& wish) {
  const auto at = std::find_if(session.teams.begin(), session.teams.end(),
                               [&](const Team& team) { return team.id == wish.team; });
  if (at == session.teams.end()) return Refusal::no_such_team;
  const int was = static_cast<int>(at - session.teams.begin());
  const int to = std::clamp(wish.to, 0, static_cast<int>(session.teams.size()) - 1);
  if (to == was) return Refusal::already_so;
  return {{TeamMoved{wish.team, to, was}}};
}

Ruling merge_team(const Session& session, const MergeTeam& wish) {
  if (const auto no = not_playing(session, wish.team)) return *no;
  if (!wish.into.empty()) {
    if (wish.team == wish.into) return Refusal::same_team;
    if (const auto no = not_playing(session, wish.into)) return *no;
  }
  if (session.playing() <= 1) return Refusal::too_few_teams;
  return {{TeamLeft{wish.team, wish.into}}};
}

Ruling split_team(const Session& session, const SplitTeam& wish) {
  if (const auto no = not_playing(session, wish.team)) return *no;
  return seat_team(session, SeatTeam{wish.name, -1, 0});
}

} // namespace blason
