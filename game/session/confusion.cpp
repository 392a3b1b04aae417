#include "session/confusion.hpp"

#include "rules/judge.hpp"

#include <algorithm>

namespace blason {
namespace {

bool spots_are_personas(Kind kind) {
  return kind != Kind::families && kind != Kind::segments && kind != Kind::fiefs;
}

void count(const Round& round, const Key& key, Reach reach, Confusion& confusion) {
  for (int card = 0; card < static_cast<int>(round.cards.size()); ++card) {
    const auto at = static_cast<std::size_t>(card);
    if (reach == Reach::told && round.told[at] == 0) continue;
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

int Confusion::mixed(const PersonaId& a, const PersonaId& b) const {
  return value_of(taken, std::pair{a, b}) + value_of(taken, std::pair{b, a});
}

int Confusion::answered(const PersonaId& a) const { return value_of(answers, a); }

double Confusion::between(const PersonaId& a, const PersonaId& b) const {
  const int both = mixed(a, b), all = answered(a) + answered(b);
  if (both < 3 || all == 0) return 0;
  const double share = static_cast<double>(both) / all;
  return share < 0.2 ? 0 : share;
}

Confusion confusion_of(const Deck& deck, const Session& session, Reach reach) {
  Confusion confusion;
  for (const Round& round : session.rounds)
    if (spots_are_personas(round.plan.kind)) count(round, key_of(deck, round), reach, confusion);
  return confusion;
}

} // namespace blason
