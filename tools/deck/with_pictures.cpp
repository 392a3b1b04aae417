#include "with_pictures.hpp"

#include "deckfile/pictures.hpp"
#include "deckfile/sentence.hpp"
#include "face/author_pictures.hpp"

#include <filesystem>
#include <iostream>
#include <vector>

namespace blason {
namespace {

/// Gives the deck its pictures; what is told of them.
std::vector<deckfile::Problem> hang_beside(deckfile::ReadDeck& read, const std::string& file) {
  const std::filesystem::path folder = std::filesystem::path(file).parent_path();
  return deckfile::tell_pictures(read, AuthorPictures().hang(read.deck, folder));
}

} // namespace

deckfile::ReadDeck read_with_pictures(const std::string& file) {
  deckfile::ReadDeck read = deckfile::read_file(file);
  hang_beside(read, file);
  return read;
}

deckfile::ReadDeck read_telling_pictures(const std::string& file, Language language) {
  deckfile::ReadDeck read = deckfile::read_file(file);
  for (const deckfile::Problem& problem : hang_beside(read, file))
    std::cerr << deckfile::line(language, file, problem) << "\n";
  return read;
}

} // namespace blason
