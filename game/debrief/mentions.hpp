#pragma once

#include "session/ledger.hpp"
#include "session/session.hpp"

#include <string_view>
#include <vector>

namespace blason {

/// What a herald may praise a team for; each is a fact of the evening.
enum class Praise {
  lone,      // the only team that knew a persona at its first try
  strangers, // personas known by their first hint
  voices,    // verbatims and clues given to the right persona: count of all
  families,  // personas given the right family: count of all
  banners,   // banners planted, and all of them held
  mended,    // cards that came right at a later try
  chorus,    // right answers nobody had asked it for
  lands,     // lands it holds alone
  faithful   // cards it answered
};
std::string_view slug(Praise praise);

struct Mention {
  TeamId team;
  Praise praise = Praise::faithful;
  int count = 0, of = 0; // `of` where the praise is a share
  PersonaId persona;     // lone
};

/// A kind word for each team that plays, in display order. Teams with fewest points choose first;
/// each is praised for what it did better than most, and for what no other is praised for while
/// something is left. Practice and withdrawn cards do not count.
std::vector<Mention> mentions_of(const Deck& deck, const Session& session, Reach reach);

} // namespace blason
