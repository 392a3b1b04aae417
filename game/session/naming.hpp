#pragma once

#include "rules/refusal.hpp"
#include "session/team.hpp"

#include <span>
#include <string>
#include <variant>
#include <vector>

namespace blason {

/// What that team would be called among these, or why it may not be called so. Names of teams that
/// left are free; `own` is empty for a team to come.
std::variant<std::string, Refusal> name_among(std::span<const Team> teams, const std::string& typed,
                                              const TeamId& own);

struct Session;

/// What a team may ask to be called: what name_among() allows, and no other team asks for.
std::variant<std::string, Refusal> name_wanted(const Session& session, const std::string& typed,
                                               const TeamId& own);

/// The first team that cannot begin, from 1.
struct BadTeam {
  int number = 1;
  Refusal why = Refusal::name_empty;
};
/// The teams an evening begins with, each under the banner of its place. `sizes` may be shorter.
std::variant<std::vector<Team>, BadTeam> roster(const std::vector<std::string>& names,
                                                const std::vector<int>& sizes);

} // namespace blason
