#pragma once

#include "rules/intents.hpp"
#include "rules/ruling.hpp"
#include "session/entry.hpp"

#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace blason {

/// When a step was opened and left, in played time; a step that was skipped was never opened.
struct StepLog {
  std::optional<Millis> opened_at, left_at;
  std::string skipped; // why, as in StepSkipped
  friend bool operator==(const StepLog&, const StepLog&) = default;
};

/// One adjustment line of the ledger.
struct Adjustment {
  TeamId team;
  Points points = 0;
  std::string note;
  friend bool operator==(const Adjustment&, const Adjustment&) = default;
};

/// What taking one event back must restore beyond what the event itself says.
struct Before {
  int step = -1;
  std::optional<Millis> left_at; // of that step
  std::optional<Stage> stage;    // of the last round
  std::vector<std::vector<CardId>> later;
  bool podium = false, veiled = false;
  Lie lie = nowhere; // of the card an event placed, lifted or corrected
  bool banner = false;
};

/// An act of the desk or of the table that can be taken back: the undoable events of one command.
struct Act {
  std::int64_t seq = 0; // of its first event
  std::vector<Event> events;
  std::vector<Before> before; // as events
};

/// One sitting: the fold of its record. Made by opening(), changed by after() alone.
struct Session {
  std::string id, deck, version, hash;
  std::uint64_t seed = 0;
  std::string language;
  Script script;
  std::vector<StepLog> log; // as script.steps
  std::vector<Team> teams;  // in display order, those that left included
  std::vector<TeamId> order;
  std::vector<Round> rounds;
  std::vector<std::vector<CardId>> later;             // the cards of the waves to come of this step
  std::vector<std::pair<PersonaId, PersonaId>> pairs; // contrasts played
  std::vector<CardId> shown;                          // verbatims and clues the room has seen
  std::vector<Adjustment> adjustments;
  std::vector<std::string> notes;
  int step = -1;
  int looking = -1; // the earlier step on the wall; −1: the present
  bool ranks = false, black = false, paused = false, veiled = false;
  bool moderated = true; // names that teams ask for wait for the desk
  bool listed = true;    // phones raise no banner of their own, and teams keep their names
  bool podium = false;   // it opened: fiefs are paid
  bool ended = false;
  Millis now = 0; // t of the last event
  std::int64_t seq = 0;
  std::deque<Act> acts; // the last ten, oldest first

  const Team* team(const TeamId& wanted) const; // nullptr when there is none
  const Step* present() const;                  // nullptr before the first step
  std::size_t playing() const;                  // teams that have not left
  /// The round being played or revealed; nullptr between rounds.
  const Round* open_round() const;
  int fief_bonus() const; // game.md §4: the podium step's `fief`, else 6
};

inline constexpr std::size_t acts_kept = 10;

using Ruling = Ruled<Event>;

/// What the desk chose on the home screen.
struct Opening {
  std::string session, hash, language;
  std::uint64_t seed = 0;
  Script script;
  std::vector<Team> teams; // ids are given here: t1, t2…
};
/// The first event of a session: 1 to 12 teams, their relay order shuffled by the seed.
SessionOpened opening(const Deck& deck, Opening wanted);

/// What an intent leads to; changes nothing. `now` is played time. Who may say what is the table's
/// affair.
Ruling rule_on(const Deck& deck, const Session& session, const Intent& intent, Millis now);
/// The session after one more event; cannot fail. Give the session by move.
Session after(Session session, const Entry& entry);
/// When the table must say TimeUp, in played time; nullopt when paused or nothing runs.
std::optional<Millis> next_deadline(const Session& session);

} // namespace blason
