#include "debrief/debrief.hpp"
#include "debrief/mentions.hpp"

#include "bots/evening.hpp"
#include "rules/small_deck.hpp"
#include "session/confusion.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace blason;

namespace {

/// An evening played by hand, an order at a time.
struct Room {
  Deck deck = small_deck();
  Session session;

  explicit Room(std::vector<Step> steps, int teams) {
    Rehearsal rehearsal;
    rehearsal.teams = teams;
    Opening wanted = rehearsal_opening(deck, rehearsal, {});
    wanted.script.steps = std::move(steps);
    live({opening(deck, std::move(wanted))});
    say(GoOn{});
  }
  void live(std::vector<Event> events) {
    int ordinal = 0;
    for (Event& event : events) {
      Entry entry{session.seq + 1,
                  0,
                  session.now,
                  Actor{},
                  {"desk", std::to_string(session.seq), ordinal++},
                  std::move(event)};
      session = after(std::move(session), entry);
    }
  }
  void say(const Intent& intent) {
    Ruling ruling = rule_on(deck, session, intent, session.now);
    REQUIRE_FALSE(ruling.refused());
    live(std::move(ruling).take());
  }
  const Round& round() const { return session.rounds.back(); }
  /// The team's card, by ids.
  void place(const char* team, const char* card, const char* spot) {
    say(PlaceCard{TeamId{team}, CardNo{round().card(CardId{card})},
                  SpotNo{round().spot(SpotId{spot})}});
  }
  void plant(const char* team, const char* card) {
    say(PlantBanner{TeamId{team}, CardNo{round().card(CardId{card})}});
  }
  std::string card(const CardPlace& at) const {
    const Round& of = session.rounds[static_cast<std::size_t>(at.round - 1)];
    return of.cards[static_cast<std::size_t>(at.card)].value;
  }
  /// Closes the round and leaves it: what was judged has been told.
  void tell_all() { say(SkipStep{}); }
  Debrief debrief(Reach reach = Reach::told) const { return debrief_of(deck, session, reach); }
};

Step families() {
  Step step;
  step.kind = StepKind::round;
  step.round.kind = Kind::families;
  return step;
}
Step last() {
  Step step;
  step.kind = StepKind::debrief;
  return step;
}

/// Anna known to all, bruno split one to one to one, carla two to one, dario never placed; a banner
/// of t2 lost on carla, one of t1 held on anna.
Room evening() {
  Room room({families(), last()}, 3);
  for (const char* team : {"t1", "t2", "t3"}) room.place(team, "anna", "oak");
  room.place("t1", "bruno", "oak");
  room.place("t2", "bruno", "elm");
  room.place("t3", "bruno", "ash");
  room.place("t1", "carla", "elm");
  room.place("t2", "carla", "ash");
  room.place("t3", "carla", "elm");
  room.plant("t1", "anna");
  room.plant("t2", "carla");
  room.say(CloseTry{});
  return room;
}

} // namespace

TEST_CASE("agreement beyond chance is Cohen's kappa", "[debrief]") {
  const Agreement two = agreement({{20, 5}, {10, 15}});
  CHECK(two.observed == Approx(0.70));
  CHECK(two.expected == Approx(0.50));
  CHECK(two.kappa == Approx(0.40));
  const Agreement three = agreement({{8, 1, 1}, {3, 6, 1}, {0, 2, 8}});
  CHECK(three.observed == Approx(0.7333).margin(1e-4));
  CHECK(three.expected == Approx(0.3333).margin(1e-4));
  CHECK(three.kappa == Approx(0.60));
  CHECK(agreement({}).kappa == 0);
  CHECK(agreement({{0, 0}, {0, 0}}).kappa == 0);
  CHECK(agreement({{5, 0}, {0, 0}}).kappa == 0);
}

TEST_CASE("pair confusion of a matrix: the pair above both floors alone is reported", "[debrief]") {
  const std::vector<std::vector<int>> matrix{{8, 1, 1}, {3, 6, 1}, {0, 2, 8}};
  const std::vector<PersonaId> ids{PersonaId{"a"}, PersonaId{"b"}, PersonaId{"c"}};
  Confusion confusion;
  for (std::size_t row = 0; row < 3; ++row)
    for (std::size_t column = 0; column < 3; ++column) {
      confusion.answers[ids[row]] += matrix[row][column];
      if (row != column) confusion.taken[{ids[row], ids[column]}] = matrix[row][column];
    }
  CHECK(confusion.between(ids[0], ids[1]) == Approx(0.2)); // 4 of 20
  CHECK(confusion.between(ids[1], ids[2]) == 0);           // 3 of 20: below a fifth
  CHECK(confusion.between(ids[0], ids[2]) == 0);           // 1 of 20
}

TEST_CASE("the card that split the room most comes first, with where it lay", "[debrief]") {
  Room room = evening();
  room.tell_all();
  const Debrief debrief = room.debrief();
  REQUIRE(debrief.divided.size() == 2);
  CHECK(room.card(debrief.divided[0].at) == "bruno");
  CHECK(debrief.divided[0].bits == Approx(1.5849625));
  CHECK(debrief.divided[0].lies.size() == 3);
  CHECK(room.card(debrief.divided[1].at) == "carla");
  CHECK(debrief.divided[1].bits == Approx(0.9182958));
  REQUIRE(debrief.divided[1].lies.size() == 2);
  CHECK(debrief.divided[1].lies[0] == std::pair{room.round().spot(SpotId{"elm"}), 2});
}

