#include "evenings.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace evenings {

namespace fs = std::filesystem;

std::vector<fs::path> texts() {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator("tests/playthroughs"))
    if (entry.path().extension() == ".txt" && entry.path().filename() != "CMakeLists.txt")
      paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::string bytes_of(const fs::path& path) {
  std::ostringstream bytes;
  std::ifstream file(path, std::ios::binary);
  if (!(bytes << file.rdbuf())) throw std::runtime_error("cannot read " + path.string());
  return std::move(bytes).str();
}

void write(const fs::path& path, const std::string& bytes) {
  std::ofstream file(path, std::ios::binary);
  if (!(file << bytes << std::flush)) throw std::runtime_error("cannot write " + path.string());
}

std::string deck_bytes(const std::string& id) {
  const fs::path own = "tests/playthroughs/" + id + ".deck.json";
  return bytes_of(fs::exists(own) ? own : fs::path("decks/" + id + ".json"));
}

blason::Deck deck(const std::string& bytes) {
  blason::deckfile::ReadDeck read = blason::deckfile::read(bytes);
  if (!read.playable()) throw std::runtime_error("the deck cannot be played");
  return std::move(read.deck);
}

} // namespace evenings
