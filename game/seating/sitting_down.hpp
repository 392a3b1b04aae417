#pragma once

#include "deck/deck.hpp"
#include "record/record.hpp"
#include "seating/evening_call.hpp"
#include "seating/sitting_course.hpp"

#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace blason {

/// A deck and the record of an evening on it, new or found.
struct Seated {
  Deck deck;
  Record record;
  std::string remark; // something to be told on the wall: a damaged file, a session resumed
};
/// Why there is no evening, a line each; none when the person left.
struct NotSeated {
  std::vector<std::string> complaints;
  PlayExit exit = PlayExit::problems;
};

using SatDown = std::variant<Seated, NotSeated>;

/// Opens what the call names: a session where it stood, or a new one on a deck. Before a new file
/// is made `ready` is called: what it throws leaves none behind. Touches no window: any thread may
/// sit down, and another one hold its `course`.
SatDown sit_down(const EveningCall& call, const std::function<void()>& ready,
                 SittingCourse& course);
/// The same where nobody watches.
SatDown sit_down(const EveningCall& call, const std::function<void()>& ready);

} // namespace blason