TEST_CASE("banners lost are told with where they stood, banners held are not", "[debrief]") {
  Room room = evening();
  room.tell_all();
  const Debrief debrief = room.debrief();
  REQUIRE(debrief.lost.size() == 1);
  CHECK(room.card(debrief.lost[0].at) == "carla");
  REQUIRE(debrief.lost[0].teams.size() == 1);
  CHECK(debrief.lost[0].teams[0].first == TeamId{"t2"});
  CHECK(debrief.lost[0].teams[0].second == room.round().spot(SpotId{"ash"}));
}

TEST_CASE("the persona everybody knew was asked of every team and never missed", "[debrief]") {
  Room room = evening();
  room.tell_all();
  REQUIRE(room.debrief().known);
  CHECK(room.debrief().known->persona == PersonaId{"anna"});
  CHECK(room.debrief().known->answers == 3);
  room.say(SeatTeam{"Late"});
  CHECK_FALSE(room.debrief().known);
}

TEST_CASE("an accepted spot is no error, a withdrawn card no card", "[debrief]") {
  Room room = evening();
  room.tell_all();
  const int carla = room.round().card(CardId{"carla"});
  SECTION("accepted") {
    room.say(AcceptAlso{1, CardNo{carla}, SpotNo{room.round().spot(SpotId{"ash"})}});
    CHECK(room.debrief().lost.empty());
  }
  SECTION("withdrawn") {
    room.say(Withdraw{1, CardNo{carla}});
    CHECK(room.debrief().lost.empty());
    CHECK(room.debrief().divided.size() == 1);
  }
}

TEST_CASE("what was judged and never told is for the desk alone", "[debrief]") {
  Room room = evening();
  room.say(GoOn{}); // judged; the reveal has not begun
  CHECK(room.debrief(Reach::all).divided.size() == 2);
  CHECK(room.debrief(Reach::all).lost.size() == 1);
  CHECK(room.debrief().divided.empty());
  CHECK(room.debrief().lost.empty());
  CHECK_FALSE(room.debrief().known);
}

TEST_CASE("parked cards are listed, and practice divides nobody", "[debrief]") {
  Room room = evening();
  room.say(Park{1, CardNo{room.round().card(CardId{"dario"})}});
  room.tell_all();
  REQUIRE(room.debrief().parked.size() == 1);
  CHECK(room.card(room.debrief().parked[0]) == "dario");
  Step practice = families();
  practice.round.worth = 0;
  Room trial({practice, last()}, 2);
  trial.place("t1", "bruno", "elm");
  trial.place("t2", "bruno", "oak");
  trial.say(CloseTry{});
  trial.tell_all();
  CHECK(trial.debrief().divided.empty());
}

TEST_CASE("the families' agreement counts first answers placed", "[debrief]") {
  Room room = evening();
  room.tell_all();
  // Nine answers, six of them right.
  CHECK(room.debrief().families.observed == Approx(6.0 / 9));
}

TEST_CASE("each team hears a kind word that is true of it, and another than its neighbour's",
          "[debrief]") {
  Room room = evening();
  room.tell_all();
  const std::vector<Mention> said = mentions_of(room.deck, room.session, Reach::told);
  REQUIRE(said.size() == 3);
  std::vector<Praise> praises;
  for (const Mention& one : said) praises.push_back(one.praise);
  std::sort(praises.begin(), praises.end());
  CHECK(std::adjacent_find(praises.begin(), praises.end()) == praises.end());
  // Bruno was known to t1 alone, which has most points and chooses last.
  CHECK(said[0].team == TeamId{"t1"});
  CHECK(said[0].praise == Praise::lone);
  CHECK(said[0].persona == PersonaId{"bruno"});
  // t2 lost its banner and had one family right of four: it answered, and that is said.
  CHECK(said[1].praise == Praise::faithful);
  CHECK(said[1].count == 3);
  CHECK(said[2].praise == Praise::families);
  CHECK(said[2].count == 2);
  CHECK(said[2].of == 4);
}

TEST_CASE("what was not told, practice and withdrawn cards earn no kind word", "[debrief]") {
  Room room = evening();
  room.say(GoOn{}); // judged; the reveal has not begun
  for (const Mention& one : mentions_of(room.deck, room.session, Reach::told)) {
    CHECK(one.praise == Praise::faithful);
    CHECK(one.count == 0);
  }
  CHECK(mentions_of(room.deck, room.session, Reach::all)[0].praise == Praise::lone);
  room.tell_all();
  room.say(Withdraw{1, CardNo{room.round().card(CardId{"bruno"})}});
  for (const Mention& one : mentions_of(room.deck, room.session, Reach::told))
    CHECK(one.praise != Praise::lone);
}

TEST_CASE("banners are praised where all were held, and those that left are not named",
          "[debrief]") {
  Room room = evening();
  room.say(RemoveTeam{TeamId{"t3"}});
  room.tell_all();
  const std::vector<Mention> said = mentions_of(room.deck, room.session, Reach::told);
  REQUIRE(said.size() == 2);
  for (const Mention& one : said)
    if (one.praise == Praise::banners) CHECK(one.team == TeamId{"t1"});
}
