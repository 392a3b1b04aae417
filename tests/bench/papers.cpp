#include "deckfile/read.hpp"
#include "face/paper.hpp"
#include "paper_pages.hpp"
#include "session/scripts.hpp"

#include <benchmark/benchmark.h>

#include <string>

// Cards as `blason-deck print --what cards` makes them, fonts opened anew each time.

namespace blason {
namespace {

Deck printed_deck() { return deckfile::read_file(BLASON_DECKS "/banque-horizon.json").deck; }

/// The deck with as many personas, each again with its verbatims and clues under other ids and with
/// the face of its new id.
Deck grown(Deck deck, std::size_t personas) {
  const Deck once = deck;
  for (int again = 1; deck.personas.size() < personas; ++again) {
    const std::string mark = "-" + std::to_string(again);
    for (Persona persona : once.personas) {
      persona.id.value += mark;
      persona.portrait = {};
      if (deck.personas.size() < personas) deck.personas.push_back(std::move(persona));
    }
    for (Verbatim verbatim : once.verbatims) {
      verbatim.id.value += mark, verbatim.persona.value += mark;
      deck.verbatims.push_back(std::move(verbatim));
    }
    for (Clue clue : once.clues) {
      clue.id.value += mark;
      for (PersonaId& persona : clue.personas) persona.value += mark;
      deck.clues.push_back(std::move(clue));
    }
  }
  return deck;
}

void print_cards(benchmark::State& state) {
  const Deck deck = grown(printed_deck(), static_cast<std::size_t>(state.range(0)));
  const PaperEvening evening{
      deck, Language::french, scripts_for(deck).front(), 1, {}, codes_of(deck), {}};
  PrintWish wish;
  wish.what = "cards";
  std::size_t bytes = 0;
  int pages = 0;
  for (auto _ : state) {
    Fonts fonts;
    Paper paper(sheet_of(wish), fonts, evening.said(deck.title));
    paint_wanted(paper, evening, wish);
    bytes = paper.finish().size();
    pages = paper.pages();
  }
  state.counters["cards"] = static_cast<double>(deck.personas.size() + deck.verbatims.size() +
                                                deck.clues.size() + deck.families.size());
  state.counters["pages"] = pages;
  state.counters["MB"] = static_cast<double>(bytes) / 1e6;
}
BENCHMARK(print_cards)->Arg(12)->Arg(200)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace blason
