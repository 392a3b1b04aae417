#include "bots/evening.hpp"
#include "deckfile/read.hpp"
#include "session/results.hpp"
#include "wire/view_json.hpp"

#include <benchmark/benchmark.h>

#include <stdexcept>

namespace blason {
namespace {

const Deck& shipped_deck() {
  static const Deck deck = [] {
    deckfile::ReadDeck read = deckfile::read_file(BLASON_DECKS "/cimes-et-rivages.json");
    if (!read.playable()) throw std::runtime_error("the shipped deck has errors");
    return std::move(read.deck);
  }();
  return deck;
}

std::vector<Entry> evening(std::uint64_t seed) {
  Rehearsal rehearsal;
  rehearsal.seed = seed;
  return play_evening(shipped_deck(), rehearsal, rehearsal_opening(shipped_deck(), rehearsal, {}));
}

/// An evening of `standard` for six teams, by bots, through the rules alone. 1,000 of them may take
/// 5 s.
void rehearse_standard(benchmark::State& state) {
  std::uint64_t seed = 1;
  for (auto _ : state) benchmark::DoNotOptimize(evening(seed++));
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(rehearse_standard)->Unit(benchmark::kMillisecond);

/// Folding records; aim: 500,000 events a second.
void fold_events(benchmark::State& state) {
  std::vector<Entry> record;
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    const std::vector<Entry> one = evening(seed);
    record.insert(record.end(), one.begin(), one.end());
  }
  for (auto _ : state) {
    Session session;
    for (const Entry& entry : record) {
      if (std::holds_alternative<SessionOpened>(entry.event)) session = Session{};
      session = after(std::move(session), entry);
    }
    benchmark::DoNotOptimize(session);
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(record.size()));
}
BENCHMARK(fold_events)->Unit(benchmark::kMicrosecond);

void results_of_an_evening(benchmark::State& state) {
  Session session;
  for (const Entry& entry : evening(1)) session = after(std::move(session), entry);
  for (auto _ : state) benchmark::DoNotOptimize(results_of(shipped_deck(), session));
}
BENCHMARK(results_of_an_evening)->Unit(benchmark::kMicrosecond);

/// One hand's bytes in the middle of a sealed round.
void view_of_a_hand(benchmark::State& state) {
  Session session;
  for (const Entry& entry : evening(1)) {
    session = after(std::move(session), entry);
    const Round* round = session.open_round();
    if (round != nullptr && std::holds_alternative<Sorting>(round->stage)) break;
  }
  for (auto _ : state)
    benchmark::DoNotOptimize(
        view_json(hand_view(shipped_deck(), session, session.teams.front().id)));
}
BENCHMARK(view_of_a_hand)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace blason
