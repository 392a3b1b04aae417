#pragma once

#include "deck/deck.hpp"
#include "deckfile/read.hpp"
#include "face/canvas.hpp"

#include <filesystem>
#include <string>

// The deck the design's pictures were drawn from, and where ours go.

namespace blason::contact {

/// « Palmes & Rando », read from the file beside this one.
const Deck& sample();
Fonts& fonts();
const Persona& persona(const std::string& id);
const Family& family(const std::string& id);

/// Where a picture of ours is left to be laid beside the design's; its folder is made.
std::filesystem::path output(const std::string& name);

} // namespace blason::contact
