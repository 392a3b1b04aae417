#include "face/ground.hpp"
#include "screen/motion_events.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace blason {
namespace {

// Milliseconds (identity.md §10).
constexpr int plinth_apart = 900, plinth_rises = 900, crown_drops = 400, podium_lasts = 4200;
constexpr int plinth_fades = 200, plinth_apart_still = 300;
constexpr int flakes = 44;

/// I, II, III: how many letters.
std::size_t rank_of(const Change& change, std::size_t plinth) {
  return std::get<PlinthPart>(change.parts()[plinth].what).rank.size();
}

/// All that stands on a plinth or on its front, crown excepted.
std::vector<std::size_t> borne_by(const Change& change, std::size_t plinth) {
  const Rect& box = change.parts()[plinth].box;
  std::vector<std::size_t> borne;
  for (std::size_t i = 0; i < change.parts().size(); ++i) {
    const Part& part = change.parts()[i];
    const double x = part.box.centre().x;
    if (x > box.x && x < box.right() && part.box.width <= box.width * 1.3 && !part.above)
      borne.push_back(i);
  }
  return borne;
}

bool is_crown(const Part& part) {
  const auto* sign = std::get_if<SignPart>(&part.what);
  return sign != nullptr && sign->sign == SignPart::Sign::crown;
}

/// Lozenges fall: gold from the first plinth on, the winner's own once it stands.
void let_fall(Change& change, int winner, int stands) {
  Lots scatter("podium"); // the same at every podium
  const Rect& screen = change.after.page.screen;
  for (int i = 0; i < flakes; ++i) {
    const double side = 18 + 8 * (i % 3), x = screen.x + scatter.draw() * (screen.width - side);
    const int colour = i % 2 == 0 || winner < 0 ? -1 : winner;
    const double first = colour < 0 ? 200 : stands;
    const int lasts = 1300 + static_cast<int>(scatter.draw() * 800);
    // The last of them has fallen when the motion ends.
    const double when = i == 0 ? 1 : scatter.draw();
    const int start = static_cast<int>(first + when * (podium_lasts - lasts - first));
    Part flake{{x, screen.y - side - 20, side, side * 1.3}, FlakePart{colour}};
    const Point middle = flake.box.centre();
    const double drift = (scatter.draw() - 0.5) * 160, turns = (scatter.draw() - 0.5) * 900;
    change.pass(
        std::move(flake), change.parts().size(),
        {{0,
          start,
          lasts,
          Ease::linear,
          {.about = middle},
          Moved{.dx = drift, .dy = screen.height + side + 60, .degrees = turns, .about = middle}}});
  }
}

/// What tells who won beside the plinths: the title.
void name_winner(Change& change, double right, int start, int lasts) {
  for (const std::size_t words : change.all<WordsPart>([](const WordsPart& part) {
         return part.style.role == Role::title && part.style.tone == Tone::gold;
       }))
    if (change.parts()[words].box.x >= right) change.fade(words, start, lasts);
}

void raise(Change& change, std::size_t plinth, int start) {
  const Rect& screen = change.after.page.screen;
  const std::vector<std::size_t> borne = borne_by(change, plinth);
  double top = screen.bottom();
  for (const std::size_t part : borne)
    if (!is_crown(change.parts()[part])) top = std::min(top, change.parts()[part].box.y);
  for (const std::size_t part : borne) {
    if (change.still)
      change.fade(part, start, plinth_fades);
    else if (is_crown(change.parts()[part]))
      change.move(part, start + plinth_rises, crown_drops, Ease::cubic_out,
                  {.dy = -change.parts()[part].box.y, .opacity = 0});
    else
      change.move(part, start, plinth_rises, Ease::cubic_out, {.dy = screen.bottom() - top + 20});
  }
}

} // namespace

void add_podium(Change& change) {
  const auto plinths = change.all<PlinthPart>([](const PlinthPart&) { return true; });
  if (plinths.empty()) return;
  std::set<std::size_t> ranks;
  double right = 0;
  for (const std::size_t plinth : plinths) {
    ranks.insert(rank_of(change, plinth));
    right = std::max(right, change.parts()[plinth].box.right());
  }
  const int apart = change.still ? plinth_apart_still : plinth_apart;
  const auto start = [&](std::size_t rank) {
    return apart * static_cast<int>(std::distance(ranks.upper_bound(rank), ranks.end()));
  };
  int winner = -1;
  for (const std::size_t plinth : plinths) {
    const std::size_t rank = rank_of(change, plinth);
    raise(change, plinth, start(rank));
    if (rank != *ranks.begin()) continue;
    for (const std::size_t part : borne_by(change, plinth))
      if (const auto* banner = std::get_if<BannerPart>(&change.parts()[part].what))
        winner = banner->banner;
  }
  const int stands = start(*ranks.begin());
  name_winner(change, right, stands, change.still ? plinth_fades : 300);
  if (!change.still) let_fall(change, winner, stands);
}

} // namespace blason
