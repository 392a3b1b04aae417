#include "screen/upright.hpp"

#include "screen/cards.hpp"
#include "screen/said.hpp"

#include <algorithm>

namespace blason {
namespace {

constexpr double large_foot = 46, ample_tile = 440; // of a tile that has the wall to itself
constexpr double foot_gap = 5; // between lines: accents of tall scripts reach over theirs

struct FootLine {
  std::string words;
  Style style;
};
struct Foot {
  std::vector<std::pair<FootLine, double>> lines; // with their heights, the name first
  double height = 0;
  int kept = all_lines; // of the lines asked for, those before the first without room
};

Style name_for(const Rect& box) {
  Style style = tile_name;
  if (box.height >= ample_tile) style.size = large_foot;
  return style;
}

/// The words below a picture; those that would leave it too little are left out.
Foot foot_of(const Layout& layout, const Rect& box, std::vector<FootLine> words, int most_lines) {
  const double most = box.height * 0.62;
  Foot foot;
  for (int i = 0; i < std::min(most_lines, static_cast<int>(words.size())); ++i) {
    FootLine& line = words[static_cast<std::size_t>(i)];
    if (line.words.empty()) continue;
    line.style.side = Side::centre;
    double high =
        height_at_floor(layout, line.words, line.style, box.width - 2 * tile_margin) + foot_gap;
    if (line.style.size > 0) high += 2 * (line.style.size - fit(line.style).floor);
    if (!foot.lines.empty() && foot.height + high > most) {
      foot.kept = i;
      break;
    }
    foot.height += std::min(high, most);
    foot.lines.emplace_back(std::move(line), std::min(high, most));
  }
  return foot;
}

Foot foot_of(const Layout& layout, const Rect& box, const PersonaFace& face, int most_lines) {
  const Style body{Role::body, Tone::sepia2, Side::centre, Level::middle, 0};
  const Style motto{Role::motto, Tone::sepia2, Side::centre, Level::middle, 0};
  std::string age;
  if (face.age) age = layout.say("unit.years", {{"count", *face.age}});
  return foot_of(
      layout, box,
      {{called(face), name_for(box)}, {age, body}, {face.place, body}, {face.tagline, motto}},
      most_lines);
}

Foot foot_of(const Layout& layout, const Rect& box, const FamilyFace& face, int most_lines) {
  const Style motto{Role::motto, Tone::sepia2, Side::centre, Level::middle, 0};
  return foot_of(layout, box, {{face.name, name_for(box)}, {face.motto, motto}}, most_lines);
}

/// Writes the words in the lowest `height` of the box; returns what is left above.
Rect add_foot(Layout& layout, const Rect& box, const Foot& foot, double height) {
  double y = box.bottom() - 10 - height;
  const Rect above{box.x, box.y, box.width, y - box.y};
  for (const auto& [line, high] : foot.lines) {
    const double gap = line.style.size > 0 ? 2 * foot_gap : foot_gap;
    layout.words({box.x + tile_margin, y, box.width - 2 * tile_margin, high - gap + 1}, line.words,
                 line.style);
    y += high;
  }
  return above;
}

} // namespace

const std::string& called(const PersonaFace& face) {
  return face.short_name.empty() ? face.name : face.short_name;
}

double height_at_floor(const Layout& layout, const std::string& words, Style style, double width) {
  style.size = fit(style).floor;
  return layout.height_of(words, style, width) + 2;
}

bool upright(const Rect& box) { return box.height >= 250 && box.height >= box.width * 0.85; }

void add_upright(Layout& layout, const Rect& box, const PersonaFace& face,
                 const TileCommon& least) {
  const Foot foot = foot_of(layout, box, face, least.lines);
  const Rect above = add_foot(layout, box, foot, std::max(foot.height, least.height));
  const double high = above.height - 18, wide = std::min(high * 208 / 239, box.width - 40);
  layout.add({box.centre().x - wide / 2, box.y + 12, wide, high},
             PortraitPart{face.id, PortraitPart::Frame::arch});
}

void add_upright(Layout& layout, const Rect& box, const FamilyFace& face, const TileCommon& least) {
  const Foot foot = foot_of(layout, box, face, least.lines);
  const Rect above = add_foot(layout, box, foot, std::max(foot.height, least.height));
  const double high = above.height - 26, wide = std::min(high * 5 / 6, box.width - 40);
  layout.add(
      {box.centre().x - wide / 2, box.y + 14 + (high - wide * 6 / 5) / 2, wide, wide * 6 / 5},
      CrestPart{face.id});
}

TileCommon tile_common(const Layout& layout, const std::vector<const Face*>& faces,
                       const Rect& box) {
  TileCommon common;
  // Tiles are numbered from 1: the words leave room for the widest number.
  const int widest = static_cast<int>(faces.size());
  for (const Face* face : faces)
    common.share = std::min(common.share, said_share(layout, box, *face, widest));
  if (!upright(box)) {
    for (const Face* face : faces) {
      common.chest = common.chest || number_on_chest(layout, box, *face, widest);
      // Where one has no room for its place, none shows it.
      if (!place_stands(layout, box, *face)) common.lines = 2;
    }
    return common;
  }
  const auto foot = [&](const Face& face) {
    if (const auto* persona = std::get_if<PersonaFace>(&face))
      return foot_of(layout, box, *persona, common.lines);
    if (const auto* family = std::get_if<FamilyFace>(&face))
      return foot_of(layout, box, *family, common.lines);
    return Foot{};
  };
  // First which lines all of them have room for, then how high those stand.
  for (const Face* face : faces) common.lines = std::min(common.lines, foot(*face).kept);
  for (const Face* face : faces) common.height = std::max(common.height, foot(*face).height);
  return common;
}

} // namespace blason
