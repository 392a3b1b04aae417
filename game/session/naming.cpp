#include "session/naming.hpp"

#include "names/team_name.hpp"

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
