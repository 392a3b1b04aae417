#include "desk_room.hpp"

#include "words/catalogue.hpp"

#include <catch2/catch.hpp>

using namespace blason;
using namespace blason::desk;

namespace {

/// The characters of UTF-8 text that the desk's letters lack.
std::string missing_in(const ImFont& font, std::string_view text) {
  std::string missing;
  for (const char* at = text.data(); at < text.data() + text.size();) {
    const char* from = at;
    // Length by the first byte.
    const auto first = static_cast<unsigned char>(*at);
    const int length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    unsigned code = length == 1 ? first : first & (0xFFU >> (length + 1));
    for (int i = 1; i < length; ++i)
      code = code << 6 | (static_cast<unsigned char>(from[i]) & 0x3FU);
    at += length;
    if (code < 0x20 || code > 0xFFFF) continue;
    if (font.FindGlyphNoFallback(static_cast<ImWchar>(code)) == nullptr)
      missing.append(from, static_cast<std::size_t>(length));
  }
  return missing;
}

} // namespace

TEST_CASE("every letter of the program's sentences and of a deck can be written", "[fonts]") {
  const ImFontAtlas& fonts = room_fonts();
  REQUIRE(fonts.Fonts.Size == 3);
  for (int which : {0, 1}) {
    const ImFont& font = *fonts.Fonts[which];
    for (const Sentence& sentence : sentences())
      for (const Sentence::Saying* saying : {&sentence.french, &sentence.english}) {
        INFO(sentence.key);
        CHECK(missing_in(font, saying->singular).empty());
        CHECK(missing_in(font, saying->plural).empty());
      }
    CHECK(missing_in(font, texts_of(shipped("decks/cimes-et-rivages.json"))).empty());
    CHECK(missing_in(font, "€ œ Œ ’ … \u202F ≥ − → «»") == "");
  }
}

TEST_CASE("letters of a deck that no sentence has are there once it is furnished", "[fonts]") {
  ImFontAtlas atlas;
  Deck deck = shipped("decks/premiers-pas.json");
  deck.personas.front().why = Text("Ω ж ✓ ◆");
  furnish(atlas, 1, &deck);
  CHECK(missing_in(*atlas.Fonts[0], "Ω ж ✓ ◆").empty());
  ImFontAtlas plain;
  add_fonts(plain);
  CHECK_FALSE(missing_in(*plain.Fonts[0], "Ωж").empty());
}

TEST_CASE("every persona, family and banner has its picture, and no two share a place",
          "[pictures]") {
  ImFontAtlas atlas;
  const Deck deck = shipped("decks/cimes-et-rivages.json");
  const Pictures pictures = furnish(atlas, 2, &deck);
  std::vector<const Placed*> all;
  for (const Persona& one : deck.personas) all.push_back(pictures.find("persona/" + one.id.value));
  for (const Family& one : deck.families) all.push_back(pictures.find("family/" + one.id.value));
  for (int i = 0; i < 12; ++i) all.push_back(pictures.find("banner/" + std::to_string(i)));
  unsigned char* pixels = nullptr;
  int wide = 0, tall = 0;
  atlas.GetTexDataAsRGBA32(&pixels, &wide, &tall);
  for (const Placed* one : all) {
    REQUIRE(one != nullptr);
    CHECK(one->height == 2 * picture_height);
    // Something is painted in its middle.
    const int x = static_cast<int>((one->left + one->right) / 2 * static_cast<float>(wide));
    const int y = static_cast<int>((one->top + one->bottom) / 2 * static_cast<float>(tall));
    CHECK(pixels[4 * (y * wide + x) + 3] > 200);
    for (const Placed* other : all) {
      const bool apart = other == one || other->right <= one->left || one->right <= other->left ||
                         other->bottom <= one->top || one->bottom <= other->top;
      CHECK(apart);
    }
  }
  CHECK(pictures.find("persona/nobody") == nullptr);
}
