#include "host/parlour.hpp"
#include "host/tokens.hpp"
#include "seating/phone_table.hpp"

#include <algorithm>
#include <set>

using namespace blason;
using namespace blason::test;

namespace {

bool has(const std::string& heard, const std::string& words) {
  return heard.find(words) != std::string::npos;
}

std::string code_for(Parlour& parlour, const std::string& team) {
  for (const TeamCode& one : parlour.status().codes)
    if (one.team == TeamId(team)) return one.code;
  return {};
}

std::string recovering(const std::string& code) {
  return R"({"type":"recover","code":")" + code + "\"}";
}
/// What a new phone at that address is told who says the code.
std::string recovered(Parlour& parlour, const std::string& code, const std::string& from) {
  return parlour.answer(parlour.open(from), recovering(code));
}

/// A code that is no team's.
std::string wrong_code(Parlour& parlour) {
  std::set<std::string> known;
  for (const TeamCode& one : parlour.status().codes) known.insert(one.code);
  for (int code = 1000;; ++code)
    if (!known.contains(std::to_string(code))) return std::to_string(code);
}

void shut_entrance(Parlour& parlour) {
  Changed all;
  all.everybody = true;
  PhoneNews news = phone_news(parlour.room().table().deck(), parlour.room().table().showing(), all);
  news.lobby->open = false;
  parlour.board().show(std::move(news), parlour.now());
}

/// Ten wrong ones, no more in a minute than are looked at.
void wear_out(Parlour& parlour) {
  for (int i = 0; i < 10; ++i) {
    recovered(parlour, wrong_code(parlour), "10.0.9." + std::to_string(i));
    parlour.wind(20'000);
  }
}

} // namespace

TEST_CASE("With its team's code a phone without a token sits down in its team, entrance closed") {
  Parlour parlour(script_of({sealed_round(600)}), 12);
  std::set<std::string> codes;
  for (const TeamCode& one : parlour.status().codes) {
    CHECK(one.code.size() == 4);
    CHECK(one.code.find_first_not_of("0123456789") == std::string::npos);
    codes.insert(one.code);
  }
  CHECK(codes.size() == 12); // no two teams have the same

  const Guest first = parlour.join("t1");
  parlour.desk(GoOn{});
  parlour.hear(first.link);
  parlour.answer(first.link, R"({"type":"place","id":"a","card":0,"spot":1})");
  shut_entrance(parlour);
  const LinkId fresh = parlour.open();
  const std::string heard = parlour.answer(fresh, recovering(code_for(parlour, "t1")));
  CHECK(has(heard, R"("type":"seated","team":"t1")"));
  CHECK(has(heard, R"("lies":1)")); // its board
  const std::string placed =
      parlour.answer(fresh, R"({"type":"place","id":"b","card":1,"spot":0})");
  CHECK(has(placed, R"({"type":"done","id":"b"})"));
  // Who has a seat gets no second one by it.
  CHECK(has(parlour.answer(fresh, recovering(code_for(parlour, "t2"))), R"("why":"seated")"));
  CHECK(parlour.status().phones == 2);
}

TEST_CASE(
    "The codes are the same after a crash, and the record alone knows what they are made of") {
  Parlour parlour(script_of({sealed_round(600)}), 6);
  const std::vector<TeamCode> before = parlour.status().codes;
  REQUIRE(before.size() == 6);
  parlour.come_back();
  CHECK(parlour.status().codes == before);
  CHECK(has(recovered(parlour, before[2].code, "10.0.0.9"), R"("team":"t3")"));
  // Nothing of the secret lets a phone in.
  std::vector<Token> kept;
  parlour.room().table().ask([&kept](const Record& record) { kept = record.tokens(); });
  parlour.room().step();
  for (const Token& token : kept)
    CHECK(has(parlour.resume(token.hash).heard, R"("why":"unknown_seat")"));
}

TEST_CASE("A team that comes late has its code as well") {
  Parlour parlour(script_of({sealed_round(600)}));
  parlour.desk(SeatTeam{"Nouvelle", 5, 0});
  const std::string team = parlour.status().codes.back().team.value;
  CHECK(parlour.status().codes.size() == 3);
  CHECK(has(recovered(parlour, code_for(parlour, team), "10.0.0.9"), R"("type":"seated")"));
}

TEST_CASE("Three wrong codes a minute from one address and six from all are looked at") {
  Parlour parlour(script_of({sealed_round(600)}));
  const std::string wrong = wrong_code(parlour), right = code_for(parlour, "t1");
  for (int i = 0; i < 3; ++i)
    CHECK(has(recovered(parlour, wrong, "10.0.0.66"), R"("why":"wrong_team_code")"));
  CHECK(has(recovered(parlour, right, "10.0.0.66"), R"("why":"codes_wait")"));
  CHECK(has(recovered(parlour, right, "10.0.0.8"), R"("type":"seated")"));
  for (int i = 0; i < 3; ++i)
    CHECK(has(recovered(parlour, wrong, "10.0.0.67"), R"("why":"wrong_team_code")"));
  CHECK(has(recovered(parlour, right, "10.0.0.8"), R"("why":"codes_wait")"));
  parlour.wind(59'999);
  CHECK(has(recovered(parlour, right, "10.0.0.66"), R"("why":"codes_wait")"));
  parlour.wind(1);
  CHECK(has(recovered(parlour, right, "10.0.0.66"), R"("type":"seated")"));
}

TEST_CASE("After ten wrong ones every team has another code, which counts once it was shown") {
  Parlour parlour(script_of({sealed_round(600)}), 6);
  const std::vector<TeamCode> before = parlour.status().codes;
  wear_out(parlour);
  CHECK(parlour.status().replaced == 1);
  parlour.wind(60'000);
  const std::vector<TeamCode> after = parlour.status().codes;
  REQUIRE(after.size() == 6);
  CHECK(after != before);
  CHECK(has(recovered(parlour, after[0].code, "10.0.0.8"), R"("why":"codes_wait")"));
  parlour.board().codes_shown();
  CHECK(has(recovered(parlour, after[0].code, "10.0.0.8"), R"("team":"t1")"));
  const auto still = [&](const TeamCode& one) {
    return std::find(after.begin(), after.end(), one) == after.end();
  };
  const auto gone = std::find_if(before.begin(), before.end(), still);
  REQUIRE(gone != before.end());
  CHECK(has(recovered(parlour, gone->code, "10.0.0.8"), R"("why":"wrong_team_code")"));
  // The old ones do not come back with the host.
  parlour.come_back();
  CHECK(parlour.status().codes == after);
}

TEST_CASE("Who guesses all evening has looked at ten codes for each time the desk shows them") {
  Parlour parlour(script_of({sealed_round(600)}), 12);
  int looked_at = 0;
  for (int i = 0; i < 3000; ++i) { // two hours and a half, from ever other addresses
    const std::string guess = wrong_code(parlour);
    looked_at += has(recovered(parlour, guess,
                               "10.1." + std::to_string(i / 250) + "." + std::to_string(i % 250)),
                     "wrong_team_code")
                     ? 1
                     : 0;
    parlour.wind(3000);
  }
  CHECK(looked_at == 10);
}
