#pragma once

#include "deck/deck.hpp"
#include "session/session.hpp"
#include "words/words.hpp"

#include <map>
#include <string>
#include <vector>

// What can go wrong on paper, and what is done about it.
//
// The wall letters the spots of a round in the order they stand in (views/dress): families and
// fiefs in deck order, but personas shuffled anew for each round, with decoys drawn, by the seed
// and by what was told before (rules/spots). Which cards a round has depends on the same. So
//  * a sheet is for one draw: it plays the evening through with the game's own rules, every card
//    told, prints the letters the wall will show beside the names, and says at the foot of each
//    page which draw that was. What a team writes is what the desk types;
//  * where the evening goes another way than the sheet, its cards are others too, which is seen
//    before anything is written, and every team has a spare sheet. The pair of a twins round may
//    differ at the table (there it is the one the room confused most);
//  * a card belongs to the deck and not to an evening: a persona's bears a number that no seed
//    moves, a family's its letter in deck order, which is the wall's in every round of families.

namespace blason {

/// The short names of cards and of what is a spot, the same for a deck under every seed.
struct Codes {
  std::map<std::string, std::string> personas, words, families, fiefs; // by id
};
/// Personas, verbatims and clues are numbered in an order that tells nothing of their families.
Codes codes_of(const Deck&);

/// All that sheets, key and crib are made from.
struct PaperEvening {
  const Deck& deck;
  Language language;
  Script script;
  std::uint64_t seed = 1;
  std::vector<Team> teams;
  Codes codes;
  std::vector<Round> rounds; // as the evening opens them when every card of each is told

  /// A sentence, with what the deck calls fief, family and banner.
  std::string say(Phrase phrase, const Values& values = {}) const;
  std::string said(const Text& text) const { return text.in(code(language)); }
  /// The sentence at the foot of each page.
  std::string foot() const;
  /// « Les familles »; a round that counts for nothing is « Échauffement ».
  std::string name(const Round&) const;
  /// « Manche 2 · vague 1 sur 2 ».
  std::string which(const Round&) const;
  /// What the round asks: « Qui a dit quoi ? ».
  std::string question(const Round&) const;
  /// From 1, in the order of the seats: what the desk is typed for the team.
  std::size_t number_of(const Team&) const;
  /// The letter the wall gives the spot in that round.
  std::string spot_code(const Round&, const SpotId&) const;
  std::string spot_name(const Round&, const SpotId&) const;
  /// « 4 / 2 »: points of a right card, try by try or hint by hint; empty in practice.
  std::string points(const Round&) const;
};

/// Plays the script through in no time.
std::vector<Round> rounds_of(const Deck&, const Script&, std::uint64_t seed,
                             const std::vector<Team>&);

} // namespace blason
