#include "screen/said.hpp"

#include "screen/furniture.hpp"
#include "screen/passages.hpp"
#include "screen/upright.hpp"

#include <algorithm>
#include <cmath>

namespace blason {
namespace {

constexpr double narrow = 400; // words beside a number would have too few letters a line
constexpr double number_high = 52;

/// The room of the words: beside the number, or below it on a narrow card.
Rect said_room(const Rect& box, int number) {
  const Rect whole = box.inset(tile_margin);
  if (number <= 0) return whole;
  if (box.width < narrow)
    return {whole.x, box.y + 8 + number_high, whole.width, box.bottom() - 18 - box.y - number_high};
  const double left = 8 + number_width(number) + 12;
  return {box.x + left, whole.y, box.right() - tile_margin - box.x - left, whole.height};
}

Style style_of(const Said& said, double size) {
  return {said.role, Tone::sepia, Side::start, Level::middle, 0, size};
}

PassagesWish list_of(double size) { return {1, Tone::sepia, Tone::sepia, true, size}; }

/// Of the words at that size, in a column of that width.
double words_height(const Layout& layout, const Said& said, double width, double size) {
  if (said.bullets)
    return height_of_passages(layout, {{"", said.lines}}, list_of(size), width, size);
  return layout.height_of(said.lines.front(), style_of(said, size), width);
}

struct ShareOf {
  const Layout& layout;
  const Rect& box;
  int number;

  double operator()(const PersonaFace&) const { return 1; }
  double operator()(const FamilyFace&) const { return 1; }
  double operator()(const FiefFace&) const { return 1; }
  double operator()(const SomebodyFace&) const { return 1; }
  template <class Face> double operator()(const Face& face) const {
    const Said said = said_by(layout.language, face);
    const Rect room = said_room(box, number);
    double size = said.most;
    while (size > smallest_text && words_height(layout, said, room.width, size) > room.height)
      --size;
    return size / said.most;
  }
};

} // namespace

Said said_by(Language language, const QuoteFace& face) {
  return {{quote(language, face.text)}, Role::quote, false, 50};
}
Said said_by(Language, const ClueFace& face) {
  return {{face.question.empty() ? face.text : face.question + " " + face.text}};
}
Said said_by(Language, const SegmentFace& face) { return {face.criteria, Role::body, true, 40}; }

bool words_alone(const Face& face) {
  return std::holds_alternative<QuoteFace>(face) || std::holds_alternative<ClueFace>(face) ||
         std::holds_alternative<SegmentFace>(face);
}

double said_height(const Layout& layout, const Said& said, double width, int number) {
  if (said.lines.empty()) return 100;
  const Rect box{0, 0, width, 1000}, room = said_room(box, number);
  return words_height(layout, said, room.width, smallest_text) + 6 + box.height - room.height;
}

double said_share(const Layout& layout, const Rect& box, const Face& face, int number) {
  return std::visit(ShareOf{layout, box, number}, face);
}

void add_said(Layout& layout, const Rect& box, const Said& said, int number, double share) {
  if (number > 0) add_number(layout, {box.x + 8, box.y + 8}, number);
  if (said.lines.empty()) return;
  const double most = std::max(smallest_text, said.most * share);
  // Two cards may begin alike: the pager of each is known by its number and place, too.
  const std::string what = "tile:" + std::to_string(number) + ":" +
                           std::to_string(std::lround(box.x)) + ":" +
                           std::to_string(std::lround(box.y)) + said.lines.front().substr(0, 40);
  const Rect room = said_room(box, number);
  // Lists side by side begin at one height.
  if (said.bullets)
    return (box.width < narrow ? add_passages : add_passages_in_middle)(
        layout, room, {{"", said.lines}}, list_of(most), what);
  layout.long_words(room, said.lines.front(), style_of(said, most), what);
}

} // namespace blason
