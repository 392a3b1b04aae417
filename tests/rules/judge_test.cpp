#include "rules/judge.hpp"

#include "rules/small_deck.hpp"

#include <catch2/catch.hpp>

using namespace blason;

namespace {

/// A closed families round of one team over oak, elm, ash (0, 1, 2) with the given tracks for anna
/// and dario.
Round families(std::vector<Lie> anna, std::vector<Lie> dario) {
  Round round;
  round.number = 1;
  round.plan.ladder = {4, 2, 1};
  round.plan.near = 1;
  round.cards = {CardId{"anna"}, CardId{"dario"}};
  round.spots = {SpotId{"oak"}, SpotId{"elm"}, SpotId{"ash"}};
  round.teams = {TeamId{"t1"}};
  Board board;
  board.tracks = {Track{1, std::move(anna), false, false},
                  Track{1, std::move(dario), false, false}};
  round.boards = {board};
  round.told = round.withdrawn = round.parked = {0, 0};
  round.closed = true;
  return round;
}

std::vector<std::pair<Points, Reason>> earned(const Round& round) {
  std::vector<std::pair<Points, Reason>> points;
  for (const Line& line : lines_of(small_deck(), round))
    points.emplace_back(line.points, line.reason);
  return points;
}

using Earned = std::vector<std::pair<Points, Reason>>;

} // namespace

TEST_CASE("A right card earns the rung of the try that put it where it lies") {
  CHECK(earned(families({0}, {nowhere})) == Earned{{4, Reason::match}});
  CHECK(earned(families({1, 0}, {nowhere, nowhere})) == Earned{{2, Reason::match}});
  CHECK(earned(families({0, 1, 0}, {1, 1, 1})) == Earned{{1, Reason::match}}); // A, B, A
  CHECK(earned(families({0, 0, 0}, {1, 1, 1})) == Earned{{4, Reason::match}});
}

TEST_CASE("A wrong family of the right fief is near") {
  CHECK(earned(families({1}, {nowhere})) == Earned{{1, Reason::near}});
  CHECK(earned(families({2}, {nowhere})).empty());
  CHECK(earned(families({nowhere}, {0})).empty());
}

TEST_CASE("Worth multiplies, practice earns nothing, withdrawn cards leave the ledger") {
  Round round = families({0}, {2});
  round.plan.worth = 3;
  CHECK(earned(round) == Earned{{12, Reason::match}, {12, Reason::match}});
  round.withdrawn[0] = 1;
  CHECK(earned(round) == Earned{{12, Reason::match}});
  round.plan.worth = 0;
  CHECK(earned(round).empty());
}

TEST_CASE("A banner is won or lost at the first try") {
  Round round = families({0}, {nowhere});
  round.boards[0].tracks[0].banner = true;
  CHECK(earned(round) == Earned{{4, Reason::match}, {2, Reason::banner}});
  round = families({2, 0}, {nowhere, nowhere});
  round.boards[0].tracks[0].banner = true;
  CHECK(earned(round) == Earned{{2, Reason::match}, {-2, Reason::banner}});
}

TEST_CASE("An accepted spot holds from the earliest try that had it") {
  Round round = families({2, 1, 0}, {nowhere, nowhere, nowhere});
  round.accepted = {{0, 1}};
  CHECK(effective(round, 0, round.boards[0].tracks[0]) == std::vector<Lie>{2, 1, 1});
  CHECK(earned(round) == Earned{{2, Reason::match}});
  round.accepted = {{0, 2}};
  CHECK(earned(round) == Earned{{4, Reason::match}});
}

TEST_CASE("A team that sat down late earns the rung of the try it played") {
  Round round = families({0}, {nowhere});
  round.boards[0].tracks[0].first = 2;
  CHECK(earned(round) == Earned{{2, Reason::match}});
}

TEST_CASE("A lost banner on a clue with two right personas counts where the card finally lies") {
  Round round;
  round.number = 1;
  round.plan.kind = Kind::clues;
  round.plan.ladder = {4, 2};
  round.cards = {CardId{"c-both"}};
  round.spots = {SpotId{"anna"}, SpotId{"bruno"}, SpotId{"carla"}};
  round.teams = {TeamId{"t1"}};
  Board board;
  board.tracks = {Track{1, {2, 1}, true, false}};
  round.boards = {board};
  round.told = round.withdrawn = round.parked = {0};
  round.closed = true;
  std::vector<Line> lines = lines_of(small_deck(), round);
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].land == PersonaId{"bruno"});
  CHECK(lines[1].points == -2);
  CHECK(lines[1].land == PersonaId{"bruno"});
  round.boards[0].tracks[0].lay = {2, 2};
  lines = lines_of(small_deck(), round);
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].land.empty());
}

TEST_CASE("Division is the entropy of the first tries") {
  Round round = families({0}, {2});
  round.teams = {TeamId{"t1"}, TeamId{"t2"}, TeamId{"t3"}, TeamId{"t4"}};
  Board other = round.boards[0];
  other.tracks[0].lay = {1};
  round.boards = {round.boards[0], round.boards[0], other, other};
  CHECK(division(round, 0) == Approx(1.0));
  CHECK(division(round, 1) == Approx(0.0));
}
