#pragma once

#include "deck/crest.hpp"
#include "deck/ids.hpp"
#include "deck/persona.hpp"
#include "deck/script.hpp"
#include "deck/text.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace blason {

/// A marketing segment: rational criteria, and the share of customers (0 to 1) that meet them.
struct Segment {
  Text name;
  std::vector<Text> criteria;
  std::optional<double> share;
  Text source;
  friend bool operator==(const Segment&, const Segment&) = default;
};

struct Family {
  FamilyId id;
  Text name, motto;
  FiefId fief; // empty in a deck without fiefs
  std::optional<Crest> crest;
  Segment segment;
  friend bool operator==(const Family&, const Family&) = default;
};

struct Fief {
  FiefId id;
  Text name, motto, why;
  friend bool operator==(const Fief&, const Fief&) = default;
};

/// A sentence a customer said; qualifies exactly one persona.
struct Verbatim {
  VerbatimId id;
  PersonaId persona;
  Text text, source, why;
  bool key = false, edited = false, consent = false;
  std::string kind; // interview, survey, review, support, invented; empty: not said
  std::string date, sound;
  friend bool operator==(const Verbatim&, const Verbatim&) = default;
};

enum class ClueKind { situation, need, barrier, channel, golden };

struct Clue {
  ClueId id;
  std::vector<PersonaId> personas; // at least one; several: any of them is right
  ClueKind kind = ClueKind::situation;
  Text question, text, why;
  friend bool operator==(const Clue&, const Clue&) = default;
};

/// Two personas easily taken for each other.
struct Contrast {
  std::pair<PersonaId, PersonaId> pair;
  Text same, differs, ask, never;
  friend bool operator==(const Contrast&, const Contrast&) = default;
};

struct Axis {
  Text low, high;
  friend bool operator==(const Axis&, const Axis&) = default;
};

struct Method {
  std::optional<int> interviews, survey;
  Text note;
  friend bool operator==(const Method&, const Method&) = default;
};

/// The looks of a deck: a shipped theme, or one of the deck's own made from it.
struct Theme {
  std::string base;                                         // empty: not said
  std::vector<std::pair<std::string, std::string>> colours; // name, "#RRGGBB"
  std::vector<std::pair<std::string, Text>>
      words; // "fief", "family", "banner": « une région, des régions »
  std::vector<std::pair<std::string, std::string>> fonts = {}; // "titles", "quotes": "inter"…
  friend bool operator==(const Theme&, const Theme&) = default;
};

/// All that is played. A Deck made by deckfile::read without errors keeps every promise of game.md
/// §3.
struct Deck {
  DeckId id;
  std::string version;
  std::vector<std::string> languages; // at least one
  Text title, about, author, licence;
  bool fiction = false;
  Theme theme;
  std::string researched_on, review_by;
  Method method;
  std::optional<std::pair<Axis, Axis>> axes; // x, y
  std::vector<Fief> fiefs;
  std::vector<Family> families;
  std::vector<Persona> personas;
  std::vector<Verbatim> verbatims;
  std::vector<Clue> clues;
  std::vector<Contrast> contrasts;
  std::vector<Script> scripts;
  friend bool operator==(const Deck&, const Deck&) = default;
};

} // namespace blason
