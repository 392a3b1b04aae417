#include "home_room.hpp"
#include "wholeness.hpp"

#include "desk/home_pen.hpp"
#include "words/words.hpp"

#include <catch2/catch.hpp>

#include <numeric>

using namespace blason;
using namespace blason::desk;

namespace {

HomeView french() { return some_home(Language::french); }

const BeginEvening* begun(const HomeRoom& room) {
  return room.last.size() == 1 ? std::get_if<BeginEvening>(&room.last.front()) : nullptr;
}
std::string gone_on_with(const HomeRoom& room) {
  if (room.last.size() != 1) return {};
  const auto* act = std::get_if<GoOnWith>(&room.last.front());
  return act == nullptr ? std::string() : act->file;
}

/// All that the person can have changed by a key.
std::string all_of(const HomeRoom& room) {
  const HomeDraft& draft = room.draft;
  return draft.file + "|" + draft.script + "|" + std::to_string(draft.people) + "|" +
         std::to_string(draft.teams) + "|" + std::to_string(static_cast<int>(draft.phones)) + "|" +
         draft.own_remark + "|" + std::to_string(static_cast<int>(draft.keys)) + "|" +
         std::to_string(static_cast<int>(ImGui::GetIO().WantTextInput)) + "|" +
         std::to_string(room.last.size());
}

void home_is_whole(HomeRoom& room, const std::string& where) {
  room.look();
  nothing_clipped(room.draft.items, 20, where);
}

} // namespace

TEST_CASE("an evening is chosen at home by keys alone", "[home]") {
  HomeRoom room(french());
  room.press(ImGuiKey_DownArrow);
  room.type(U"ss");
  room.type(U"ppppp");
  room.type(U"e");
  room.type(U"Les Phares");
  room.press(ImGuiKey_Enter);
  CHECK(begun(room) == nullptr);
  room.press(ImGuiKey_Enter);
  const BeginEvening* evening = begun(room);
  REQUIRE(evening != nullptr);
  CHECK(evening->file == "/decks/deux.json");
  CHECK(evening->script == "standard");
  CHECK(evening->sizes == std::vector<int>{6, 6, 5});
  CHECK(evening->teams == std::vector<std::string>{"Les Phares", banner_name(Language::french, 1),
                                                   banner_name(Language::french, 2)});
}

TEST_CASE("teams nobody named are called in the language the evening is led in", "[home]") {
  HomeView view = some_home(Language::english);
  for (HomeDeck& deck : view.decks) deck.languages = {"fr"};
  HomeRoom room(view);
  room.look();
  room.click("home.begin");
  const BeginEvening* evening = begun(room);
  REQUIRE(evening != nullptr);
  CHECK(evening->teams.front() == banner_name(Language::french, 0));
}

TEST_CASE("the composer's teams differ by at most one, whoever comes", "[home]") {
  HomeRoom room(french());
  const int people = GENERATE(1, 7, 12, 17, 41, 60);
  const int teams = GENERATE(1, 2, 3, 5, 12);
  room.draft.people = people;
  room.draft.teams = teams;
  room.look();
  room.click("home.begin");
  const BeginEvening* evening = begun(room);
  if (people < teams) {
    CHECK(evening == nullptr);
    CHECK(room.draft.own_remark == say(Language::french, "home.too-few-people"));
    return;
  }
  REQUIRE(evening != nullptr);
  const std::vector<int>& sizes = evening->sizes;
  CHECK(static_cast<int>(sizes.size()) == teams);
  CHECK(evening->teams.size() == sizes.size());
  CHECK(std::accumulate(sizes.begin(), sizes.end(), 0) == people);
  CHECK(sizes.front() - sizes.back() <= 1);
}

