#include "session/naming.hpp"

#include "names/team_name.hpp"
#include "session/desk_acts.hpp"

namespace blason {
namespace {

Refusal refusal_of(NameFault fault) {
  return fault == NameFault::empty ? Refusal::name_empty : Refusal::name_too_long;
}

} // namespace

std::variant<std::string, Refusal> name_among(std::span<const Team> teams, const std::string& typed,
                                              const TeamId& own) {
  auto cleaned = clean_name(typed);
  if (const auto* fault = std::get_if<NameFault>(&cleaned)) return refusal_of(*fault);
  std::string& name = std::get<std::string>(cleaned);
  for (const Team& team : teams) {
    if (team.id == own || team.out) continue;
    if (team.name == name) return Refusal::name_taken;
    if (look_alike(team.name, name)) return Refusal::name_alike;
  }
  return std::move(name);
}

std::variant<std::string, Refusal> name_wanted(const Session& session, const std::string& typed,
                                               const TeamId& own) {
  auto name = name_among(session.teams, typed, own);
  if (std::holds_alternative<Refusal>(name)) return name;
  for (const Team& team : session.teams)
    if (team.id != own && !team.out && !team.asked.empty() &&
        look_alike(team.asked, std::get<std::string>(name)))
      return Refusal::name_alike;
  return name;
}

Ruling ask_name(const Session& session, const AskName& wish) {
  const Team* team = session.team(wish.team);
  if (team == nullptr) return Refusal::no_such_team;
  if (team->out) return Refusal::team_is_out;
  if (session.listed) return Refusal::names_given;
  auto wanted = name_wanted(session, wish.name, wish.team);
  if (const auto* no = std::get_if<Refusal>(&wanted)) return *no;
  std::string& name = std::get<std::string>(wanted);
  if (name == team->name || name == team->asked) return Refusal::already_so;
  std::vector<Event> events{NameAsked{wish.team, name}};
  if (!session.moderated) events.push_back(NameApproved{wish.team, std::move(name), team->name});
  return events;
}

Ruling approve_name(const Session& session, const ApproveName& wish) {
  const Team* team = session.team(wish.team);
  if (team == nullptr) return Refusal::no_such_team;
  if (team->asked.empty()) return Refusal::no_name_waits;
  // Another team may have come to that name since it was asked for.
  const auto name = name_among(session.teams, team->asked, wish.team);
  if (const auto* no = std::get_if<Refusal>(&name)) return *no;
  return {{NameApproved{wish.team, team->asked, team->name}}};
}

Ruling decline_name(const Session& session, const DeclineName& wish) {
  const Team* team = session.team(wish.team);
  if (team == nullptr) return Refusal::no_such_team;
  if (team->asked.empty()) return Refusal::no_name_waits;
  return {{NameDeclined{wish.team, team->asked}}};
}

std::variant<std::vector<Team>, BadTeam> roster(const std::vector<std::string>& names,
                                                const std::vector<int>& sizes) {
  std::vector<Team> teams;
  for (const std::string& typed : names) {
    const std::size_t number = teams.size();
    auto name = name_among(teams, typed, TeamId{});
    if (const auto* no = std::get_if<Refusal>(&name))
      return BadTeam{static_cast<int>(number) + 1, *no};
    Team team;
    team.id = TeamId{"t" + std::to_string(number + 1)};
    team.name = std::get<std::string>(std::move(name));
    team.banner = static_cast<int>(number);
    if (number < sizes.size()) team.size = sizes[number];
    teams.push_back(std::move(team));
  }
  return teams;
}

} // namespace blason
