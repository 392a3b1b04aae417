#include "rules/refusal.hpp"

#include <array>
#include <cstddef>

namespace blason {
namespace {

// In the order of the enumeration.
constexpr std::array<std::string_view, 55> slugs{"session_ended",     "session_paused",
                                                 "not_paused",        "no_round_open",
                                                 "no_such_round",     "no_such_team",
                                                 "no_such_card",      "no_such_spot",
                                                 "no_such_step",      "team_is_out",
                                                 "team_not_seated",   "too_late",
                                                 "board_locked",      "board_open",
                                                 "card_not_placed",   "card_already_there",
                                                 "no_banner_there",   "banner_already_there",
                                                 "no_banner_left",    "banners_fixed",
                                                 "not_this_card",     "not_your_turn",
                                                 "spot_struck",       "card_unanswered",
                                                 "try_not_open",      "try_still_open",
                                                 "no_try_left",       "no_hint_left",
                                                 "no_clock",          "already_revealed",
                                                 "nothing_to_hide",   "already_accepted",
                                                 "already_right",     "accepted_earlier",
                                                 "already_withdrawn", "already_parked",
                                                 "no_such_try",       "same_answer",
                                                 "last_step",         "too_many_teams",
                                                 "too_few_teams",     "name_taken",
                                                 "name_alike",        "name_empty",
                                                 "name_too_long",     "no_name_waits",
                                                 "names_given",       "list_closed",
                                                 "banner_taken",      "same_team",
                                                 "no_points",         "nothing_to_take_back",
                                                 "a_team_went_on",    "confirm_the_end",
                                                 "already_so"};
static_assert(slugs.size() == static_cast<std::size_t>(Refusal::already_so) + 1);

} // namespace

std::string_view slug(Refusal refusal) { return slugs.at(static_cast<std::size_t>(refusal)); }

} // namespace blason
