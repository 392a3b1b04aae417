#include "desk_room.hpp"

#include "desk/keys.hpp"
#include "desk/typing.hpp"
#include "paper_pages.hpp"
#include "words/words.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace blason;
using namespace blason::desk;

namespace {

using Beforehand = void (*)(DeskRoom&);

void nothing(DeskRoom&) {}
void open_relay(DeskRoom& room) {
  room.say(GoOn{});
  room.say(GoOn{});
}
void open_sealed(DeskRoom& room) {
  while (room.session.rounds.empty() || room.round().relay()) room.say(SkipStep{});
}
void place_one(DeskRoom& room) {
  open_sealed(room);
  room.say(PlaceCard{TeamId{"t1"}, CardNo{0}, SpotNo{0}});
  // The typing begins at the first card without an answer, so that all but the first have one.
  for (int card = 1; card < static_cast<int>(room.round().cards.size()); ++card)
    room.say(PlaceCard{TeamId{"t1"}, CardNo{card}, SpotNo{0}});
}
void plant_one(DeskRoom& room) {
  place_one(room);
  room.say(PlantBanner{TeamId{"t1"}, CardNo{0}});
}
void paged(DeskRoom& room) { room.about.wall_pages = 2; }
void seal_one(DeskRoom& room) {
  open_sealed(room);
  room.say(LockBoard{TeamId{"t1"}});
}

void strike(DeskRoom& room, Named named) {
  constexpr ImGuiKey keys[] = {-1,
                               ImGuiKey_PageDown,
                               ImGuiKey_PageUp,
                               ImGuiKey_End,
                               ImGuiKey_UpArrow,
                               ImGuiKey_DownArrow,
                               ImGuiKey_Delete,
                               ImGuiKey_Backspace,
                               ImGuiKey_Enter,
                               ImGuiKey_Escape};
  if (named == Named::f1) return room.press_f1();
  room.press(keys[static_cast<std::size_t>(named)]);
}

template <class I> std::string name_of() { return std::string(typeid(I).name()); }
std::string name_of(const desk::Act& act) {
  if (const auto* intent = std::get_if<Intent>(&act))
    return std::visit([](const auto& one) { return std::string(typeid(one).name()); }, *intent);
  return std::visit([](const auto& one) { return std::string(typeid(one).name()); }, act);
}

template <class Variant, std::size_t... I> std::set<std::string> names(std::index_sequence<I...>) {
  return {name_of<std::variant_alternative_t<I, Variant>>()...};
}
/// Every act there is, but what is the table's own or a phone's and what stands for all intents.
std::set<std::string> every_act() {
  auto all = names<Intent>(std::make_index_sequence<std::variant_size_v<Intent>>{});
  for (std::string name :
       names<desk::Act>(std::make_index_sequence<std::variant_size_v<desk::Act>>{}))
    all.insert(std::move(name));
  all.erase(name_of<TimeUp>());
  all.erase(name_of<AskName>());
  all.erase(name_of<RaiseBanner>());
  all.erase(name_of<Intent>());
  return all;
}

void gather(const DeskRoom& room, std::set<std::string>& reached) {
  for (const desk::Act& act : room.last) reached.insert(name_of(act));
}

DeskRoom* new_room(std::optional<DeskRoom>& place) {
  const Deck deck = shipped("decks/cimes-et-rivages.json");
  place.emplace(deck, script_of(deck, "standard"), 3);
  place->about.monitors = {"one", "two", "three"};
  place->about.phones = PhonesHere{"192.168.1.20:8080", "402817", 12, true};
  place->about.phones->ways = {{"wlp2s0", "192.168.1.20", true}, {"enp3s0", "10.0.0.5"}};
  return &*place;
}

/// What two strokes of a row lead to; a form is confirmed as it stands, with a name typed first.
void reach_row(const DeskKey& row, bool by_letters, std::set<std::string>& reached) {
  std::optional<DeskRoom> place;
  DeskRoom& room = *new_room(place);
  open_relay(room);
  room.look();
  if (by_letters) {
    std::u32string strokes(1, static_cast<char32_t>(row.first));
    if (row.second != 0) strokes += static_cast<char32_t>(row.second);
    if (row.id == "end") strokes += strokes; // two steps, two strokes
    room.type(strokes);
  } else {
    strike(room, row.named);
  }
  gather(room, reached);
  const bool writes = room.draft.tab == Tab::notes;
  const bool answered =
      !room.last.empty() || room.draft.form != Form::none || room.draft.keys || writes;
  INFO(row.id << (by_letters ? " by letters" : " by key"));
  CHECK(answered);
  if (room.draft.form == Form::none && !writes) return;
  if (ImGui::GetIO().WantTextInput) room.type(U"Nouveau");
  room.press(ImGuiKey_Enter);
  gather(room, reached);
}

} // namespace

TEST_CASE("every act of the desk is two strokes away", "[keys]") {
  std::set<std::string> reached;
  for (const DeskKey& row : desk_keys()) {
    if (row.first != 0) reach_row(row, true, reached);
    if (row.named != Named::none) reach_row(row, false, reached);
  }
  struct Typed {
    Beforehand before;
    std::u32string strokes;
    bool enter, back;
  };
  const Typed typed[] = {{open_sealed, U"1A", false, false}, {place_one, U"1 ", false, false},
                         {place_one, U"1*", false, false},   {plant_one, U"1*", false, false},
                         {open_sealed, U"1", true, false},   {seal_one, U"1", false, true},
                         {nothing, U"n", false, false},      {paged, U"n", false, false}};
  for (const Typed& one : typed) {
    std::optional<DeskRoom> place;
    DeskRoom& room = *new_room(place);
    one.before(room);
    room.look();
    room.type(one.strokes);
    gather(room, reached);
    if (one.enter) room.press(ImGuiKey_Enter);
    if (one.back) room.press(ImGuiKey_Backspace);
    gather(room, reached);
  }
  std::optional<DeskRoom> place;
  DeskRoom& gallery = *new_room(place);
  gallery.about.wall_inner = true;
  gallery.look();
  gallery.press(ImGuiKey_RightArrow);
  gather(gallery, reached);
  for (const std::string& act : every_act()) {
    INFO(act << " is out of reach");
    CHECK(reached.contains(act));
  }
}

