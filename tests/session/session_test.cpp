#include "session/by_hand.hpp"
#include "session/confusion.hpp"
#include "session/results.hpp"
#include "session/scripts.hpp"

#include <catch2/catch.hpp>

#include <numeric>

using namespace blason;
using namespace blason::by_hand;

namespace {

Step plain(StepKind kind) {
  Step step;
  step.kind = kind;
  return step;
}

constexpr auto no_refusal = std::nullopt;

} // namespace

TEST_CASE("The built-in scripts last as long as they say") {
  const std::vector<Script> scripts = scripts_for(small_deck());
  const auto minutes = [](const Script& script) {
    return std::accumulate(script.steps.begin(), script.steps.end(), 0.0,
                           [](double sum, const Step& step) { return sum + step.minutes; });
  };
  REQUIRE(scripts.size() == 4);
  CHECK(minutes(scripts[0]) == 15);
  CHECK(minutes(scripts[1]) == 45);
  CHECK(minutes(scripts[2]) == 75);
  CHECK(minutes(scripts[3]) == 180);
}

TEST_CASE("A deck's own script replaces the built-in one of the same id") {
  Deck deck = small_deck();
  Script own;
  own.id = ScriptId{"standard"};
  own.steps = {plain(StepKind::welcome)};
  deck.scripts = {own};
  const std::vector<Script> scripts = scripts_for(deck);
  CHECK(scripts.size() == 4);
  CHECK(scripts[2].steps.size() == 1);
}

TEST_CASE("Steps that come later and rounds that cannot be played are skipped with a word") {
  Room room({plain(StepKind::ideas), round_step(Kind::twins), plain(StepKind::podium)});
  CHECK(room.say(GoOn{}) == no_refusal);
  CHECK(room.session.step == 2);
  CHECK(room.session.log[0].skipped == "later");
  CHECK(room.session.log[1].skipped == "no_contrast");
  CHECK(room.say(GoOn{}) == Refusal::last_step);
}

TEST_CASE("A sealed round is closed by going on, and has no lines before") {
  Room room({round_step(Kind::families), plain(StepKind::podium)});
  room.say(GoOn{});
  for (int card = 0; card < 4; ++card)
    CHECK(room.say(PlaceCard{TeamId{"t1"}, CardNo{card}, SpotNo{0}}) == no_refusal);
  CHECK(ledger(room.deck, room.session).empty());
  CHECK(room.say(CloseTry{}) == no_refusal);
  CHECK(ledger(room.deck, room.session).empty());
  CHECK(room.say(SkipStep{}) == no_refusal);
  // Two of four are in oak (4 each), one is near (1).
  CHECK(room.points("t1") == 9 + 6); // and takes the north fief
  CHECK(room.session.rounds[0].closed);
}

TEST_CASE("A late team joins an open sealed round at once, a relay at the next one") {
  Room sealed({round_step(Kind::families)});
  sealed.say(GoOn{});
  CHECK(sealed.say(SeatTeam{"Late"}) == no_refusal);
  CHECK(sealed.session.rounds[0].team(TeamId{"t3"}) == 2);
  Room relay({round_step(Kind::families, Mode::relay)});
  relay.say(GoOn{});
  CHECK(relay.say(SeatTeam{"Late"}) == no_refusal);
  CHECK(relay.session.rounds[0].team(TeamId{"t3"}) == -1);
  CHECK(relay.say(PlaceCard{TeamId{"t3"}, CardNo{0}, SpotNo{0}}) == Refusal::team_not_seated);
}

TEST_CASE("The last lock closes the try; a board can be reopened until then") {
  Room room({round_step(Kind::families)});
  room.say(GoOn{});
  CHECK(room.say(LockBoard{TeamId{"t1"}}) == no_refusal);
  CHECK(room.say(PlaceCard{TeamId{"t1"}, CardNo{0}, SpotNo{0}}) == Refusal::board_locked);
  CHECK(room.say(ReopenBoard{TeamId{"t1"}}) == no_refusal);
  CHECK(room.say(LockBoard{TeamId{"t1"}}) == no_refusal);
  CHECK(room.say(LockBoard{TeamId{"t2"}}) == no_refusal);
  CHECK(std::holds_alternative<Weighing>(room.session.rounds[0].stage));
  CHECK(room.say(ReopenBoard{TeamId{"t1"}}) == Refusal::too_late);
}

TEST_CASE("Banners: on placed cards, as many as allowed, lost when the card moves, fixed after the "
          "first try") {
  Room room({round_step(Kind::families)});
  room.say(GoOn{});
  const TeamId team{"t1"};
  CHECK(room.say(PlantBanner{team, CardNo{0}}) == Refusal::card_not_placed);
  for (int card = 0; card < 4; ++card) room.say(PlaceCard{team, CardNo{card}, SpotNo{0}});
  for (int card = 0; card < 3; ++card)
    CHECK(room.say(PlantBanner{team, CardNo{card}}) == no_refusal);
  CHECK(room.say(PlantBanner{team, CardNo{3}}) == Refusal::no_banner_left);
  room.say(PlaceCard{team, CardNo{0}, SpotNo{1}});
  CHECK(room.session.rounds[0].boards[0].banners[0] == 0);
  room.say(CloseTry{});
  room.say(OpenTry{});
  CHECK(room.say(PlantBanner{team, CardNo{3}}) == Refusal::banners_fixed);
  CHECK(room.session.rounds[0].boards[0].tracks[1].banner);
}

