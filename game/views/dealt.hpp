#pragma once

#include "views/hand.hpp"

#include <string>
#include <vector>

// A round whose cards' details are dealt among the phones of a team, so that its people must talk.
// The hand still says all of it: a share is no answer, and one hand serves the whole team. Which
// details are its own, a phone finds by its device; the others it does not show.

namespace blason {

/// A phone with a seat in the team; `here`: its socket lives.
struct TeamPhone {
  std::string device;
  bool here = true;
};

/// What a persona's card says beside face and name, in this order: its tagline; situation, age and
/// place together; frequency; basket; history; then each of its traits. True: it says that.
std::vector<bool> details_of(const PersonaFace& face);

/// For each detail of the card with that number the phone that holds it, as an index into `phones`;
/// −1 for a detail the card does not have, or when nobody is here.
///
/// Seats share evenly, starting elsewhere with each card; what an absent phone would hold is held
/// by the next that is here. So a detail is held by exactly one phone while any is here, a phone
/// that stays keeps what it has when another leaves, and who comes back has what it had.
std::vector<int> holders(int number, const std::vector<bool>& details,
                         const std::vector<TeamPhone>& phones);

/// Deals the hand's cards where its round is a dealt one. `phones`: of its team, in the order of
/// their seats.
void deal_details(HandView& hand, const std::vector<TeamPhone>& phones);

} // namespace blason
