#pragma once

#include "deck/crest.hpp"
#include "face/canvas.hpp"

#include <optional>
#include <string>
#include <vector>

namespace blason {

/// What a persona's cards show, already worded; empty words leave their place empty.
struct PersonaCard {
  std::string name, tagline;
  std::string age, place, situation; // « 34 ans », « Brest », « monitrice de plongée »
  std::vector<std::string> traits;
  Portrait portrait;
  std::string number;         // a shuffled one: it must not tell the family
  std::optional<Crest> crest; // once revealed; else the hidden shield stands
};

/// A card of 70 × 120 with traits, for print and hands; and one of 63 × 88.
void paint_persona_card(Canvas&, const Rect&, const PersonaCard&);
void paint_poker_persona(Canvas&, const Rect&, const PersonaCard&);
/// The same card for eight metres: no traits, larger words.
void paint_persona_scene(Canvas&, const Rect&, const PersonaCard&);

struct FamilyCard {
  std::string name, motto;
  Crest crest;
  std::string fief;                                          // « Fief de Hautes-Cimes »
  std::vector<std::pair<std::string, std::string>> criteria; // label (may be empty) and value
};
/// A card of 70 × 120: shield on ink, ribbon with the motto, name, fief, criteria; and one of 63 ×
/// 88.
void paint_family_card(Canvas&, const Rect&, const FamilyCard&);
void paint_poker_family(Canvas&, const Rect&, const FamilyCard&);
/// The same for a wall, 70 × 99 and as large as it stands; without fief and criteria it tells only
/// what everybody may know.
void paint_family_poster(Canvas&, const Rect&, const FamilyCard&);
/// How far down the ink of those cards goes: a printer runs it out to the bleed.
inline constexpr double family_ink = 57, poker_family_ink = 39;

/// A fief as a card or a poster.
struct FiefCard {
  std::string name, motto;
  std::vector<std::pair<std::string, Crest>> families; // once told
  std::string why;                                     // what they share, once told
  int land = 0;                                        // which of the landscapes lies above it
};
/// A card of 70 × 120: land, name and motto, and the shields of its families; and one of 63 × 88.
void paint_fief_card(Canvas&, const Rect&, const FiefCard&);
void paint_poker_fief(Canvas&, const Rect&, const FiefCard&);
/// How far down the land of those cards goes once their families are told: a printer runs it out to
/// the bleed.
inline constexpr double fief_land = 49, poker_fief_land = 34;
/// The same for a wall, 70 × 99 and as large as it stands.
void paint_fief_poster(Canvas&, const Rect&, const FiefCard&);

struct QuoteCard {
  std::string heading; // « VERBATIM », or what kind of clue it is
  std::string words;
  std::string source, question; // below the rule: where it was said, and what is asked
  bool quoted = true;           // between guillemets; false for a clue, which nobody said
};
/// A card of 70 × 120 that speaks, between guillemets; and one of 63 × 88.
void paint_quote_card(Canvas&, const Rect&, const QuoteCard&);
void paint_poker_quote(Canvas&, const Rect&, const QuoteCard&);

/// The back all cards share, so that no pile gives itself away; `words` is the program's name.
void paint_card_back(Canvas&, const Rect&, std::string_view words);
void paint_poker_back(Canvas&, const Rect&, std::string_view words);

} // namespace blason
