#pragma once

#include "session/ledger.hpp"
#include "session/session.hpp"

#include <map>

namespace blason {

/// Who was taken for whom tonight: first tries of rounds whose spots are personas, judged cards
/// only.
struct Confusion {
  std::map<std::pair<PersonaId, PersonaId>, int> taken; // (true, answered) → how often
  std::map<PersonaId, int> answers;                     // answers to cards about that persona

  /// Pair confusion s = (M_ab + M_ba) / (R_a + R_b) (notes: learning §3.8); 0 below M_ab + M_ba = 3
  /// or s = 0.2, where a single evening says nothing.
  double between(const PersonaId& a, const PersonaId& b) const;
  /// M_ab + M_ba.
  int mixed(const PersonaId& a, const PersonaId& b) const;
  /// R_a.
  int answered(const PersonaId& a) const;
};

/// `reach` told: only cards whose answer was revealed.
Confusion confusion_of(const Deck& deck, const Session& session, Reach reach = Reach::all);

} // namespace blason
