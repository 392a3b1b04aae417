#include "host/parlour.hpp"

#include <filesystem>

using namespace blason;
using namespace blason::test;

namespace {

bool tells(const std::string& heard, const std::string& words) {
  return heard.find(words) != std::string::npos;
}
/// How often it is told.
int times(const std::string& heard, const std::string& words) {
  int count = 0;
  for (std::size_t at = heard.find(words); at != std::string::npos; at = heard.find(words, at + 1))
    ++count;
  return count;
}

std::string place(const std::string& id, int card, int spot) {
  return R"({"type":"place","id":")" + id + R"(","card":)" + std::to_string(card) + R"(,"spot":)" +
         std::to_string(spot) + "}";
}
std::int64_t version_in(const std::string& heard) {
  const std::string key = "\"version\":";
  const std::size_t at = heard.rfind(key);
  return at == std::string::npos ? 0 : std::stoll(heard.substr(at + key.size()));
}

std::size_t placed_in(Parlour& parlour) {
  std::size_t count = 0;
  for (const Entry& entry : parlour.room().entries())
    if (std::holds_alternative<CardPlaced>(entry.event)) ++count;
  return count;
}

} // namespace

TEST_CASE("A phone joins, places and is answered; its team sees it, the other team does not") {
  Parlour parlour(script_of({sealed_round(600)}));
  const auto mover = parlour.join("t1"), mate = parlour.join("t1"), other = parlour.join("t2");
  CHECK(tells(mover.heard, R"("type":"seated","team":"t1")"));
  CHECK(tells(mover.heard, R"("type":"view")"));
  parlour.desk(GoOn{});
  for (const auto& seat : {mover, mate, other})
    CHECK(tells(parlour.hear(seat.link), R"("turn":"sort")"));
  parlour.wind(1000);
  const std::string heard = parlour.answer(mover.link, place("a", 0, 1));
  CHECK(tells(heard, R"({"type":"done","id":"a"})"));
  CHECK(tells(heard, R"("cards":[{"at":0,"lies":1}])"));
  CHECK(tells(parlour.hear(mate.link), R"("cards":[{"at":0,"lies":1}])"));
  CHECK(parlour.hear(other.link).empty());
}

TEST_CASE("The mover is answered at once, its team sees the board five times a second at most") {
  Parlour parlour(script_of({sealed_round(600)}));
  const auto mover = parlour.join("t1"), mate = parlour.join("t1");
  parlour.desk(GoOn{});
  parlour.hear(mover.link), parlour.hear(mate.link);
  int answered = 0, seen = 0;
  for (int move = 0; move < 12; ++move) {
    parlour.wind(50);
    answered +=
        times(parlour.answer(mover.link, place("m" + std::to_string(move), move % 4, move / 4 % 2)),
              "\"done\"");
    seen += times(parlour.hear(mate.link), "\"version\"");
  }
  CHECK(answered == 12);
  CHECK(seen >= 2);
  CHECK(seen <= 3); // of 600 ms
  parlour.wind(200);
  CHECK(version_in(parlour.hear(mate.link)) ==
        version_in(parlour.answer(mover.link, R"({"type":"look"})")));
}

TEST_CASE("An order that is sent again is done once and answered alike, also after a crash") {
  Parlour parlour(script_of({sealed_round(600)}));
  const auto seat = parlour.join("t1");
  parlour.desk(GoOn{});
  for (int again = 0; again < 3; ++again)
    CHECK(tells(parlour.answer(seat.link, place("a", 0, 1)), R"("done","id":"a")"));
  CHECK(tells(parlour.answer(seat.link, place("b", 99, 1)),
              R"("refused","id":"b","why":"no_such_card")"));
  CHECK(tells(parlour.answer(seat.link, place("b", 1, 1)),
              R"("refused","id":"b","why":"no_such_card")"));
  CHECK(placed_in(parlour) == 1);

  parlour.come_back();
  const auto back = parlour.resume(seat.token);
  CHECK(tells(back.heard, R"("lies":1)"));
  CHECK(tells(parlour.answer(back.link, place("a", 0, 0)), R"("done","id":"a")"));
  CHECK(placed_in(parlour) == 1);
}

