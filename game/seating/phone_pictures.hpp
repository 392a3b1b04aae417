#pragma once

#include "host/pages.hpp"

#include <functional>
#include <optional>

namespace blason {

struct Deck;

/// What phones show of a deck beside its words: a face of each persona and the shield of each
/// family, as PNG at picture_path(), and /pictures.json, which says whose they are. Nothing in
/// them depends on who belongs where. Takes as long as painting does, with fonts of its own:
/// nullopt when `unwanted` says so in between. Throws as picture_file does.
std::optional<WebPages> phone_pictures(const Deck& deck, const std::function<bool()>& unwanted);

} // namespace blason
