#pragma once

#include "bots/evening.hpp"
#include "deckfile/read.hpp"
#include "session/results.hpp"
#include "session/scripts.hpp"
#include "views/wall.hpp"
#include "wire/results_json.hpp"
#include "wire/view_json.hpp"

#include <catch2/catch.hpp>

namespace blason::test {

inline const std::string tutorial = "decks/premiers-pas.json";
inline const std::string outdoor = "decks/cimes-et-rivages.json";

inline Deck deck_in(const std::string& file) {
  deckfile::ReadDeck read = deckfile::read_file(file);
  REQUIRE(read.playable());
  return std::move(read.deck);
}

inline Script script_of(std::vector<Step> steps) {
  Script script;
  script.id = ScriptId("test");
  script.steps = std::move(steps);
  return script;
}

inline Step sealed_round(int seconds) {
  Step step;
  step.kind = StepKind::round;
  step.round.seconds = seconds;
  return step;
}

inline Session folded(const std::vector<Entry>& entries) {
  Session session;
  for (const Entry& entry : entries) session = after(std::move(session), entry);
  return session;
}

/// All that can be told of a session: what it came to and what the wall shows.
inline std::string told(const Deck& deck, const Session& session) {
  return results_json(results_of(deck, session)) + view_json(wall_view(deck, session)) +
         std::to_string(session.seq) + " " + std::to_string(session.now);
}

} // namespace blason::test