TEST_CASE("What was done is never done again; a refusal is remembered for the next orders") {
  Parlour parlour(script_of({sealed_round(600)}));
  const auto seat = parlour.join("t1");
  parlour.desk(GoOn{});
  int orders = 0;
  const auto order_more = [&](std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      parlour.wind(600); // no faster than a phone may
      parlour.answer(seat.link, place("more" + std::to_string(++orders), 99, 0));
    }
    parlour.wind(3000);
  };
  parlour.answer(seat.link, place("done", 0, 1));
  parlour.answer(seat.link, place("no", 99, 1));
  const std::size_t remembered = HostLimits{}.answers;
  order_more(remembered - 1);
  CHECK(tells(parlour.answer(seat.link, place("no", 1, 1)), R"("refused","id":"no")"));
  order_more(1);
  // Only now is it judged anew. What lies in the record is not.
  CHECK(tells(parlour.answer(seat.link, place("no", 1, 1)), R"("done","id":"no")"));
  CHECK(tells(parlour.answer(seat.link, place("done", 0, 0)), R"("done","id":"done")"));
  CHECK(placed_in(parlour) == 2);
}

TEST_CASE("An order sent twice before its answer is answered once") {
  Parlour parlour(script_of({sealed_round(600)}));
  const auto seat = parlour.join("t1");
  parlour.desk(GoOn{});
  parlour.hold(true);
  parlour.say(seat.link, place("a", 0, 1));
  parlour.say(seat.link, place("a", 0, 1));
  CHECK_FALSE(tells(parlour.hear(seat.link), "\"done\"")); // nothing is said before it is kept
  parlour.hold(false);
  CHECK(times(parlour.hear(seat.link), "\"done\"") == 1);
  CHECK(placed_in(parlour) == 1);
}

TEST_CASE("What was missed follows without a gap, or as a fresh view") {
  Parlour parlour(script_of({sealed_round(600)}));
  const auto seat = parlour.join("t1"), mate = parlour.join("t1");
  parlour.desk(GoOn{});
  const std::int64_t seen = version_in(parlour.hear(seat.link));
  parlour.lose(seat.link);
  for (int card = 0; card < 3; ++card) {
    parlour.wind(300);
    parlour.answer(mate.link, place("m" + std::to_string(card), card, 0));
  }
  const auto back = parlour.resume(seat.token, seen);
  CHECK(times(back.heard, "\"type\":\"change\"") == 3);
  CHECK_FALSE(tells(back.heard, "\"type\":\"view\""));
  CHECK(times(parlour.resume(back.token, seen + 1000).heard, "\"type\":\"view\"") == 1);
}

TEST_CASE("A token holds until the next one is kept; who used it twice is seen") {
  Parlour parlour(script_of({sealed_round(600)}));
  const auto first = parlour.join("t1");
  parlour.say(first.link, R"({"type":"kept"})");
  const auto second = parlour.resume(first.token);
  const std::string told = parlour.hear(first.link);
  CHECK(tells(told, R"("type":"bye","why":"displaced")"));
  CHECK(tells(told, "close 1008"));
  // The second never said that it kept its token: the first one's still holds.
  const auto third = parlour.resume(first.token);
  CHECK(tells(third.heard, "\"seated\""));
  parlour.say(third.link, R"({"type":"kept"})");
  CHECK(tells(parlour.resume(first.token).heard, "unknown_seat"));
  CHECK(tells(parlour.resume(second.token).heard, "unknown_seat"));
  parlour.come_back();
  CHECK(tells(parlour.resume(first.token).heard, "unknown_seat"));
  CHECK(tells(parlour.resume(third.token).heard, "\"seated\""));
}

TEST_CASE(
    "Codes are tried twenty times a minute by all together, and the wall's own link goes on") {
  Parlour parlour(script_of({sealed_round(600)}));
  int tries = 0;
  const auto tried = [&](const std::string& code) {
    const LinkId link = parlour.open("10.0.0." + std::to_string(++tries % 8));
    return parlour.answer(link, R"({"type":"join","code":")" + code + "\"}");
  };
  for (int i = 0; i < 20; ++i) {
    CHECK(tells(tried("000000"), "wrong_code"));
    parlour.wind(1000);
  }
  // Not one more in any minute: the right code, typed, waits with the wrong ones.
  for (int second = 20; second < 60; ++second) {
    CHECK(tells(tried("123456"), "wrong_code"));
    parlour.wind(1000);
  }
  CHECK(tells(tried("a-secret-of-the-code-on-the-wall"), "\"seated\""));
  CHECK(tells(tried("123456"), "\"seated\""));
  CHECK(tells(tried("000000"), "wrong_code"));
  CHECK(tells(tried("123456"), "wrong_code"));
}

TEST_CASE("Phones that leave the choice to the host are dealt to the teams in turn") {
  Parlour parlour(script_of({sealed_round(600)}), 3);
  std::string teams;
  for (int i = 0; i < 4; ++i) {
    const std::string heard = parlour.answer(parlour.open(), R"({"type":"join","code":"123456"})");
    const std::size_t at = heard.find("\"team\":\"");
    REQUIRE(at != std::string::npos);
    teams += heard.substr(at + 8, 2);
  }
  CHECK(teams == "t1t2t3t1");
}

