#pragma once

#include "face/card.hpp"
#include "face/paper.hpp"

#include <string>

namespace blason {

/// A family's or a fief's poster as large as the page that is open, its letter in a corner.
void paint_poster(Paper&, const FamilyCard&, const std::string& letter);
void paint_poster(Paper&, const FiefCard&, const std::string& letter);

} // namespace blason
