#pragma once

#include <string_view>

namespace blason {

/// Why an intent is refused. Each has its sentence in assets/words under `refusal.<slug>`.
enum class Refusal {
  session_ended,  // nothing more can be done
  session_paused, // go on first
  not_paused,
  no_round_open,
  no_such_round,
  no_such_team,
  no_such_card,
  no_such_spot,
  no_such_step,
  team_is_out,     // merged or removed
  team_not_seated, // it joins at the next round
  too_late,        // the try is closed
  board_locked,    // reopen it first
  board_open,      // it is not locked
  card_not_placed, // a banner stands on a placed card
  card_already_there,
  no_banner_there,
  banner_already_there,
  no_banner_left,
  banners_fixed,   // the first try is over
  not_this_card,   // another card is asked now
  not_your_turn,   // only the asked team may pass
  spot_struck,     // already tried there
  card_unanswered, // choose a spot for the asked team, or pass
  try_not_open,
  try_still_open,
  no_try_left,
  no_hint_left,
  no_clock,
  already_revealed, // reopening after the first reveal
  nothing_to_hide,
  already_accepted,
  already_right,
  accepted_earlier, // the accepted spot holds from an earlier try
  already_withdrawn,
  already_parked,
  no_such_try, // that try was not played
  same_answer,
  last_step, // end the session instead
  too_many_teams,
  too_few_teams,
  name_taken,
  name_alike, // a reader could take it for another team's
  name_empty,
  name_too_long,
  no_name_waits, // nothing to approve or to decline
  names_given,   // the list is closed: teams keep the names they were given
  list_closed,   // likewise: no banner but those that are there
  banner_taken,
  same_team,
  no_points,
  nothing_to_take_back,
  a_team_went_on,  // a later act of a team depends on it
  confirm_the_end, // ending takes two steps
  already_so
};

/// The refusal's word in keys and messages.
std::string_view slug(Refusal refusal);

} // namespace blason