TEST_CASE("no two rows of the table have the same strokes, and a pair has no lone first",
          "[keys]") {
  std::set<std::string> strokes;
  for (const DeskKey& row : desk_keys()) {
    if (row.first == 0) continue;
    INFO(row.id);
    CHECK(strokes.insert({row.first, row.second}).second);
    if (row.second == 0) continue;
    for (const DeskKey& other : desk_keys())
      CHECK_FALSE((other.first == row.first && other.second == 0));
  }
}

TEST_CASE("F1 lists every row with its keys", "[keys]") {
  std::optional<DeskRoom> place;
  DeskRoom& room = *new_room(place);
  room.press_f1();
  for (const DeskKey& row : desk_keys()) {
    INFO(row.id);
    CHECK_FALSE(room.words_of("cap." + std::string(row.id)).empty());
    CHECK_FALSE(room.words_of("what." + std::string(row.id)).empty());
  }
  room.press_f1();
  CHECK(room.find("cap.next") == nullptr);
}

TEST_CASE("an appeal and a merger need no mouse", "[keys]") {
  std::optional<DeskRoom> place;
  DeskRoom& room = *new_room(place);
  place_one(room);
  room.say(CloseTry{});
  room.look();
  room.press(ImGuiKey_Tab);
  room.press(ImGuiKey_Tab);
  room.press(ImGuiKey_RightArrow);
  room.press(ImGuiKey_LeftArrow);
  room.press(ImGuiKey_LeftArrow);
  room.type(U"GA");
  const int last_spot = static_cast<int>(room.round().spots.size()) - 1;
  REQUIRE(room.round().accepted.size() == 1);
  CHECK(room.round().accepted.front() == std::pair{2, last_spot});

  room.type(U"1TM2");
  CHECK(room.draft.form == Form::merge);
  room.press(ImGuiKey_Enter);
  CHECK(room.session.team(TeamId{"t1"})->into == TeamId{"t2"});
}

TEST_CASE("the crib on paper prints keys of the desk as they are", "[keys]") {
  const auto lettered = [](const DeskKey& row, std::string_view cap) {
    std::string letters(1, row.first);
    if (row.second != 0) letters += std::string(" ") + row.second;
    const bool named = row.named != Named::none && cap.starts_with("help.key.");
    return named || (row.first != 0 && letters == cap) || (row.named == Named::f1 && cap == "F1");
  };
  for (const KeyLine& line : desk_key_lines()) {
    INFO(line.cap << " " << line.what);
    const auto rows = desk_keys();
    CHECK(std::any_of(rows.begin(), rows.end(), [&](const DeskKey& row) {
      return row.what == line.what && lettered(row, line.cap);
    }));
  }
}

TEST_CASE("no key of the desk is without an answer, whatever is played", "[keys]") {
  const Beforehand moment = GENERATE(nothing, open_relay, open_sealed);
  for (const DeskKey& row : desk_keys()) {
    std::optional<DeskRoom> place;
    DeskRoom& room = *new_room(place);
    room.about.monitors = {"one"};
    moment(room);
    room.look();
    room.about.remark.clear();
    if (row.first != 0) {
      std::u32string strokes(1, static_cast<char32_t>(row.first));
      if (row.second != 0) strokes += static_cast<char32_t>(row.second);
      room.type(strokes);
    } else {
      strike(room, row.named);
    }
    INFO(row.id);
    const bool answered = !room.last.empty() || room.draft.form != Form::none || room.draft.keys ||
                          room.draft.tab == Tab::notes || room.draft.ending ||
                          !room.draft.own_remark.empty();
    CHECK(answered);
    // What was refused says why, in a sentence on the desk.
    if (!room.about.remark.empty()) CHECK(room.words_of("remark") == room.about.remark);
    if (!room.draft.own_remark.empty()) CHECK(room.words_of("remark") == room.draft.own_remark);
  }
}

TEST_CASE("a figure takes a team that is there, on either row of figures, or none", "[typing]") {
  for (std::size_t teams = 0; teams <= 12; ++teams)
    for (const char32_t figure : std::u32string_view(U"1234567890-=&é\"'(-è_çà)")) {
      INFO(teams << " teams, character " << static_cast<int>(figure));
      CHECK(team_of(figure, teams) < static_cast<int>(teams));
    }
  CHECK(team_of(U'-', 6) == 5);
  CHECK(team_of(U'-', 12) == 10);
  CHECK(team_of(U'§', 12) == -1);
}

TEST_CASE("a letter that calls no place says so beside the card it was meant for", "[typing]") {
  std::optional<DeskRoom> place;
  DeskRoom& room = *new_room(place);
  room.type(U"1");
  CHECK(room.words_of("remark") == blason::say(Language::french, "desk.type-none"));
  open_sealed(room);
  room.look();
  room.type(U"1Z");
  CHECK(room.words_of("remark") == blason::say(Language::french, "refusal.no_such_spot"));
  REQUIRE(room.find("answer.0") != nullptr);
  CHECK(room.draft.last == "answer.0");
  room.type(U"A");
  CHECK(room.find("remark") == nullptr);
}
