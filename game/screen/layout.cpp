#include "screen/layout.hpp"

#include "face/unbroken.hpp"

#include <algorithm>

namespace blason {
namespace {

constexpr double usual_height = 1080, least_width = 1440;
constexpr double pager_height = 64;

/// Narrower than four to three, the page is as wide as four to three and simply higher.
Page blank(Extent window) {
  const double width = window.width, height = window.height;
  Page page;
  page.scale = std::min(height / usual_height, width / least_width);
  page.screen = {0, 0, width / page.scale, height / page.scale};
  return page;
}

} // namespace

Layout::Layout(const Deck& played, const WallView& seen, const Grip& held,
               const Circumstances& circumstances, Fonts& letters, Extent window)
    : deck(played), view(seen), grip(held), told(circumstances), fonts(letters),
      language(parse_language(seen.language).value_or(Language::french)),
      nouns(nouns_of(played, language)), page(blank(window)) {
  fonts.wear(typefaces_of(deck.theme));
}

void Layout::add(const Rect& box, What what) {
  page.parts.push_back(Part{box, std::move(what), dim, above});
}

void Layout::words(const Rect& box, const std::string& words, const Style& style) {
  if (!words.empty()) add(box, WordsPart{words, style});
}

bool Layout::words_if_room(const Rect& box, const std::string& text, const Style& style) {
  const Setting setting = set_text(fonts, box, text, lettering(style, heraldry()), fit(style));
  if (!setting.rest.empty() || setting.height > box.height + 1) return false;
  words(box, text, style);
  return true;
}

double Layout::height_of(const std::string& text, const Style& style, double width) const {
  const Lettering set = lettering(style, heraldry());
  const Rect box{0, 0, width, 0};
  return set_text(fonts, box, text, set, {set.size, 0, Level::top}).height;
}

void Layout::long_words(const Rect& box, const std::string& text, const Style& style,
                        const std::string& what) {
  const Lettering set = lettering(style, heraldry());
  if (set_text(fonts, box, text, set, fit(style)).rest.empty()) return words(box, text, style);
  const Rect room{box.x, box.y, box.width, box.height - pager_height - 8};
  const auto parts = pages(fonts, room, text, set, fit(style));
  const int shown = pager({box.x, box.bottom() - pager_height, box.width, pager_height}, what,
                          static_cast<int>(parts.size()));
  words(room, parts[static_cast<std::size_t>(shown)], style);
}

double Layout::longest_word(const std::string& text, const Style& style) const {
  Lettering set = lettering(style, heraldry());
  set.size = fit(style).floor;
  double longest = 0;
  for (const std::string& piece : pieces(text))
    longest = std::max(longest, text_width(fonts, piece, set));
  return longest;
}

void Layout::item(const std::string& id, const Rect& box, Gesture act) {
  page.items.push_back(Item{id, box, std::move(act)});
}

void Layout::button(const std::string& id, const Rect& box, const std::string& label, Gesture act,
                    bool gold) {
  surface(box, gold ? SurfacePart::Kind::gold_button : SurfacePart::Kind::button);
  const Tone tone = gold ? Tone::ink : Tone::text;
  words(box.inset(6), label, {Role::letter, tone, Side::centre, Level::middle, 2});
  item(id, box, std::move(act));
}

int Layout::page_of(const std::string& what, int count, int first) const {
  const auto found = grip.pages.find(what);
  const int wanted = found == grip.pages.end() ? first : found->second;
  return std::clamp(wanted, 0, std::max(0, count - 1));
}

int Layout::pager(const Rect& box, const std::string& what, int count, PagerWish wish) {
  const int shown = page_of(what, count, wish.first);
  if (count < 2 || (wish.cover && shown == 0)) return shown;
  const Rect back{box.centre().x - 150, box.y, 76, box.height},
      on{box.centre().x + 74, box.y, 76, box.height};
  button("back:" + what, back, "‹", TurnPage{what, (shown + count - 1) % count});
  button("on:" + what, on, "›", TurnPage{what, (shown + 1) % count});
  const Rect middle{back.right(), box.y, on.x - back.right(), box.height};
  surface(middle, SurfacePart::Kind::panel, 0);
  const int uncounted = wish.cover ? 1 : 0;
  words(middle, std::to_string(shown + 1 - uncounted) + "/" + std::to_string(count - uncounted),
        {Role::label, Tone::text, Side::centre, Level::middle});
  return shown;
}

int Layout::leaf(const std::string& what, int count) {
  page.leafed = what;
  page.leaves = std::max(1, count);
  page.leaf = page_of(what, count);
  return page.leaf;
}

double Layout::next_button() {
  const Rect box{width() - margin - 280, height() - 34 - 92, 280, 92};
  const bool last = page.leaf + 1 >= page.leaves;
  button("next", box, say("desk.next"),
         last ? Gesture{Intent{GoOn{}}} : Gesture{TurnPage{page.leafed, page.leaf + 1}}, true);
  page.primary = "next";
  pager({margin, box.y + 14, width() - 2 * margin, pager_height}, page.leafed, page.leaves,
        {.cover = true});
  return box.y;
}

const TeamPlate* Layout::team(const TeamId& id) const {
  const int at = place(id);
  return at < 0 ? nullptr : &view.teams[static_cast<std::size_t>(at)];
}

int Layout::place(const TeamId& id) const {
  for (std::size_t i = 0; i < view.teams.size(); ++i)
    if (view.teams[i].id == id) return static_cast<int>(i);
  return -1;
}

} // namespace blason
