#include "session/by_hand.hpp"

#include <catch2/catch.hpp>

using namespace blason;
using namespace blason::by_hand;

TEST_CASE(
    "Answers to names that were asked for are taken back exactly, but not past another wish") {
  Room room({round_step(Kind::families)});
  REQUIRE_FALSE(room.say(Turn{Switch::listed, false}));
  const TeamId red{"t1"};
  const auto stands = [&](const char* name, const char* asked, const char* declined) {
    const Team& team = *room.session.team(red);
    return team.name == name && team.asked == asked && team.declined == declined;
  };
  for (const Intent& answer :
       {Intent{ApproveName{red}}, Intent{DeclineName{red}}, Intent{RenameTeam{red, "Scarlet"}}}) {
    room.live({NameAsked{red, "Crimson"}});
    REQUIRE_FALSE(room.say(answer));
    CHECK_FALSE(stands("Red", "Crimson", ""));
    REQUIRE_FALSE(room.say(TakeBack{}));
    CHECK(stands("Red", "Crimson", ""));
    // The team is quicker with another wish: what it was answered stays.
    REQUIRE_FALSE(room.say(answer));
    room.session = after(std::move(room.session), {room.session.seq + 1,
                                                   0,
                                                   0,
                                                   Actor{Seat::team, red, "phone"},
                                                   {"phone", std::to_string(room.session.seq), 0},
                                                   NameAsked{red, "Ruby"}});
    CHECK(room.say(TakeBack{}) == Refusal::a_team_went_on);
    REQUIRE_FALSE(room.say(RenameTeam{red, "Somebody"}));
    REQUIRE_FALSE(room.say(RenameTeam{red, "Red"}));
  }
}

TEST_CASE("A team that sat down is not taken back past another that did so by itself") {
  Room room({round_step(Kind::families)});
  REQUIRE_FALSE(room.say(Turn{Switch::listed, false}));
  REQUIRE_FALSE(room.say(SeatTeam{"Green"}));
  Ruling raised = rule_on(room.deck, room.session, RaiseBanner{"Plain", "", 7}, 0);
  REQUIRE_FALSE(raised.refused());
  room.session = after(std::move(room.session), {room.session.seq + 1,
                                                 0,
                                                 0,
                                                 Actor{Seat::team, TeamId{"t4"}, "phone"},
                                                 {"phone", "1", 0},
                                                 std::move(raised).take().front()});
  CHECK(room.say(TakeBack{}) == Refusal::a_team_went_on);
  REQUIRE_FALSE(room.say(RemoveTeam{TeamId{"t4"}}));
  REQUIRE_FALSE(room.say(TakeBack{}));
  CHECK(room.session.teams.size() == 4);
}
