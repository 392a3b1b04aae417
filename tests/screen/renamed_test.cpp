#include "renamed.hpp"

#include "bots/evening.hpp"
#include "made_up.hpp"
#include "screen/screen.hpp"
#include "screen/wallpaper.hpp"
#include "torture.hpp"
#include "views/wall.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <set>

// Where a deck calls fief, family and banner otherwise, the wall never says the house's words.

using namespace blason;

namespace {

Fonts& renamed_letters() {
  static Fonts opened;
  return opened;
}

bool of_the_house(const std::string& words) {
  for (const char* word : {"fief", "Fief", "famille", "Famille", "family", "Family", "families",
                           "Families", "banni", "Banni", "banner", "Banner"})
    if (words.find(word) != std::string::npos) return true;
  return false;
}

struct Heard {
  std::set<std::string> house, all; // words of the wall: those of the house, and every one
};

/// The page and its leaves.
void hear(const Deck& deck, const WallView& view, Heard& heard) {
  Grip grip = settled(Grip{}, view);
  for (int leaf = 0, leaves = 1; leaf < leaves && leaf < 8; ++leaf) {
    const Page page = lay_out(deck, view, grip, {60'000, ""}, renamed_letters(), {1920, 1080});
    for (const Part& part : page.parts) {
      const auto* said = std::get_if<WordsPart>(&part.what);
      if (said == nullptr) continue;
      if (of_the_house(said->words)) heard.house.insert(said->words);
      heard.all.insert(said->words);
    }
    leaves = page.leaves;
    grip.pages[page.leafed] = leaf + 1;
  }
}

bool says(const Heard& heard, const std::string& part) {
  for (const std::string& words : heard.all)
    if (words.find(part) != std::string::npos) return true;
  return false;
}

void hear_evening(const Deck& deck, const std::string& script, const std::string& language,
                  Heard& heard) {
  Rehearsal night;
  night.seed = 5;
  night.teams = 4;
  night.language = language;
  night.script = script;
  Session session;
  std::string last;
  for (const Entry& entry :
       play_evening(deck, night, rehearsal_opening(deck, night, torture::teams()))) {
    session = after(std::move(session), entry);
    const WallView view = wall_view(deck, session);
    const std::string now = moment(view) + std::to_string(view.scene.index());
    if (now != std::exchange(last, now)) hear(deck, view, heard);
  }
}

} // namespace

TEST_CASE("no page of a renamed deck's evening says fief, family or banner", "[layout][renamed]") {
  const std::string language = GENERATE("fr", "en");
  const Deck deck = renamed::first_steps();
  Heard heard;
  for (const char* script : {"premiers-pas", "half-day"})
    hear_evening(deck, script, language, heard);
  for (const std::string& words : heard.house) FAIL_CHECK(words);
  CHECK(heard.all.size() > 200);
  CHECK(says(heard, language == "fr" ? "À quel profil" : "Which profile"));
  CHECK(says(heard, language == "fr" ? "jusqu’à 3 jetons" : "up to 3 tokens"));
}

TEST_CASE("no scene there is says them either", "[layout][renamed]") {
  const std::string language = GENERATE("fr", "en");
  Deck deck = made_up::fair();
  deck.theme = renamed::first_steps().theme;
  Heard heard;
  for (const made_up::Wall& wall : made_up::all(deck, language, 6)) hear(deck, wall.view, heard);
  for (const std::string& words : heard.house) FAIL_CHECK(words);
  CHECK(says(heard, language == "fr" ? "La carte des régions" : "The map of the regions"));
  // The same walls of a deck that renames nothing say all three, so that the law above means
  // something.
  Heard usual;
  const Deck plain = made_up::fair();
  for (const made_up::Wall& wall : made_up::all(plain, language, 6)) hear(plain, wall.view, usual);
  CHECK(usual.house.size() > 8);
}

TEST_CASE("the walls of a sober deck with words of its own, to look at", "[.pictures]") {
  const std::filesystem::path folder = "build/pictures/renamed";
  std::filesystem::create_directories(folder);
  Deck deck = made_up::fair();
  for (const auto& [name, theme] : {std::pair("sober", renamed::theme), {"own", renamed::own}}) {
    deck.theme = renamed::first_steps(theme).theme;
    Wallpaper paper(deck, renamed_letters());
    for (const made_up::Wall& wall : made_up::all(deck, "fr", 6)) {
      const Page page = lay_out(deck, wall.view, settled(Grip{}, wall.view), {60'000, ""},
                                renamed_letters(), {1920, 1080});
      paper.paint(page, {1920, 1080});
      paper.picture().write_png(folder / (wall.name + "-" + name + ".png"));
    }
  }
}
