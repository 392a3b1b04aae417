#pragma once

#include "deck/crest.hpp"
#include "words/language.hpp"

#include <string>

namespace blason {

/// The arms in the words of heraldry: « D’azur au chevron d’or accompagné de trois étoiles
/// d’argent », “Azure, a chevron or accompanied by three mullets argent”. Field, then the ordinary
/// with what accompanies it and what it is charged with; a chief, base, bordure or canton is named
/// last, as heralds do. What a picture of the shield is called for who cannot see it.
std::string blazon(Language language, const Crest& crest);

} // namespace blason
