#include "views/ahead.hpp"

#include "session/session.hpp"

#include <utility>

namespace blason {
namespace {

WallView shown_after(const Deck& deck, Session session, std::vector<Event> events) {
  for (Event& event : events) {
    Entry entry;
    entry.seq = session.seq + 1;
    entry.t = session.now;
    entry.event = std::move(event);
    session = after(std::move(session), entry);
  }
  return wall_view(deck, session);
}

/// The end of the card that is asked: nobody has to have answered.
std::vector<Event> answer_told(const Deck& deck, const Session& session) {
  const Round* round = session.open_round();
  if (round == nullptr) return {};
  if (const auto* hinting = std::get_if<Hinting>(&round->stage))
    return {PersonaTold{round->number, round->cards[static_cast<std::size_t>(hinting->card)]}};
  const auto* asking = std::get_if<Asking>(&round->stage);
  if (asking == nullptr) return {};
  Ruling passed = rule_on(deck, session, PassCard{round->asked(asking->card)}, session.now);
  return passed.refused() ? std::vector<Event>{} : std::move(passed).take();
}

} // namespace

std::vector<WallView> wall_views_ahead(const Deck& deck, const Session& session) {
  std::vector<WallView> ahead;
  Ruling onward = rule_on(deck, session, GoOn{}, session.now);
  if (!onward.refused()) ahead.push_back(shown_after(deck, session, std::move(onward).take()));
  std::vector<Event> told = answer_told(deck, session);
  if (!told.empty()) ahead.push_back(shown_after(deck, session, std::move(told)));
  return ahead;
}

} // namespace blason