TEST_CASE("A try is reopened before the first reveal, not after") {
  Room room({round_step(Kind::families)});
  room.say(GoOn{});
  room.say(CloseTry{});
  CHECK(room.say(ReopenTry{}) == no_refusal);
  CHECK(std::holds_alternative<Sorting>(room.session.rounds[0].stage));
  room.say(CloseTry{});
  room.say(GoOn{}); // judged
  room.say(GoOn{}); // the first beat: how teams split
  room.say(GoOn{}); // an answer
  CHECK(room.say(ReopenTry{}) == Refusal::already_revealed);
}

TEST_CASE("A further try is taken back exactly, and then the team seated before it") {
  Room room({round_step(Kind::families)});
  const auto shut = [&] {
    std::vector<bool> boards;
    for (const Board& board : room.session.rounds[0].boards) boards.push_back(board.locked);
    return boards;
  };
  room.say(GoOn{});
  room.say(CloseTry{});
  room.say(SeatTeam{"Late"});
  const std::vector<bool> before = shut();
  CHECK(room.say(OpenTry{}) == no_refusal);
  CHECK(shut() == std::vector<bool>{false, false, false});
  CHECK(room.say(TakeBack{}) == no_refusal);
  CHECK(shut() == before);
  CHECK(room.say(TakeBack{}) == no_refusal);
  CHECK(room.session.rounds[0].teams.size() == 2);
}

TEST_CASE("An undo that a team's later act depends on is refused") {
  Room room({round_step(Kind::families)});
  room.say(GoOn{});
  Entry placed;
  placed.seq = room.session.seq + 1;
  placed.actor = Actor{Seat::team, TeamId{"t1"}, "phone"};
  placed.command.id = "1";
  placed.event = CardPlaced{1, TeamId{"t1"}, room.session.rounds[0].cards[0], SpotId{"oak"}};
  room.session = after(std::move(room.session), placed);
  CHECK(room.say(TakeBack{}) == Refusal::a_team_went_on);
}

TEST_CASE("Ending takes two steps; what was played can still be corrected") {
  Room room({plain(StepKind::welcome)});
  CHECK(room.say(EndSession{}) == Refusal::confirm_the_end);
  CHECK(room.say(EndSession{true}) == no_refusal);
  CHECK(room.say(GoOn{}) == Refusal::session_ended);
  CHECK(room.say(Adjust{TeamId{"t1"}, 2, "the bell rang early"}) == no_refusal);
  CHECK(room.points("t1") == 2);
}

TEST_CASE("Merged teams keep their lines, have no rank and hold nothing") {
  Room room({round_step(Kind::families), plain(StepKind::podium)}, 3);
  room.say(GoOn{});
  for (int card = 0; card < 4; ++card) room.say(PlaceCard{TeamId{"t1"}, CardNo{card}, SpotNo{0}});
  room.say(CloseTry{});
  room.say(MergeTeam{TeamId{"t1"}, TeamId{"t2"}});
  room.say(SkipStep{});
  const Results results = results_of(room.deck, room.session);
  CHECK(results.teams[0].points == 9);
  CHECK(!results.teams[0].rank);
  CHECK(results.teams[1].rank == 1);
  for (const LandHeld& land : results.map.lands) CHECK(land.holders.empty());
}

TEST_CASE("Ranks are 1-2-2-4") {
  Room room({plain(StepKind::welcome)}, 4);
  room.say(Adjust{TeamId{"t1"}, 9, ""});
  room.say(Adjust{TeamId{"t3"}, 5, ""});
  room.say(Adjust{TeamId{"t4"}, 5, ""});
  const auto ranked = ranks(room.session, totals(room.session, ledger(room.deck, room.session)));
  CHECK(ranked.at(TeamId{"t1"}) == 1);
  CHECK(ranked.at(TeamId{"t2"}) == 4);
  CHECK(ranked.at(TeamId{"t3"}) == 2);
  CHECK(ranked.at(TeamId{"t4"}) == 2);
}

TEST_CASE("Pair confusion says nothing below three mistakes or a fifth of the answers") {
  Confusion confusion;
  const PersonaId a{"a"}, b{"b"};
  confusion.answers = {{a, 6}, {b, 4}};
  confusion.taken = {{{a, b}, 2}};
  CHECK(confusion.between(a, b) == 0);
  confusion.taken[{b, a}] = 1;
  CHECK(confusion.between(a, b) == Approx(0.3));
  confusion.answers[a] = 20;
  CHECK(confusion.between(a, b) == 0);
}

TEST_CASE("A land two hold is shared, and one that three hold is contested and nobody's") {
  const int sharing = GENERATE(1, 2, 3);
  Room room({round_step(Kind::families), plain(StepKind::debrief)}, 3);
  REQUIRE(room.say(GoOn{}) == no_refusal);
  const CardNo card{room.session.rounds.back().card(CardId{"carla"})};
  const SpotNo elm{room.session.rounds.back().spot(SpotId{"elm"})};
  const char* teams[] = {"t1", "t2", "t3"};
  for (int i = 0; i < sharing; ++i)
    REQUIRE(room.say(PlaceCard{TeamId{teams[i]}, card, elm}) == no_refusal);
  REQUIRE(room.say(CloseTry{}) == no_refusal);
  REQUIRE(room.say(GoOn{}) == no_refusal);
  const Conquest map = conquest(room.deck, room.session, ledger(room.deck, room.session));
  for (const LandHeld& land : map.lands) {
    const bool carla = land.persona == PersonaId{"carla"};
    CHECK(land.contested == (carla && sharing == 3));
    CHECK(land.holders.size() == (carla && sharing < 3 ? static_cast<std::size_t>(sharing) : 0u));
  }
  CHECK(map.castles[1].contested == (sharing == 3)); // elm
}
