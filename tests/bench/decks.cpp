#include "deckfile/read.hpp"

#include <benchmark/benchmark.h>

#include <string>

namespace blason {
namespace {

std::string quoted(const std::string& words) { return '"' + words + '"'; }

/// The largest deck the format allows: 200 personas, 2,000 cards with texts of 2,000 characters,
/// just under 8 MB.
std::string largest_deck() {
  std::string deck =
      R"({"format": 1, "id": "largest", "version": "1.0.0", "languages": ["fr"], "title": "L",
"families": [{"id": "a", "name": "A", "segment": {"name": "A"}}, {"id": "b", "name": "B", "segment": {"name": "B"}}],
"personas": [)";
  for (int i = 0; i < 200; ++i)
    deck += std::string(i > 0 ? ",\n" : "\n") + R"({"id": "p)" + std::to_string(i) +
            R"(", "name": "P)" + std::to_string(i) + R"(", "family": ")" +
            (i % 2 == 0 ? "a" : "b") + R"("})";
  deck += "],\n\"verbatims\": [";
  for (int i = 0; i < 2000; ++i) {
    const std::string number = std::to_string(i);
    deck += std::string(i > 0 ? ",\n" : "\n") + R"({"id": "v)" + number + R"(", "persona": "p)" +
            std::to_string(i % 200) + R"(", "text": )" + quoted(number + std::string(1985, 'x')) +
            R"(, "why": )" + quoted(number + std::string(1985, 'y')) + "}";
  }
  return deck + "]}\n";
}

/// Reading and checking it; aim: 100 ms.
void read_largest_deck(benchmark::State& state) {
  const std::string bytes = largest_deck();
  for (auto _ : state) {
    const deckfile::ReadDeck read = deckfile::read(bytes);
    if (!read.playable()) state.SkipWithError("the largest deck has errors");
  }
  state.counters["MB"] = static_cast<double>(bytes.size()) / 1e6;
}
BENCHMARK(read_largest_deck)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace blason
