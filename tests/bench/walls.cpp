#include "bots/evening.hpp"
#include "deckfile/read.hpp"
#include "screen/motion.hpp"
#include "screen/screen.hpp"
#include "screen/wallpaper.hpp"
#include "views/ahead.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <functional>
#include <sys/resource.h>

// The wall at 1920 × 1080 as it is laid out and painted; the window only copies what comes of it.

namespace blason {
namespace {

constexpr Extent full_hd{1920, 1080};

const Deck& horizon() {
  static const Deck deck = deckfile::read_file(BLASON_DECKS "/banque-horizon.json").deck;
  return deck;
}

/// What the wall shows, and what it may show next.
struct Moment {
  WallView now;
  std::vector<WallView> ahead;
};

/// An evening of `standard` for six teams, one moment a change of scene.
const std::vector<Moment>& evening_on_the_wall() {
  static const std::vector<Moment> moments = [] {
    Rehearsal rehearsal;
    rehearsal.seed = 5;
    std::vector<Moment> seen;
    Session session;
    for (const Entry& entry :
         play_evening(horizon(), rehearsal, rehearsal_opening(horizon(), rehearsal, {}))) {
      session = after(std::move(session), entry);
      WallView view = wall_view(horizon(), session);
      if (seen.empty() || moment(seen.back().now) != moment(view))
        seen.push_back({std::move(view), {}});
      seen.back().ahead = wall_views_ahead(horizon(), session);
    }
    return seen;
  }();
  return moments;
}

Page page_of(const WallView& view, Fonts& fonts) {
  return lay_out(horizon(), view, settled(Grip{}, view), {60'000, ""}, fonts, full_hd);
}

/// Milliseconds of the processor for this thread: what other programs take is not counted.
double spent() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Milliseconds of each turn, told as median, 99th percentile and worst.
class Turns {
public:
  template <class Turn> void time(Turn&& turn) {
    const double begun = spent();
    turn();
    taken_.push_back(spent() - begun);
    if (taken_.back() > worst_) worst_ = taken_.back(), worst_at_ = taken_.size() - 1;
  }
  std::size_t worst_at() const { return worst_at_; }
  double worst() const { return worst_; }
  void tell(benchmark::State& state) {
    if (taken_.empty()) return;
    std::sort(taken_.begin(), taken_.end());
    const auto at = [&](double share) {
      const double last = static_cast<double>(taken_.size() - 1);
      return taken_[static_cast<std::size_t>(std::floor(share * last))];
    };
    state.counters["median_ms"] = at(0.5);
    state.counters["p99_ms"] = at(0.99);
    state.counters["worst_ms"] = taken_.back();
  }

private:
  std::vector<double> taken_;
  double worst_ = 0;
  std::size_t worst_at_ = 0;
};

/// Every scene of an evening after the one before it, laid out and painted whole, from the first;
/// between two of them the wall gets pictures ready for what may come, as it does in a room.
void whole_screen_change(benchmark::State& state) {
  const std::vector<Moment>& evening = evening_on_the_wall();
  Turns turns, steps;
  for (auto _ : state) {
    Fonts fonts;
    Wallpaper paper(horizon(), fonts);
    benchmark::DoNotOptimize(paper.paint(page_of(evening.front().now, fonts), full_hd));
    for (std::size_t next = 1; next < evening.size(); ++next) {
      for (const WallView& ahead : evening[next - 1].ahead) {
        const Page page = page_of(ahead, fonts);
        bool more = true;
        while (more) steps.time([&] { more = paper.prepare(page); });
      }
      turns.time([&] {
        benchmark::DoNotOptimize(paper.paint(page_of(evening[next].now, fonts), full_hd));
      });
    }
  }
  turns.tell(state);
  state.counters["scenes"] = static_cast<double>(evening.size());
  state.counters["worst_step_ahead_ms"] = steps.worst();
  state.SetLabel("worst: " + moment(evening[1 + turns.worst_at() % (evening.size() - 1)].now));
}
BENCHMARK(whole_screen_change)->Unit(benchmark::kMillisecond)->Iterations(4);

/// The asked card follows a hand over the wall, a frame a step of eleven pixels.
void card_motion(benchmark::State& state) {
  const WallView* asked = nullptr;
  for (const Moment& one : evening_on_the_wall()) {
    const auto* relay = std::get_if<RelayScene>(&one.now.scene);
    if (!asked && relay && !relay->cards.empty() && !relay->verdict) asked = &one.now;
  }
  if (!asked) return state.SkipWithError("no card is asked in this evening");
  Fonts fonts;
  Wallpaper paper(horizon(), fonts);
  Grip grip = settled(Grip{}, *asked);
  const auto frame = [&] {
    Page page = lay_out(horizon(), *asked, grip, {60'000, ""}, fonts, full_hd);
    benchmark::DoNotOptimize(paper.paint(page, full_hd));
    return page;
  };
  Page page = frame();
  const Item* card = find_item(page, "card");
  if (card == nullptr) return state.SkipWithError("the card cannot be taken");
  const double x = card->box.centre().x * page.scale, y = card->box.centre().y * page.scale;
  grip = react(grip, *asked, page, PointerDown{x, y}).grip;
  Turns turns;
  int step = 0;
  for (auto _ : state) {
    const double along = std::abs(step++ % 120 - 60) * 11.0;
    turns.time([&] {
      grip = react(grip, *asked, page, PointerMoved{x + along - 330, y - along}).grip;
      page = frame();
    });
  }
  if (!grip.press || !grip.press->dragging) return state.SkipWithError("nothing was dragged");
  turns.tell(state);
}
BENCHMARK(card_motion)->Unit(benchmark::kMillisecond)->Iterations(600);

/// All motions into one kind of scene in the evening, as a room of 60 frames a second sees them: a
/// frame is what moves painted between two pages.
template <class Wanted>
void frames_into(benchmark::State& state, const std::function<bool(const Wanted&)>& wanted) {
  const std::vector<Moment>& evening = evening_on_the_wall();
  Turns turns, first;
  Fonts fonts;
  Wallpaper paper(horizon(), fonts);
  int motions = 0;
  for (auto _ : state)
    for (std::size_t next = 1; next < evening.size(); ++next) {
      const WallView &was = evening[next - 1].now, &view = evening[next].now;
      const auto* scene = std::get_if<Wanted>(&view.scene);
      if (!scene || !wanted(*scene)) continue;
      const Page last = page_of(was, fonts), page = page_of(view, fonts);
      paper.paint(last, full_hd);
      paper.paint(page, full_hd);
      const Grip before = settled(Grip{}, was), after = settled(Grip{}, view);
      const Motion motion =
          motion_between(horizon(), {was, last, before}, {view, page, after}, nullptr, false);
      if (motion.empty()) continue;
      ++motions;
      for (int time = 0; time < motion.lasts(); time += 16)
        (time == 0 ? first : turns).time([&] {
          benchmark::DoNotOptimize(paper.moment(at(page, motion, time)));
        });
      turns.time([&] { benchmark::DoNotOptimize(paper.paint(page, full_hd)); });
    }
  if (motions == 0) return state.SkipWithError("nothing moves in this evening");
  turns.tell(state);
  state.counters["first_frame_ms"] = first.worst();
  state.counters["motions"] = motions;
}

void reveal_frames(benchmark::State& state) {
  frames_into<RevealScene>(state, [](const RevealScene& scene) { return scene.beat == "answer"; });
}
BENCHMARK(reveal_frames)->Unit(benchmark::kMillisecond)->Iterations(1);

void told_card_frames(benchmark::State& state) {
  frames_into<RelayScene>(state, [](const RelayScene& scene) { return scene.verdict.has_value(); });
}
BENCHMARK(told_card_frames)->Unit(benchmark::kMillisecond)->Iterations(1);

void map_frames(benchmark::State& state) {
  frames_into<MapScene>(state, [](const MapScene&) { return true; });
}
BENCHMARK(map_frames)->Unit(benchmark::kMillisecond)->Iterations(2);

void podium_frames(benchmark::State& state) {
  frames_into<PodiumScene>(state, [](const PodiumScene&) { return true; });
}
BENCHMARK(podium_frames)->Unit(benchmark::kMillisecond)->Iterations(2);

/// Twelve faces and five shields nobody has painted yet, with the page they stand on.
void cold_faces(benchmark::State& state) {
  const WallView* all = nullptr;
  for (const Moment& one : evening_on_the_wall())
    if (std::holds_alternative<GalleryScene>(one.now.scene)) all = &one.now;
  if (!all) return state.SkipWithError("no gallery in this evening");
  Turns turns;
  for (auto _ : state) {
    Fonts fonts;
    Wallpaper paper(horizon(), fonts);
    turns.time([&] { benchmark::DoNotOptimize(paper.paint(page_of(*all, fonts), full_hd)); });
  }
  turns.tell(state);
}
BENCHMARK(cold_faces)->Unit(benchmark::kMillisecond)->Iterations(20);

/// What all of the above needed at most.
void resident_memory(benchmark::State& state) {
  rusage used{};
  for (auto _ : state) getrusage(RUSAGE_SELF, &used);
  state.counters["MB"] = static_cast<double>(used.ru_maxrss) / 1024;
}
BENCHMARK(resident_memory)->Iterations(1);

} // namespace
} // namespace blason
