#include "seating/home_places.hpp"

#include "installed/folders.hpp"
#include "record/folder.hpp"
#include "seating/settings.hpp"

namespace blason {

HomePlaces home_places() {
  const std::filesystem::path documents = documents_folder();
  return {shipped_decks(), {documents, documents / "Blason"}, sessions_folder()};
}

} // namespace blason