TEST_CASE("a deck with errors says the first of them, and is not played", "[home]") {
  HomeRoom room(french());
  REQUIRE(room.click("hall.deck.3"));
  room.look();
  CHECK(room.words_of("hall.problem.0") == room.view.decks[2].problems.front());
  CHECK(room.words_of("hall.more") == say(Language::french, "home.more-problems", {{"count", 2}}));
  room.press(ImGuiKey_Enter);
  CHECK(room.last.empty());
  CHECK(room.words_of("remark") == say(Language::french, "home.deck-unplayable", {{"count", 5}}));
}

TEST_CASE("sessions are gone on with by figure, by click, or the unended one by R", "[home]") {
  HomeRoom room(french());
  room.type(U"2");
  CHECK(gone_on_with(room) == "/s/b.session");
  room.type(U"&"); // the figure 1 of a French keyboard
  CHECK(gone_on_with(room) == "/s/a.session");
  REQUIRE(room.click("hall.session.4"));
  CHECK(gone_on_with(room) == "/s/d.session");
  room.type(U"r");
  CHECK(gone_on_with(room) == "/s/a.session");
  room.type(U"3");
  CHECK(room.last.empty());
  CHECK(room.words_of("remark") == say(Language::french, "record.held"));
  room.type(U"5");
  CHECK(room.last.empty());
  CHECK(room.words_of("remark") == say(Language::french, "home.session-unreadable"));
  room.type(U"9");
  CHECK(room.last.empty());
  CHECK_FALSE(room.words_of("remark").empty());
}

TEST_CASE("whether phones may name their teams is chosen before the evening begins", "[home]") {
  for (const bool by_key : {false, true}) {
    HomeRoom room(french());
    for (const PhoneNames wanted : {PhoneNames::given, PhoneNames::approved, PhoneNames::free}) {
      room.press(ImGuiKey_Enter);
      const BeginEvening* evening = begun(room);
      REQUIRE(evening != nullptr);
      CHECK(evening->phones == wanted);
      if (by_key)
        room.type(U"f");
      else
        room.click("hall.phones");
    }
    CHECK(room.draft.phones == PhoneNames::given);
  }
}

TEST_CASE("two teams of one name, and nothing to choose from, are refused in a sentence",
          "[home]") {
  HomeRoom room(french());
  room.type(U"e");
  room.type(U"La Nef");
  room.press(ImGuiKey_Enter); // Escape would give the old name back
  room.press(ImGuiKey_Enter);
  CHECK(room.last.empty());
  CHECK(room.words_of("remark") == say(Language::french, "refusal.name_taken"));
  room.view = HomeView();
  room.look();
  room.press(ImGuiKey_Enter);
  CHECK(room.words_of("remark") == say(Language::french, "home.no-deck"));
  room.type(U"r");
  CHECK(room.words_of("remark") == say(Language::french, "home.nothing-to-resume"));
  room.press(ImGuiKey_DownArrow);
  CHECK(room.last.empty());
}

TEST_CASE("the draw of printed sheets is asked for, and only figures are taken", "[home]") {
  HomeRoom room(french());
  room.press(ImGuiKey_Enter);
  REQUIRE(begun(room) != nullptr);
  CHECK_FALSE(begun(room)->draw);
  room.type(U"t");
  REQUIRE(ImGui::GetIO().WantTextInput);
  room.type(U"2026");
  room.press(ImGuiKey_Enter);
  room.press(ImGuiKey_Enter);
  REQUIRE(begun(room) != nullptr);
  CHECK(begun(room)->draw == std::optional<std::uint64_t>(2026));
  room.type(U"t");
  room.type(U"12a");
  room.press(ImGuiKey_Enter);
  room.press(ImGuiKey_Enter);
  CHECK(room.last.empty());
  CHECK(room.words_of("remark") == say(Language::french, "home.draw-wrong"));
}

TEST_CASE("a path is typed, and opened by Enter", "[home]") {
  HomeRoom room(french());
  room.type(U"o");
  REQUIRE(ImGui::GetIO().WantTextInput);
  room.type(U"mes clients.json");
  room.press(ImGuiKey_Enter);
  REQUIRE(room.last.size() == 1);
  CHECK(std::get<OpenPath>(room.last.front()).path == "mes clients.json");
}

