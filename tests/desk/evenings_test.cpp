#include "desk_room.hpp"

#include "rules/judge.hpp"
#include "session/ledger.hpp"
#include "words/words.hpp"

#include <catch2/catch.hpp>

using namespace blason;
using namespace blason::desk;

namespace {

std::u32string one(char32_t character) { return std::u32string(1, character); }
char32_t figure(int team) { return U'1' + static_cast<char32_t>(team); }

bool stands(const DeskRoom& room, StepKind kind) {
  return room.session.present() != nullptr && room.session.present()->kind == kind;
}

/// Every answer of a sealed round by the keyboard: team by figure, letter by letter, Enter. The
/// first team has all right, each further one errs once more.
void type_boards(DeskRoom& room) {
  const int teams = static_cast<int>(room.round().teams.size());
  const int cards = static_cast<int>(room.round().cards.size());
  for (int team = 0; team < teams; ++team) {
    room.type(one(figure(team)));
    for (int card = 0; card < cards; ++card) {
      const char32_t right = room.right_letter(card);
      const char32_t wrong = right == U'A' ? U'B' : U'A';
      room.type(one(card < team ? wrong : right));
    }
    room.press(ImGuiKey_Enter);
  }
}

/// One card of a relay or an encounter: everybody right, the asked team last.
void type_card(DeskRoom& room, int card) {
  const Round& round = room.round();
  const int first =
      round.relay() && room.session.open_round()->asked(card) == room.session.teams.front().id ? 1
                                                                                               : 0;
  const char32_t letter = room.right_letter(card);
  const int teams = static_cast<int>(round.teams.size());
  room.type(one(figure(first)));
  for (int team = 0; team < teams; ++team) room.type(one(letter));
}

/// Plays on by the big button until something must be typed; tells whether anything went on.
bool play_on(DeskRoom& room) {
  const std::int64_t before = room.session.seq;
  if (in<Sorting>(room)) {
    type_boards(room);
    CHECK(in<Weighing>(room));
  } else if (const Round* round = room.session.open_round(); round && in<Asking>(room)) {
    type_card(room, std::get<Asking>(round->stage).card);
  } else if (round && in<Hinting>(room)) {
    type_card(room, std::get<Hinting>(round->stage).card);
    room.click("next");
  } else {
    room.click("next");
  }
  return room.session.seq > before;
}

} // namespace

TEST_CASE("an evening without phones is played from the desk by keys and clicks", "[evening]") {
  const std::string file = GENERATE("decks/premiers-pas.json", "decks/cimes-et-rivages.json");
  const Deck deck = shipped(file);
  DeskRoom room(deck, script_of(deck, "standard"), 3);
  int turns = 0;
  while (!stands(room, StepKind::podium) && turns++ < 400) {
    const std::string moment = desk_view(room.deck, room.session).moment;
    const bool moved = play_on(room);
    INFO(file << " turn " << turns << ", " << moment << ": " << room.about.remark << ", last "
              << room.draft.last << " chord " << int(room.draft.chord));
    REQUIRE(moved);
  }
  REQUIRE(stands(room, StepKind::podium));
  CHECK(room.session.rounds.size() >= 5);
  for (const Round& round : room.session.rounds) {
    CHECK(round.closed);
    const Key key = key_of(room.deck, round);
    // A sealed board of the first team has every card right; so has everybody elsewhere.
    for (int card = 0; card < static_cast<int>(round.cards.size()); ++card) {
      const int seat = round.team(TeamId{"t1"});
      const Track& track = round.boards[at(seat)].tracks[at(card)];
      REQUIRE_FALSE(track.lay.empty());
      CHECK(is_right(key, round, card, track.lay.back()));
    }
  }
  const auto sums = totals(room.session, ledger(room.deck, room.session));
  CHECK(sums.at(TeamId{"t1"}) > sums.at(TeamId{"t3"}));

  room.click("end");
  CHECK_FALSE(room.session.ended);
  room.click("end");
  CHECK(room.session.ended);
}

