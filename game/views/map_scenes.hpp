#pragma once

#include "rules/ids.hpp"

#include <string>
#include <vector>

// The map and the podium on the wall. Before its family is told, a land is not there.

namespace blason {

/// Who holds a land or a castle: nobody, one, or two who share it. Contested: three or more are
/// equal.
struct Hold {
  std::string id, name;
  std::vector<TeamId> holders;
  bool contested = false;
};
struct CastleHold {
  std::string family, name, fief; // the fief once nothing asks for it any more
  std::vector<TeamId> holders;
  std::vector<Hold> lands; // those whose family has been told
  bool contested = false;
};
struct FiefHold {
  std::string id, name;
  TeamId taker; // who takes it, or would; empty: nobody
};
struct MapScene {
  std::vector<FiefHold> fiefs;
  std::vector<CastleHold> castles; // in deck order
  bool taken = false;              // the podium opened: fiefs are taken, not only would be
};
/// A fact a team is praised for (debrief/mentions.hpp); `persona` is a name, where there is one.
struct TeamMention {
  TeamId team;
  std::string praise;
  int count = 0, of = 0;
  std::string persona;
};
struct PodiumScene {
  MapScene map;
  int fief_bonus = 0;
  std::vector<TeamMention> mentions; // one a team, in display order
};

} // namespace blason
