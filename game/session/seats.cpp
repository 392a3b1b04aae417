#include "session/desk_acts.hpp"
#include "session/naming.hpp"

#include <algorithm>

namespace blason {
namespace {

bool is_raised(const Session& session, int banner) {
  return std::any_of(session.teams.begin(), session.teams.end(),
                     [&](const Team& team) { return !team.out && team.banner == banner; });
}

int free_banner(const Session& session) {
  for (int banner = 0; banner < static_cast<int>(most_teams); ++banner)
    if (!is_raised(session, banner)) return banner;
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

/// The team sits down, and has a board where it still can.
std::vector<Event> sit_down(const Session& session, Team team) {
  team.id = TeamId{"t" + std::to_string(session.teams.size() + 1)};
  std::vector<Event> events;
  if (joins_now(session)) events.push_back(BoardDealt{session.open_round()->number, team.id});
  events.insert(events.begin(), TeamSeated{std::move(team)});
  return events;
}

/// The name, or with a number where another team is called so already.
std::string plain_name(const Session& session, const std::string& plain) {
  std::string name = plain;
  for (int number = 2; number <= static_cast<int>(most_teams) + 1; ++number) {
    if (std::holds_alternative<std::string>(name_among(session.teams, name, TeamId{}))) break;
    name = plain + " " + std::to_string(number);
  }
  return name;
}

} // namespace

Ruling seat_team(const Session& session, const SeatTeam& wish) {
  if (session.playing() >= most_teams) return Refusal::too_many_teams;
  auto name = name_among(session.teams, wish.name, TeamId{});
  if (const auto* no = std::get_if<Refusal>(&name)) return *no;
  Team team;
  team.name = std::get<std::string>(std::move(name));
  team.banner = wish.banner >= 0 ? wish.banner : free_banner(session);
  team.size = wish.size;
  return sit_down(session, std::move(team));
}

Ruling raise_banner(const Session& session, const RaiseBanner& wish) {
  if (session.listed) return Refusal::list_closed;
  if (session.playing() >= most_teams) return Refusal::too_many_teams;
  const bool painted = wish.banner >= 0 && wish.banner < static_cast<int>(most_teams);
  if (!painted || is_raised(session, wish.banner)) return Refusal::banner_taken;
  Team team;
  team.banner = wish.banner;
  team.name = plain_name(session, wish.plain);
  if (wish.name.empty()) return sit_down(session, std::move(team));
  auto name = name_wanted(session, wish.name, TeamId{});
  if (const auto* no = std::get_if<Refusal>(&name)) return *no;
  std::string& wanted = std::get<std::string>(name);
  if (!session.moderated || wanted == team.name) {
    team.name = std::move(wanted);
    return sit_down(session, std::move(team));
  }
  std::vector<Event> events = sit_down(session, std::move(team));
  const TeamId id = std::get<TeamSeated>(events.front()).team.id;
  events.push_back(NameAsked{id, std::move(wanted)});
  return events;
}

Ruling rename_team(const Session& session, const RenameTeam& wish) {
  const Team* team = session.team(wish.team);
  if (team == nullptr) return Refusal::no_such_team;
  auto name = name_among(session.teams, wish.name, wish.team);
  if (const auto* no = std::get_if<Refusal>(&name)) return *no;
  std::string& to = std::get<std::string>(name);
  if (team->name == to) return Refusal::already_so;
  std::vector<Event> events;
  // What the desk calls it is an answer to what it asked for.
  if (!team->asked.empty()) events.push_back(NameDeclined{wish.team, team->asked});
  events.push_back(TeamRenamed{wish.team, std::move(to), team->name});
  return events;
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
