#include "desk_room.hpp"
#include "wholeness.hpp"

#include <catch2/catch.hpp>

using namespace blason;
using namespace blason::desk;

namespace {

void nothing_clipped(DeskRoom& room, const std::string& where) {
  room.look();
  nothing_clipped(room.draft.items, 8, where);
}

void go_through(DeskRoom& room, const std::string& where) {
  nothing_clipped(room, where + " start");
  room.press_f1();
  nothing_clipped(room, where + " keys");
  room.press_f1();
  for (const char32_t* form :
       {U"a", U"ta", U"tr", U"tm", U"ts", U"tx", U"tc", U"m", U"e", U"f", U"x", U"w", U"g", U"t"}) {
    room.type(form);
    nothing_clipped(room, where + " form " + std::to_string(static_cast<int>(room.draft.form)));
    room.press(ImGuiKey_Escape);
    room.press(ImGuiKey_Escape);
  }
  for (int turn = 0; turn < 60 && !room.session.ended; ++turn) {
    nothing_clipped(room, where + " turn " + std::to_string(turn));
    room.type(U"1A");
    nothing_clipped(room, where + " typing " + std::to_string(turn));
    room.press(ImGuiKey_Escape);
    if (room.session.open_round() != nullptr && turn % 3 == 0)
      room.say(PassCard{room.session.open_round()->asked(0)});
    room.say(turn % 4 == 3 ? Intent{SkipStep{}} : Intent{GoOn{}});
  }
}

} // namespace

TEST_CASE("no text of the desk is clipped", "[layout]") {
  const Deck deck = shipped("decks/cimes-et-rivages.json");
  const auto [width, height] = GENERATE(std::pair{1280.0F, 720.0F}, std::pair{1440.0F, 900.0F});
  const Language language = GENERATE(Language::french, Language::english);
  DeskRoom room(deck, script_of(deck, "half-day"), 6, width, height);
  room.about.saved_at = "14:32:07";
  room.about.wall_on = "HDMI-1";
  room.about.monitors = {"eDP-1", "HDMI-1", "DP-2"};
  room.put_language(language);
  go_through(room, std::string(code(language)) + " " + std::to_string(static_cast<int>(width)));
}

TEST_CASE("twelve teams, and a disk that is full, have room too", "[layout]") {
  const Deck deck = shipped("decks/cimes-et-rivages.json");
  const Language language = GENERATE(Language::french, Language::english);
  DeskRoom room(deck, script_of(deck, "standard"), 12);
  room.put_language(language);
  for (int turn = 0; turn < 4; ++turn) room.say(SkipStep{});
  room.about.trouble = "L’enregistrement ne se fait plus. Le jeu attend.\n"
                       "/media/animatrice/cle-usb-bleue/blason/soiree-du-26-novembre.session : le "
                       "disque est plein. Libérez de la place, ou enregistrez ailleurs.";
  nothing_clipped(room, "twelve");
  // The sentence stands whole, whatever its length.
  REQUIRE(room.find("saved") != nullptr);
  CHECK(room.words_of("saved").ends_with("enregistrez ailleurs."));
  CHECK_FALSE(room.find("saved")->cut);
  REQUIRE(room.find("elsewhere") != nullptr);
  room.click("elsewhere");
  REQUIRE(room.last.size() == 1);
  CHECK(std::holds_alternative<SaveElsewhere>(room.last.front()));
}

TEST_CASE("a disk with little room is warned of before it is full", "[layout]") {
  const Deck deck = shipped("decks/cimes-et-rivages.json");
  const Language language = GENERATE(Language::french, Language::english);
  DeskRoom room(deck, script_of(deck, "standard"), 12);
  room.put_language(language);
  room.about.health.free_bytes = 200'000'000;
  room.look();
  CHECK(room.find("tight") == nullptr);
  room.about.health.free_bytes = 199'999'999;
  nothing_clipped(room, "tight");
  CHECK(room.words_of("tight").find("199") != std::string::npos);
  REQUIRE(room.click("elsewhere"));
  REQUIRE(room.last.size() == 1);
  CHECK(std::holds_alternative<SaveElsewhere>(room.last.front()));
  // What does not save now is told instead.
  room.about.trouble = "Rien n’est enregistré.";
  nothing_clipped(room, "tight and failing");
  CHECK(room.find("tight") == nullptr);
}

