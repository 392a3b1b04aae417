#include "check.hpp"

#include "deckfile/read.hpp"
#include "deckfile/sentence.hpp"
#include "installed/folders.hpp"
#include "with_pictures.hpp"

#include <algorithm>
#include <cstdint>
#include <iostream>

namespace blason {
namespace {

std::int64_t count(const deckfile::ReadDeck& read, deckfile::Severity severity) {
  return std::count_if(
      read.problems.begin(), read.problems.end(),
      [&](const deckfile::Problem& problem) { return problem.severity == severity; });
}

std::string summary(Language language, const std::string& file, const deckfile::ReadDeck& read) {
  const Deck& deck = read.deck;
  const std::string& title = deck.title.in(code(language));
  if (const std::int64_t errors = count(read, deckfile::Severity::error); errors > 0)
    return say(language, "deck.check.shut", {{"file", file}, {"count", errors}});
  if (const std::int64_t warnings = count(read, deckfile::Severity::warning); warnings > 0)
    return say(language, "deck.check.weak",
               {{"file", file}, {"title", title}, {"count", warnings}});
  return say(language, "deck.check.fine",
             {{"file", file},
              {"title", title},
              {"personas", deck.personas.size()},
              {"cards", deck.verbatims.size() + deck.clues.size()}});
}

void print(Language language, const std::string& file, const deckfile::ReadDeck& read) {
  std::string lines;
  for (const deckfile::Problem& problem : read.problems)
    lines += line(language, file, problem) + "\n";
  std::cerr << lines << std::flush;
  std::cout << summary(language, file, read) << "\n" << std::flush;
}

void print_json(Language language, const std::string& file, const deckfile::ReadDeck& read) {
  std::cout << "{\"file\":" << deckfile::as_json_text(file)
            << ",\"playable\":" << (read.playable() ? "true" : "false") << ",\"problems\":[";
  const char* comma = "";
  for (const deckfile::Problem& problem : read.problems) {
    std::cout << comma << "\n" << json(language, problem);
    comma = ",";
  }
  std::cout << "]}";
}

} // namespace

int check(const std::vector<std::string>& files, Output output, Language language) {
  int exit_code = 0;
  const char* comma = "";
  if (output == Output::json) std::cout << "[";
  for (const std::string& said : files) {
    const std::string file = deck_meant(said).string();
    const deckfile::ReadDeck read = read_with_pictures(file);
    if (!read.playable()) exit_code = 1;
    if (output == Output::json) {
      std::cout << comma << "\n";
      print_json(language, file, read);
      comma = ",";
    } else {
      print(language, file, read);
    }
  }
  if (output == Output::json) std::cout << "\n]\n";
  return exit_code;
}

} // namespace blason
