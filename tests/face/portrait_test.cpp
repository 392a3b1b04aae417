#include "face/portrait.hpp"

#include "deck/slugs.hpp"
#include "face/hair_drawings.hpp"
#include "face/samples.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <map>
#include <set>

using namespace blason;

namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes painted(const Portrait& portrait) {
  Picture picture(100, 120);
  Canvas canvas(picture, samples::fonts());
  paint_portrait(canvas, {0, 0, 100, 120}, portrait, Frame::bust);
  return picture.rgba();
}

Portrait plain() {
  Portrait portrait = complete({}, "plain");
  portrait.skin = 3;
  portrait.hair = "short";
  portrait.hair_colour = "brown";
  portrait.motif = "disc";
  return portrait;
}

using Set = void (*)(Portrait&, std::string);

/// Each word of a list painted into an otherwise equal face gives a picture of its own.
template <class Words> void each_differs(const Words& words, Set set) {
  std::set<Bytes> seen;
  for (const std::string_view word : words) {
    INFO(word);
    Portrait portrait = plain();
    set(portrait, std::string(word));
    CHECK(seen.insert(painted(portrait)).second);
  }
}

} // namespace

TEST_CASE("every word of the portrait grammar draws something of its own") {
  each_differs(slugs::jaws, [](Portrait& p, std::string word) { p.jaw = std::move(word); });
  each_differs(slugs::hairs, [](Portrait& p, std::string word) { p.hair = std::move(word); });
  each_differs(slugs::hair_colours,
               [](Portrait& p, std::string word) { p.hair_colour = std::move(word); });
  each_differs(slugs::eyes, [](Portrait& p, std::string word) { p.eyes = std::move(word); });
  each_differs(slugs::brows, [](Portrait& p, std::string word) { p.brow = std::move(word); });
  each_differs(slugs::noses, [](Portrait& p, std::string word) { p.nose = std::move(word); });
  each_differs(slugs::mouths, [](Portrait& p, std::string word) { p.mouth = std::move(word); });
  each_differs(slugs::beards, [](Portrait& p, std::string word) { p.beard = std::move(word); });
  each_differs(slugs::glasses, [](Portrait& p, std::string word) { p.glasses = std::move(word); });
  each_differs(slugs::extras, [](Portrait& p, std::string word) { p.extras = {std::move(word)}; });
  each_differs(slugs::clothes, [](Portrait& p, std::string word) { p.clothes = std::move(word); });
  each_differs(slugs::cloths, [](Portrait& p, std::string word) { p.cloth = {std::move(word)}; });
  each_differs(slugs::cloths, [](Portrait& p, std::string word) {
    p.hair = "hijab";
    p.veil = std::move(word);
  });
  each_differs(slugs::backgrounds,
               [](Portrait& p, std::string word) { p.background = std::move(word); });
  each_differs(slugs::motifs, [](Portrait& p, std::string word) { p.motif = std::move(word); });
}

TEST_CASE("skins, ages and lashes differ too") {
  std::set<Bytes> seen;
  for (int skin = 1; skin <= 6; ++skin) {
    Portrait portrait = plain();
    portrait.skin = skin;
    CHECK(seen.insert(painted(portrait)).second);
  }
  for (int age = 1; age <= 3; ++age) {
    Portrait portrait = plain();
    portrait.age = age;
    CHECK(seen.insert(painted(portrait)).second);
  }
  Portrait lashed = plain();
  lashed.lash = 1;
  CHECK(seen.insert(painted(lashed)).second);
}

TEST_CASE("hair stays inside the portrait's box") {
  for (const std::string_view word : slugs::hairs) {
    INFO(word);
    const HairDrawing& hair = hair_drawing(word);
    CHECK(hair.slug == word);
    for (const Outline* part : {&hair.behind, &hair.front, &hair.strands})
      CHECK(Rect{0, 0, 200, 240}.holds(bounds(*part)));
  }
  CHECK(hair_drawing("mohawk").slug == "short");
}

TEST_CASE("a face made from an id never changes") {
  const Portrait maud = portrait_from("maud");
  CHECK(maud == portrait_from("maud"));
  std::map<std::string, std::string> faces;
  for (const char* id : {"maud", "victor", "p-1"}) {
    const Portrait p = portrait_from(id);
    faces[id] = std::to_string(p.skin) + " " + std::to_string(p.age) + " " + p.jaw + " " + p.hair +
                " " + p.hair_colour + " " + p.eyes + " " + p.brow + " " + p.nose + " " + p.mouth +
                " " + p.beard + " " + p.glasses + " " + p.clothes + " " + p.cloth.at(0) + " " +
                p.background + " " + p.motif;
  }
  CHECK(faces["maud"] ==
        "6 1 square short chestnut wide thin fine laugh stubble none scarf moss clay town");
  CHECK(faces["victor"] ==
        "4 2 oval bun brown wide round round corner none rect shirt night mist lozenges");
  CHECK(faces["p-1"] ==
        "2 0 square receding black soft thin fine lips full none blouse moss mist lozenges");
}

TEST_CASE("faces made from ids are even over skin and age") {
  std::array<int, 7> skins{};
  std::array<int, 4> ages{};
  for (int i = 0; i < 1200; ++i) {
    const Portrait p = portrait_from("persona-" + std::to_string(i));
    ++skins.at(static_cast<std::size_t>(p.skin));
    ++ages.at(static_cast<std::size_t>(p.age));
  }
  CHECK(skins[0] == 0);
  for (std::size_t skin = 1; skin <= 6; ++skin) CHECK(std::abs(skins.at(skin) - 200) < 50);
  for (const int age : ages) CHECK(std::abs(age - 300) < 60);
}

TEST_CASE("what a deck says of a face is kept, and accessories are not made up") {
  Portrait said;
  said.skin = 2;
  said.hair = "ponytail";
  said.cloth = {"ocean"};
  const Portrait whole = complete(said, "maud");
  CHECK(whole.skin == 2);
  CHECK(whole.hair == "ponytail");
  CHECK(whole.cloth.front() == "ocean");
  CHECK(whole.cloth.size() == 2);
  CHECK(whole.beard == "none");
  CHECK(whole.glasses == "none");
  CHECK(whole.extras.empty());
  CHECK_FALSE(whole.jaw.empty());
  CHECK_FALSE(whole.motif.empty());
}