TEST_CASE("a clicker drives the desk", "[evening]") {
  const Deck deck = shipped("decks/premiers-pas.json");
  DeskRoom room(deck, script_of(deck, "standard"), 3);
  room.press(ImGuiKey_PageDown);
  CHECK(stands(room, StepKind::welcome));
  room.press(ImGuiKey_PageDown);
  CHECK(stands(room, StepKind::round));
  room.press(ImGuiKey_PageUp);
  CHECK(room.session.looking == 0);
  room.press(ImGuiKey_PageDown);
  CHECK(room.session.looking == -1);
  room.type(U"b");
  CHECK(room.session.black);
  room.type(U".");
  CHECK_FALSE(room.session.black);
}

TEST_CASE("next and back turn the wall's pages before they move the evening", "[naming]") {
  const Deck deck = shipped("decks/premiers-pas.json");
  DeskRoom room(deck, script_of(deck, "standard"), 3);
  room.say(GoOn{});
  room.about.wall_pages = 3;
  const auto turned = [&](ImGuiKey key) {
    room.press(key);
    REQUIRE(room.last.size() == 1);
    const auto* page = std::get_if<TurnWallPage>(&room.last.front());
    return page == nullptr ? 0 : page->by;
  };
  for (room.about.wall_page = 0; room.about.wall_page < 2; ++room.about.wall_page) {
    room.look();
    CHECK(room.words_of("next") ==
          blason::say(Language::french, "desk.next-page",
                      {{"number", room.about.wall_page + 2}, {"total", 3}}));
    CHECK(turned(ImGuiKey_PageDown) == 1);
  }
  const int step = room.session.step;
  CHECK(turned(ImGuiKey_PageUp) == -1);
  CHECK(room.session.step == step);
  CHECK(turned(ImGuiKey_PageDown) == 0);
  CHECK(room.session.step > step);
}

TEST_CASE("a refused act says why beside the button that asked", "[refusal]") {
  const Deck deck = shipped("decks/premiers-pas.json");
  DeskRoom room(deck, script_of(deck, "standard"), 3);
  room.click("undo");
  room.look();
  CHECK(room.draft.last == "undo");
  CHECK(room.about.remark == room.words_of("remark"));
  const Item* remark = room.find("remark");
  const Item* button = room.find("undo");
  REQUIRE(remark != nullptr);
  REQUIRE(button != nullptr);
  CHECK(remark->left == Approx(button->left));
}

TEST_CASE("the big button and taking back name what they do", "[naming]") {
  const Deck deck = shipped("decks/premiers-pas.json");
  DeskRoom room(deck, script_of(deck, "standard"), 3);
  CHECK(room.words_of("next") == "Ouvrir\u00A0: Accueil");
  room.click("next");
  CHECK(room.words_of("undo") == "Annuler\u00A0: Étape ouverte\u00A0: Accueil");
  room.click("team.t2.more");
  CHECK(room.words_of("undo") == "Annuler\u00A0: La Nef\u00A0: +5 points");
  room.click("undo");
  CHECK(room.session.adjustments.empty());
  room.put_language(Language::english);
  CHECK(room.words_of("undo") == "Take back: Language changed: English");
}

TEST_CASE("the strip shows no key, no answer, no note", "[strip]") {
  const Deck deck = shipped("decks/cimes-et-rivages.json");
  DeskRoom room(deck, script_of(deck, "standard"), 3, 1280, strip_height);
  room.about.one_screen = true;
  while (!in<Sorting>(room)) room.say(SkipStep{});
  room.say(Note{"secret"});
  room.type(U"1A");
  CHECK(room.round().boards.front().lies.front() == 0);
  const Persona* first = nullptr;
  for (const Persona& persona : room.deck.personas)
    if (persona.id.value == room.round().cards.front().value) first = &persona;
  REQUIRE(first != nullptr);
  for (const Item& item : room.draft.items.all) {
    INFO(item.id << ": " << item.words);
    CHECK(item.words.find(first->called().in("fr")) == std::string::npos);
    CHECK(item.words.find("secret") == std::string::npos);
    for (const Family& family : room.deck.families)
      CHECK(item.words.find(family.name.in("fr")) == std::string::npos);
  }
}

