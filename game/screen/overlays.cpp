#include "screen/cards.hpp"
#include "screen/desk_keys.hpp"
#include "screen/furniture.hpp"
#include "screen/scenes.hpp"

#include <algorithm>

namespace blason {
namespace {

using Surface = SurfacePart::Kind;

/// "{help.key.escape}" says its sentence, anything else stands as it is.
std::string cap(const Layout& layout, std::string_view written) {
  if (written.empty() || written.front() != '{') return std::string(written);
  const std::string key(written.substr(1, written.size() - 2));
  return layout.say(Phrase::named(key));
}

using KeyLine = std::pair<std::string, std::string>;

std::vector<KeyLine> key_lines(const Layout& layout) {
  std::vector<KeyLine> lines{{layout.say("help.key.arrows"), layout.say("help.select")},
                             {layout.say("help.key.enter"), layout.say("help.place")},
                             {layout.say("help.key.digits"), layout.say("help.team")},
                             {layout.say("help.key.letters"), layout.say("help.letter")},
                             {layout.say("help.key.escape"), layout.say("help.cancel")}};
  for (const DeskKey& key : desk_keys()) {
    const std::string what = layout.say(Phrase::named(key.what));
    if (lines.back().second == what)
      lines.back().first += ", " + cap(layout, key.cap);
    else
      lines.push_back({cap(layout, key.cap), what});
  }
  return lines;
}

constexpr Style pressed{Role::letter, Tone::gold, Side::start, Level::middle, 2};
constexpr Style done{Role::body, Tone::text, Side::start, Level::middle, 2};
constexpr double key_part = 0.4, key_gap = 20; // of a row: the key, and what parts it from its deed

double row_height(const Layout& layout, const KeyLine& line, double width) {
  const double key = layout.height_of(line.first, pressed, width * key_part);
  const double what = layout.height_of(line.second, done, width * (1 - key_part) - key_gap);
  return std::max(key, what) + 14;
}

/// The rows in two columns, as many pages as they need.
void add_key_rows(Layout& layout, const Rect& room) {
  const double gap = 50, width = (room.width - gap) / 2, foot = 76;
  const std::vector<KeyLine> lines = key_lines(layout);
  struct Place {
    int column;
    double y, height;
  };
  std::vector<Place> places;
  int column = 0;
  double y = 0;
  for (const KeyLine& line : lines) {
    const double height = row_height(layout, line, width);
    if (y + height > room.height - foot) ++column, y = 0;
    places.push_back({column, y, height});
    y += height;
  }
  const int shown =
      layout.pager({room.x, room.bottom() - 64, room.width, 64}, "keys", column / 2 + 1);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Place& place = places[i];
    if (place.column / 2 != shown) continue;
    const double x = room.x + (place.column % 2) * (width + gap);
    layout.words({x, room.y + place.y, width * key_part, place.height}, lines[i].first, pressed);
    layout.words({x + width * key_part + key_gap, room.y + place.y,
                  width * (1 - key_part) - key_gap, place.height},
                 lines[i].second, done);
  }
}

/// A sentence in a panel of its own, near the place it is about.
void add_bubble(Layout& layout, const std::string& sentence, const Rect* near) {
  const double width = std::min(760.0, layout.width() - 4 * margin);
  const Style style{Role::body, Tone::text, Side::centre, Level::middle, 0};
  const double high = layout.height_of(sentence, style, width - 60) + 40;
  const Point at = near ? near->centre() : layout.page.screen.centre();
  const double x = std::clamp(at.x - width / 2, 24.0, layout.width() - width - 24);
  double y = at.y - high / 2;
  if (near) y = near->y - high - 12 >= 130 ? near->y - high - 12 : near->bottom() + 12;
  const Rect box{x, std::clamp(y, 130.0, layout.height() - high - 12), width, high};
  layout.surface(box, Surface::gilded, 16);
  layout.words(box.inset(20), sentence, style);
}

/// Nothing is acknowledged while nothing can be written: all there is to do is to save elsewhere,
/// or wait.
void add_trouble(Layout& layout) {
  layout.page.items.clear();
  layout.surface(layout.page.screen, Surface::veil, 0);
  const double width = std::min(1100.0, layout.width() - 4 * margin);
  const Rect box{(layout.width() - width) / 2, layout.height() * 0.26, width, 460};
  layout.surface(box, Surface::gilded, 16);
  layout.words({box.x + 40, box.y + 36, box.width - 80, box.height - 190},
               layout.told.record_failed,
               {Role::body, Tone::text, Side::centre, Level::middle, 0, 40});
  layout.button("elsewhere", {box.centre().x - 240, box.bottom() - 132, 480, 96},
                layout.say("wall.record.elsewhere"), SaveElsewhere{}, true);
  layout.page.primary = "elsewhere";
}

/// What is dragged follows the pointer: the card's face, or the seal of the team whose answer it
/// is.
void add_dragged(Layout& layout) {
  const auto& press = layout.grip.press;
  const TeamPlate* team = layout.team(layout.grip.held);
  if (!press || !press->dragging || !team) return;
  const auto* relay = std::get_if<RelayScene>(&layout.view.scene);
  const auto* face = relay && relay->asked == team->id && !relay->cards.empty()
                         ? &relay->cards.back().face
                         : nullptr;
  if (!face || !std::holds_alternative<PersonaFace>(*face))
    return layout.add({press->at.x - 50, press->at.y - 50, 100, 100},
                      BannerPart{team->banner, true});
  const Rect box{press->at.x - 150, press->at.y - 82, 300, 164};
  add_tile(layout, box, *face);
  layout.surface(box, Surface::ring, 14);
}

/// What was added from there on is in a hand: larger, aslant, with a shadow below it.
void lift(Layout& layout, std::size_t first) {
  std::vector<Part>& parts = layout.page.parts;
  if (first >= parts.size() || layout.told.still) return;
  const Rect below = parts[first].box.inset(-shadow_reach);
  parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(first),
               Part{below, SurfacePart{Surface::shadow, 14}, false, true});
  for (std::size_t i = first; i < parts.size(); ++i)
    parts[i].moved = {.across = 1.08, .down = 1.08, .degrees = -5, .about = layout.grip.press->at};
}

} // namespace

