#pragma once

#include "views/hand.hpp"
#include "wire/scene_json.hpp"

// Keys and members of a hand, said once for whole views and for what changes in them.

namespace blason {

std::string_view word(HandTurn turn);

/// Says key and value of every member but the cards.
template <class Say> void each_member(const HandView& view, Say say) {
  say("team", view.team);
  say("language", view.language);
  say("name", view.name);
  say("banner", view.banner);
  say("asked", view.asked);
  say("declined", view.declined);
  say("names", view.names);
  say("step", view.step);
  say("turn", view.turn);
  say("head", view.head);
  say("spots", view.spots);
  say("struck", view.struck);
  say("try", view.attempt);
  say("tries", view.tries);
  say("banners_left", view.banners_left);
  say("told", view.told);
  say("paused", view.paused);
  say("ended", view.ended);
  say("points", view.points);
  say("rank", view.rank);
  say("teams", view.teams);
  say("gallery", view.gallery);
  say("called", view.called);
  say("phones", view.phones);
}

template <class Say> void each_member(const HeldCard& held, Say say) {
  say("card", held.card);
  say("lies", held.lies);
  say("banner", held.banner);
  say("right", held.right);
  say("why", held.why);
  say("points", held.points);
  say("belongs", held.belongs);
  say("held", held.held);
}

} // namespace blason
