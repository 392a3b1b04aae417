#include "desk_room.hpp"
#include "wholeness.hpp"

#include <catch2/catch.hpp>

using namespace blason;
using namespace blason::desk;

namespace {

TeamLink linked(const char* team, std::size_t here, std::size_t away, Millis lost_for = -1) {
  return {TeamId(team), here, away, lost_for};
}

PhonesHere phones_of(std::vector<TeamLink> teams) {
  PhonesHere phones{"192.168.1.20:8080", "402817", 0, true, std::move(teams)};
  for (const TeamLink& team : phones.teams) phones.phones += team.here;
  return phones;
}

/// Four teams in a sealed round, the fourth without a phone from the beginning.
void sort_with_phones(DeskRoom& room) {
  while (!in<Sorting>(room)) room.say(SkipStep{});
  room.about.phones =
      phones_of({linked("t1", 2, 0), linked("t2", 2, 1), linked("t3", 0, 2, 64'000)});
  room.look();
}

} // namespace

TEST_CASE("every team's phones stand in its row: here, away, lost and since when", "[links]") {
  const Deck deck = shipped("decks/cimes-et-rivages.json");
  DeskRoom room(deck, script_of(deck, "standard"), 5);
  room.look();
  CHECK(room.find("team.t1.link") == nullptr); // an evening without phones has no such column
  sort_with_phones(room);
  CHECK(room.words_of("team.t1.link") == "2");
  CHECK(room.words_of("team.t2.link") == "2 sur 3");
  CHECK(room.words_of("team.t3.link") == "perdu 1:04");
  CHECK(room.words_of("team.t4.link") == "aucun");
  room.about.phones = phones_of({linked("t3", 0, 2)}); // since before the program was started again
  room.say(RemoveTeam{TeamId("t5")});
  room.look();
  CHECK(room.words_of("team.t3.link") == "perdu");
  CHECK(room.find("team.t5.link") == nullptr);
}

TEST_CASE("the teams' codes are shown when asked for, and never where the room sees the desk",
          "[links]") {
  const Deck deck = shipped("decks/cimes-et-rivages.json");
  DeskRoom room(deck, script_of(deck, "standard"), 4);
  sort_with_phones(room);
  room.about.phones->codes = {{TeamId("t1"), "0417"}, {TeamId("t2"), "9032"}};
  const auto tells = [&room](const std::string& code) {
    const auto holds = [&](const Item& item) { return item.words.find(code) != item.words.npos; };
    return std::any_of(room.draft.items.all.begin(), room.draft.items.all.end(), holds);
  };
  room.look();
  CHECK_FALSE(tells("0417"));
  room.type(U"TK");
  CHECK(std::holds_alternative<ShowCodes>(room.last.front()));
  room.look();
  CHECK(room.words_of("team.t1.link") == "0417");
  CHECK(room.words_of("team.t2.link") == "9032");
  CHECK(room.words_of("desk.column.code") == "Code");
  room.about.one_screen = true;
  room.look();
  CHECK_FALSE(tells("0417"));
  room.about.one_screen = false;
  room.look();
  room.click("codes"); // the button hides them again
  room.look();
  CHECK_FALSE(tells("0417"));
  CHECK(room.words_of("team.t1.link") == "2");

  room.about.one_screen = true;
  room.type(U"TK");
  CHECK(room.last.empty());
  room.look();
  CHECK_FALSE(tells("0417"));
}

TEST_CASE("a team whose phones are lost is named while it is awaited, and answered for",
          "[links]") {
  const Deck deck = shipped("decks/cimes-et-rivages.json");
  DeskRoom room(deck, script_of(deck, "standard"), 4);
  sort_with_phones(room);
  CHECK(room.words_of("link.lost") ==
        say(Language::french, "desk.link.gone", {{"teams", "Le Soleil"}}));
  // The others have sealed, the one without phones, which types at the desk, included.
  for (const char* team : {"t1", "t2", "t4"}) room.say(LockBoard{TeamId(team)});
  room.look();
  CHECK(room.words_of("link.lost") ==
        say(Language::french, "desk.link.only", {{"teams", "Le Soleil"}}));
  room.click("link.answer");
  CHECK(room.draft.typing.team == TeamId("t3"));
  room.type(U"AB");
  CHECK(room.round().boards[2].lies[0] == 0);
  CHECK(room.round().boards[2].lies[1] == 1);
  // It seals, and with it everybody has: the try is closed by itself, and nobody is missed.
  room.press(ImGuiKey_Enter);
  CHECK(in<Weighing>(room));
  room.look();
  CHECK(room.find("link.lost") == nullptr);
}

TEST_CASE("when all phones are gone the desk says to look at the Wi-Fi", "[links]") {
  const Deck deck = shipped("decks/cimes-et-rivages.json");
  DeskRoom room(deck, script_of(deck, "standard"), 3);
  sort_with_phones(room);
  room.about.phones = phones_of({linked("t1", 0, 2, 12'000), linked("t2", 0, 1, 11'000)});
  room.look();
  CHECK(room.words_of("link.lost") == say(Language::french, "desk.link.all-gone"));
  // A team that sealed before misses nothing.
  for (const char* team : {"t1", "t2"}) room.say(LockBoard{TeamId(team)});
  room.look();
  CHECK(room.find("link.lost") == nullptr);
}

TEST_CASE("in a relay the team that is asked is missed, in an encounter who has not chosen",
          "[links]") {
  const Deck deck = shipped("decks/cimes-et-rivages.json");
  DeskRoom room(deck, script_of(deck, "standard"), 3);
  room.about.phones =
      phones_of({linked("t1", 0, 1, 5'000), linked("t2", 0, 1, 5'000), linked("t3", 1, 0)});
  while (room.session.open_round() == nullptr || !in<Asking>(room)) room.say(GoOn{});
  for (int card = 0; card < 3; ++card) {
    room.look();
    const TeamId asked = room.session.open_round()->asked(card);
    CHECK((room.find("link.lost") != nullptr) == (asked != TeamId("t3")));
    if (asked != TeamId("t3")) CHECK(room.words_of("link.lost").find("Sans t") == 0);
    room.say(PassCard{asked});
    while (card < 2 && !in<Asking>(room)) room.say(GoOn{});
  }
  while (room.session.open_round() == nullptr || !in<Hinting>(room)) room.say(SkipStep{});
  room.look();
  REQUIRE(room.find("link.lost") != nullptr);
  for (const char* team : {"t1", "t2"}) room.say(PlaceCard{TeamId(team), CardNo{0}, SpotNo{0}});
  room.look();
  CHECK(room.find("link.lost") == nullptr);
}

TEST_CASE("where the laptop has several addresses one act chooses which phones are shown",
          "[links]") {
  const Deck deck = shipped("decks/premiers-pas.json");
  const Language language = GENERATE(Language::french, Language::english);
  DeskRoom room(deck, script_of(deck, "standard"), 3);
  room.put_language(language);
  room.about.phones = phones_of({});
  const auto shown_by = [&](const std::u32string& keys) {
    room.type(keys);
    const auto* way = room.last.empty() ? nullptr : std::get_if<ShowWay>(&room.last.front());
    return way == nullptr ? std::string() : way->address;
  };
  room.about.phones->ways = {{"wlp2s0", "192.168.1.20", true}};
  CHECK(shown_by(U"WI").empty());
  CHECK(room.words_of("remark") == say(language, "desk.way.one"));
  room.about.phones->ways = {
      {"wlp2s0", "192.168.1.20"}, {"enp3s0", "10.0.0.5", true}, {"virbr0", "192.168.122.1"}};
  CHECK(shown_by(U"WI") == "192.168.122.1");
  room.about.phones->ways[1].shown = false, room.about.phones->ways[2].shown = true;
  CHECK(shown_by(U"WI") == "192.168.1.20");
  // The form lists them with what they are called, and a click chooses.
  room.type(U"f");
  room.look();
  nothing_clipped(room.draft.items, 8, "ways");
  CHECK(room.words_of("way.10.0.0.5").find("enp3s0") != std::string::npos);
  room.click("way.10.0.0.5");
  REQUIRE(room.last.size() == 1);
  CHECK(std::get<ShowWay>(room.last.front()).address == "10.0.0.5");
  room.press(ImGuiKey_Escape);
  room.type(U"WV");
  REQUIRE(room.last.size() == 1);
  CHECK(std::holds_alternative<TryReach>(room.last.front()));
}

TEST_CASE("the Wi-Fi of the room is typed once, and told to phones", "[links]") {
  const Deck deck = shipped("decks/premiers-pas.json");
  const Language language = GENERATE(Language::french, Language::english);
  DeskRoom room(deck, script_of(deck, "standard"), 3);
  room.put_language(language);
  room.about.phones = phones_of({});
  const auto shown = [&]() -> const Network* {
    const auto* act = room.last.empty() ? nullptr : std::get_if<ShowWifi>(&room.last.back());
    return act == nullptr ? nullptr : &act->wifi;
  };
  room.type(U"WN");
  nothing_clipped(room.draft.items, 8, "wifi");
  room.type(U"Salle 4");
  room.press(ImGuiKey_Tab); // no mouse is needed to come to the password
  room.type(U"trop");
  room.click("form.confirm");
  CHECK(shown() == nullptr);
  CHECK(room.words_of("remark") == say(language, "desk.wifi.short", {{"least", 8}}));
  room.click("form.password");
  room.type(U"-court");
  room.click("form.confirm");
  REQUIRE(shown() != nullptr);
  CHECK(shown()->name == "Salle 4");
  CHECK(shown()->password.find("-court") != std::string::npos);
  CHECK(room.draft.form == Form::none);
  // What is kept stands in the form the next time; without a name none is shown.
  room.about.wifi = {"Salle 4", "motdepasse", true};
  room.type(U"WN");
  CHECK(std::string(room.draft.wifi_password.data()) == "motdepasse");
  CHECK(room.draft.wifi_hidden);
  room.press(ImGuiKey_Escape);
  room.press(ImGuiKey_Escape);
  room.about.wifi.name.clear();
  room.type(U"WN");
  room.click("form.confirm");
  REQUIRE(shown() != nullptr);
  CHECK(*shown() == Network{});
}

TEST_CASE("twelve teams with phones, some lost, have room in both languages", "[links]") {
  const Deck deck = shipped("decks/cimes-et-rivages.json");
  const auto [width, height] = GENERATE(std::pair{1280.0F, 720.0F}, std::pair{1440.0F, 900.0F});
  const Language language = GENERATE(Language::french, Language::english);
  DeskRoom room(deck, script_of(deck, "standard"), 12, width, height);
  room.put_language(language);
  sort_with_phones(room);
  room.about.saved_at = "14:32:07";
  room.about.wall_on = "HDMI-1";
  room.about.phones->teams = {linked("t1", 12, 0), linked("t2", 10, 12),
                              linked("t3", 0, 2, 3'599'000), linked("t12", 0, 1, 61'000)};
  room.look();
  nothing_clipped(room.draft.items, 8, "twelve with phones");
}
