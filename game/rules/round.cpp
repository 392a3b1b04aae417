#include "rules/round.hpp"

#include <algorithm>

namespace blason {
namespace {

template <class List, class One> int place_of(const List& list, const One& one) {
  const auto at = std::find(list.begin(), list.end(), one);
  return at == list.end() ? -1 : static_cast<int>(at - list.begin());
}

} // namespace

int Round::card(const CardId& id) const { return place_of(cards, id); }
int Round::spot(const SpotId& id) const { return id.empty() ? nowhere : place_of(spots, id); }
int Round::team(const TeamId& id) const { return place_of(teams, id); }

} // namespace blason
