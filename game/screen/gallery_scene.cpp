#include "screen/cards.hpp"
#include "screen/furniture.hpp"
#include "screen/passages.hpp"
#include "screen/scenes.hpp"

#include <algorithm>

namespace blason {
namespace {

using Surface = SurfacePart::Kind;

/// Everybody at once; who is touched is read alone.
void add_everybody(Layout& layout, const Rect& room, const GalleryScene& scene) {
  GridWish wish;
  wish.least_width = 400;
  wish.least_height = 190;
  wish.most_height = 250;
  wish.most_width = 620;
  const auto needed = [&](double width) {
    double most = 0;
    for (const GalleryPersona& persona : scene.personas)
      most = std::max(most, tile_height(layout, persona.face, width));
    return most;
  };
  const Grid placed =
      grid_of(layout, room, static_cast<int>(scene.personas.size()), wish, needed, "everybody");
  for (std::size_t i = 0; i < placed.cells.size(); ++i) {
    const std::size_t at = static_cast<std::size_t>(placed.first) + i;
    add_tile(layout, placed.cells[i], scene.personas[at].face);
    layout.item("persona:" + scene.personas[at].face.id, placed.cells[i],
                TurnPage{"gallery", static_cast<int>(at) + 1});
  }
}

/// Portrait, name, tagline, and who the persona is in a few words.
void add_likeness(Layout& layout, const Rect& box, const PersonaFace& face) {
  const Rect room = add_sheet(layout, box);
  Style name{Role::name, Tone::sepia, Side::centre, Level::middle, 0, 46};
  if (layout.height_of(face.name, name, room.width) > 110) name.size = 34;
  const Style tagline{Role::motto, Tone::sepia2, Side::centre, Level::middle, 3, 40};
  const double named = std::min(200.0, layout.height_of(face.name, name, room.width) + 6);
  const double said = std::min(140.0, layout.height_of(face.tagline, tagline, room.width) + 4);
  const std::string who = about(layout, face);
  const Style body{Role::body, Tone::sepia, Side::centre, Level::top, 0};
  const double told = std::min(room.height * 0.3, layout.height_of(who, body, room.width) + 2);
  const double words = named + said + told + 52;
  const double high = std::min(room.height - words, room.width * 239 / 208);
  const double wide = high * 208 / 239;
  double y = room.y + (room.height - words - high) / 2;
  layout.add({room.centre().x - wide / 2, y, wide, high},
             PortraitPart{face.id, PortraitPart::Frame::arch});
  y += high + 8;
  layout.words({room.x, y, room.width, named}, face.name, name);
  y += named + 4;
  layout.long_words({room.x, y, room.width, said}, face.tagline, tagline, "tagline:" + face.id);
  y += said + 8;
  layout.sign({room.x + room.width * 0.1, y, room.width * 0.8, 20}, SignPart::Sign::divider);
  y += 28;
  layout.long_words({room.x, y, room.width, room.bottom() - y}, who, body, "about:" + face.id);
}

std::vector<Passage> passages_of(const Layout& layout, const GalleryPersona& persona) {
  std::vector<Passage> all;
  const PersonaFace& face = persona.face;
  Passage habits{layout.say("wall.gallery.habits"), {}};
  for (const std::string& line : {face.frequency, face.basket, face.history})
    if (!line.empty()) habits.lines.push_back(line);
  if (!habits.lines.empty()) all.push_back(std::move(habits));
  if (!face.traits.empty()) all.push_back({layout.say("wall.gallery.traits"), face.traits});
  for (const SheetPart& part : persona.sheet) {
    const std::string key = "sheet." + part.key;
    all.push_back({part.key.empty() ? part.title : layout.say(Phrase::named(key)), part.lines});
  }
  return all;
}

/// Who was touched, or turned to: likeness at the left, story and sheet at the right.
void add_one_persona(Layout& layout, const Rect& room, const GalleryPersona& persona) {
  const double left = std::clamp(room.width * 0.28, 400.0, 520.0);
  add_likeness(layout, {room.x, room.y, left, room.height}, persona.face);
  Rect rest{room.x + left + 24, room.y, room.width - left - 24, room.height};
  if (!persona.story.empty()) {
    const Style quote{Role::quote, Tone::text, Side::start, Level::top, 0, 40};
    const double high =
        std::min(rest.height * 0.42, layout.height_of(persona.story, quote, rest.width - 60) + 4);
    layout.long_words({rest.x + 30, rest.y + 4, rest.width - 60, high}, persona.story, quote,
                      "story:" + persona.face.id);
    const double used = high + 24;
    rest = {rest.x, rest.y + used, rest.width, rest.height - used};
  }
  const std::vector<Passage> passages = passages_of(layout, persona);
  if (passages.empty()) return;
  layout.surface(rest, Surface::panel, 16);
  add_passages(layout, rest.inset(24), passages,
               {rest.width > 1000 ? 2 : 1, Tone::gold, Tone::text, true, 39},
               "sheet:" + persona.face.id);
}

} // namespace

void add_scene(Layout& layout, const GalleryScene& scene) {
  const int count = static_cast<int>(scene.personas.size());
  const int leaf = layout.leaf("gallery", count + 1);
  Heading heading{layout.say("wall.gallery.title"), layout.say("unit.personas", {{"count", count}}),
                  layout.say("wall.gallery.instruction"), std::nullopt};
  if (leaf > 0)
    heading.below = layout.say("wall.gallery.one", {{"number", leaf}, {"total", count}});
  add_heading(layout, heading);
  const double foot = layout.next_button();
  const Rect room{margin, 146, layout.width() - 2 * margin, foot - 16 - 146};
  if (leaf == 0) return add_everybody(layout, room, scene);
  layout.button("everybody", {margin, foot, 200, 92}, layout.say("wall.gallery.all"),
                TurnPage{"gallery", 0});
  add_one_persona(layout, room, scene.personas[static_cast<std::size_t>(leaf - 1)]);
}

} // namespace blason
