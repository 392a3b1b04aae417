#include "shut.hpp"

#include "deckfile/sentence.hpp"
#include "words/words.hpp"

#include <iostream>

namespace blason {

int shut(const std::string& file, const deckfile::ReadDeck& read, Language language) {
  std::int64_t errors = 0;
  for (const deckfile::Problem& problem : read.problems) {
    if (problem.severity != deckfile::Severity::error) continue;
    std::cerr << line(language, file, problem) << "\n";
    ++errors;
  }
  std::cerr << say(language, "deck.check.shut", {{"file", file}, {"count", errors}}) << "\n";
  return 1;
}

} // namespace blason