TEST_CASE("a try with boards still open is closed by the second press, and says so at the first",
          "[closing]") {
  const Deck deck = shipped("decks/cimes-et-rivages.json");
  DeskRoom room(deck, script_of(deck, "standard"), 3);
  while (!in<Sorting>(room)) room.say(SkipStep{});
  room.look();
  room.press(ImGuiKey_PageDown);
  CHECK(in<Sorting>(room));
  CHECK(room.words_of("remark") == say(Language::french, "desk.boards-wait", {{"count", 3}}));
  // Anything else in between, and it is asked again: an act, or a sheet that is typed.
  room.type(U"k");
  room.type(U"c1A");
  room.press(ImGuiKey_Escape);
  room.type(U"c");
  CHECK(in<Sorting>(room));
  room.type(U"c");
  CHECK(in<Weighing>(room));
}

TEST_CASE("on the strip an appeal and a note ask first, and tell the room nothing", "[strip]") {
  const Deck deck = shipped("decks/cimes-et-rivages.json");
  DeskRoom room(deck, script_of(deck, "standard"), 3);
  while (!in<Sorting>(room)) room.say(SkipStep{});
  room.about.one_screen = true;
  room.look();
  const std::int64_t before = room.session.seq;
  room.type(U"GA");
  CHECK(room.draft.form == Form::accept);
  // Whichever place is chosen, the card is not told yet: nothing is said of it.
  for (room.draft.spot = 0; room.draft.spot < 3; ++room.draft.spot) {
    room.press(ImGuiKey_Enter);
    CHECK(room.draft.form == Form::accept);
    CHECK(room.session.seq == before);
    CHECK(room.words_of("remark") == say(Language::french, "desk.accept-later"));
  }
  room.press(ImGuiKey_Escape);
  room.type(U"J");
  CHECK(room.draft.form == Form::note);
  room.type(U"no close");
  CHECK(room.session.seq == before);
  room.press(ImGuiKey_Enter);
  CHECK(room.session.seq == before + 1);
  CHECK(room.draft.form == Form::none);
  REQUIRE_FALSE(room.session.notes.empty());
  CHECK(room.session.notes.back() == "no close");
}

TEST_CASE("acts on cards and teams are done by mouse alone", "[mouse]") {
  const Deck deck = shipped("decks/cimes-et-rivages.json");
  DeskRoom room(deck, script_of(deck, "standard"), 3, 1440, 900);
  while (!in<Sorting>(room)) room.say(SkipStep{});
  room.say(CloseTry{});
  room.look();
  room.click("next");
  REQUIRE(in<Revealing>(room));
  const char32_t right = room.right_letter(1);
  const std::string spot = right == U'A' ? "1" : "0";
  REQUIRE(room.click("cell.1." + spot));
  room.click("accept");
  REQUIRE(room.round().accepted.size() == 1);
  CHECK(room.round().accepted.front().first == 1);
  room.click("park");
  CHECK(room.round().parked[1] == 1);
  room.click("tab.notes");
  CHECK_FALSE(room.words_of("parked").empty());
  room.click("correct");
  room.click("form.spot.2");
  room.click("form.confirm");
  CHECK(room.round().boards.front().tracks[1].lay.back() == 2);
  room.click("team.t3.more-acts");
  room.click("team-remove");
  room.click("form.confirm");
  CHECK(room.session.team(TeamId{"t3"})->out);
  room.click("team-add");
  room.type(U"Les Phares");
  room.click("form.banner.9");
  room.click("form.confirm");
  CHECK(room.session.teams.back().name == "Les Phares");
  CHECK(room.session.teams.back().banner == 9);
  room.about.language = Language::english; // of the desk: the evening is still led in French
  room.click("compose");
  room.click("form.teams.more");
  room.click("form.confirm");
  CHECK(room.session.playing() == 4);
  CHECK(room.session.teams.back().name ==
        banner_name(Language::french, room.session.teams.back().banner));
  CHECK(room.session.teams.back().size == 4); // 17 people in 5, 4, 4, 4
  room.click("exports");
  room.click("export.xlsx");
  REQUIRE(room.last.size() == 1);
  CHECK(std::get<ExportNow>(room.last.front()).format == "xlsx");
}
