#include "host/parlour.hpp"

#include <algorithm>

using namespace blason;
using namespace blason::test;

namespace {

TeamPhones phones_of(Parlour& parlour, const std::string& team) {
  const HostStatus status = parlour.status();
  const auto at = std::find_if(status.teams.begin(), status.teams.end(),
                               [&](const TeamPhones& one) { return one.team.value == team; });
  return at == status.teams.end() ? TeamPhones{} : *at;
}

} // namespace

TEST_CASE("A team whose last phone is away is known to be, and since when; the others are not") {
  Parlour parlour(script_of({sealed_round(600)}));
  const auto first = parlour.join("t1"), second = parlour.join("t1"), other = parlour.join("t2");
  CHECK(phones_of(parlour, "t1") == TeamPhones{TeamId("t1"), 2, 0, {}});
  parlour.wind(3000);
  parlour.say(first.link, R"({"type":"ping"})");
  parlour.lose(second.link);
  CHECK(phones_of(parlour, "t1") == TeamPhones{TeamId("t1"), 1, 1, {}});
  parlour.wind(2000);
  parlour.lose(first.link);
  // It was last heard two seconds ago, the second phone five.
  CHECK(phones_of(parlour, "t1") == TeamPhones{TeamId("t1"), 0, 2, parlour.now() - 2000});
  CHECK(phones_of(parlour, "t2") == TeamPhones{TeamId("t2"), 1, 0, {}});
  parlour.resume(second.token);
  CHECK(phones_of(parlour, "t1") == TeamPhones{TeamId("t1"), 1, 1, {}});
}

TEST_CASE("Phones that fell silent are away without a word, and their seats remain") {
  Parlour parlour(script_of({sealed_round(600)}));
  const auto seat = parlour.join("t1");
  for (int i = 0; i < 12; ++i) parlour.wind(1000);
  CHECK(parlour.cut().size() == 1);
  CHECK(phones_of(parlour, "t1").here == 0);
  CHECK(phones_of(parlour, "t1").away == 1);
  CHECK(phones_of(parlour, "t1").lost_at);
}

TEST_CASE("After a crash phones are away that have not come back, nobody knows since when") {
  Parlour parlour(script_of({sealed_round(600)}));
  const auto seat = parlour.join("t1");
  parlour.come_back();
  CHECK(phones_of(parlour, "t1") == TeamPhones{TeamId("t1"), 0, 1, {}});
  parlour.resume(seat.token);
  CHECK(phones_of(parlour, "t1") == TeamPhones{TeamId("t1"), 1, 0, {}});
}

TEST_CASE("Phones of a merged team, here or away, count where they play now") {
  Parlour parlour(script_of({sealed_round(600)}), 3);
  const auto here = parlour.join("t1"), away = parlour.join("t1");
  parlour.join("t3");
  parlour.lose(away.link);
  parlour.desk(MergeTeam{TeamId("t1"), TeamId("t2")});
  CHECK(phones_of(parlour, "t1") == TeamPhones{});
  CHECK(phones_of(parlour, "t2") == TeamPhones{TeamId("t2"), 1, 1, {}});
  parlour.desk(RemoveTeam{TeamId("t3")});
  CHECK(phones_of(parlour, "t3") == TeamPhones{});
}

TEST_CASE("The desk answers for a team whose phone is away, or beside it, and the phone sees it") {
  Parlour parlour(script_of({sealed_round(600)}));
  const auto seat = parlour.join("t1"), other = parlour.join("t2");
  parlour.desk(GoOn{});
  parlour.hear(seat.link), parlour.hear(other.link);
  parlour.answer(seat.link, R"({"type":"place","id":"a","card":0,"spot":1})");
  // Beside the phone: it shows what was entered, and may go on from there.
  parlour.wind(200), parlour.hear(seat.link);
  parlour.desk(PlaceCard{TeamId("t1"), CardNo{0}, SpotNo{0}});
  parlour.wind(200);
  CHECK(parlour.hear(seat.link).find(R"("cards":[{"at":0,"lies":0}])") != std::string::npos);
  // For it: all that was entered is there when it comes back, sealed with it.
  parlour.lose(seat.link);
  parlour.desk(PlaceCard{TeamId("t1"), CardNo{1}, SpotNo{1}});
  parlour.desk(LockBoard{TeamId("t1")});
  parlour.wind(200);
  const Guest back = parlour.resume(seat.token);
  CHECK(back.heard.find(R"("turn":"locked")") != std::string::npos);
  CHECK(back.heard.find(R"("lies":1)") != std::string::npos);
  // The other team seals on its phone: all have, and the try is closed by itself.
  CHECK(parlour.hear(other.link).find(R"("turn":"locked")") == std::string::npos);
  CHECK(parlour.answer(other.link, R"({"type":"seal","id":"b"})").find("done") !=
        std::string::npos);
  CHECK(std::holds_alternative<Weighing>(parlour.room().session().open_round()->stage));
  // After the close the desk still corrects, and the phone is told the end of it.
  parlour.wind(200), parlour.hear(back.link);
  Correct wish;
  wish.round = 1, wish.team = TeamId("t1"), wish.card = CardNo{1}, wish.attempt = 1;
  wish.spot = SpotNo{0};
  parlour.desk(wish);
  parlour.wind(200);
  CHECK(parlour.hear(back.link).find(R"({"at":1,"lies":0})") != std::string::npos);
}

TEST_CASE("Whoever asks for the page is noted: how many, from where and under which name") {
  Parlour parlour(script_of({sealed_round(600)}));
  CHECK(parlour.status().visit == PageVisit{});
  parlour.board().visited("192.168.1.31", "192.168.1.4:8080");
  parlour.board().visited("192.168.1.32", "192.168.1.5:8080");
  CHECK(parlour.status().visit == PageVisit{2, "192.168.1.32", "192.168.1.5:8080"});
}

TEST_CASE("When the address changes phones in the lobby are told, and those that sit down then") {
  Parlour parlour(script_of({sealed_round(600)}));
  const LinkId stranger = parlour.open();
  parlour.answer(stranger, R"({"type":"hello","protocol":1})");
  CHECK(parlour.hear(stranger).empty());
  parlour.board().be_found({"http://10.42.0.1:8080"});
  CHECK(parlour.hear(stranger).find("http://10.42.0.1:8080") != std::string::npos);
  CHECK(parlour.join("t1").heard.find(R"("addresses":["http://10.42.0.1:8080"])") !=
        std::string::npos);
}
