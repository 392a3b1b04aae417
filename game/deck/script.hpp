#pragma once

#include "deck/ids.hpp"
#include "deck/text.hpp"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace blason {

enum class StepKind {
  welcome,
  gallery,
  round,
  standings,
  map,
  pause,
  quiz,
  debrief,
  ideas,
  jury,
  roadmap,
  podium
};
/// What is sorted into what (game.md §4).
enum class Kind { families, segments, fiefs, verbatims, clues, twins, encounter };
enum class Mode { sealed, relay };

/// One round as a script asks for it; what is not said takes the defaults of rules::plan_round.
struct RoundStep {
  Kind kind = Kind::families;
  Mode mode = Mode::sealed;
  std::optional<int> cards;
  int waves = 1;
  std::vector<int> ladder; // empty: the default of kind and mode
  int worth = 1;           // 0: practice
  std::optional<int> near, banners, chorus, reveal, seconds;
  bool dealt = false;
  std::optional<std::pair<PersonaId, PersonaId>> pair; // twins only
  friend bool operator==(const RoundStep&, const RoundStep&) = default;
};

struct Step {
  StepKind kind = StepKind::welcome;
  double minutes = 0;
  RoundStep round;         // read only when kind is StepKind::round
  std::optional<int> fief; // podium: points for each fief taken
  friend bool operator==(const Step&, const Step&) = default;
};

struct Script {
  ScriptId id;
  Text name;
  std::vector<Step> steps;
  friend bool operator==(const Script&, const Script&) = default;
};

/// The words of the deck format for these lists, and back; nullopt for a word that is none of them.
std::string_view slug(StepKind kind);
std::string_view slug(Kind kind);
std::string_view slug(Mode mode);
std::optional<StepKind> step_kind(std::string_view slug);
std::optional<Kind> round_kind(std::string_view slug);
std::optional<Mode> round_mode(std::string_view slug);

} // namespace blason
