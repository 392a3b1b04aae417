#include "seating/deck_pictures.hpp"

#include "face/author_pictures.hpp"
#include "seating/home_places.hpp"
#include "words/words.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace blason {
namespace {

namespace fs = std::filesystem;

bool holds(const fs::path& file, const std::string& bytes) {
  std::error_code error;
  if (!fs::is_regular_file(file, error) || fs::file_size(file, error) != bytes.size()) return false;
  std::ifstream in(file, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(in), {}) == bytes;
}

bool holds_one(const fs::path& folder, const std::string& bytes) {
  std::error_code error;
  for (const auto& item : fs::directory_iterator(folder, error))
    if (item.path().extension() == ".json" && holds(item.path(), bytes)) return true;
  return false;
}

fs::path folder_of_deck(const std::string& bytes, const fs::path& session) {
  const HomePlaces places = home_places();
  for (const fs::path& deck : places.shipped)
    if (holds(deck, bytes)) return deck.parent_path();
  for (const fs::path& folder : places.documents)
    if (holds_one(folder, bytes)) return folder;
  return session.parent_path();
}

} // namespace

std::string hang_pictures(Deck& deck, const fs::path& folder, Language language) {
  const std::size_t refused = AuthorPictures().hang(deck, folder).size();
  return refused == 0 ? "" : say(language, "program.pictures-refused", {{"count", refused}});
}

std::string hang_pictures_again(Deck& deck, const std::string& bytes, const fs::path& session,
                                Language language) {
  const bool any = std::any_of(deck.personas.begin(), deck.personas.end(),
                               [](const Persona& one) { return !one.portrait.picture.empty(); });
  return any ? hang_pictures(deck, folder_of_deck(bytes, session), language) : "";
}

} // namespace blason
