// How phones are told where the room is.
#include "face/wifi.hpp"
#include "made_up.hpp"
#include "page_faults.hpp"
#include "screen/screen.hpp"
#include "screen/wallpaper.hpp"
#include "words/words.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <memory>

using namespace blason;

namespace {

const Joining open_room{"http://192.168.100.120:8080/#s=Zq3vT0yKp9wXb2Lm", "192.168.100.120:8080",
                        "402817"};

Fonts& joined_fonts() {
  static Fonts opened;
  return opened;
}

/// With a Wi-Fi of that name, when it has one.
Page joined_page(const Deck& deck, const WallView& view, Extent window, Network wifi = {}) {
  Circumstances told{72000, ""};
  told.joining = open_room;
  if (!wifi.name.empty()) told.joining->wifi = wifi_text(wifi), told.joining->network = wifi.name;
  return lay_out(deck, view, settled(Grip{}, view), told, joined_fonts(), window);
}

/// What a reader that shares no code with the painter finds on the wall, a line each.
std::string scanned(const Deck& deck, const Page& page, Extent window) {
  const auto file = std::filesystem::temp_directory_path() / "blason_joining_test.png";
  Wallpaper paper(deck, joined_fonts());
  paper.paint(page, window);
  paper.picture().write_png(file);
  const std::string command = "zbarimg -q --raw -Sdisable -Sqrcode.enable '" + file.string() + "'";
  const std::unique_ptr<FILE, int (*)(FILE*)> told(popen(command.c_str(), "r"), pclose);
  std::string words;
  std::array<char, 256> part{};
  while (fgets(part.data(), part.size(), told.get()) != nullptr) words += part.data();
  std::filesystem::remove(file);
  return words;
}

} // namespace

TEST_CASE("every scene stays whole while phones may join", "[joining]") {
  const Extent window = GENERATE(Extent{1920, 1080}, Extent{1280, 720}, Extent{1024, 768});
  const std::string language = GENERATE("fr", "en");
  const Deck deck = made_up::fair();
  for (const made_up::Wall& wall : made_up::all(deck, language, 12)) {
    INFO(wall.name << " " << language << " " << window.width << " x " << window.height);
    const Page page = joined_page(deck, wall.view, window);
    for (const std::string& fault : page_faults(page, joined_fonts())) FAIL_CHECK(fault);
    for (const std::string& fault : item_faults(page)) FAIL_CHECK(fault);
  }
}

TEST_CASE("the lobby says that the people are invented, with phones and without", "[joining]") {
  const Extent window = GENERATE(Extent{1920, 1080}, Extent{1280, 720}, Extent{1024, 768});
  const std::string language = GENERATE("fr", "en");
  Deck deck = made_up::fair();
  const auto says_so = [&](const Page& page) {
    const std::string fiction = say(*parse_language(language), "wall.fiction");
    return std::any_of(page.parts.begin(), page.parts.end(), [&](const Part& part) {
      const auto* words = std::get_if<WordsPart>(&part.what);
      return words != nullptr && words->words == fiction;
    });
  };
  for (const bool fiction : {true, false}) {
    deck.fiction = fiction;
    const WallView view = made_up::seats(deck, language, 12);
    const Page joined = joined_page(deck, view, window, {"Salle 4", "motdepasse"});
    CHECK(says_so(joined) == fiction);
    for (const std::string& fault : page_faults(joined, joined_fonts())) FAIL_CHECK(fault);
    for (const std::string& fault : item_faults(joined)) FAIL_CHECK(fault);
    CHECK(says_so(lay_out(deck, view, settled(Grip{}, view), {72000, ""}, joined_fonts(),
                          window)) == fiction);
  }
}

TEST_CASE("the code in the lobby is read from the wall's picture", "[joining]") {
  const Extent window = GENERATE(Extent{1920, 1080}, Extent{1280, 720}, Extent{1024, 768});
  const Deck deck = made_up::fair();
  const Page page = joined_page(deck, made_up::seats(deck, "fr", 6), window);
  CHECK(scanned(deck, page, window) == open_room.link + "\n");
}

TEST_CASE("the Wi-Fi has a code of its own in the lobby, and both are read", "[joining]") {
  const Extent window = GENERATE(Extent{1920, 1080}, Extent{1280, 720}, Extent{1024, 768});
  const std::string language = GENERATE("fr", "en");
  const Deck deck = made_up::fair();
  const WallView view = made_up::seats(deck, language, 6);
  for (const Network& wifi : {Network{"Salle 4", "motdepasse"},
                              Network{R"(Livebox;A:"4-du-premier etage)", R"(pa\ss;,:"word)"},
                              Network{"ABCDEFGHIJKLMNOPQRSTUVWXYZ012345", std::string(63, 'w')}}) {
    INFO(language << " " << window.width << " x " << window.height << " " << wifi.name);
    const Page page = joined_page(deck, view, window, wifi);
    for (const std::string& fault : page_faults(page, joined_fonts())) FAIL_CHECK(fault);
    for (const std::string& fault : item_faults(page)) FAIL_CHECK(fault);
    const std::string read = scanned(deck, page, window);
    CHECK(read.find(open_room.link + "\n") != std::string::npos);
    CHECK(read.find(wifi_text(wifi) + "\n") != std::string::npos);
  }
}

TEST_CASE("so is the small one while the evening goes on, and none when nobody may join",
          "[joining]") {
  const Extent window{1920, 1080};
  const Deck deck = made_up::fair();
  const WallView view = made_up::relay(deck, "fr", 6, false);
  CHECK(scanned(deck, joined_page(deck, view, window), window) == open_room.link + "\n");
  const Page closed =
      lay_out(deck, view, settled(Grip{}, view), {72000, ""}, joined_fonts(), window);
  CHECK(scanned(deck, closed, window).empty());
}

TEST_CASE("the lobby with one code and with two, to look at", "[joining][pictures]") {
  const std::filesystem::path folder = "build/pictures/wall";
  std::filesystem::create_directories(folder);
  const Deck deck = made_up::fair();
  const WallView view = made_up::seats(deck, "fr", 6);
  for (const Network& wifi : {Network{}, Network{"Hôtel du Parc, salle 4", "motdepasse"}}) {
    const auto file = folder / (wifi.name.empty() ? "joining.png" : "joining_wifi.png");
    Wallpaper paper(deck, joined_fonts());
    paper.paint(joined_page(deck, view, {1920, 1080}, wifi), {1920, 1080});
    paper.picture().write_png(file);
    CHECK(std::filesystem::file_size(file) > 20'000);
  }
}
