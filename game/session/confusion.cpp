#include "session/confusion.hpp"

#include "rules/judge.hpp"

#include <algorithm>

namespace blason {
namespace {

bool spots_are_personas(Kind kind) {
  return kind != Kind::families && kind != Kind::segments && kind != Kind::fiefs;
}

void count(const Round& round, const Key& key, Confusion& confusion) {
  for (int card = 0; card < static_cast<int>(round.cards.size()); ++card) {
    const auto at = static_cast<std::size_t>(card);
    // A card right for several personas confuses nobody in particular.
    if (!is_judged(round, card) || round.withdrawn[at] != 0 || key[at].size() != 1) continue;
    const PersonaId truth{round.spots[static_cast<std::size_t>(key[at].front())].value};
    for (const Board& board : round.boards) {
      const Track& track = board.tracks[at];
      if (track.lay.empty() || track.first != 1) continue;
      const Lie lie = effective(round, card, track).front();
      if (lie == nowhere) continue;
      ++confusion.answers[truth];
      if (!is_right(key, round, card, lie))
        ++confusion.taken[{truth, PersonaId{round.spots[static_cast<std::size_t>(lie)].value}}];
    }
  }
}

template <class Map, class Key> int value_of(const Map& map, const Key& key) {
  const auto at = map.find(key);
  return at == map.end() ? 0 : at->second;
}

} // namespace

double Confusion::between(const PersonaId& a, const PersonaId& b) const {
  const int mixed = value_of(taken, std::pair{a, b}) + value_of(taken, std::pair{b, a});
  const int all = value_of(answers, a) + value_of(answers, b);
  if (mixed < 3 || all == 0) return 0;
  const double share = static_cast<double>(mixed) / all;
  return share < 0.2 ? 0 : share;
}

Confusion confusion_of(const Deck& deck, const Session& session) {
  Confusion confusion;
  for (const Round& round : session.rounds)
    if (spots_are_personas(round.plan.kind)) count(round, key_of(deck, round), confusion);
  return confusion;
}

} // namespace blason
