#include "with_pictures.hpp"

#include "deckfile/pictures.hpp"
#include "face/author_pictures.hpp"

#include <filesystem>

namespace blason {

deckfile::ReadDeck read_with_pictures(const std::string& file) {
  deckfile::ReadDeck read = deckfile::read_file(file);
  const std::filesystem::path folder = std::filesystem::path(file).parent_path();
  deckfile::tell_pictures(read, AuthorPictures().hang(read.deck, folder));
  return read;
}

} // namespace blason
