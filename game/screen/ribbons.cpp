#include "screen/ribbons.hpp"

#include <algorithm>
#include <cmath>

namespace blason {
namespace {

constexpr double tails = 70, fold = 1.33; // a ribbon is that much wider and higher than its front
constexpr double front_height = 62, seal_side = 52, padding = 18, apart = 12, in_a_row = 270;
constexpr Style ribbon_name{Role::title, Tone::sepia, Side::centre, Level::middle, 0, 38};

struct Ribbon {
  const FiefHold* fief = nullptr;
  Point over; // the middle of its fief
  Rect box;   // tails included
};

double beside_name(const Layout& layout, const Ribbon& ribbon) {
  return layout.team(ribbon.fief->taker) ? seal_side + 12 : 0;
}

/// As large as its name needs, in no more than that width.
Rect measured(const Layout& layout, const std::string& name, double most, double aside) {
  const double room = most - tails - 2 * padding - aside;
  const Lettering letters = lettering(ribbon_name, heraldry());
  const double width = std::min(room, text_width(layout.fonts, name, letters) + 4);
  const double high = layout.height_of(name, ribbon_name, width) + 10;
  return {0, 0, width + tails + 2 * padding + aside, std::max(front_height, high) * fold};
}

/// Moves ribbons apart that would lie over each other, none out of the room.
void keep_apart(std::vector<Ribbon>& row, const Rect& room) {
  std::sort(row.begin(), row.end(),
            [](const Ribbon& a, const Ribbon& b) { return a.over.x < b.over.x; });
  double left = room.x;
  for (Ribbon& ribbon : row) {
    ribbon.box.x = std::max(left, ribbon.over.x - ribbon.box.width / 2);
    left = ribbon.box.right() + apart;
  }
  double right = room.right();
  for (auto ribbon = row.rbegin(); ribbon != row.rend(); ++ribbon) {
    ribbon->box.x = std::min(ribbon->box.x, right - ribbon->box.width);
    right = ribbon->box.x - apart;
  }
}

/// Ribbons along the top of the room, or along its foot, in as many rows as they need.
struct Strip {
  std::vector<std::vector<Ribbon>> rows; // the outermost first
  double height = 0;
};

Strip strip_of(const Layout& layout, std::vector<Ribbon> ribbons, const Rect& room) {
  Strip strip;
  if (ribbons.empty()) return strip;
  const auto fit = static_cast<std::size_t>(std::max(1.0, std::floor(room.width / in_a_row)));
  strip.rows.resize((ribbons.size() + fit - 1) / fit);
  const std::size_t most = (ribbons.size() + strip.rows.size() - 1) / strip.rows.size();
  const double width = room.width / static_cast<double>(most) - apart;
  for (std::size_t i = 0; i < ribbons.size(); ++i) {
    ribbons[i].box =
        measured(layout, ribbons[i].fief->name, width, beside_name(layout, ribbons[i]));
    strip.rows[i % strip.rows.size()].push_back(ribbons[i]);
  }
  for (std::vector<Ribbon>& row : strip.rows) {
    keep_apart(row, room);
    double high = 0;
    for (const Ribbon& ribbon : row) high = std::max(high, ribbon.box.height);
    strip.height += high + 4;
  }
  return strip;
}

/// The fiefs to the north and those to the south, evenly.
std::pair<std::vector<Ribbon>, std::vector<Ribbon>> halves(std::vector<Ribbon> all, double middle) {
  std::stable_sort(all.begin(), all.end(),
                   [](const Ribbon& a, const Ribbon& b) { return a.over.y < b.over.y; });
  const auto north =
      std::count_if(all.begin(), all.end(), [&](const Ribbon& one) { return one.over.y < middle; });
  const auto half = static_cast<std::ptrdiff_t>(all.size() / 2);
  const auto cut = all.begin() + std::clamp<std::ptrdiff_t>(
                                     north, half, static_cast<std::ptrdiff_t>(all.size()) - half);
  return {{all.begin(), cut}, {cut, all.end()}};
}

/// Where the coast begins above or below the ribbon.
double coast_at(const Ground& coast, const Rect& box, bool north, double middle) {
  double found = middle;
  for (const Point& p : coast)
    if (p.x > box.x && p.x < box.right())
      found = north ? std::min(found, p.y) : std::max(found, p.y);
  return found;
}

void add_ribbon(Layout& layout, const Ribbon& ribbon) {
  add_named_ribbon(layout, ribbon.box, ribbon.fief->name, beside_name(layout, ribbon));
  const Rect front = front_of_ribbon(ribbon.box);
  if (const TeamPlate* taker = layout.team(ribbon.fief->taker))
    layout.add({front.x + padding - 4, front.centre().y - seal_side / 2, seal_side, seal_side},
               BannerPart{taker->banner, true});
}

void add_strip(Layout& layout, Strip& strip, const Rect& room, const Ground& coast, bool north) {
  double used = 0;
  for (std::vector<Ribbon>& row : strip.rows) {
    double high = 0;
    for (Ribbon& ribbon : row) {
      Rect& box = ribbon.box;
      box.y = north ? room.y + used : room.bottom() - used - box.height;
      // One row may lean on the coast, which is far from the room's edge near the corners.
      const double shore = coast_at(coast, box, north, room.centre().y);
      if (strip.rows.size() == 1)
        box.y = north ? std::max(box.y, shore - box.height * 0.6)
                      : std::min(box.y, shore - box.height * 0.2);
      high = std::max(high, box.height);
      add_ribbon(layout, ribbon);
    }
    used += high + 4;
  }
}

/// As parts of their own: each is painted once, however often the land about it changes hands.
void add_marks(Layout& layout, const Rect& map, const MapFace& face) {
  using Mark = MapMark::Kind;
  for (const MapMark& mark : marks_of_map(map, layout.deck, face)) {
    if (mark.kind == Mark::seal)
      layout.add(mark.box, BannerPart{static_cast<int>(mark.which), true});
    else if (mark.kind == Mark::crest)
      layout.add(mark.box, CrestPart{mark.id, true});
    else if (mark.kind == Mark::portrait)
      layout.add(mark.box, PortraitPart{mark.id, PortraitPart::Frame::disc});
    else
      layout.add(mark.box, ReliefPart{mark.kind == Mark::castle, mark.which});
  }
}

} // namespace

Rect ribbon_for(const Layout& layout, const std::string& name, double most) {
  const double room = most - tails - 2 * padding;
  return layout.longest_word(name, ribbon_name) <= room ? measured(layout, name, most, 0)
                                                        : Rect{0, 0, 0, 0};
}

void add_named_ribbon(Layout& layout, const Rect& box, const std::string& name, double aside) {
  layout.add(box, RibbonPart{});
  const Rect front = front_of_ribbon(box);
  layout.words(
      {front.x + aside + padding, front.y, front.width - aside - 2 * padding, front.height}, name,
      ribbon_name);
}

void add_realm(Layout& layout, const Rect& room, const MapScene& scene, const MapFace& face) {
  std::vector<Ribbon> ribbons;
  const Realm shape = shape_of(layout.deck, face.fiefs);
  const Realm first = laid_in(shape, land_of_map(room));
  for (const FiefGround& ground : first.fiefs)
    for (const FiefHold& fief : scene.fiefs)
      if (fief.id == ground.fief.value) ribbons.push_back({&fief, middle_of(ground.edge), {}});
  auto [up, down] = halves(std::move(ribbons), room.centre().y);
  Strip north = strip_of(layout, std::move(up), room);
  Strip south = strip_of(layout, std::move(down), room);
  // The sea's edge may lie under the ribbons; the land begins where half a ribbon ends.
  const Rect map{room.x, room.y + north.height * 0.4, room.width,
                 room.height - 0.4 * (north.height + south.height)};
  layout.add(map, MapPart{face});
  add_marks(layout, map, face);
  const Ground coast = laid_in(shape, land_of_map(map)).coast;
  add_strip(layout, north, room, coast, true);
  add_strip(layout, south, room, coast, false);
}

} // namespace blason
