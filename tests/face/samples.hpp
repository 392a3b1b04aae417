#pragma once

#include "deck/crest.hpp"
#include "face/canvas.hpp"
#include "face/card.hpp"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace blason::samples {

/// The fonts all tests of this program share.
Fonts& fonts();

/// Where pictures for people go; made when missing.
std::filesystem::path output(const std::string& name);

using NamedCrest = std::pair<std::string, Crest>;
/// The twenty-four shields of the design's plate, and eight with what those leave unsaid: together
/// they use every word of the crest grammar.
const std::vector<NamedCrest>& crests();
const std::vector<NamedCrest>& rarer_crests();

/// Every word of the portrait grammar at least once.
const std::vector<std::pair<std::string, Portrait>>& portraits();

/// Cards of the sample deck.
PersonaCard maud();
FamilyCard pathfinders();
FiefCard sharing_valley();
QuoteCard verbatim();

} // namespace blason::samples
