#pragma once

#include "deck/deck.hpp"

#include <string>

// Decks about something else than castles: sober, and with other words for fief, family and banner.

namespace blason::renamed {

/// The theme as a deck writes it: sober, a region, a profile, a token.
inline constexpr const char* theme = R"({"base": "sober", "words": {
  "fief": {"fr": "une région, des régions", "en": "a region, regions"},
  "family": {"fr": "un profil, des profils", "en": "a profile, profiles"},
  "banner": {"fr": "un jeton, des jetons", "en": "a token, tokens"}}})";

/// The same with colours of the deck's own.
inline constexpr const char* own =
    R"({"base": "sober", "fonts": {"titles": "inter", "quotes": "inter"}, "colours": {
  "ink": "#10241E", "panel": "#132A23", "gold": "#E8B04A", "parchment": "#FFF9EC"}, "words": {
  "banner": {"fr": "un jeton, des jetons", "en": "a token, tokens"}}})";

/// decks/premiers-pas.json under that theme, its own texts freed of the house's words.
Deck first_steps(const std::string& written_theme = theme);

} // namespace blason::renamed
