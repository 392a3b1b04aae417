#pragma once

#include "views/wall.hpp"

// The moments of play that the design's pictures of the wall show, as views.

namespace blason::contact {

/// Six teams have raised their banners, two more may (10).
WallView lobby();
/// Twelve personas are being sorted under six shields, by six teams (11, 15) or eight (16).
WallView match(int teams = 6);
/// Nour's family is told (12).
WallView reveal();
/// Two rounds are over: who holds what (13).
WallView fiefs();
/// Six teams on and beside the podium (14).
WallView podium();
/// One board for all: eight personas lie, La Nef holds the ninth (20).
WallView hot_seat();

} // namespace blason::contact
