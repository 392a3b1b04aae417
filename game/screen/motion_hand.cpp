#include "screen/motion_events.hpp"

#include <algorithm>

namespace blason {
namespace {

// Milliseconds (identity.md §10).
constexpr int picked_up = 120, laid_down = 180, goes_back = 240, ring_seen = 200;

bool drags(const Grip& grip) { return grip.press && grip.press->dragging; }

bool lifted(const Part& part) { return part.above && !at_rest(part.moved); }

/// What was dragged goes on to a place, as large as it is there.
void send(Change& change, const Point& to, double size, int lasts, Ease ease) {
  const Point from = change.before.grip.press->at;
  for (const Part& part : change.before.page.parts) {
    if (!lifted(part)) continue;
    Part sent = part;
    sent.moved = {};
    const Moved end{.dx = to.x - from.x,
                    .dy = to.y - from.y,
                    .across = size,
                    .down = size,
                    .about = part.moved.about};
    change.pass(sent, change.parts().size(), {{0, 0, lasts, ease, part.moved, end}});
  }
}

/// Where the seal of that team stands on the page now; nullptr when it does not.
const Part* seal_of(const Change& change, const TeamId& id) {
  for (const TeamPlate& team : change.after.view.teams)
    if (team.id == id)
      for (const std::size_t i : change.all<BannerPart>(
               [&](const BannerPart& part) { return part.banner == team.banner && part.seal; }))
        return &change.parts()[i];
  return nullptr;
}

/// Whether that team's answer came in with this change.
bool answered(const Change& change, const TeamId& team) {
  const auto* was = std::get_if<RelayScene>(&change.before.view.scene);
  const auto* now = std::get_if<RelayScene>(&change.after.view.scene);
  const auto in = [&](const RelayScene* scene) {
    return scene && std::find(scene->chorus_in.begin(), scene->chorus_in.end(), team) !=
                        scene->chorus_in.end();
  };
  return in(now) && !in(was);
}

} // namespace

void ring_about(Change& change, const Rect& box) {
  const SurfacePart ring{SurfacePart::Kind::ring, 10};
  change.pass(Part{box, ring}, change.parts().size(), {{0, 0, ring_seen}});
}

void add_hand(Change& change) {
  const Grip &was = change.before.grip, &now = change.after.grip;
  if (drags(now) && !drags(was) && !change.still)
    for (std::size_t i = 0; i < change.parts().size(); ++i)
      if (lifted(change.parts()[i])) change.move(i, 0, picked_up, Ease::quad_out, {.opacity = 1});
  if (!drags(was) || drags(now)) return;
  const Part* seal = seal_of(change, was.held);
  if (change.still) {
    if (answered(change, was.held) && seal) ring_about(change, seal->box);
    return;
  }
  if (answered(change, was.held) && seal)
    return send(change, seal->box.centre(), seal->box.height / 100, laid_down, Ease::cubic_out);
  send(change, was.press->from, 1, goes_back, Ease::cubic_in_out);
}

} // namespace blason
