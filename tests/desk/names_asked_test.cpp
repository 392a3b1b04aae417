#include "desk_room.hpp"
#include "wholeness.hpp"

#include <catch2/catch.hpp>

using namespace blason;
using namespace blason::desk;

namespace {

const TeamId asker{"t1"};

/// Three teams, an open list, and a first team that would be called otherwise.
void ask_at(DeskRoom& room) {
  room.about.phones = PhonesHere{"192.168.1.20:8080", "402817", 3, true};
  room.say(Turn{Switch::listed, false});
  room.say(AskName{asker, "Les Renards"});
  room.look();
}

} // namespace

TEST_CASE("a name that waits stands at the desk, and is approved, declined or made another",
          "[names]") {
  const Deck deck = shipped("decks/cimes-et-rivages.json");
  DeskRoom room(deck, script_of(deck, "standard"), 3);
  room.look();
  CHECK(room.find("names.asked") == nullptr);
  ask_at(room);
  const std::string plain = room.session.team(asker)->name;
  const auto asked = [&](const char* name) {
    return say(Language::french, "desk.name-asked", {{"team", plain}, {"name", name}});
  };
  CHECK(room.words_of("names.asked") == asked("Les Renards"));
  CHECK(room.words_of("team.t1.name") == plain);
  nothing_clipped(room.draft.items, 8, "a name waits");

  SECTION("approved, and taken back") {
    room.click("name-approve");
    CHECK(room.session.team(asker)->name == "Les Renards");
    room.look();
    CHECK(room.find("names.asked") == nullptr);
    room.press(ImGuiKey_Backspace);
    CHECK(room.session.team(asker)->name == plain);
    room.look();
    CHECK(room.words_of("names.asked") == asked("Les Renards"));
  }
  SECTION("declined by keys, and asked anew") {
    room.type(U"TN");
    CHECK(room.session.team(asker)->name == plain);
    CHECK(room.session.team(asker)->declined == "Les Renards");
    room.say(AskName{asker, "Les Loups"});
    room.look();
    CHECK(room.words_of("names.asked") == asked("Les Loups"));
    room.type(U"TO");
    CHECK(room.session.team(asker)->name == "Les Loups");
  }
  SECTION("another one, typed") {
    room.click("names.rename");
    room.look();
    room.type(U"Les Goupils");
    room.press(ImGuiKey_Enter);
    CHECK(room.session.team(asker)->name == "Les Goupils");
    CHECK(room.session.team(asker)->asked.empty());
  }
  SECTION("several wait, one after the other") {
    room.say(AskName{TeamId{"t2"}, "Les Loups"});
    room.say(AskName{TeamId{"t3"}, "Les Ours"});
    room.look();
    CHECK(room.words_of("names.asked") ==
          asked("Les Renards") + " " + say(Language::french, "desk.names-behind", {{"count", 2}}));
    room.type(U"TO");
    room.type(U"TO");
    room.type(U"TN");
    CHECK(room.session.team(TeamId{"t2"})->name == "Les Loups");
    CHECK(room.session.team(TeamId{"t3"})->declined == "Les Ours");
    room.look();
    CHECK(room.find("names.asked") == nullptr);
  }
}

TEST_CASE("the list is opened and closed, and moderation let be, by click and by keys", "[names]") {
  const Deck deck = shipped("decks/cimes-et-rivages.json");
  DeskRoom room(deck, script_of(deck, "standard"), 3);
  room.look();
  CHECK(room.find("list-closed") == nullptr); // without phones there is no list to open
  room.about.phones = PhonesHere{"192.168.1.20:8080", "402817", 3, true};
  room.look();
  CHECK(room.words_of("list-closed") == say(Language::french, "desk.list-open"));
  CHECK(room.find("names-moderated") == nullptr);
  room.click("list-closed");
  CHECK_FALSE(room.session.listed);
  room.look();
  CHECK(room.words_of("list-closed") == say(Language::french, "desk.list-close"));
  room.click("names-moderated");
  CHECK_FALSE(room.session.moderated);
  room.type(U"TV");
  CHECK(room.session.moderated);
  room.type(U"TL");
  CHECK(room.session.listed);
}

TEST_CASE("where everybody sees the desk no name is shown that was not approved", "[names]") {
  const Deck deck = shipped("decks/cimes-et-rivages.json");
  DeskRoom room(deck, script_of(deck, "standard"), 3);
  room.about.one_screen = true;
  ask_at(room);
  room.type(U"TR");
  room.look();
  for (const auto& item : room.draft.items.all)
    CHECK(item.words.find("Renards") == std::string::npos);
}