TEST_CASE("every key of home does something, and F1 lists it", "[home]") {
  for (const HomeKey& row : home_keys()) {
    HomeRoom room(french());
    room.draft.file = "/decks/deux.json";
    room.look();
    const std::string before = all_of(room);
    INFO(row.id);
    if (row.key >= 0) {
      room.press(row.key);
      CHECK(all_of(room) != before);
    } else if (!row.letters.empty()) {
      room.type(std::u32string(1, static_cast<char32_t>(row.letters.front())));
      CHECK(all_of(room) != before);
    }
    HomeRoom listed(french());
    listed.press_f1();
    CHECK_FALSE(listed.words_of("cap." + std::string(row.id)).empty());
    CHECK_FALSE(listed.words_of("what." + std::string(row.id)).empty());
    listed.press(ImGuiKey_Escape);
    CHECK(listed.find("keys.title") == nullptr);
  }
}

TEST_CASE("while an evening is made ready, home says what is waited for and two ways out",
          "[home]") {
  HomeRoom room(french());
  room.view.waiting = HomeWaiting{2, 7};
  room.look();
  CHECK(room.words_of("hall.waiting.pictures") ==
        say(Language::french, "home.waiting-pictures", {{"count", 7}, {"done", 2}}));
  // What home offers else rests.
  CHECK(room.find("home.begin") == nullptr);
  room.press(ImGuiKey_Enter);
  room.type(U"ro1q");
  CHECK(room.last.empty());
  room.press(ImGuiKey_Escape);
  REQUIRE(room.last.size() == 1);
  CHECK(std::holds_alternative<StayAtHome>(room.last.front()));
  room.type(U"s");
  REQUIRE(room.last.size() == 1);
  CHECK(std::holds_alternative<BeginWithoutPictures>(room.last.front()));
  REQUIRE(room.click("home.stay"));
  REQUIRE(room.last.size() == 1);
  CHECK(std::holds_alternative<StayAtHome>(room.last.front()));
  REQUIRE(room.click("home.without"));
  REQUIRE(room.last.size() == 1);
  CHECK(std::holds_alternative<BeginWithoutPictures>(room.last.front()));
  room.view.waiting->left = true;
  room.look();
  CHECK(room.find("home.stay") == nullptr);
  CHECK_FALSE(room.words_of("hall.waiting.back").empty());
  room.view.waiting = HomeWaiting{};
  room.look();
  CHECK(room.find("home.without") == nullptr);
  room.type(U"s");
  CHECK(room.last.empty());
  room.view.waiting.reset();
  room.press(ImGuiKey_Enter);
  CHECK(begun(room) != nullptr);
}

TEST_CASE("nothing of home is clipped", "[home]") {
  const auto [width, height] = GENERATE(std::pair{1280.0F, 720.0F}, std::pair{1366.0F, 768.0F},
                                        std::pair{1920.0F, 1080.0F}, std::pair{2560.0F, 1440.0F});
  const Language language = GENERATE(Language::french, Language::english);
  HomeRoom room(some_home(language), width, height);
  const std::string where = std::string(code(language)) + " " + std::to_string(width);
  home_is_whole(room, where);
  for (int deck = 0; deck < 3; ++deck) {
    room.press(ImGuiKey_DownArrow);
    home_is_whole(room, where + " deck " + std::to_string(deck));
  }
  room.draft.teams = home_teams;
  room.view.trouble = "Les séances ne pourront pas être enregistrées dans /un/dossier/assez/long/"
                      "pour/tenir/sur/deux/lignes : écriture interdite ici.";
  home_is_whole(room, where + " twelve");
  room.press_f1();
  home_is_whole(room, where + " keys");
  room.view.waiting = HomeWaiting{12, 12};
  room.look();
  nothing_clipped(room.draft.items, 4, where + " waiting");
}
