#pragma once

#include "deck/script.hpp"
#include "desk/items.hpp"
#include "rules/ids.hpp"

#include <array>
#include <string>
#include <vector>

namespace blason::desk {

/// What asks for more than a click.
enum class Form {
  none,
  team, // what can be done with one team
  adjust,
  add_team,
  rename,
  merge,
  split,
  remove,
  compose,
  insert,
  correct,
  accept, // these four where everybody sees the desk: else they have panels of their own
  withdraw,
  park,
  note,
  exports,
  windows,
  wifi
};

enum class Tab { key, typing, notes, journal };

/// An answer that was typed and given to the table, which may still refuse it.
struct Typed {
  TeamId team;
  int card = 0, spot = 0;
};

/// Answers typed for a team, card after card.
struct Typing {
  TeamId team;         // empty: nothing is being typed
  int card = 0;        // the next card, from 0
  std::string letters; // of a spot called by more than one
  int round = 0;       // the number of the round they are for
  bool done = false;   // every team of the card has answered: further letters mean nothing
};

/// What she has half done. A line of text is an array because that is what the fields write into.
struct Draft {
  Items items;            // of the last frame
  std::string last;       // the item last acted on: a refusal is shown beside it
  std::string own_remark; // why the last key led to nothing, when the desk itself knows
  char chord = 0;         // the first of two letters
  bool keys = false, ending = false;
  bool codes = false;   // those of the teams stand where their phones do
  bool closing = false; // a try was to be closed while boards are open: once more does it
  Form form = Form::none;
  bool opened = false; // the form was opened just now: its field takes the keyboard
  Tab tab = Tab::key;
  Typing typing;
  std::vector<Typed> typed; // in the last frame: what the table says to them is not yet known

  TeamId team, other;             // of the form
  std::array<char, 64> name{};    // of a team
  std::array<char, 200> note{};   // of an adjustment
  std::array<char, 600> remark{}; // of the notes panel
  std::array<char, 33> wifi_name{};
  std::array<char, 64> wifi_password{};
  bool wifi_hidden = false;
  bool note_wanted = false; // the notes take the keyboard
  int points = 5, people = 17, teams = 3;
  int banner = -1, size = 0; // of a team to seat; −1: the next free one, 0: not said
  int round = -1;            // shown in the grid; −1: the last
  int card = 0, spot = 0;    // chosen there
  int attempt = 1;
  int seen_step = -1; // the step the list was last brought to
  StepKind step = StepKind::pause;
  Kind kind = Kind::families;
};

} // namespace blason::desk
