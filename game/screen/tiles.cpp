#include "screen/cards.hpp"
#include "screen/furniture.hpp"

#include <algorithm>

namespace blason {
namespace {

using Surface = SurfacePart::Kind;

constexpr Style named{Role::name, Tone::sepia, Side::start, Level::middle, 3};

/// How wide an emblem may be beside words that are not to be broken; from 44 units.
double beside(const Layout& layout, const Rect& box, const std::string& words, double wished) {
  return std::max(44.0, std::min(wished, box.width - layout.longest_word(words, named) - 44));
}

void add_tile_of(Layout& layout, const Rect& box, const PersonaFace& face) {
  const std::string& called = face.short_name.empty() ? face.name : face.short_name;
  const double portrait =
      beside(layout, box, called, std::min(box.height * 0.76, box.width * 0.42));
  layout.add({box.x, box.y, portrait, box.height},
             PortraitPart{face.id, PortraitPart::Frame::tile, 12});
  const Rect rest{box.x + portrait + 14, box.y + 8, box.width - portrait - 26, box.height - 16};
  const double name = std::min(rest.height, 80.0);
  const bool more = rest.height >= name + 88;
  const Rect place{rest.x, more ? rest.y : rest.centre().y - name / 2, rest.width, name};
  layout.words(place, called, named);
  if (!more) return;
  std::string age;
  if (face.age) age = layout.say("unit.years", {{"count", *face.age}});
  const Style below{Role::body, Tone::sepia2};
  layout.words_if_room({rest.x, rest.y + name, rest.width, 42}, age, below);
  layout.words_if_room({rest.x, rest.y + name + 42, rest.width, 42}, face.place, below);
}

void add_tile_of(Layout& layout, const Rect& box, const FamilyFace& face) {
  const double shield = beside(layout, box, face.name, (box.height - 20) * 5 / 6);
  const double high = std::min(box.height - 20, shield * 6 / 5);
  layout.add({box.x + 12, box.centre().y - high / 2, shield, high}, CrestPart{face.id});
  const double x = box.x + shield + 26;
  layout.words({x, box.y + 4, box.right() - x - 10, box.height - 8}, face.name, named);
}

void add_tile_of(Layout& layout, const Rect& box, const FiefFace& face) {
  layout.words(box.inset(12), face.name, {Role::name, Tone::sepia, Side::centre, Level::middle, 3});
}

/// As many whole words as stand, and … when more were said: the tile reminds, the card has told.
void add_first_words(Layout& layout, const Rect& box, const std::string& words,
                     const Style& style) {
  const auto cut = pages(layout.fonts, box, words, lettering(style, heraldry()), fit(style));
  if (cut.empty()) return;
  if (cut.size() == 1) return layout.words(box, words, style);
  std::string shown = cut.front();
  while (!layout.words_if_room(box, shown + " …", style)) {
    const std::size_t space = shown.rfind(' ');
    if (space == std::string::npos) return;
    shown.resize(space);
  }
}

void add_tile_of(Layout& layout, const Rect& box, const QuoteFace& face) {
  add_first_words(layout, box.inset(14), quote(layout.language, face.text),
                  {Role::quote, Tone::sepia, Side::start, Level::middle, 0, 46});
}
void add_tile_of(Layout& layout, const Rect& box, const ClueFace& face) {
  const std::string asked = face.question.empty() ? "" : face.question + " ";
  add_first_words(layout, box.inset(14), asked + face.text,
                  {Role::body, Tone::sepia, Side::start, Level::middle, 0, 40});
}
void add_tile_of(Layout& layout, const Rect& box, const SegmentFace& face) {
  std::string all;
  for (const std::string& line : face.criteria) all += (all.empty() ? "" : " · ") + line;
  add_first_words(layout, box.inset(14), all,
                  {Role::body, Tone::sepia, Side::start, Level::middle, 0});
}
void add_tile_of(Layout& layout, const Rect& box, const SomebodyFace&) {
  layout.sign({box.centre().x - box.height * 0.35, box.y + 8, box.height * 0.7, box.height - 16},
              SignPart::Sign::hidden_crest);
}

void add_reminder_of(Layout& layout, const Rect& box, const PersonaFace& face) {
  const Rect room = add_sheet(layout, box).inset(-14);
  const Style name{Role::name, Tone::sepia, Side::centre, Level::middle, 2};
  const Style tagline{Role::motto, Tone::sepia2, Side::centre, Level::middle, 2};
  const double named_high = std::min(80.0, layout.height_of(face.name, name, room.width) + 2);
  const double said_high = std::min(80.0, layout.height_of(face.tagline, tagline, room.width) + 2);
  const double height = std::max(90.0, room.height - named_high - said_high - 8);
  const double width = std::min(room.width, height * 208 / 239);
  layout.add({room.centre().x - width / 2, room.y, width, height},
             PortraitPart{face.id, PortraitPart::Frame::arch});
  layout.words({room.x, room.y + height + 4, room.width, named_high}, face.name, name);
  // The card has been read: what finds no room here is not missed.
  layout.words_if_room({room.x, room.y + height + 6 + named_high, room.width, said_high},
                       face.tagline, tagline);
}

void add_reminder_of(Layout& layout, const Rect& box, const QuoteFace& face) {
  add_hint(layout, box, face, "reminder");
}
void add_reminder_of(Layout& layout, const Rect& box, const ClueFace& face) {
  add_hint(layout, box, face, "reminder");
}
template <class F> void add_reminder_of(Layout& layout, const Rect& box, const F& face) {
  layout.surface(box, Surface::parchment, 14);
  add_tile_of(layout, box.inset(16), face);
}

struct Named {
  std::string operator()(const PersonaFace& f) const {
    return f.short_name.empty() ? f.name : f.short_name;
  }
  std::string operator()(const FamilyFace& f) const { return f.name; }
  std::string operator()(const FiefFace& f) const { return f.name; }
  std::string operator()(const SegmentFace& f) const {
    return f.criteria.empty() ? "" : f.criteria.front();
  }
  std::string operator()(const QuoteFace& f) const { return f.text; }
  std::string operator()(const ClueFace& f) const { return f.text; }
  std::string operator()(const SomebodyFace&) const { return {}; }
};

} // namespace

std::string name_of(const Face& face) { return std::visit(Named{}, face); }

void add_reminder(Layout& layout, const Rect& box, const Face& face) {
  std::visit([&](const auto& shown) { add_reminder_of(layout, box, shown); }, face);
}

void add_tile(Layout& layout, const Rect& box, const Face& face) {
  layout.surface(box, Surface::parchment, 12);
  std::visit([&](const auto& shown) { add_tile_of(layout, box, shown); }, face);
}

} // namespace blason
