#include "screen/motion_events.hpp"

// Events of one part or two.

namespace blason {
namespace {

// Milliseconds (identity.md §10).
constexpr int unrolls = 420, sways = 280, banner_fades = 200; // 700 in all
constexpr int pressed_down = 260, settles = 90;
constexpr int second_swells = 160;

} // namespace

void add_raised_banner(Change& change, int banner) {
  for (const std::size_t i : change.all<BannerPart>(
           [&](const BannerPart& part) { return part.banner == banner && !part.seal; })) {
    const Part& part = change.parts()[i];
    if (part.dim || !change.fresh(i)) continue;
    if (change.still) return change.fade(i, 0, banner_fades);
    // From its pole down, then once to either side.
    const Point pole{part.box.centre().x, part.box.y};
    const Moved hangs{.about = pole}, right{.degrees = 2, .about = pole},
        left{.degrees = -2, .about = pole};
    change.go(i, 0, unrolls, Ease::back_out, {.down = 0.05, .about = pole, .opacity = 0.2}, hangs);
    change.go(i, unrolls, sways / 4, Ease::quad_out, hangs, right);
    change.go(i, unrolls + sways / 4, sways / 2, Ease::cubic_in_out, right, left);
    change.go(i, unrolls + 3 * sways / 4, sways / 4, Ease::cubic_in_out, left, hangs);
    return;
  }
}

void add_seal(Change& change, int banner) {
  if (change.still) return;
  for (const std::size_t i : change.all<BannerPart>(
           [&](const BannerPart& part) { return part.banner == banner && part.seal; })) {
    const Part& part = change.parts()[i];
    const Point about = part.box.centre();
    // Pressed a little flat, it comes back to its size.
    const Moved pressed{.across = 0.97, .down = 0.97, .about = about};
    change.go(i, 0, pressed_down, Ease::cubic_in, {.across = 1.4, .down = 1.4, .about = about},
              pressed);
    change.go(i, pressed_down, settles, Ease::quad_out, pressed, Moved{.about = about});
    // Its rim lights up once.
    const Part rim{part.box.inset(3), SurfacePart{SurfacePart::Kind::ring, part.box.width / 2 - 3}};
    const Moved dark{.opacity = 0};
    change.pass(rim, change.parts().size(),
                {{0, 0, pressed_down, Ease::linear, dark, dark},
                 {0, pressed_down, settles, Ease::linear, {}, dark}});
  }
}

void add_second(Change& change) {
  if (change.still) return;
  for (const std::size_t i : change.all<RingPart>([](const RingPart& part) { return part.last; })) {
    if (!change.fresh(i)) continue;
    const Part& whole = change.parts()[i];
    Part ring = whole, words = whole;
    std::get<RingPart>(ring.what).words.clear();
    std::get<RingPart>(words.what).bare = true;
    const Point about = whole.box.centre();
    change.pass(ring, i, {{0, 0, second_swells}});
    change.pass(words, i,
                {{0,
                  0,
                  second_swells,
                  Ease::sine,
                  {.about = about},
                  Moved{.across = 1.06, .down = 1.06, .about = about}}});
    change.hide(i, second_swells);
  }
}

} // namespace blason
