#include "screen/cards.hpp"
#include "screen/furniture.hpp"
#include "screen/ribbons.hpp"
#include "screen/said.hpp"
#include "screen/upright.hpp"

#include <algorithm>
#include <cmath>

namespace blason {
namespace {

using Surface = SurfacePart::Kind;

/// How wide an emblem may be beside words that are not to be broken; from 44 units.
double beside(const Layout& layout, double width, const std::string& words, double wished) {
  return std::max(44.0, std::min(wished, width - layout.longest_word(words, tile_name) - 44));
}

constexpr double line_below = 46;         // under a name: age, place
constexpr double face_gap = 12, edge = 8; // beside a face: to its words, and from them to the edge
constexpr Style below_name{Role::body, Tone::sepia2, Side::start, Level::middle};

double portrait_width(const Layout& layout, const Rect& box, const std::string& name) {
  return beside(layout, box.width, name, std::min(box.height * 0.76, box.width * 0.37));
}

/// What the face leaves of a low tile.
Rect beside_face(const Rect& box, double portrait) {
  return {box.x + portrait + face_gap, box.y + 8, box.width - portrait - face_gap - edge,
          box.height - 16};
}

/// How high a name stands there.
double named_height(const Layout& layout, const Rect& rest, const std::string& name) {
  return std::min(rest.height,
                  std::max(44.0, height_at_floor(layout, name, tile_name, rest.width) + 6));
}

struct AddTile {
  Layout& layout;
  const Rect& box;
  int number;
  TileCommon common = {};

  void operator()(const PersonaFace& face) const;
  void add_beside(const Rect& rest, const PersonaFace& face) const;
  void operator()(const FamilyFace& face) const;
  void operator()(const FiefFace& face) const;
  void operator()(const SomebodyFace&) const {
    layout.sign({box.centre().x - box.height * 0.35, box.y + 8, box.height * 0.7, box.height - 16},
                SignPart::Sign::hidden_crest);
  }
  template <class Words> void operator()(const Words& face) const {
    add_said(layout, box, said_by(layout.language, face), number, common.share);
  }
};

void AddTile::operator()(const PersonaFace& face) const {
  if (upright(box)) {
    add_upright(layout, box, face, common);
    if (number > 0) add_number(layout, {box.x + 8, box.y + 8}, number);
    return;
  }
  const std::string& name = called(face);
  const double portrait = portrait_width(layout, box, name);
  layout.add({box.x, box.y, portrait, box.height},
             PortraitPart{face.id, PortraitPart::Frame::tile, 12});
  add_beside(beside_face(box, portrait), face);
}

/// Name, then number and age, then place: the number never over the face while a line is left for
/// it, else on the chest.
void AddTile::add_beside(const Rect& rest, const PersonaFace& face) const {
  const std::string& name = called(face);
  const double named_high = named_height(layout, rest, name);
  std::string age;
  if (face.age) age = layout.say("unit.years", {{"count", *face.age}});
  constexpr double line = line_below;
  const double left = rest.height - named_high;
  const bool chest = common.chest || number_on_chest(layout, box, face, number);
  const bool numbered = number > 0 && left >= line && !chest;
  const bool aged = !age.empty() && left >= line;
  double lines = numbered || aged ? 1 : 0;
  const bool placed = !face.place.empty() && common.lines > 2 && left >= (lines + 1) * line;
  lines += placed ? 1 : 0;
  double y = rest.y + (rest.height - named_high - lines * line) / 2;
  layout.words({rest.x, y, rest.width, named_high}, name, tile_name);
  y += named_high;
  if (number > 0 && !numbered) add_number(layout, {box.x + 8, box.bottom() - 52}, number);
  const double badge = numbered ? add_number(layout, {rest.x, y + 1}, number) + 12 : 0;
  if (aged) layout.words_if_room({rest.x + badge, y, rest.width - badge, line}, age, below_name);
  if (placed)
    layout.words_if_room({rest.x, y + (lines - 1) * line, rest.width, line}, face.place,
                         below_name);
}

void AddTile::operator()(const FamilyFace& face) const {
  if (upright(box)) {
    add_upright(layout, box, face, common);
    if (number > 0) add_number(layout, {box.x + 8, box.y + 8}, number);
    return;
  }
  const double left = number > 0 ? number_width(number) + 8 : 0;
  const double wished = std::min((box.height - 20) * 5 / 6, box.width * 0.34);
  const double shield = beside(layout, box.width - left, face.name, wished);
  const double high = std::min(box.height - 20, shield * 6 / 5);
  if (number > 0) add_number(layout, {box.x + 8, box.y + 8}, number);
  layout.add({box.x + left + 12, box.centre().y - high / 2, shield, high}, CrestPart{face.id});
  const double x = box.x + left + shield + 26;
  layout.words({x, box.y + 4, box.right() - x - 10, box.height - 8}, face.name, tile_name);
}

void AddTile::operator()(const FiefFace& face) const {
  Rect ribbon = ribbon_for(layout, face.name, box.width - 24);
  if (ribbon.height <= 0 || ribbon.height > box.height - 12) {
    Style style = tile_name;
    style.side = Side::centre;
    return layout.words(box.inset(12), face.name, style);
  }
  const bool motto = box.height > ribbon.height + 120;
  ribbon.x = box.centre().x - ribbon.width / 2;
  ribbon.y = box.centre().y - (ribbon.height + (motto ? 90 : 0)) / 2;
  add_named_ribbon(layout, ribbon, face.name);
  if (motto)
    layout.words_if_room({box.x + 12, ribbon.bottom() + 8, box.width - 24, 82}, face.motto,
                         {Role::motto, Tone::sepia2, Side::centre, Level::top, 2});
}

/// The least height of a tile of that width.
struct TileHeight {
  const Layout& layout;
  double width;
  int number;

