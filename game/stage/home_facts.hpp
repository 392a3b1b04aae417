#pragma once

#include "desk/home.hpp"
#include "seating/home_places.hpp"
#include "words/language.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace blason {

/// What home shows, read anew: the decks of `opened` first, then those of the places; the last nine
/// sessions. A file that is no deck at all is left out, unless it was opened by name.
desk::HomeView look_around(const HomePlaces& places,
                           const std::vector<std::filesystem::path>& opened, Language language);

/// The path a person typed: without quotes, ~ for their home, below `documents` when it is not
/// absolute.
std::filesystem::path typed_path(std::string typed, const std::filesystem::path& documents);

} // namespace blason
