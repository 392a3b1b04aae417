#pragma once

#include "views/deed.hpp"
#include "views/desk_board.hpp"
#include "views/wall.hpp"

#include <string>
#include <vector>

namespace blason {

/// One step of the script as the desk follows it.
struct DeskStep {
  StepKind kind = StepKind::welcome;
  Kind round = Kind::families; // of a round
  int worth = 1, number = 0;   // of a round; number 0: not opened yet
  double minutes = 0;
  std::optional<Millis> opened_at, left_at;
  std::string skipped; // key skip.<why>; empty: not skipped
};

/// One team as the desk sees it, those that left included.
struct DeskTeam {
  TeamId id;
  std::string name;
  int banner = 0, size = 0;
  bool out = false;
  TeamId into;
  Points points = 0;
  std::optional<int> rank;
  std::string asked = {}; // the name that waits for the desk; empty: none
};

/// The time planned and how far play has come in it, in played milliseconds.
struct Pace {
  Millis planned = 0;      // of the whole script
  Millis planned_here = 0; // of the steps before the present one
  Millis opened_at = 0;    // when the present step opened
  Millis planned_step = 0; // of the present step
};
/// How late play is, in milliseconds (below zero: ahead): the late opening of the step, and what it
/// has taken beyond its minutes.
Millis drift(const Pace& pace, Millis played);
/// What is left to play if every step to come keeps its minutes.
Millis left_to_play(const Pace& pace, Millis played);

/// Everything the desk shows. It tells answers: never to be projected.
struct DeskView {
  std::string language, deck_title, script;
  std::vector<std::string> languages; // of the deck
  std::vector<DeskStep> steps;
  int step = -1, looking = -1;
  bool ranks = false, black = false, paused = false, veiled = false, ended = false;
  bool moderated = true, listed = true;
  std::string moment; // say.<moment> and rescue.<moment> in words
  std::vector<DeskTeam> teams;
  std::vector<DeskBoard> rounds; // as opened
  bool round_open = false;       // the last one is being played or revealed
  std::optional<ClockView> clock;
  NextView next;
  UndoView undo;
  std::vector<Deed> journal; // the last acts, newest first
  std::vector<std::string> notes;
  Pace pace;

  /// The round being played or revealed; nullptr between rounds.
  const DeskBoard* present() const { return round_open ? &rounds.back() : nullptr; }
  const DeskTeam* team(const TeamId& id) const; // nullptr: none
};

DeskView desk_view(const Deck& deck, const Session& session);

} // namespace blason
