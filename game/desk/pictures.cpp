#include "desk/pictures.hpp"

#include "deck/deck.hpp"
#include "desk/desk.hpp"
#include "face/banner.hpp"
#include "face/crest.hpp"
#include "face/portrait.hpp"

#include <imgui.h>

#include <cmath>
#include <cstring>
#include <functional>
#include <vector>

namespace blason::desk {
namespace {

/// A picture that is to be painted into its place.
struct Wanted {
  std::string name;
  int width = 0, height = 0, place = 0;
  std::function<void(Canvas&, const Rect&)> paint;
};

std::vector<Wanted> wanted_of(const Deck* deck, int tall) {
  std::vector<Wanted> all;
  const int shield = static_cast<int>(std::lround(tall / 1.2));
  if (deck != nullptr) {
    for (const Persona& one : deck->personas) {
      const Portrait portrait = complete(one.portrait, one.id.value);
      all.push_back(
          {"persona/" + one.id.value, tall, tall, 0, [portrait](Canvas& canvas, const Rect& box) {
             paint_portrait(canvas, box, portrait, Frame::disc);
           }});
    }
    for (const Family& one : deck->families)
      if (one.crest)
        all.push_back({"family/" + one.id.value, shield, tall, 0,
                       [crest = *one.crest](Canvas& canvas, const Rect& box) {
                         paint_crest(canvas, box, crest);
                       }});
  }
  for (std::size_t i = 0; i < banners.size(); ++i)
    all.push_back(
        {"banner/" + std::to_string(i), tall, tall, 0,
         [i](Canvas& canvas, const Rect& box) { paint_seal(canvas, box, banners.at(i)); }});
  return all;
}

/// Rows of red, green, blue and alpha.
std::vector<std::uint8_t> pixels_of(const Wanted& wanted, Fonts& fonts) {
  Picture picture(wanted.width, wanted.height);
  Canvas canvas(picture, fonts);
  wanted.paint(canvas,
               {0, 0, static_cast<double>(wanted.width), static_cast<double>(wanted.height)});
  return picture.rgba();
}

void lay_in(ImFontAtlas& atlas, const ImFontAtlasCustomRect& place,
            const std::vector<std::uint8_t>& rgba) {
  unsigned char* pixels = nullptr;
  int wide = 0, tall = 0;
  atlas.GetTexDataAsRGBA32(&pixels, &wide, &tall);
  const std::size_t row = std::size_t{4} * place.Width;
  for (std::size_t y = 0; y < place.Height; ++y)
    std::memcpy(pixels + 4 * ((place.Y + y) * static_cast<std::size_t>(wide) + place.X),
                rgba.data() + y * row, row);
}

void add_to(std::string& all, const Text& text) {
  for (const Text::Saying& saying : text.sayings) all += saying.words;
}

} // namespace

const Placed* Pictures::find(std::string_view name) const {
  const auto found = all_.find(name);
  return found == all_.end() ? nullptr : &found->second;
}

std::string texts_of(const Deck& deck) {
  std::string all;
  add_to(all, deck.title);
  for (const Script& one : deck.scripts) add_to(all, one.name);
  for (const Fief& one : deck.fiefs) add_to(all, one.name);
  for (const Family& one : deck.families) {
    add_to(all, one.name);
    add_to(all, one.segment.name);
    for (const Text& criterion : one.segment.criteria) add_to(all, criterion);
  }
  for (const Persona& one : deck.personas) {
    add_to(all, one.name);
    add_to(all, one.called());
    add_to(all, one.why);
  }
  for (const Verbatim& one : deck.verbatims) add_to(all, one.text), add_to(all, one.why);
  for (const Clue& one : deck.clues)
    add_to(all, one.question), add_to(all, one.text), add_to(all, one.why);
  return all;
}

Pictures furnish(ImFontAtlas& atlas, float scale, const Deck* deck, std::string_view said) {
  std::string words(said);
  if (deck != nullptr) words += texts_of(*deck);
  std::vector<Wanted> all = wanted_of(deck, static_cast<int>(std::lround(picture_height * scale)));
  for (Wanted& one : all) one.place = atlas.AddCustomRectRegular(one.width, one.height);
  add_fonts(atlas, scale, words);
  Fonts fonts;
  Pictures made;
  for (const Wanted& one : all) {
    const ImFontAtlasCustomRect& place = *atlas.GetCustomRectByIndex(one.place);
    if (!place.IsPacked()) continue;
    lay_in(atlas, place, pixels_of(one, fonts));
    ImVec2 low, high;
    atlas.CalcCustomRectUV(&place, &low, &high);
    made.all_[one.name] = {low.x,
                           low.y,
                           high.x,
                           high.y,
                           static_cast<float>(one.width),
                           static_cast<float>(one.height)};
  }
  return made;
}

} // namespace blason::desk
