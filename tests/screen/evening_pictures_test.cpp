#include "bots/evening.hpp"
#include "deckfile/read.hpp"
#include "screen/screen.hpp"
#include "screen/wallpaper.hpp"
#include "views/wall.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <set>

// Two evenings as the room sees them, a picture of each kind of moment, to be looked at beside the
// mockups: build/pictures/evenings.

using namespace blason;

namespace {

/// What kind of moment it is: the scene, and of a round what is sorted and how far it has come.
std::string kind_of_moment(const WallView& view) {
  std::string kind = std::to_string(view.scene.index());
  const auto round = [&](const RoundHead& head) { kind += std::string(slug(head.kind)); };
  if (const auto* sealed = std::get_if<SealedScene>(&view.scene)) {
    round(sealed->head);
    kind += sealed->open ? "-try" + std::to_string(sealed->attempt) : "-closed";
  } else if (const auto* relay = std::get_if<RelayScene>(&view.scene)) {
    round(relay->head);
    kind += relay->verdict ? "-told" : "-asked";
  } else if (const auto* encounter = std::get_if<EncounterScene>(&view.scene)) {
    kind += encounter->verdict ? "-told" : "-hint" + std::to_string(encounter->hint);
  } else if (const auto* reveal = std::get_if<RevealScene>(&view.scene)) {
    round(reveal->head);
    kind += reveal->beat;
  }
  return kind;
}

void shoot(const Deck& deck, const WallView& view, Extent window,
           const std::filesystem::path& folder, const std::string& name) {
  static Fonts fonts;
  Grip grip = settled(Grip{}, view);
  for (int leaf = 0, leaves = 1; leaf < leaves; ++leaf) {
    Wallpaper paper(deck, fonts);
    const Page page = lay_out(deck, view, grip, {30'000, ""}, fonts, window);
    paper.paint(page, window);
    paper.picture().write_png(folder /
                              (name + (leaf > 0 ? "-" + std::to_string(leaf) : "") + ".png"));
    leaves = page.leafed == "gallery" ? std::min(3, page.leaves) : page.leaves;
    grip.pages[page.leafed] = leaf + 1;
  }
}

} // namespace

TEST_CASE("two evenings leave a picture of each kind of moment", "[.pictures]") {
  const std::string language = GENERATE("fr", "en");
  const Extent window = GENERATE(Extent{1920, 1080}, Extent{1280, 720}, Extent{1920, 1200},
                                 Extent{1024, 768}, Extent{3840, 2160});
  const deckfile::ReadDeck read = deckfile::read_file("decks/cimes-et-rivages.json");
  REQUIRE(read.playable());
  const std::filesystem::path folder = "build/pictures/evenings/" + language + "-" +
                                       std::to_string(window.width) + "x" +
                                       std::to_string(window.height);
  std::filesystem::create_directories(folder);
  std::set<std::string> seen;
  for (const char* script : {"discovery", "half-day"}) {
    Rehearsal night;
    night.seed = 12;
    night.language = language;
    night.script = script;
    const auto record =
        play_evening(read.deck, night,
                     rehearsal_opening(read.deck, night,
                                       {"La Tour", "La Nef", "Le Soleil", "Les Bretteurs du Mans",
                                        "La Rose", "Le Poisson"}));
    Session session;
    for (const Entry& entry : record) {
      session = after(std::move(session), entry);
      const WallView view = wall_view(read.deck, session);
      const std::string kind = kind_of_moment(view);
      if (seen.insert(kind).second)
        shoot(read.deck, view, window, folder,
              std::to_string(seen.size() + 100).substr(1) + "-" + kind);
    }
  }
  CHECK(seen.size() > 15);
}
