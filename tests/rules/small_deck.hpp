#pragma once

#include "deck/deck.hpp"

namespace blason {

/// Four personas in three families of two fiefs; two verbatims each for anna and bruno, one for the
/// others; a clue right for two.
inline Deck small_deck() {
  Deck deck;
  deck.id = DeckId{"small"};
  deck.languages = {"fr"};
  for (const char* id : {"north", "south"}) {
    Fief fief;
    fief.id = FiefId{id};
    deck.fiefs.push_back(fief);
  }
  const auto family = [&](const char* id, const char* fief) {
    Family made;
    made.id = FamilyId{id};
    made.fief = FiefId{fief};
    made.segment.criteria = {Text(id)};
    deck.families.push_back(made);
  };
  family("oak", "north"), family("elm", "north"), family("ash", "south");
  const auto persona = [&](const char* id, const char* of) {
    Persona made;
    made.id = PersonaId{id};
    made.family = FamilyId{of};
    deck.personas.push_back(made);
  };
  persona("anna", "oak"), persona("bruno", "oak"), persona("carla", "elm"), persona("dario", "ash");
  const auto verbatim = [&](const char* id, const char* of, bool key) {
    Verbatim made;
    made.id = VerbatimId{id};
    made.persona = PersonaId{of};
    made.text = Text(id);
    made.key = key;
    deck.verbatims.push_back(made);
  };
  verbatim("v-anna-1", "anna", false), verbatim("v-anna-2", "anna", true),
      verbatim("v-bruno-1", "bruno", false), verbatim("v-bruno-2", "bruno", false),
      verbatim("v-carla", "carla", true);
  const auto clue = [&](const char* id, ClueKind kind, std::vector<PersonaId> of) {
    Clue made;
    made.id = ClueId{id};
    made.kind = kind;
    made.personas = std::move(of);
    made.text = Text(id);
    deck.clues.push_back(made);
  };
  clue("c-anna-need", ClueKind::need, {PersonaId{"anna"}});
  clue("c-anna-gold", ClueKind::golden, {PersonaId{"anna"}});
  clue("c-both", ClueKind::situation, {PersonaId{"anna"}, PersonaId{"bruno"}});
  clue("c-bruno", ClueKind::situation, {PersonaId{"bruno"}});
  return deck;
}

} // namespace blason
