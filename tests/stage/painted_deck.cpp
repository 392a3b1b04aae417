#include "stage/painted_deck.hpp"

#include "face/fonts.hpp"
#include "face/picture_file.hpp"

#include <catch2/catch.hpp>

#include <cairo.h>

#include <fstream>
#include <sstream>

namespace blason::test {
namespace {

std::string shipped_text() {
  std::ostringstream bytes;
  bytes << std::ifstream("decks/premiers-pas.json", std::ios::binary).rdbuf();
  return std::move(bytes).str();
}

/// The portrait of the next persona from there on becomes another; returns where it ends.
std::size_t give_portrait(std::string& bytes, std::size_t from, const std::string& portrait) {
  const std::size_t at = bytes.find("\"portrait\":", from);
  const std::size_t open = bytes.find('{', at), close = bytes.find('}', at);
  REQUIRE(close != std::string::npos);
  bytes.replace(open, close - open + 1, portrait);
  return open + portrait.size();
}

} // namespace

PaintedDeck::PaintedDeck() {
  std::filesystem::create_directories(stick / "pictures");
  std::filesystem::create_directories(sessions);
  std::string bytes = shipped_text();
  std::size_t at = bytes.find("\"personas\"");
  for (const char* name : {"one", "two", "broken"})
    at = give_portrait(bytes, at,
                       std::string(R"({"picture": "pictures/)") + name + R"(.png", "alt": "x"})");
  put(deck(), bytes);
  put(stick / "pictures/one.png", picture(1));
  put(stick / "pictures/two.png", picture(2));
  put(stick / "pictures/broken.png", picture(3).substr(0, 60));
}

PlayCall PaintedDeck::begins() const {
  PlayCall call;
  call.file = deck().string();
  call.record = session().string();
  call.teams = {"A", "B"};
  return call;
}

PlayCall PaintedDeck::goes_on() const {
  PlayCall call;
  call.file = session().string();
  return call;
}

std::string PaintedDeck::picture(int number) {
  Fonts fonts;
  return picture_file(PictureKind::png, {0, 0, 10, 10}, 60 + number, fonts,
                      [number](Canvas& canvas, const Rect& box) {
                        cairo_set_source_rgb(canvas.cairo(), 0.2 * number, 0.5, 0.1);
                        cairo_rectangle(canvas.cairo(), box.x, box.y, box.width, box.height);
                        cairo_fill(canvas.cairo());
                      });
}

void PaintedDeck::put(const std::filesystem::path& file, const std::string& bytes) {
  std::ofstream(file, std::ios::binary) << bytes;
}

std::vector<std::string> faces_of(const Deck& deck) {
  std::vector<std::string> faces;
  for (const Persona& persona : deck.personas) {
    const auto& likeness = persona.portrait.likeness;
    if (!likeness) {
      faces.emplace_back("painted");
      continue;
    }
    const Likeness::Grain& grain = likeness->grains.front();
    faces.push_back(likeness->hash + " " + std::to_string(grain.width) + " " +
                    std::to_string(grain.bgra.at(2)));
  }
  return faces;
}

} // namespace blason::test
