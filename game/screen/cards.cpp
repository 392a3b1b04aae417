#include "screen/cards.hpp"

#include "screen/furniture.hpp"

#include <algorithm>

namespace blason {
namespace {

using Surface = SurfacePart::Kind;

std::string joined(const std::vector<std::string>& parts) {
  std::string all;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!all.empty()) all += " · ";
    all += part;
  }
  return all;
}

/// Name, tagline, and where the persona lives; what does and is told stands in the list beside.
void add_person(Layout& layout, const Rect& box, const PersonaFace& face) {
  // A name in one line is large; a longer one takes the lines it needs.
  const Style one_line{Role::name, Tone::sepia, Side::start, Level::middle, 1, 48};
  double y = box.y + 58;
  if (!layout.words_if_room({box.x, box.y, box.width, 54}, face.name, one_line)) {
    const Style name{Role::name, Tone::sepia, Side::start, Level::top, 0, 34};
    const double high =
        std::min(box.height * 0.4, layout.height_of(face.name, name, box.width) + 2);
    layout.words({box.x, box.y, box.width, high}, face.name, name);
    y = box.y + high + 4;
  }
  const Style motto{Role::motto, Tone::sepia2, Side::start, Level::top, 0};
  const double tagline = layout.height_of(face.tagline, motto, box.width) + 2;
  const std::string who = about(layout, face);
  // What is long flows on with the rest, in pages.
  if (tagline > 82 || box.bottom() - y - tagline - 30 < 84) {
    const std::string all = face.tagline + (face.tagline.empty() ? "" : "\n") + who;
    return layout.long_words({box.x, y, box.width, box.bottom() - y}, all,
                             {Role::body, Tone::sepia2, Side::start, Level::top, 0}, "about");
  }
  if (!face.tagline.empty()) {
    layout.words({box.x, y, box.width, tagline}, face.tagline, motto);
    y += tagline + 4;
  }
  layout.sign({box.x, y, box.width * 0.9, 20}, SignPart::Sign::divider);
  y += 26;
  layout.long_words({box.x, y, box.width, box.bottom() - y}, who,
                    {Role::body, Tone::sepia2, Side::start, Level::top, 0}, "about");
}

void add_card_of(Layout& layout, const Rect& box, const PersonaFace& face) {
  layout.surface(box, Surface::parchment, 14);
  const double portrait = std::min(box.height * 0.6, box.width * 0.2);
  layout.add({box.x, box.y, portrait, box.height},
             PortraitPart{face.id, PortraitPart::Frame::tile, 14});
  const Rect rest{box.x + portrait + 28, box.y + 17, box.width - portrait - 54, box.height - 34};
  std::vector<std::string> lines{face.frequency, face.basket, face.history};
  lines.insert(lines.end(), face.traits.begin(), face.traits.end());
  std::erase(lines, std::string());
  // Few lines stand in one column, and leave the person the room of the other.
  constexpr double bullet = 40, between = 8, brief = 0.76;
  double high = 0;
  for (const std::string& line : lines)
    high += between + layout.height_of(line, {Role::body, Tone::sepia, Side::start, Level::top, 0},
                                       rest.width * 0.56 - 28 - bullet);
  const bool few = high <= rest.height * brief, wide = rest.width > 1000 && !few;
  const double person = rest.width * (wide ? 0.3 : 0.44);
  // Briefly told, it stands in the middle of the card's height.
  const double down =
      few && rest.width > 1000 ? std::max(0.0, (rest.height - std::max(250.0, high)) / 2) : 0;
  add_person(layout, {rest.x, rest.y + down, person, rest.height - down}, face);
  const Rect list{rest.x + person + 28, rest.y + down, rest.width - person - 28,
                  rest.height - down};
  add_list(layout, list, lines, wide ? 2 : 1, Tone::sepia, "card");
}

void add_card_of(Layout& layout, const Rect& box, const FamilyFace& face) {
  layout.surface(box, Surface::parchment, 14);
  const double shield = box.height - 40;
  layout.add({box.x + 30, box.y + 20, shield * 5 / 6, shield}, CrestPart{face.id});
  const double x = box.x + shield * 5 / 6 + 70, width = box.right() - x - 30;
  layout.words({x, box.y + 16, width, 76}, face.name,
               {Role::name, Tone::sepia, Side::start, Level::middle, 2, 52});
  std::vector<std::string> lines = face.criteria;
  if (!face.segment.empty()) lines.insert(lines.begin(), face.segment);
  // A motto longer than its line is read with the rest.
  if (!layout.words_if_room({x, box.y + 94, width, 44}, face.motto,
                            {Role::motto, Tone::sepia2, Side::start, Level::middle, 1}))
    lines.insert(lines.begin(), face.motto);
  add_list(layout, {x, box.y + 144, width, box.height - 160}, lines, width > 900 ? 2 : 1,
           Tone::sepia, "card");
}

