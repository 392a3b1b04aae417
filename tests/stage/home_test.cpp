#include "seating/sitting_down.hpp"
#include "stage/home_facts.hpp"
#include "stage/waiting_page.hpp"

#include "face/fonts.hpp"
#include "record/scratch.hpp"
#include "words/words.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>

using namespace blason;
using blason::test::Scratch;

namespace {

namespace fs = std::filesystem;

/// A person's folders, with what a test puts there.
struct Household {
  Scratch scratch;
  HomePlaces places{{"decks/premiers-pas.json", "decks/cimes-et-rivages.json"},
                    {scratch.folder() / "documents"},
                    scratch.folder() / "sessions"};

  fs::path put(const fs::path& file, const std::string& bytes) const {
    const fs::path whole = scratch.folder() / file;
    fs::create_directories(whole.parent_path());
    std::ofstream(whole) << bytes;
    return whole;
  }
  desk::HomeView look(const std::vector<fs::path>& opened = {}) const {
    return look_around(places, opened, Language::french);
  }
  PlayCall call(const std::string& name) const {
    fs::create_directories(places.sessions);
    PlayCall call;
    call.file = "decks/premiers-pas.json";
    call.record = (places.sessions / (name + ".session")).string();
    call.teams = {"A", "B"};
    call.sizes = {6, 5};
    return call;
  }
};

const desk::HomeDeck* deck_in(const desk::HomeView& view, const fs::path& file) {
  for (const desk::HomeDeck& one : view.decks)
    if (one.file == file) return &one;
  return nullptr;
}

constexpr const char* broken = R"({"format": 1, "id": "x", "version": "1", "languages": ["fr"],
 "title": "Cassé", "families": [], "personas": []})";

} // namespace

TEST_CASE("home shows the decks that come with the program and the person's own", "[home]") {
  const Household house;
  const fs::path shut = house.put("documents/casse.json", broken);
  const fs::path junk = house.put("documents/package.json", R"({"name": "something else"})");
  house.put("documents/notes.txt", "\"personas\"");
  const desk::HomeView view = house.look();
  CHECK(view.decks.size() == 3);
  const desk::HomeDeck* played = deck_in(view, "decks/premiers-pas.json");
  REQUIRE(played != nullptr);
  CHECK(played->errors == 0);
  CHECK(played->personas == 4);
  CHECK(played->scripts.size() >= 4);
  const desk::HomeDeck* refused = deck_in(view, shut);
  REQUIRE(refused != nullptr);
  CHECK(refused->title == "Cassé");
  CHECK(refused->errors >= 2);
  CHECK(refused->scripts.empty());
  REQUIRE_FALSE(refused->problems.empty());
  CHECK(refused->problems.size() <= 3);
  // What was opened by name is shown whatever it is, and first.
  const desk::HomeView named = house.look({junk});
  REQUIRE(named.decks.size() == 4);
  CHECK(named.decks.front().file == junk);
  CHECK(named.decks.front().title == "package.json");
  CHECK(named.decks.front().errors > 0);
}

TEST_CASE("home tells sessions that wait, are played, are damaged, are no sessions", "[home]") {
  const Household house;
  {
    const auto sat = sit_down(house.call("waiting"), [] {});
    REQUIRE(std::holds_alternative<Seated>(sat));
  }
  house.put("sessions/nothing.session", "not a session at all");
  const auto state_of = [&](const std::string& name) {
    const desk::HomeView view = house.look();
    const auto one = std::find_if(view.sessions.begin(), view.sessions.end(),
                                  [&](const desk::HomeSession& s) { return s.name == name; });
    REQUIRE(one != view.sessions.end());
    return *one;
  };
  const desk::HomeSession waiting = state_of("waiting");
  CHECK(waiting.state == desk::HomeState::running);
  CHECK(waiting.opens());
  CHECK_FALSE(waiting.deck.empty());
  CHECK_FALSE(waiting.when.empty());
  const desk::HomeSession nothing = state_of("nothing");
  CHECK(nothing.state == desk::HomeState::unreadable);
  CHECK_FALSE(nothing.opens());
  {
    const auto playing = sit_down(house.call("playing"), [] {});
    REQUIRE(std::holds_alternative<Seated>(playing));
    CHECK(state_of("playing").state == desk::HomeState::held);
  }
  CHECK(state_of("playing").state == desk::HomeState::running);
  // Pages overwritten in the middle of the file.
  const fs::path file = house.places.sessions / "playing.session";
  std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
  bytes.seekp(static_cast<std::streamoff>(fs::file_size(file) / 2));
  bytes << std::string(static_cast<std::size_t>(fs::file_size(file) / 2), 'x');
  bytes.close();
  const desk::HomeState after = state_of("playing").state;
  const bool said = after == desk::HomeState::damaged || after == desk::HomeState::unreadable;
  CHECK(said);
}

TEST_CASE("teams sit down with the sizes the composer gave them", "[home]") {
  const Household house;
  auto sat = sit_down(house.call("sizes"), [] {});
  REQUIRE(std::holds_alternative<Seated>(sat));
  const std::vector<Entry> entries = std::get<Seated>(sat).record.entries();
  const auto& opened = std::get<SessionOpened>(entries.front().event);
  REQUIRE(opened.teams.size() == 2);
  CHECK(opened.teams[0].size == 6);
  CHECK(opened.teams[1].size == 5);
}

TEST_CASE("a folder that takes no session is told before an evening begins", "[home]") {
  Household house;
  CHECK(house.look().trouble.empty());
  house.places.sessions = house.put("a-file", "in the way") / "sessions";
  const std::string said = house.look().trouble;
  CHECK(said.find(house.places.sessions.string()) != std::string::npos);
}

TEST_CASE("a typed path is below the documents, or at home, or where it says", "[home]") {
  const char* home = std::getenv("HOME");
  REQUIRE(home != nullptr);
  CHECK(typed_path(" \"mes clients.json\" ", "/d") == "/d/mes clients.json");
  CHECK(typed_path("/a/b.json", "/d") == "/a/b.json");
  CHECK(typed_path("~/b.json", "/d") == fs::path(home) / "b.json");
}

TEST_CASE("the program opens on home when nothing was said that home would ask", "[home]") {
  PlayCall call;
  CHECK(opens_on_home(call));
  call.language = "en";
  call.script = "standard";
  CHECK(opens_on_home(call));
  const auto said = [](const auto& change) {
    PlayCall other;
    change(other);
    return !opens_on_home(other);
  };
  CHECK(said([](PlayCall& one) { one.file = "x.json"; }));
  CHECK(said([](PlayCall& one) { one.desk = false; }));
  CHECK(said([](PlayCall& one) { one.teams = {"A"}; }));
  CHECK(said([](PlayCall& one) { one.record = "x.session"; }));
  CHECK(said([](PlayCall& one) { one.first_frame = true; }));
}

TEST_CASE("the waiting page covers the wall, whatever its size", "[home]") {
  Fonts fonts;
  for (const Extent size : {Extent{320, 240}, Extent{1280, 720}}) {
    const Patch patch = waiting_page(size, Language::french, fonts);
    CHECK(patch.width == size.width);
    CHECK(patch.bgra.size() ==
          static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height) * 4);
    const bool opaque = [&] {
      for (std::size_t at = 3; at < patch.bgra.size(); at += 4)
        if (patch.bgra[at] != 255) return false;
      return true;
    }();
    CHECK(opaque);
  }
}