void add_keys(Layout& layout) {
  layout.surface(layout.page.screen, Surface::veil, 0);
  layout.words({margin, 40, layout.width() - 2 * margin, 64}, layout.say("help.title"),
               {Role::title, Tone::gold, Side::start, Level::middle, 1, 60});
  layout.words({margin, 104, layout.width() - 2 * margin, 44}, layout.say("help.mouse"),
               {Role::body, Tone::text2, Side::start, Level::middle});
  const double foot = layout.height() - 34 - 80;
  add_key_rows(layout, {margin, 164, layout.width() - 2 * margin, foot - 12 - 164});
  layout.button("close", {layout.width() / 2 - 260, foot, 520, 80}, layout.say("help.close"),
                HideKeys{}, true);
  layout.page.primary = "close";
}

void add_overlays(Layout& layout) {
  layout.above = true;
  if (const Item* ringed = find_item(layout.page, layout.grip.focus))
    layout.surface(ringed->box, Surface::ring, 16);
  if (layout.view.paused) {
    layout.surface(layout.page.screen, Surface::veil, 0);
    const double y = layout.height() * 0.4;
    layout.words({margin, y, layout.width() - 2 * margin, 110}, layout.say("wall.pause.title"),
                 {Role::display, Tone::gold, Side::centre, Level::middle});
    layout.words({margin, y + 130, layout.width() - 2 * margin, 60}, layout.say("wall.pause.line"),
                 {Role::quote, Tone::text, Side::centre, Level::middle, 1, 46});
    // Next takes the game up again: it turns no page below.
    layout.page.leaf = 0;
    layout.page.leaves = 1;
  }
  const std::size_t dragged = layout.page.parts.size();
  add_dragged(layout);
  lift(layout, dragged);
  if (!layout.told.record_failed.empty()) return add_trouble(layout);
  if (const auto& notice = layout.grip.notice) {
    const Item* at = find_item(layout.page, notice->at);
    const Rect box = at ? at->box : Rect();
    add_bubble(layout, notice->sentence, at ? &box : nullptr);
  }
}

} // namespace blason