void add_card_of(Layout& layout, const Rect& box, const FiefFace& face) {
  const Rect room = add_sheet(layout, box);
  layout.words({room.x, room.y, room.width, 100}, face.name,
               {Role::display, Tone::sepia, Side::centre, Level::middle, 2});
  layout.long_words({room.x, room.y + 110, room.width, room.height - 110}, face.motto,
                    {Role::motto, Tone::sepia2, Side::centre, Level::top, 0, 46}, "card");
}

void add_card_of(Layout& layout, const Rect& box, const SegmentFace& face) {
  add_list(layout, add_sheet(layout, box), face.criteria, box.width > 1100 ? 2 : 1, Tone::sepia,
           "card");
}

void add_card_of(Layout& layout, const Rect& box, const QuoteFace& face) {
  add_hint(layout, box, face, "card");
}
void add_card_of(Layout& layout, const Rect& box, const ClueFace& face) {
  add_hint(layout, box, face, "card");
}

void add_card_of(Layout& layout, const Rect& box, const SomebodyFace&) {
  const Rect room = add_sheet(layout, box);
  layout.sign({room.centre().x - room.height * 5 / 12, room.y, room.height * 5 / 6, room.height},
              SignPart::Sign::hidden_crest);
}

void add_quote(Layout& layout, const Rect& room, const QuoteFace& face, const std::string& what) {
  const double mark = 62;
  if (layout.language == Language::french)
    layout.sign({room.x, room.y + 4, mark, 57}, SignPart::Sign::guillemet);
  else
    layout.words({room.x, room.y - 14, mark + 14, 120}, "“",
                 {Role::display, Tone::gold_dark, Side::start, Level::top, 1, 150});
  Rect words{room.x + mark + 20, room.y, room.width - mark - 20, room.height};
  if (face.invented) {
    words.height -= 46;
    layout.words({room.x, room.bottom() - 40, room.width, 40}, layout.say("wall.invented"),
                 {Role::body, Tone::sepia2, Side::end, Level::bottom});
  }
  layout.long_words(words, face.text, {Role::quote, Tone::sepia, Side::start, Level::middle, 0},
                    what);
}

void add_clue(Layout& layout, const Rect& room, const ClueFace& face, const std::string& what) {
  const std::string key = "wall.hint." + face.kind;
  layout.words({room.x, room.y, room.width, 42}, layout.say(Phrase::named(key)),
               {Role::label, Tone::gold_dark});
  const Rect rest{room.x, room.y + 52, room.width, room.height - 52};
  const Style asked{Role::label, Tone::sepia, Side::start, Level::top, 0};
  const Style said{Role::body, Tone::sepia, Side::start,
                   Level::top, 0,           face.question.empty() ? 46.0 : 40.0};
  if (face.question.empty()) return layout.long_words(rest, face.text, said, what);
  const double high = layout.height_of(face.question, asked, rest.width) + 2;
  const double least = layout.height_of(face.text, {Role::body}, rest.width) + 2;
  // What does not stand together is paged together: an answer is nothing without its question.
  if (high + 14 + least > rest.height) {
    const Style both{Role::body, Tone::sepia, Side::start, Level::top, 0};
    return layout.long_words(rest, face.question + "\n" + face.text, both, what);
  }
  layout.words({rest.x, rest.y, rest.width, high}, face.question, asked);
  layout.words({rest.x, rest.y + high + 14, rest.width, rest.height - high - 14}, face.text, said);
}

} // namespace

std::string about(const Layout& layout, const PersonaFace& face, bool two_lines) {
  std::string age;
  if (face.age) age = layout.say("unit.years", {{"count", *face.age}});
  if (!two_lines) return joined({age, face.place, face.situation});
  const std::string first = joined({age, face.place});
  return first + (first.empty() || face.situation.empty() ? "" : "\n") + face.situation;
}

void add_hint(Layout& layout, const Rect& box, const HintFace& hint, const std::string& what) {
  const Rect room = add_sheet(layout, box);
  if (const auto* quote = std::get_if<QuoteFace>(&hint))
    return add_quote(layout, room, *quote, what);
  add_clue(layout, room, std::get<ClueFace>(hint), what);
}

void add_card(Layout& layout, const Rect& box, const Face& face) {
  std::visit([&](const auto& shown) { add_card_of(layout, box, shown); }, face);
}

} // namespace blason
