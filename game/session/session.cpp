#include "session/session.hpp"

#include "rules/dice.hpp"

#include <algorithm>

namespace blason {

const Team* Session::team(const TeamId& wanted) const {
  const auto at =
      std::find_if(teams.begin(), teams.end(), [&](const Team& one) { return one.id == wanted; });
  return at == teams.end() ? nullptr : &*at;
}

const Step* Session::present() const {
  return step < 0 ? nullptr : &script.steps[static_cast<std::size_t>(step)];
}

std::size_t Session::playing() const {
  return static_cast<std::size_t>(
      std::count_if(teams.begin(), teams.end(), [](const Team& one) { return !one.out; }));
}

const Round* Session::open_round() const {
  const Step* now_on = present();
  if (now_on == nullptr || now_on->kind != StepKind::round || rounds.empty()) return nullptr;
  return std::holds_alternative<Done>(rounds.back().stage) ? nullptr : &rounds.back();
}

int Session::fief_bonus() const {
  for (const Step& one : script.steps)
    if (one.kind == StepKind::podium) return one.fief.value_or(6);
  return 6;
}

SessionOpened opening(const Deck& deck, Opening wanted) {
  SessionOpened opened;
  opened.session = std::move(wanted.session);
  opened.deck = deck.id.value;
  opened.version = deck.version;
  opened.hash = std::move(wanted.hash);
  opened.seed = wanted.seed;
  opened.language = std::move(wanted.language);
  opened.script = std::move(wanted.script);
  opened.teams = std::move(wanted.teams);
  for (const Team& team : opened.teams) opened.order.push_back(team.id);
  Dice(opened.seed, "order").shuffle(opened.order);
  return opened;
}

std::optional<Millis> next_deadline(const Session& session) {
  const Round* round = session.open_round();
  if (round == nullptr || session.paused || session.ended) return std::nullopt;
  if (const auto* sorting = std::get_if<Sorting>(&round->stage)) return sorting->closes_at;
  if (const auto* hinting = std::get_if<Hinting>(&round->stage)) return hinting->closes_at;
  // The end of a relay card's time is shown and moves nothing: the asked team may still answer.
  return std::nullopt;
}

} // namespace blason