TEST_CASE("Who floods, babbles or falls silent is cut off; the seat stays") {
  Parlour parlour(script_of({sealed_round(600)}));
  const auto flood = parlour.join("t1");
  std::string heard;
  for (int i = 0; i < 25; ++i) heard += parlour.answer(flood.link, R"({"type":"ping"})");
  CHECK(times(heard, "\"pong\"") == 19);
  CHECK(tells(heard, R"("bye","why":"too_fast")"));
  CHECK(tells(heard, "close 1008"));
  const LinkId babble = parlour.open();
  std::string unread;
  for (int i = 0; i < 6; ++i) unread += parlour.answer(babble, "{\"type\":\"GoOn\"}");
  CHECK(times(unread, "\"unread\"") == 5);
  CHECK(tells(unread, "close 1008"));
  const auto silent = parlour.resume(flood.token);
  parlour.wind(9999);
  CHECK(parlour.cut().empty());
  parlour.wind(1);
  CHECK((parlour.cut() == std::vector<LinkId>{silent.link}));
  CHECK(tells(parlour.resume(silent.token).heard, "\"seated\""));
}

TEST_CASE("A phone that reads nothing is let go, and comes back to the newest view") {
  Parlour parlour(script_of({sealed_round(600)}));
  const auto slow = parlour.join("t1"), mate = parlour.join("t1");
  parlour.desk(GoOn{});
  for (int i = 0; i < 70; ++i) {
    parlour.wind(500);
    parlour.say(slow.link, R"({"type":"ping"})");
    parlour.answer(mate.link, place("m" + std::to_string(i), i % 4, i / 4 % 2));
  }
  const std::string heard = parlour.hear(slow.link);
  CHECK(times(heard, "\"version\"") == 0);
  CHECK(tells(heard, "\"lagging\""));
  CHECK(tells(heard, "close 1013"));
  CHECK(times(parlour.resume(slow.token).heard, "\"type\":\"view\"") == 1);
}

TEST_CASE("Without a seat nothing can be ordered, and nothing is shown") {
  Parlour parlour(script_of({sealed_round(600)}));
  parlour.desk(GoOn{});
  const LinkId stranger = parlour.open();
  CHECK(tells(parlour.answer(stranger, place("a", 0, 0)), "no_seat"));
  CHECK(tells(parlour.answer(stranger, R"({"type":"look"})"), "no_seat"));
  const std::string lobby = parlour.answer(stranger, R"({"type":"hello","protocol":1})");
  CHECK(tells(lobby, "\"lobby\""));
  CHECK_FALSE(tells(lobby, "\"hand\""));
  CHECK(tells(parlour.answer(stranger, R"({"type":"hello","protocol":2})"), "close 1008"));
  CHECK(placed_in(parlour) == 0);
}

TEST_CASE("Phones follow a team that is merged, and are told of one that is removed") {
  Parlour parlour(script_of({sealed_round(600)}), 3);
  const auto merged = parlour.join("t1"), removed = parlour.join("t2");
  parlour.desk(MergeTeam{TeamId("t1"), TeamId("t3")});
  const std::string heard = parlour.hear(merged.link);
  CHECK(tells(heard, R"("moved","team":"t3")"));
  CHECK(tells(heard, R"("hand":{"team":"t3")"));
  parlour.desk(RemoveTeam{TeamId("t2")});
  CHECK(tells(parlour.hear(removed.link), "close 1000"));
  CHECK(tells(parlour.resume(removed.token).heard, "\"removed\""));
}

TEST_CASE("While nothing can be saved orders are handed back, and phones say so") {
  Parlour parlour(script_of({sealed_round(600)}));
  const auto seat = parlour.join("t1");
  parlour.desk(GoOn{});
  parlour.hear(seat.link);
  const auto stick = parlour.room().path().parent_path();
  std::filesystem::rename(stick, stick.string() + "-pulled");
  const std::string heard = parlour.answer(seat.link, place("a", 0, 1));
  CHECK(tells(heard, R"("unsaved","id":"a")"));
  CHECK(tells(heard, "\"saved\":false"));
  CHECK_FALSE(tells(heard, "\"done\""));
  std::filesystem::rename(stick.string() + "-pulled", stick);
  const std::string again = parlour.answer(seat.link, place("a", 0, 1));
  CHECK(tells(again, R"("done","id":"a")"));
  CHECK(tells(again, "\"saved\":true"));
  CHECK(placed_in(parlour) == 1);
}
