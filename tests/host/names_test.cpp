#include "host/parlour.hpp"

#include <catch2/catch.hpp>

using namespace blason;
using namespace blason::test;

// Names that come from phones, and what the others hear of them.

namespace {

bool hears(const std::string& heard, const std::string& words) {
  return heard.find(words) != std::string::npos;
}

std::string raise_as(const std::string& name, int banner, const char* code = "123456") {
  return std::string(R"({"type":"join","code":")") + code + R"(","raise":{"banner":)" +
         std::to_string(banner) + R"(,"name":")" + name + "\"}}";
}
std::string ask_for(const std::string& id, const std::string& name) {
  return R"({"type":"name","id":")" + id + R"(","name":")" + name + "\"}";
}

/// A stranger who waits in the lobby.
LinkId stranger(Parlour& parlour) {
  const LinkId link = parlour.open();
  parlour.answer(link, R"({"type":"hello","protocol":1})");
  return link;
}

} // namespace

TEST_CASE("A phone raises a banner; the name it asks for is seen by its team alone until it is "
          "approved") {
  Parlour parlour(script_of({sealed_round(600)}));
  parlour.desk(Turn{Switch::listed, false});
  const Guest other = parlour.join("t1");
  const LinkId waiting = stranger(parlour), phone = parlour.open();
  const std::string heard = parlour.answer(phone, raise_as("Les  Renards\\u202E", 4));
  CHECK(hears(heard, R"("type":"seated","team":"t3")"));
  CHECK(hears(heard, R"("name":"Plain","banner":4,"asked":"Les Renards","declined":"")"));
  const std::string lobby = parlour.hear(waiting);
  CHECK(hears(lobby, R"({"id":"t3","name":"Plain","banner":4})"));
  CHECK_FALSE(hears(lobby, "Renards"));
  CHECK_FALSE(hears(parlour.hear(other.link), "Renards"));
  CHECK(parlour.room().entries().back().actor.team == TeamId("t3"));

  parlour.desk(ApproveName{TeamId("t3")});
  CHECK(hears(parlour.hear(phone), R"("name":"Les Renards","asked":"")"));
  CHECK(hears(parlour.hear(waiting), R"("name":"Les Renards","banner":4)"));
}

TEST_CASE(
    "A name that is declined is asked for anew, and what may not be asked is refused with its "
    "sentence") {
  Parlour parlour(script_of({sealed_round(600)}));
  parlour.desk(Turn{Switch::listed, false});
  const Guest phone = parlour.join("t1");
  parlour.hear(phone.link);
  CHECK(hears(parlour.answer(phone.link, ask_for("a", "Les Renards")), R"("asked":"Les Renards")"));
  parlour.desk(DeclineName{TeamId("t1")});
  CHECK(hears(parlour.hear(phone.link), R"("asked":"","declined":"Les Renards")"));
  parlour.wind(300);
  CHECK(hears(parlour.answer(phone.link, ask_for("b", "Les Loups")),
              R"("asked":"Les Loups","declined":"")"));
  const std::string own = parlour.room().session().team(TeamId("t2"))->name;
  CHECK(hears(parlour.answer(phone.link, ask_for("c", own)),
              R"=("why":"name_taken","sentence":"(refusal.name_taken)")="));
  CHECK(hears(parlour.answer(phone.link, ask_for("d", " ")), R"("why":"name_empty")"));
  CHECK(hears(parlour.answer(phone.link, ask_for("e", std::string(10000, 'x'))),
              R"("why":"name_too_long")"));
}

TEST_CASE("Where the list is closed no phone adds a team or a name, and is told so") {
  Parlour parlour(script_of({sealed_round(600)}));
  const LinkId phone = parlour.open();
  CHECK(hears(parlour.answer(phone, R"({"type":"hello","protocol":1})"), R"("raising":false)"));
  CHECK(
      hears(parlour.answer(phone, raise_as("Les Renards", 4)),
            R"=({"type":"turned-away","why":"list_closed","sentence":"(refusal.list_closed)"})="));
  CHECK(parlour.room().session().teams.size() == 2);
  const Guest seated = parlour.join("t1");
  CHECK(hears(seated.heard, R"("names":false)"));
  CHECK(hears(parlour.answer(seated.link, ask_for("a", "Les Renards")), R"("why":"names_given")"));
  // It may still sit down in a team of the list.
  CHECK(hears(parlour.answer(phone, R"({"type":"join","code":"123456","team":"t2"})"), "seated"));
}

TEST_CASE(
    "Without the code no banner is raised; a taken one is refused, and so is a thirteenth team") {
  Parlour parlour(script_of({sealed_round(600)}));
  parlour.desk(Turn{Switch::listed, false});
  const LinkId phone = parlour.open();
  CHECK(
      hears(parlour.answer(phone, raise_as("Les Renards", 4, "999999")), R"("why":"wrong_code")"));
  CHECK(hears(parlour.answer(phone, raise_as("Les Renards", 0)), R"("why":"banner_taken")"));
  CHECK(hears(parlour.answer(phone, raise_as("Les Renards", -1)), R"("why":"banner_taken")"));
  CHECK(parlour.room().session().teams.size() == 2);
  for (int banner = 2; banner < 12; ++banner)
    CHECK(hears(parlour.answer(parlour.open(), raise_as("", banner)), R"("type":"seated")"));
  CHECK(hears(parlour.answer(phone, raise_as("", 5)), R"("why":"too_many_teams")"));
  CHECK(hears(parlour.answer(phone, R"({"type":"hello","protocol":1})"), R"("raising":false)"));
}
