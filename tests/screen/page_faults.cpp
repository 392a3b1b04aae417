#include "page_faults.hpp"

#include "face/unbroken.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace blason {
namespace {

bool overlap(const Rect& a, const Rect& b) {
  constexpr double slack = 2; // a stroke's width
  return a.x + slack < b.right() && b.x + slack < a.right() && a.y + slack < b.bottom() &&
         b.y + slack < a.bottom();
}

/// A word that no line of the box holds must be broken; any other must not.
bool longer_than(double width, const std::string& said, const Lettering& set, double floor,
                 Fonts& fonts) {
  const std::string words = unbroken(said);
  Lettering small = set;
  small.size = floor;
  for (std::size_t from = 0; from < words.size();) {
    const std::size_t to = std::min(words.find_first_of(" \n", from), words.size());
    if (text_width(fonts, words.substr(from, to - from), small) > width) return true;
    from = to + 1;
  }
  return false;
}

/// What is wrong with words in their box; empty when nothing is.
std::string fault_of(const Page& page, const Rect& box, const WordsPart& part, const Setting& set,
                     Fonts& fonts) {
  const Lettering letters = lettering(part.style, heraldry());
  const Fit fitting = fit(part.style);
  if (!set.rest.empty()) return "are cut";
  if (part.words.ends_with(" …")) return "are shortened";
  if (set.size < smallest_text - 0.01) return "are too small";
  if (!page.screen.holds(set.ink, 1)) return "leave the screen";
  // An italic letter leans over the edge.
  if (!box.inset(-12).holds({set.ink.x, box.y, set.ink.width, 0}, 1))
    return "are wider than their box";
  // Descenders and accents reach over a box cut close, never over half a line.
  if (set.ink.y < box.y - 12 || set.ink.bottom() > box.bottom() + 12)
    return "are higher than their box";
  if (!set.whole && set.lines > 1 &&
      !longer_than(box.width, part.words, letters, fitting.floor, fonts))
    return "are broken";
  return {};
}

std::string place(const Rect& box) {
  const auto whole = [](double value) { return std::to_string(std::lround(value)); };
  return "(" + whole(box.x) + ", " + whole(box.y) + ", " + whole(box.width) + " × " +
         whole(box.height) + ")";
}

bool covers(const Part& part) {
  if (const auto* surface = std::get_if<SurfacePart>(&part.what))
    return surface->kind != SurfacePart::Kind::ring && surface->kind != SurfacePart::Kind::shadow;
  if (const auto* sign = std::get_if<SignPart>(&part.what))
    return sign->sign != SignPart::Sign::cross; // struck spots are struck out
  return !std::holds_alternative<WordsPart>(part.what) &&
         !std::holds_alternative<RaysPart>(part.what);
}

struct Written {
  const Part* part;
  const WordsPart* words;
  Rect ink;
};

void compare(const Part& part, const std::vector<Written>& before,
             std::vector<std::string>& found) {
  if (!covers(part)) return;
  for (const Written& other : before)
    if (other.part->above == part.above && overlap(other.ink, part.box))
      found.push_back("something lies over the words: " + other.words->words);
}

} // namespace

std::vector<std::string> page_faults(const Page& page, Fonts& fonts) {
  std::vector<std::string> found;
  std::vector<Written> written;
  for (const Part& part : page.parts) {
    if (part.box.width < 1 || part.box.height < 1) found.push_back("a part has no size");
    if (!page.screen.holds(part.box, 1)) found.push_back("a part leaves the screen");
    const auto* words = std::get_if<WordsPart>(&part.what);
    if (!words) {
      compare(part, written, found);
      continue;
    }
    const Setting set = set_text(fonts, part.box, words->words, lettering(words->style, heraldry()),
                                 fit(words->style));
    const std::string wrong = fault_of(page, part.box, *words, set, fonts);
    if (!wrong.empty())
      found.push_back("words " + wrong + " " + place(part.box) + ": " + words->words);
    for (const Written& other : written)
      if (other.part->above == part.above && overlap(set.ink, other.ink))
        found.push_back("words lie over words: " + words->words + " " + place(set.ink) + " / " +
                        other.words->words + " " + place(other.ink));
    written.push_back({&part, words, set.ink});
  }
  return found;
}

std::vector<std::string> item_faults(const Page& page) {
  std::vector<std::string> found;
  std::set<std::string> ids;
  for (const Item& item : page.items) {
    if (!ids.insert(item.id).second) found.push_back(item.id + " is there twice");
    if (!page.screen.holds(item.box, 1)) found.push_back(item.id + " leaves the screen");
    if (item.box.width < 60 || item.box.height < 60)
      found.push_back(item.id + " is too small to touch");
    for (const Item& other : page.items)
      if (other.id < item.id && overlap(other.box, item.box))
        found.push_back(item.id + " lies over " + other.id);
  }
  return found;
}

} // namespace blason
