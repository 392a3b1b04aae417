#include "screen/motion_events.hpp"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <utility>

namespace blason {
namespace {

using Surface = SurfacePart::Kind;
using Sign = SignPart::Sign;

// Milliseconds (identity.md §10).
constexpr int way_drawn = 500, turned = 420, why_seen = 300, all_told = 1900;
constexpr int bears = 120; // the card its shield
constexpr int row_apart = 140, row_apart_still = 60, row_ticks = 140;

bool is_home(const What& what, const Face& home) {
  if (const auto* family = std::get_if<FamilyFace>(&home)) {
    const auto* crest = std::get_if<CrestPart>(&what);
    return crest != nullptr && crest->family == family->id;
  }
  if (const auto* persona = std::get_if<PersonaFace>(&home)) {
    const auto* portrait = std::get_if<PortraitPart>(&what);
    return portrait != nullptr && portrait->persona == persona->id;
  }
  return std::holds_alternative<RibbonPart>(what);
}

double area_of(const Part& part) { return part.box.width * part.box.height; }

/// The largest of what the page newly shows as the card's home.
std::optional<std::size_t> home_of(const Change& change, const Face& home) {
  std::optional<std::size_t> largest;
  for (std::size_t i = 0; i < change.parts().size(); ++i) {
    const Part& part = change.parts()[i];
    if (!is_home(part.what, home) || !change.fresh(i)) continue;
    if (!largest || area_of(part) > area_of(change.parts()[*largest])) largest = i;
  }
  return largest;
}

bool is_surface(const Part& part, std::initializer_list<Surface> kinds) {
  const auto* surface = std::get_if<SurfacePart>(&part.what);
  return surface != nullptr && std::find(kinds.begin(), kinds.end(), surface->kind) != kinds.end();
}

/// A team's answer: the panel it stands on, and what of it is told now.
struct AnswerRow {
  std::size_t panel = 0;
  std::vector<std::size_t> told;
};

/// The panel of a team that holds the sign, or nothing: on spots signs mean something else.
std::optional<AnswerRow> row_about(const Change& change, std::size_t sign) {
  const Rect& box = change.parts()[sign].box;
  for (std::size_t i = sign; i-- > 0;) {
    const Part& part = change.parts()[i];
    if (!is_surface(part, {Surface::panel, Surface::gilded, Surface::righted}) ||
        !part.box.holds(box, 1))
      continue;
    AnswerRow row{i, {}};
    bool team = false;
    for (const std::size_t inside : change.within(part.box)) {
      const What& what = change.parts()[inside].what;
      const auto* words = std::get_if<WordsPart>(&what);
      const auto* banner = std::get_if<BannerPart>(&what);
      team = team || (banner != nullptr && banner->seal);
      if (inside != i && banner == nullptr && (words == nullptr || words->style.role != Role::name))
        row.told.push_back(inside);
    }
    if (!team) return std::nullopt;
    return row;
  }
  return std::nullopt;
}

std::vector<AnswerRow> rows_of_answers(const Change& change) {
  std::vector<AnswerRow> rows;
  for (const std::size_t sign : change.all<SignPart>([](const SignPart& part) {
         return part.sign == Sign::tick || part.sign == Sign::cross;
       }))
    if (auto row = row_about(change, sign)) rows.push_back(std::move(*row));
  const auto box = [&](const AnswerRow& row) { return change.parts()[row.panel].box; };
  std::stable_sort(rows.begin(), rows.end(), [&](const AnswerRow& a, const AnswerRow& b) {
    return std::pair(box(a).y, box(a).x) < std::pair(box(b).y, box(b).x);
  });
  return rows;
}

/// Until its turn comes a row shows who the team is, and nothing of its answer.
void tick(Change& change, const AnswerRow& row, int start) {
  const Part& panel = change.parts()[row.panel];
  const int lasts = change.still ? row_apart_still : row_ticks;
  if (is_surface(panel, {Surface::righted})) {
    Part neutral = panel;
    std::get<SurfacePart>(neutral.what).kind = Surface::panel;
    change.pass(neutral, row.panel, {{0, 0, start + lasts}});
    change.fade(row.panel, start, lasts);
  }
  for (const std::size_t told : row.told) {
    const Part& part = change.parts()[told];
    if (change.still || !std::holds_alternative<SignPart>(part.what))
      change.fade(told, start, lasts);
    else
      change.move(told, start, lasts, Ease::cubic_in_out,
                  {.across = 0.3, .down = 0.3, .about = part.box.centre(), .opacity = 0});
  }
}

void tick_all(Change& change, int start, int end) {
  const std::vector<AnswerRow> rows = rows_of_answers(change);
  const int count = static_cast<int>(rows.size());
  int apart = change.still ? row_apart_still : row_apart;
  // Many teams follow each other more closely: all are told when the others are.
  if (count > 1 && !change.still) apart = std::min(apart, (end - row_ticks - start) / (count - 1));
  for (int i = 0; i < count; ++i)
    tick(change, rows[static_cast<std::size_t>(i)], start + i * apart);
}

bool on_panel(const Change& change, const Rect& box) {
  return std::any_of(change.parts().begin(), change.parts().end(), [&](const Part& part) {
    return is_surface(part, {Surface::panel, Surface::gilded, Surface::righted, Surface::tray}) &&
           part.box.holds(box, 1);
  });
}

/// What is written beside it, and about a ribbon: its name, its motto.
std::vector<std::size_t> named_beside(const Change& change, std::size_t home) {
  const Part& part = change.parts()[home];
  const bool ribbon = std::holds_alternative<RibbonPart>(part.what);
  const double left = ribbon ? part.box.x - 2 : part.box.right() - 2;
  const double above = ribbon ? 60 : 0, below = ribbon ? 110 : 0;
  std::vector<std::size_t> named;
  for (std::size_t i = 0; i < change.parts().size(); ++i) {
    const Rect& box = change.parts()[i].box;
    const double y = box.centre().y;
    if (std::holds_alternative<WordsPart>(change.parts()[i].what) && change.fresh(i) &&
        box.x >= left && y >= part.box.y - above && y <= part.box.bottom() + below &&
        !on_panel(change, box))
      named.push_back(i);
  }
  return named;
}

void turn_over(Change& change, std::size_t home, int start) {
  const Part& part = change.parts()[home];
  const Moved edge{.across = 0, .about = part.box.centre()};
  const Moved flat{.about = part.box.centre()};
  if (std::holds_alternative<CrestPart>(part.what)) {
    Part back = part;
    back.what = SignPart{Sign::hidden_crest};
    change.pass(back, home, {{0, start, turned / 2, Ease::cubic_in, flat, edge}});
  }
  change.move(home, start + turned / 2, turned / 2, Ease::cubic_out, edge);
}

/// The dotted way is drawn from the card on; false when the page has none.
bool draw_way(Change& change) {
  const auto ways =
      change.all<SignPart>([](const SignPart& part) { return part.sign == Sign::path; });
  for (const std::size_t way : ways) {
    const Rect& box = change.parts()[way].box;
    const Point corner{box.x, box.bottom()};
    const double far = std::hypot(box.width, box.height) + 16;
    change.go(way, 0, way_drawn, Ease::cubic_in_out, {.front = {{corner, 0}}},
              Moved{.front = {{corner, far}}});
  }
  return !ways.empty();
}

/// The portrait of the card just told on the spot where it lies now, and that of the card itself.
struct Landing {
  std::optional<std::size_t> spot, card;
};

Landing landing_of(const Change& change, const std::string& persona) {
  Landing found;
  for (const std::size_t i : change.all<PortraitPart>(
           [&](const PortraitPart& part) { return part.persona == persona; })) {
    const Rect& box = change.parts()[i].box;
    const bool lies =
        std::any_of(change.parts().begin(), change.parts().end(), [&](const Part& part) {
          return is_surface(part, {Surface::gilded}) && part.box.holds(box, 1);
        });
    (lies ? found.spot : found.card) = i;
  }
  return found;
}

bool let_go(const Change& change) {
  const auto& press = change.before.grip.press;
  return press && press->dragging;
}

/// Where it lies now, when it does not slide there.
void ring_landing(Change& change, const std::string& persona) {
  if (const auto spot = landing_of(change, persona).spot)
    ring_about(change, change.parts()[*spot].box);
}

/// It slides to its place from the card, or from where a hand let it go.
bool land(Change& change, const std::string& persona) {
  const Landing landing = landing_of(change, persona);
  if (!landing.spot) return false;
  const Part& spot = change.parts()[*landing.spot];
  const bool dropped = let_go(change);
  if (!dropped && !landing.card) return false;
  const Point to = spot.box.centre();
  const Rect card = landing.card ? change.parts()[*landing.card].box : spot.box;
  const Point from = dropped ? change.before.grip.press->at : card.centre();
  const double larger = dropped ? 150 / spot.box.height : card.height / spot.box.height;
  const Moved begun{.dx = from.x - to.x,
                    .dy = from.y - to.y,
                    .across = larger,
                    .down = larger,
                    .degrees = dropped ? -5.0 : 0.0,
                    .about = to};
  const int lasts = dropped ? 180 : way_drawn;
  change.pass(
      spot, change.parts().size(),
      {{0, 0, lasts, dropped ? Ease::cubic_out : Ease::cubic_in_out, begun, Moved{.about = to}}});
  change.hide(*landing.spot, lasts);
  for (std::size_t i = 0; i < change.parts().size(); ++i)
    if (i != *landing.spot && change.fresh(i) &&
        is_surface(change.parts()[i], {Surface::parchment}) &&
        change.parts()[i].box.holds(spot.box, 1))
      for (const std::size_t inside : change.within(change.parts()[i].box))
        if (inside != *landing.spot) change.fade(inside, lasts - 120, 120);
  return true;
}

/// The card bears the shield of its home once that has turned over: not before, or it would tell.
void bear_home(Change& change, const Face& home, std::size_t turns, int start) {
  const auto shields =
      change.all<CrestPart>([&](const CrestPart& part) { return is_home(part, home); });
  for (const std::size_t shield : shields)
    if (shield != turns && change.fresh(shield)) change.fade(shield, start, bears);
}

/// Why, on its sheet, which comes after that of the card; where the home stands on it too, all but
/// that.
void tell_why(Change& change, const std::vector<std::size_t>& home, int start) {
  const auto of_home = [&](std::size_t part) {
    return std::find(home.begin(), home.end(), part) != home.end();
  };
  const auto sheets =
      change.all<SurfacePart>([](const SurfacePart& part) { return part.kind == Surface::sheet; });
  if (sheets.empty() || !change.fresh(sheets.back())) return;
  const std::vector<std::size_t> inside = change.within(change.parts()[sheets.back()].box);
  const bool shared = std::any_of(inside.begin(), inside.end(), of_home);
  for (const std::size_t part : inside)
    if (!of_home(part) && (part != sheets.back() || !shared)) change.fade(part, start, why_seen);
}

} // namespace

void add_reveal(Change& change, const Face& home) {
  const auto* relay = std::get_if<RelayScene>(&change.after.view.scene);
  const auto* card = relay ? std::get_if<PersonaFace>(&relay->cards.back().face) : nullptr;
  if (change.still) {
    if (card != nullptr && let_go(change)) ring_landing(change, card->id);
    return tick_all(change, 0, all_told);
  }
  const bool drawn = draw_way(change), lands = card != nullptr && land(change, card->id);
  const bool goes = drawn || lands;
  int time = goes ? way_drawn : 0;
  std::vector<std::size_t> told;
  if (const auto place = home_of(change, home)) {
    told = named_beside(change, *place);
    turn_over(change, *place, time);
    for (const std::size_t words : told) change.fade(words, time + turned / 2, turned / 2);
    told.push_back(*place);
    time += turned;
    bear_home(change, home, *place, time);
  }
  tell_why(change, told, time);
  tick_all(change, time + why_seen, goes ? all_told : all_told - way_drawn);
}

} // namespace blason
