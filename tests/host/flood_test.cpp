#include "host/parlour.hpp"

#include "seating/phone_table.hpp"

using namespace blason;
using namespace blason::test;

namespace {

bool holds_words(const std::string& heard, const std::string& words) {
  return heard.find(words) != std::string::npos;
}

/// As after W P at the desk.
void close_entrance(Parlour& parlour) {
  Changed all;
  all.everybody = true;
  PhoneNews news = phone_news(parlour.room().table().deck(), parlour.room().table().showing(), all);
  news.lobby->open = false;
  parlour.board().show(std::move(news), parlour.now());
}

std::size_t seats_in_record(Parlour& parlour) {
  std::size_t count = 0;
  parlour.room().table().ask([&count](const Record& record) { count = record.tokens().size(); });
  parlour.room().step();
  return count;
}

std::string placing_of(int order) {
  return R"({"type":"place","id":"f)" + std::to_string(order) + R"(","card":)" +
         std::to_string(order / 8 % 4) + R"(,"spot":)" + std::to_string(order / 32 % 2) + "}";
}

} // namespace

TEST_CASE(
    "A thousand who know the code get no seat once the entrance is closed; who plays, plays") {
  Parlour parlour(script_of({sealed_round(600)}), 8);
  std::vector<LinkId> players, flood;
  for (int team = 1; team <= 8; ++team)
    players.push_back(parlour.join("t" + std::to_string(team)).link);
  parlour.desk(GoOn{});
  close_entrance(parlour);
  for (const LinkId player : players) parlour.hear(player);
  const std::size_t kept = seats_in_record(parlour);

  int turned_away = 0, answered = 0;
  for (int i = 0; i < 1000; ++i) { // 200 a second
    flood.push_back(parlour.open());
    parlour.say(flood.back(), R"({"type":"join","code":"123456","team":""})");
    turned_away += holds_words(parlour.hear(flood.back()), R"("why":"closed")") ? 1 : 0;
    parlour.wind(5);
    if (i % 25 != 0) continue;
    const int order = i / 25;
    answered +=
        holds_words(parlour.answer(players[static_cast<std::size_t>(order % 8)], placing_of(order)),
                    R"("done","id":"f)" + std::to_string(order) + "\"")
            ? 1
            : 0;
  }
  CHECK(turned_away == 1000);
  CHECK(answered == 40);
  CHECK(parlour.status().phones == 8);
  CHECK(parlour.status().teams.size() == 8);
  CHECK(seats_in_record(parlour) == kept);

  // What they cost is given back once they say nothing more.
  for (int second = 0; second < 12; ++second) {
    parlour.wind(1000);
    for (const LinkId player : players) parlour.answer(player, R"({"type":"ping"})");
  }
  CHECK(parlour.status().sockets == 8);
}

TEST_CASE("However many strangers stand there, who has a seat comes back to it") {
  Parlour parlour(script_of({sealed_round(600)}));
  const LinkId player = parlour.join("t1").link;
  const Guest away = parlour.join("t2");
  parlour.lose(away.link);
  const std::size_t most = HostLimits{}.strangers;
  const LinkId first = parlour.open();
  for (std::size_t i = 1; i < most; ++i) REQUIRE(parlour.open() != 0);
  CHECK(parlour.cut().empty());
  CHECK(parlour.status().sockets == most + 1);

  const Guest back = parlour.resume(away.token);
  CHECK(holds_words(back.heard, R"("type":"seated","team":"t2")"));
  CHECK(parlour.cut() == std::vector<LinkId>{first}); // the oldest of them
  // As many newcomers again push out strangers and no one else.
  for (std::size_t i = 0; i < 2 * most; ++i) CHECK(parlour.open() != 0);
  CHECK(parlour.status().sockets == most + 2);
  CHECK(parlour.status().phones == 2);
  for (const LinkId phone : {player, back.link})
    CHECK(holds_words(parlour.answer(phone, R"({"type":"ping"})"), "pong"));
}

TEST_CASE("A phone that is being seated is not pushed out, whoever comes meanwhile") {
  Parlour parlour(script_of({sealed_round(600)}));
  parlour.hold(true);
  const LinkId joining = parlour.open();
  parlour.say(joining, R"({"type":"join","code":"123456","team":"t1"})");
  for (std::size_t i = 0; i < HostLimits{}.strangers + 100; ++i) REQUIRE(parlour.open() != 0);
  parlour.hold(false);
  CHECK(holds_words(parlour.hear(joining), R"("type":"seated","team":"t1")"));
}
