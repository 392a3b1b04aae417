#include "desk_room.hpp"

#include "rules/judge.hpp"

#include <catch2/catch.hpp>

using namespace blason;
using namespace blason::desk;

TEST_CASE("typing goes back, leaves blank, plants banners, and opens a sealed board again",
          "[typing]") {
  const Deck deck = shipped("decks/cimes-et-rivages.json");
  DeskRoom room(deck, script_of(deck, "standard"), 3);
  while (!in<Sorting>(room)) room.say(SkipStep{});
  room.look();
  const auto lie = [&](int card) { return room.round().boards.front().lies[at(card)]; };
  room.type(U"1AB");
  CHECK(lie(0) == 0);
  CHECK(lie(1) == 1);
  room.type(U"*");
  CHECK(room.round().boards.front().banners[1] == 1);
  room.press(ImGuiKey_Backspace);
  room.type(U"C");
  CHECK(lie(1) == 2);
  room.type(U" D");
  CHECK(lie(2) == nowhere);
  CHECK(lie(3) == 3);
  room.press(ImGuiKey_Enter);
  CHECK(room.round().boards.front().locked);
  room.type(U"1");
  room.press(ImGuiKey_Backspace);
  CHECK_FALSE(room.round().boards.front().locked);
  room.type(U"&A"); // the figure 1 of a French keyboard
  CHECK(lie(2) == 0);
}

TEST_CASE("in a further try a sheet is typed from its first card, and says only what changes",
          "[typing]") {
  const Deck deck = shipped("decks/cimes-et-rivages.json");
  DeskRoom room(deck, script_of(deck, "standard"), 3);
  while (!in<Sorting>(room)) room.say(SkipStep{});
  room.look();
  const auto lie = [&](int card) { return room.round().boards.front().lies[at(card)]; };
  room.type(U"1AB CD"); // the third card is left out
  room.press(ImGuiKey_Enter);
  room.say(CloseTry{});
  room.say(OpenTry{});
  room.look();
  room.type(U"1   E"); // three cards stay, the fourth moves
  CHECK(lie(0) == 0);
  CHECK(lie(1) == 1);
  CHECK(lie(2) == nowhere);
  CHECK(lie(3) == 4);
  CHECK(lie(4) == 3);
}

TEST_CASE("typing stays at the card whose letter was refused or could not be saved", "[typing]") {
  const Deck deck = shipped("decks/cimes-et-rivages.json");
  DeskRoom room(deck, script_of(deck, "standard"), 3);
  while (!in<Sorting>(room)) room.say(SkipStep{});
  room.look();
  const auto lie = [&](int card) { return room.round().boards.front().lies[at(card)]; };
  room.type(U"1AB");
  CHECK(room.draft.typing.card == 2);
  room.about.trouble = "le disque est plein.";
  room.type(U"C");
  CHECK(room.draft.typing.card == 2);
  room.about.trouble.clear();
  room.type(U"DE");
  CHECK(lie(2) == 3);
  CHECK(lie(3) == 4);
  room.press(ImGuiKey_Enter); // sealed: letters are refused until it is opened again
  room.type(U"1");
  const int card = room.draft.typing.card;
  room.type(U"A");
  CHECK(room.words_of("remark") == room.about.remark);
  CHECK_FALSE(room.about.remark.empty());
  CHECK(room.draft.typing.card == card);
}

TEST_CASE("what is typed after the last answer, or after the clock, is no act", "[typing]") {
  const Deck deck = shipped("decks/cimes-et-rivages.json");
  DeskRoom room(deck, script_of(deck, "standard"), 2);
  while (!in<Hinting>(room)) room.say(SkipStep{});
  room.look();
  room.type(U"1AA");
  const std::int64_t before = room.session.seq;
  room.type(U"SAQ");
  CHECK(room.session.seq == before);
  CHECK(room.draft.form == Form::none);
  room.say(SkipStep{});
  while (!in<Sorting>(room)) room.say(SkipStep{});
  room.look();
  room.type(U"1A");
  room.say(CloseTry{}); // as the clock does
  const std::int64_t closed = room.session.seq;
  room.type(U"SSA");
  CHECK(room.session.seq == closed);
  room.press(ImGuiKey_Escape);
  room.type(U"n");
  CHECK(room.session.seq > closed);
}
