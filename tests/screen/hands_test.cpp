#include "made_up.hpp"
#include "screen/screen.hpp"

#include <catch2/catch.hpp>

using namespace blason;

namespace {

Fonts& hand_fonts() {
  static Fonts opened;
  return opened;
}

/// A hand at a wall that never changes: what it orders, in words.
struct Hand {
  Deck deck = made_up::fair();
  WallView view;
  Grip grip;
  Extent window{1280, 720};
  std::vector<Intent> orders;
  bool left = false;

  explicit Hand(WallView seen) : view(std::move(seen)) {}

  Page page() {
    return lay_out(deck, view, grip = settled(grip, view), {0, ""}, hand_fonts(), window);
  }
  void does(const Input& input) {
    const Page shown = page();
    Reaction reaction = react(grip, view, shown, input);
    grip = reaction.grip;
    left = left || reaction.leave;
    for (Intent& intent : reaction.intents) orders.push_back(std::move(intent));
  }
  Point at(const std::string& id) {
    const Page shown = page();
    const Item* item = find_item(shown, id);
    REQUIRE(item != nullptr);
    return {item->box.centre().x * shown.scale, item->box.centre().y * shown.scale};
  }
  void press(const std::string& id) {
    const Point point = at(id);
    does(PointerDown{point.x, point.y});
  }
  void click(const std::string& id) {
    const Point point = at(id);
    does(PointerDown{point.x, point.y});
    does(PointerUp{point.x, point.y});
  }
  void drag(const std::string& from, Point to) {
    press(from);
    does(PointerMoved{to.x - 3, to.y});
    does(PointerMoved{to.x, to.y});
    does(PointerUp{to.x, to.y});
  }
  void type(const std::u32string& text) {
    for (const char32_t c : text) does(Typed{c});
  }
  void key(Keycap key, char letter = 0) { does(KeyDown{key, letter, letter != 0, false}); }
  void ring(const std::string& id) {
    for (std::size_t i = 0; i < 60 && grip.focus != id; ++i) key(Keycap::tab);
    REQUIRE(grip.focus == id);
  }
};

/// "t2 puts card 6 on spot 3".
std::string told(const std::vector<Intent>& orders) {
  std::string all;
  for (const Intent& order : orders) {
    const auto* place = std::get_if<PlaceCard>(&order);
    all += place ? place->team.value + " puts card " + std::to_string(index(place->card)) +
                       " on spot " + std::to_string(index(place->spot)) + "\n"
                 : "something else\n";
  }
  return all;
}

} // namespace

TEST_CASE("a card is placed by two clicks, by dragging, by the ring and by its letter alike",
          "[hands]") {
  Hand hand(made_up::relay(made_up::fair(), "fr", 4, false));
  SECTION("two clicks") {
    hand.click("card");
    hand.click("spot:3");
  }
  SECTION("drag") { hand.drag("card", hand.at("spot:3")); }
  SECTION("ring") {
    hand.ring("card");
    hand.key(Keycap::enter);
    hand.ring("spot:3");
    hand.key(Keycap::space);
  }
  SECTION("figure and letter") { hand.type(U"2d"); }
  SECTION("a French keyboard without shift") { hand.type(U"éD"); }
  CHECK(told(hand.orders) == "t2 puts card 6 on spot 3\n");
  CHECK(hand.grip.held.empty());
}

TEST_CASE("the chorus answers by figure and letter, by clicks and by dragging its seal",
          "[hands]") {
  Hand hand(made_up::relay(made_up::fair(), "fr", 4, false));
  SECTION("keys") { hand.type(U"3a"); }
  SECTION("clicks") {
    hand.click("team:t3");
    hand.click("spot:0");
  }
  SECTION("drag") { hand.drag("team:t3", hand.at("spot:0")); }
  CHECK(told(hand.orders) == "t3 puts card 6 on spot 0\n");
}

TEST_CASE("in an encounter each team points to a face", "[hands]") {
  Hand hand(made_up::encounter(made_up::fair(), "en", 6, false));
  hand.type(U"6l1a");
  hand.drag("team:t4", hand.at("spot:5"));
  CHECK(told(hand.orders) == "t6 puts card 0 on spot 11\nt1 puts card 0 on spot 0\n"
                             "t4 puts card 0 on spot 5\n");
}

TEST_CASE("nobody answers by mistake", "[hands]") {
  Hand hand(made_up::relay(made_up::fair(), "fr", 4, false));
  SECTION("a spot without a card in hand") {
    hand.click("spot:1");
    REQUIRE(hand.grip.notice);
    CHECK(hand.grip.notice->at == "spot:1");
  }
  SECTION("a letter without a team") {
    hand.type(U"b");
    CHECK(hand.grip.notice);
  }
  SECTION("a drop beside every spot") {
    hand.drag("card", hand.at("pass"));
    CHECK(hand.grip.held.empty());
  }
  SECTION("escape") {
    hand.click("card");
    hand.key(Keycap::escape);
    CHECK(hand.grip.held.empty());
  }
  SECTION("a press that slides off its button") {
    hand.press("pass");
    const Point away = hand.at("undo");
    hand.does(PointerMoved{away.x, away.y});
    hand.does(PointerUp{away.x, away.y});
  }
  SECTION("a letter that is no spot") { hand.type(U"2Z"); }
  SECTION("a figure that is no team") { hand.type(U"9"); }
  CHECK(hand.orders.empty());
}