TEST_CASE("the form of the screens tells how the evening is saved, and where phones come",
          "[layout]") {
  const Deck deck = shipped("decks/premiers-pas.json");
  const Language language = GENERATE(Language::french, Language::english);
  DeskRoom room(deck, script_of(deck, "standard"), 3);
  room.put_language(language);
  room.about.monitors = {"eDP-1", "HDMI-1"};
  room.type(U"f");
  room.look();
  CHECK(room.find("health.saved") == nullptr); // not known
  CHECK(room.find("health.free") == nullptr);
  room.about.health = {64'000, 12'900'000'000};
  room.about.phones = PhonesHere{"192.168.1.20:8080", "402817", 12};
  nothing_clipped(room, "health");
  CHECK(room.words_of("health.saved") == say(language, "desk.health.saved", {{"time", "1:04"}}));
  CHECK(room.words_of("health.free").find("12") != std::string::npos);
  CHECK(room.words_of("health.phones").find("402817") != std::string::npos);
  room.about.trouble = "Rien n’est enregistré.";
  room.look();
  CHECK(room.find("health.saved") == nullptr); // the alarm says that it is not
}

TEST_CASE("the strip has room for its words", "[layout]") {
  const Deck deck = shipped("decks/cimes-et-rivages.json");
  const Language language = GENERATE(Language::french, Language::english);
  DeskRoom room(deck, script_of(deck, "half-day"), 4, 1280, strip_height);
  room.about.one_screen = true;
  room.put_language(language);
  for (int turn = 0; turn < 20; ++turn) {
    nothing_clipped(room, "strip");
    room.say(turn % 3 == 2 ? Intent{SkipStep{}} : Intent{GoOn{}});
  }
}

TEST_CASE("what came of an act stands whole in the strip, and leaves some of it to be seen",
          "[layout]") {
  const Deck deck = shipped("decks/premiers-pas.json");
  const Language language = GENERATE(Language::french, Language::english);
  const float width = GENERATE(1024.0F, 1280.0F);
  DeskRoom room(deck, script_of(deck, "standard"), 3, width, strip_height);
  room.about.one_screen = true;
  room.put_language(language);
  const std::string where = "192.168.100.200:8080";
  for (const std::string& words :
       {say(language, "desk.reach.nobody", {{"seconds", 20}, {"address", where}}),
        say(language, "desk.reach.other-way", {{"asked", where}, {"shown", where}}),
        say(language, "desk.reach.reached", {{"from", where}}),
        say(language, "desk.phones.port-taken", {{"port", 8080}}), say(language, "desk.way.one")}) {
    // Beside the button it was asked at, and beside none: W V is a key alone.
    for (const char* asked_at : {"reach", "next"}) {
      room.about.remark = words;
      room.draft.last = asked_at;
      nothing_clipped(room, "remark");
      REQUIRE(room.find("remark") != nullptr);
      const float tall = room.find("remark")->bottom - room.find("remark")->top;
      CHECK(tall <= strip_height * (width > 1100 ? 0.5F : 0.7F));
    }
  }
}

TEST_CASE("in the room a strip is given, forms and keys stand whole", "[layout]") {
  const Deck deck = shipped("decks/cimes-et-rivages.json");
  const Language language = GENERATE(Language::french, Language::english);
  const int teams = GENERATE(3, 11);
  // Three quarters of a screen of 1280 by 720, and what is left of it with a margin around.
  DeskRoom room(deck, script_of(deck, "standard"), teams, 1280, 540);
  room.about.one_screen = true;
  room.about.monitors = {"eDP-1"};
  room.put_language(language);
  while (room.session.rounds.empty() || room.round().relay()) room.say(SkipStep{});
  for (const char32_t* form :
       {U"a", U"ta", U"tr", U"tm", U"ts", U"tx", U"tc", U"m", U"gc", U"e", U"f"}) {
    room.type(form);
    CHECK(wants_room(room.draft));
    nothing_clipped(room, "strip form " + std::to_string(static_cast<int>(room.draft.form)));
    room.press(ImGuiKey_Escape);
    room.press(ImGuiKey_Escape);
    CHECK_FALSE(wants_room(room.draft));
  }
}

TEST_CASE("the strip says that nothing is saved, and offers to save elsewhere", "[layout]") {
  const Deck deck = shipped("decks/premiers-pas.json");
  const Language language = GENERATE(Language::french, Language::english);
  DeskRoom room(deck, script_of(deck, "standard"), 3, 1280, strip_height);
  room.about.one_screen = true;
  room.about.trouble =
      "Rien n’est enregistré.\n/un/chemin/assez/long/evening.session : le disque est plein.";
  room.put_language(language);
  nothing_clipped(room, "strip in trouble");
  CHECK(room.words_of("saved").find("enregistré") != std::string::npos);
  REQUIRE(room.click("elsewhere"));
  REQUIRE(room.last.size() == 1);
  CHECK(std::holds_alternative<SaveElsewhere>(room.last.front()));
}
