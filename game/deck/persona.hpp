#pragma once

#include "deck/crest.hpp"
#include "deck/ids.hpp"
#include "deck/text.hpp"

#include <optional>
#include <string>
#include <vector>

namespace blason {

struct Behaviour {
  Text frequency, basket, history;
  friend bool operator==(const Behaviour&, const Behaviour&) = default;
};

/// The long sheet of a persona, read in the gallery and printed on A4.
struct Sheet {
  Text profile, information, decision, satisfaction, uses, promise;
  std::vector<Text> values, purchases, expectations, delights, barriers, irritants, channels;
  friend bool operator==(const Sheet&, const Sheet&) = default;
};

struct Empathy {
  std::vector<Text> thinks, sees, hears, says, does, pains, gains;
  friend bool operator==(const Empathy&, const Empathy&) = default;
};

struct Rubric {
  Text title;
  std::vector<Text> items;
  friend bool operator==(const Rubric&, const Rubric&) = default;
};

/// A point on the deck's two axes, each from −1 to 1.
struct Position {
  double x = 0, y = 0;
  friend bool operator==(const Position&, const Position&) = default;
};

/// The portrait of a kind of customer; belongs to exactly one family.
struct Persona {
  PersonaId id;
  Text name, short_name, tagline;
  FamilyId family;
  std::optional<int> age;
  Text place, situation;
  std::vector<Text> traits;
  Text story;
  Behaviour behaviour;
  Portrait portrait;
  Text why; // what sets the persona apart from neighbouring families
  std::optional<Position> position;
  Text tone;
  std::vector<Text> say, avoid;
  Sheet sheet;
  std::string role; // B2B: prescriber, decider, buyer, user, payer; empty: not said
  std::vector<Rubric> rubrics;
  Empathy empathy;
  friend bool operator==(const Persona&, const Persona&) = default;

  /// The short name, or the whole name when the deck gives no short one.
  const Text& called() const { return short_name.empty() ? name : short_name; }
};

} // namespace blason
