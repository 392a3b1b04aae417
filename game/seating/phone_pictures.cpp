#include "seating/phone_pictures.hpp"

#include "deck/deck.hpp"
#include "face/crest.hpp"
#include "face/picture_file.hpp"
#include "face/portrait.hpp"
#include "wire/picture_index.hpp"

namespace blason {
namespace {

// As they are drawn, and in pixels for a screen that has two or three of them to a point.
constexpr Rect bust{0, 0, 200, 240}, shield{0, 0, 100, 120};
constexpr int bust_pixels = 260, shield_pixels = 132;

/// The path of a picture that is put among the pages.
std::string hang_up(WebPages& pages, std::string png) {
  std::string path = picture_path(png);
  pages[path] = WebPage{"image/png", std::move(png), true};
  return path;
}

} // namespace

std::optional<WebPages> phone_pictures(const Deck& deck, const std::function<bool()>& unwanted) {
  Fonts fonts;
  WebPages pages;
  PictureIndex index;
  for (const Persona& persona : deck.personas) {
    if (unwanted()) return std::nullopt;
    const Portrait portrait = complete(persona.portrait, persona.id.value);
    index.personas[persona.id.value] =
        hang_up(pages, picture_file(PictureKind::png, bust, bust_pixels, fonts,
                                    [&](Canvas& canvas, const Rect& into) {
                                      paint_portrait(canvas, into, portrait, Frame::bust);
                                    }));
  }
  for (const Family& family : deck.families) {
    if (unwanted()) return std::nullopt;
    index.families[family.id.value] =
        hang_up(pages, picture_file(PictureKind::png, shield, shield_pixels, fonts,
                                    [&](Canvas& canvas, const Rect& into) {
                                      paint_crest(canvas, into, family.crest.value_or(Crest()));
                                    }));
  }
  pages["/pictures.json"] =
      WebPage{"application/json; charset=utf-8", picture_index_json(index), false};
  return pages;
}

} // namespace blason
