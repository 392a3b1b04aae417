#include "names/team_name.hpp"
#include "naughty.hpp"
#include "session/naming.hpp"

#include <catch2/catch.hpp>

using namespace blason;

namespace {

Refusal second_of(std::string_view one, std::string_view other) {
  const auto teams = roster({std::string(one), std::string(other)}, {});
  const auto* bad = std::get_if<BadTeam>(&teams);
  return bad != nullptr && bad->number == 2 ? bad->why : Refusal::session_ended;
}

} // namespace

TEST_CASE("an evening begins with the names as they are cleaned, each under its banner") {
  const auto seated = roster({" La  Tour", "La\tNef", "Les Ours"}, {3, 4});
  const auto& teams = std::get<std::vector<Team>>(seated);
  REQUIRE(teams.size() == 3);
  CHECK(teams[0].name == "La Tour");
  CHECK(teams[1].name == "La Nef");
  CHECK(teams[1].banner == 1);
  CHECK(teams[1].size == 4);
  CHECK(teams[2].id == TeamId{"t3"});
  CHECK(teams[2].size == 0);
}

TEST_CASE("none of two names that look alike begins an evening beside the other") {
  for (const auto& [one, other] : naughty::lookalikes()) {
    INFO(one << " / " << other);
    const Refusal why = second_of(one, other);
    CHECK((why == Refusal::name_alike || why == Refusal::name_taken));
    CHECK(second_of(other, one) == why);
  }
  for (const auto& [one, other] : naughty::different()) {
    INFO(one << " / " << other);
    CHECK(std::holds_alternative<std::vector<Team>>(
        roster({std::string(one), std::string(other)}, {})));
  }
  CHECK(second_of("La Tour", "") == Refusal::name_empty);
  CHECK(second_of("La Tour", std::string(25, 'x')) == Refusal::name_too_long);
  CHECK(second_of("La Tour", "La  Tour ") == Refusal::name_taken);
}

TEST_CASE(
    "whatever is typed, a team is called by it cleaned or refused, and a team that left gives "
    "its name back") {
  Team gone;
  gone.id = TeamId{"t1"};
  gone.name = "La Tour";
  std::vector<Team> teams{gone};
  CHECK(std::get<Refusal>(name_among(teams, "LA TOUR", TeamId{})) == Refusal::name_alike);
  CHECK(std::get<std::string>(name_among(teams, "LA TOUR", gone.id)) == "LA TOUR");
  teams.front().out = true;
  CHECK(std::get<std::string>(name_among(teams, "LA TOUR", TeamId{})) == "LA TOUR");
  for (const std::string& text : naughty::texts()) {
    INFO(text);
    const auto name = name_among({}, text, TeamId{});
    const auto cleaned = clean_name(text);
    CHECK(std::holds_alternative<std::string>(name) ==
          std::holds_alternative<std::string>(cleaned));
  }
}
