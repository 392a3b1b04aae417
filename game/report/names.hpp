#pragma once

#include "deck/deck.hpp"
#include "rules/ids.hpp"
#include "words/language.hpp"

#include <string>

namespace blason {

/// What the deck writes on cards and spots, in one language; an id it does not know comes back
/// itself.
class Names {
public:
  Names(const Deck& deck, Language language) : deck_(deck), language_(language) {}

  std::string of(const PersonaId& id) const;
  std::string of(const FamilyId& id) const;
  std::string of(const FiefId& id) const;
  /// A persona's or family's name, a segment's name, or the words of a verbatim or clue.
  std::string card(Kind kind, const CardId& id) const;
  std::string spot(Kind kind, const SpotId& id) const;
  std::string deck_title() const;

private:
  std::string written(const Text& text, const std::string& id) const;

  const Deck& deck_;
  Language language_;
};

} // namespace blason
