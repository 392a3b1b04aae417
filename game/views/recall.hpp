#pragma once

#include "deck/script.hpp"
#include "rules/ids.hpp"
#include "views/faces.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

// The debrief on the wall: cards of the evening looked back at. Only what was told is told again.

namespace blason {

struct Deck;
struct Session;

/// A card of a round that is over, with where it belongs once that was told.
struct Recalled {
  int round = 0;
  Kind kind = Kind::families;
  Face card;
  std::optional<Face> spot;
  std::string why;
};
/// A spot a card lay on (none: not placed), and how many teams had it there.
struct Heap {
  std::optional<Face> spot;
  int teams = 0;
  bool right = false;
};
struct DividedCard {
  Recalled card;           // as it was first seen: of an encounter, its first hint
  std::vector<Heap> heaps; // most teams first
};
/// Two personas taken for each other, `mixed` times in `answers`; the words of their contrast are
/// empty when the deck has none.
struct MixedPair {
  PersonaFace first, second;
  int mixed = 0, answers = 0;
  std::string same, differs, ask, never;
};
/// A confident error: who had planted a banner, and where.
struct LostBanners {
  Recalled card;
  std::vector<std::pair<TeamId, std::optional<Face>>> teams;
};
struct KnownPersona {
  PersonaFace face;
  int answers = 0;
  std::optional<FamilyFace> family; // once it was told
};
struct DebriefScene {
  std::vector<DividedCard> divided; // at most three
  std::vector<MixedPair> mixed;     // at most three
  std::vector<LostBanners> lost;
  std::optional<KnownPersona> known;
  std::vector<Recalled> parked;
};

DebriefScene debrief_scene(const Deck& deck, const Session& session);

} // namespace blason
