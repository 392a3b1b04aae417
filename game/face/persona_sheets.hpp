#pragma once

#include "face/card.hpp"
#include "face/paper.hpp"

#include <string>
#include <vector>

namespace blason {

/// A heading of a persona's sheet and what stands under it.
struct SheetPassage {
  std::string heading;
  std::vector<std::string> lines;      // several are bulleted
  std::string label = {};              // a small heading instead, for a fact in a line or two
  std::vector<std::string> leads = {}; // what stands beside each line, « Ton », « À dire »
  std::optional<Crest> crest = {};     // beside all of them
};

/// A persona on a page for walls and hands.
struct PersonaSheet {
  PersonaCard who;           // its traits stand in a passage; a crest once revealed
  std::string family, motto; // under the crest, once revealed
  std::string quotation;     // between guillemets; empty in what is handed out before the end
  std::string story;
  std::string meeting;             // heads the story: « Rencontre avec Bernard »
  std::vector<SheetPassage> first; // at the left, under the portrait, while there is room
  std::vector<SheetPassage> rest;  // wherever there is room, in this order
  std::string promises, promise;   // over the lines to write on; on the first of them
  std::string deck, composed; // at the foot: « Personnage composé. Aucune personne réelle. »
};

/// Adds the sheet to the page that is open: one page, and as many more as long texts take.
void paint_persona_sheet(Paper&, const PersonaSheet&);

} // namespace blason
