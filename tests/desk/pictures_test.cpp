#include "desk_room.hpp"
#include "home_room.hpp"
#include "raster.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>

using namespace blason;
using namespace blason::desk;

namespace {

/// Pictures for people are written where BLASON_DESK_PICTURES says; without it into a folder of
/// their own that is thrown away.
struct Album {
  std::filesystem::path folder;
  bool kept;
  Album() {
    const char* wanted = std::getenv("BLASON_DESK_PICTURES");
    kept = wanted != nullptr;
    folder = kept ? std::filesystem::path(wanted)
                  : std::filesystem::temp_directory_path() / "blason-desk-pictures";
    std::filesystem::create_directories(folder);
  }
  ~Album() {
    if (!kept) std::filesystem::remove_all(folder);
  }
  void take(DeskRoom& room, const std::string& name) {
    room.look();
    write(name + "-" + room.session.language);
  }
  void take(HomeRoom& room, const std::string& name) {
    room.look();
    write(name + "-" + std::string(code(room.view.language)));
  }
  void write(const std::string& name) const {
    const std::filesystem::path file = folder / (name + ".png");
    write_picture(*ImGui::GetDrawData(), file.string());
    CHECK(std::filesystem::file_size(file) > 10'000);
  }
};

void sealed_pictures(DeskRoom& room, Album& album) {
  while (room.session.rounds.empty() || room.round().relay()) room.say(SkipStep{});
  room.look();
  album.take(room, "sealed-empty");
  for (int team = 0; team < 5; ++team) {
    room.type(std::u32string(1, U'1' + static_cast<char32_t>(team)));
    for (int card = 0; card < static_cast<int>(room.round().cards.size()); ++card)
      room.type(std::u32string(1, (card + team) % 3 == 0 ? U'B' : room.right_letter(card)));
    if (team == 3) album.take(room, "sealed-typing");
    room.press(ImGuiKey_Enter);
  }
  album.take(room, "sealed-full");
}

} // namespace

TEST_CASE("names that wait at the desk can be looked at", "[.slow]") {
  Album album;
  const Deck deck = shipped("decks/cimes-et-rivages.json");
  DeskRoom room(deck, script_of(deck, "standard"), 6, 1280, 720);
  room.about.phones = PhonesHere{"192.168.1.20:8080", "402817", 3, true};
  room.put_language(GENERATE(Language::french, Language::english));
  room.say(Turn{Switch::listed, false});
  room.say(AskName{TeamId{"t2"}, "Les Renards argentés"});
  room.say(AskName{TeamId{"t5"}, "Les Loups"});
  room.say(GoOn{});
  album.take(room, "names");
}

TEST_CASE("the desk can be looked at", "[.slow]") {
  Album album;
  const Deck deck = shipped("decks/cimes-et-rivages.json");
  const Language language = GENERATE(Language::french, Language::english);
  const bool small = GENERATE(true, false);
  DeskRoom room(deck, script_of(deck, "standard"), 6, small ? 1280.0F : 1440.0F,
                small ? 720.0F : 900.0F);
  room.about.saved_at = "14:32:07";
  room.about.wall_on = "HDMI-1";
  room.about.monitors = {"eDP-1", "HDMI-1"};
  room.about.minute_of_day = 14 * 60 + 32;
  room.about.played = 17 * 60'000;
  room.put_language(language);
  const std::string size = small ? "720-" : "900-";
  album.take(room, size + "start");
  room.press_f1();
  album.take(room, size + "keys");
  room.press_f1();
  room.press(ImGuiKey_PageDown);
  room.press(ImGuiKey_PageDown);
  album.take(room, size + "relay");
  room.about.trouble = "L’enregistrement ne passe plus. Rien n’est perdu ; le jeu attend.\n"
                       "/media/cle-usb-bleue/evening.session : le disque est plein.";
  album.take(room, size + "alarm");
  room.about.trouble.clear();
  if (!small) {
    for (const char32_t* form : {U"a", U"tc", U"tm", U"m", U"gc", U"e", U"f"}) {
      room.type(form);
      album.take(room, "form-" + std::to_string(static_cast<int>(room.draft.form)));
      room.press(ImGuiKey_Escape);
      room.press(ImGuiKey_Escape);
    }
    sealed_pictures(room, album);
  }
}

TEST_CASE("home can be looked at", "[.slow]") {
  Album album;
  const Language language = GENERATE(Language::french, Language::english);
  const auto [width, height] = GENERATE(std::pair{1280.0F, 720.0F}, std::pair{1366.0F, 768.0F},
                                        std::pair{1920.0F, 1080.0F}, std::pair{2560.0F, 1440.0F});
  HomeRoom room(some_home(language), width, height);
  const std::string size = std::to_string(static_cast<int>(height)) + "-home";
  album.take(room, size);
  room.press(ImGuiKey_DownArrow);
  room.press(ImGuiKey_DownArrow);
  room.draft.teams = home_teams;
  room.press(ImGuiKey_Enter);
  album.take(room, size + "-shut");
  room.press_f1();
  album.take(room, size + "-keys");
}