TEST_CASE("a lone team needs no figure", "[hands]") {
  Hand hand(made_up::relay(made_up::fair(), "fr", 1, false));
  hand.type(U"c");
  CHECK(told(hand.orders) == "t1 puts card 6 on spot 2\n");
}

TEST_CASE("with more than 26 spots letters are typed in full", "[hands]") {
  Hand hand(made_up::encounter(made_up::fair(60, 4), "fr", 2, false));
  hand.deck = made_up::fair(60, 4);
  SECTION("two letters") {
    hand.type(U"1ab");
    CHECK(told(hand.orders) == "t1 puts card 0 on spot 27\n");
  }
  SECTION("one letter and Enter") {
    hand.type(U"1a");
    CHECK(hand.orders.empty());
    hand.key(Keycap::enter);
    CHECK(told(hand.orders) == "t1 puts card 0 on spot 0\n");
  }
}

TEST_CASE("seats are taken, named, moved and given back", "[hands]") {
  Hand hand(made_up::seats(made_up::fair(), "fr", 3));
  SECTION("a free banner") {
    hand.click("free:7");
    REQUIRE(hand.orders.size() == 1);
    CHECK(std::get<SeatTeam>(hand.orders[0]).banner == 7);
    CHECK(std::get<SeatTeam>(hand.orders[0]).name == "La Merlette");
  }
  SECTION("a name, corrected while typing") {
    hand.click("team:t2");
    hand.click("name");
    hand.type(U"Les Ôtt");
    hand.key(Keycap::backspace);
    hand.type(U"s 1");
    hand.key(Keycap::enter);
    REQUIRE(hand.orders.size() == 1);
    CHECK(std::get<RenameTeam>(hand.orders[0]).team == TeamId{"t2"});
    CHECK(std::get<RenameTeam>(hand.orders[0]).name == "Les Ôts 1");
  }
  SECTION("a place further on") {
    hand.click("team:t1");
    hand.click("later");
    REQUIRE(hand.orders.size() == 1);
    CHECK(std::get<MoveTeam>(hand.orders[0]).to == 1);
  }
  SECTION("away") {
    hand.type(U"3");
    hand.key(Keycap::del);
    REQUIRE(hand.orders.size() == 1);
    CHECK(std::get<RemoveTeam>(hand.orders[0]).team == TeamId{"t3"});
  }
}

TEST_CASE("Enter goes on where the wall waits for it, and nowhere else", "[hands]") {
  Hand told_hand(made_up::relay(made_up::fair(), "fr", 4, true));
  told_hand.key(Keycap::enter);
  REQUIRE(told_hand.orders.size() == 1);
  CHECK(std::holds_alternative<GoOn>(told_hand.orders[0]));
  Hand asked_hand(made_up::relay(made_up::fair(), "fr", 4, false));
  asked_hand.key(Keycap::enter);
  CHECK(asked_hand.orders.empty());
}

TEST_CASE("the desk's keys order what the table of keys says", "[hands]") {
  Hand hand(made_up::encounter(made_up::fair(), "fr", 3, false));
  hand.key(Keycap::page_down);
  hand.key(Keycap::letter, 'H');
  hand.key(Keycap::letter, 'L');
  hand.key(Keycap::backspace);
  REQUIRE(hand.orders.size() == 4);
  CHECK(std::holds_alternative<GoOn>(hand.orders[0]));
  CHECK(std::holds_alternative<OpenHint>(hand.orders[1]));
  CHECK(std::get<ChangeLanguage>(hand.orders[2]).to == "en");
  CHECK(std::holds_alternative<TakeBack>(hand.orders[3]));
}

TEST_CASE("ending takes two steps in a row", "[hands]") {
  Hand hand(made_up::podium(made_up::fair(), "fr", 3));
  hand.key(Keycap::letter, 'Q');
  hand.key(Keycap::letter, 'R');
  hand.key(Keycap::letter, 'Q');
  hand.key(Keycap::letter, 'Q');
  REQUIRE(hand.orders.size() == 4);
  CHECK_FALSE(std::get<EndSession>(hand.orders[0]).confirmed);
  CHECK_FALSE(std::get<EndSession>(hand.orders[2]).confirmed);
  CHECK(std::get<EndSession>(hand.orders[3]).confirmed);
}

TEST_CASE("a refusal is said where it was tried and goes with the next thing done", "[hands]") {
  Hand hand(made_up::relay(made_up::fair(), "fr", 4, false));
  hand.click("pass");
  hand.grip = refused(hand.grip, "Ce n’est pas à vous.");
  REQUIRE(hand.grip.notice);
  CHECK(hand.grip.notice->at == "pass");
  hand.key(Keycap::tab);
  CHECK_FALSE(hand.grip.notice);
}

TEST_CASE("arrows reach every spot and the card", "[hands]") {
  Hand hand(made_up::relay(made_up::fair(), "fr", 4, false));
  hand.ring("card");
  hand.key(Keycap::up);
  CHECK(hand.grip.focus.rfind("spot:", 0) == 0);
  for (int i = 0; i < 6; ++i) hand.key(Keycap::left);
  CHECK(hand.grip.focus == "spot:0");
  for (int i = 0; i < 6; ++i) hand.key(Keycap::right);
  CHECK(hand.grip.focus == "spot:5");
}

TEST_CASE("what a hand held is let go when play moves on", "[hands]") {
  Hand hand(made_up::relay(made_up::fair(), "fr", 4, false));
  hand.click("card");
  CHECK_FALSE(hand.grip.held.empty());
  hand.view = made_up::relay(hand.deck, "fr", 4, true);
  (void)hand.page();
  CHECK(hand.grip.held.empty());
}
