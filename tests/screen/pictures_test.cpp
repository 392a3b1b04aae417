#include "made_up.hpp"
#include "screen/screen.hpp"
#include "screen/wallpaper.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

using namespace blason;

namespace {

void picture(const Deck& deck, const made_up::Wall& wall, const Grip& grip, Extent window,
             const std::filesystem::path& file) {
  static Fonts fonts;
  Wallpaper paper(deck, fonts);
  paper.paint(lay_out(deck, wall.view, grip, {72000, ""}, fonts, window), window);
  paper.picture().write_png(file);
}

} // namespace

TEST_CASE("every scene leaves a picture to be looked at", "[pictures]") {
  const std::filesystem::path folder = "build/pictures/wall";
  std::filesystem::create_directories(folder);
  const Deck deck = made_up::fair();
  for (const made_up::Wall& wall : made_up::all(deck, "fr", 6)) {
    const std::filesystem::path file = folder / (wall.name + ".png");
    picture(deck, wall, settled(Grip{}, wall.view), {1920, 1080}, file);
    CHECK(std::filesystem::file_size(file) > 20'000);
  }
  const auto narrow = made_up::all(made_up::fair(8, 4), "en", 12);
  const auto leafed = [&](const std::string& language, Extent window, const std::string& end) {
    for (const made_up::Wall& wall : made_up::all(deck, language, 6)) {
      Grip grip = settled(Grip{}, wall.view);
      for (int leaf = 1; leaf < 9; ++leaf) {
        grip.pages["gallery"] = grip.pages["debrief"] = leaf;
        static Fonts fonts;
        const Page page = lay_out(deck, wall.view, grip, {72000, ""}, fonts, window);
        if (page.leaf != leaf || (leaf > 1 && page.leafed == "gallery")) break;
        picture(deck, wall, grip, window,
                folder / (wall.name + "-leaf" + std::to_string(leaf) + end));
      }
    }
  };
  leafed("fr", {1920, 1080}, ".png");
  leafed("en", {1024, 768}, "-4x3.png");
  for (const made_up::Wall& wall : narrow)
    picture(deck, wall, settled(Grip{}, wall.view), {1024, 768}, folder / (wall.name + "-4x3.png"));
}
