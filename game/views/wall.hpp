#pragma once

#include "views/scenes.hpp"

namespace blason {

struct Deck;
struct Session;

struct TeamPlate {
  TeamId id;
  std::string name;
  int banner = 0, size = 0;
  std::optional<Points> points; // only while ranks are shown, and on the podium
  std::optional<int> rank;
  int lands = 0, fiefs = 0; // with points
};

struct ClockView {
  Millis closes_at = 0, total = 0; // played time
};

/// What everybody sees. Nothing in it tells an answer before its reveal.
struct WallView {
  std::string language, deck_title;
  int step = -1, steps = 0;
  bool black = false, paused = false, veiled = false, ranks = false, ended = false;
  bool looks_back = false;      // the scene is of a step before `step`
  std::vector<TeamPlate> teams; // those that play, in display order
  Scene scene;
  std::optional<ClockView> clock;
  std::string skipped; // key skip.<why> of a step just skipped; empty: none
};

WallView wall_view(const Deck& deck, const Session& session);
/// The clock of the round being played; nullopt when none runs.
std::optional<ClockView> clock_of(const Session& session);

} // namespace blason