  double operator()(const PersonaFace& face) const {
    const std::string& name = called(face);
    const double portrait = beside(layout, width, name, width * 0.37);
    return height_at_floor(layout, name, tile_name, width - portrait - face_gap - edge) + 24;
  }
  double operator()(const FamilyFace& face) const {
    const double room = width - (number > 0 ? number_width(number) + 8 : 0);
    const double shield = beside(layout, room, face.name, width * 0.34);
    return height_at_floor(layout, face.name, tile_name, room - shield - 36) + 20;
  }
  double operator()(const FiefFace& face) const {
    return height_at_floor(layout, face.name, tile_name, width - 24) + 28;
  }
  double operator()(const SomebodyFace&) const { return 100; }
  template <class Words> double operator()(const Words& face) const {
    return said_height(layout, said_by(layout.language, face), width, number);
  }
};

void add_reminder_of(Layout& layout, const Rect& box, const PersonaFace& face) {
  const Rect room = add_sheet(layout, box).inset(-14);
  const bool ample = room.height > 640;
  const Style name{Role::name, Tone::sepia, Side::centre, Level::middle, 0, ample ? 50.0 : 0.0};
  const Style tagline{Role::motto, Tone::sepia2,      Side::centre, Level::middle,
                      2,           ample ? 38.0 : 0.0};
  const Style label{Role::label, Tone::sepia, Side::centre, Level::top, 0};
  const double named_high =
      std::min(room.height * 0.6,
               height_at_floor(layout, face.name, name, room.width) + 6 + (ample ? 18 : 0));
  const double said = layout.height_of(face.tagline, tagline, room.width) + 2;
  const double said_high = said < 94 && room.height - named_high - said > 150 ? said : 0;
  // Where there is much room, who the persona is stands below a rule.
  const std::string who = ample ? about(layout, face, true) : std::string();
  double who_high = who.empty() ? 0 : layout.height_of(who, label, room.width) + 40;
  if (room.height - named_high - said_high - who_high < 400) who_high = 0;
  const double height = std::max(60.0, room.height - named_high - said_high - who_high - 8);
  const double width = std::min(room.width, height * 208 / 239);
  layout.add({room.centre().x - width / 2, room.y, width, height},
             PortraitPart{face.id, PortraitPart::Frame::arch});
  layout.words({room.x, room.y + height + 4, room.width, named_high}, face.name, name);
  // The card has been read: what finds no room here is not missed.
  if (said_high > 0)
    layout.words_if_room({room.x, room.y + height + 6 + named_high, room.width, said_high},
                         face.tagline, tagline);
  if (who_high <= 0) return;
  const double y = room.bottom() - who_high;
  layout.sign({room.x + room.width * 0.12, y + 8, room.width * 0.76, 20}, SignPart::Sign::divider);
  layout.words({room.x, y + 38, room.width, who_high - 36}, who, label);
}

void add_reminder_of(Layout& layout, const Rect& box, const QuoteFace& face) {
  add_hint(layout, box, face, "reminder");
}
void add_reminder_of(Layout& layout, const Rect& box, const ClueFace& face) {
  add_hint(layout, box, face, "reminder");
}
template <class F> void add_reminder_of(Layout& layout, const Rect& box, const F& face) {
  const Rect room = add_sheet(layout, box).inset(-12);
  AddTile{layout, room, 0}(face);
}

struct Named {
  std::string operator()(const PersonaFace& f) const { return called(f); }
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

void add_tile(Layout& layout, const Rect& box, const Face& face, int number,
              const TileCommon& common) {
  layout.surface(box, Surface::parchment, 12);
  std::visit(AddTile{layout, box, number, common}, face);
}

void add_lay(Layout& layout, const Rect& box, const std::optional<Face>& spot, Phrase nowhere) {
  if (spot) return add_tile(layout, box, *spot);
  layout.words(box.inset(8), layout.say(nowhere),
               {Role::body, Tone::text2, Side::centre, Level::middle, 0});
}

bool number_on_chest(const Layout& layout, const Rect& box, const Face& face, int number) {
  const auto* persona = std::get_if<PersonaFace>(&face);
  if (!persona || !persona->age) return false;
  const double portrait = portrait_width(layout, box, called(*persona));
  const std::string age = layout.say("unit.years", {{"count", *persona->age}});
  const double room = beside_face(box, portrait).width - number_width(number) - 12;
  return height_at_floor(layout, age, {Role::body}, room) > line_below;
}

bool place_stands(const Layout& layout, const Rect& box, const Face& face) {
  const auto* persona = std::get_if<PersonaFace>(&face);
  if (!persona || persona->place.empty()) return true;
  const std::string& name = called(*persona);
  const Rect rest = beside_face(box, portrait_width(layout, box, name));
  // Below the name, the age and its number.
  return rest.height - named_height(layout, rest, name) >= 2 * line_below &&
         text_width(layout.fonts, persona->place, lettering(below_name, heraldry())) <= rest.width;
}

double tile_height(const Layout& layout, const Face& face, double width, int number) {
  return std::visit(TileHeight{layout, width, number}, face);
}

} // namespace blason
