#include "session/steps.hpp"

#include "session/confusion.hpp"

#include <algorithm>

namespace blason {
namespace {

bool comes_later(StepKind kind) {
  return kind == StepKind::quiz || kind == StepKind::ideas || kind == StepKind::jury ||
         kind == StepKind::roadmap;
}

bool one_list(Kind kind) {
  return kind == Kind::verbatims || kind == Kind::clues || kind == Kind::twins;
}

std::vector<TeamId> seated(const Session& session, Mode mode) {
  std::vector<TeamId> teams;
  if (mode == Mode::relay) {
    for (const TeamId& id : session.order)
      if (!session.team(id)->out) teams.push_back(id);
  } else {
    for (const Team& team : session.teams)
      if (!team.out) teams.push_back(team.id);
  }
  return teams;
}

/// The event that gives a relay or an encounter its first card, in the same command.
void first_card(const RoundOpened& opened, std::vector<Event>& events) {
  if (opened.plan.kind == Kind::encounter)
    events.push_back(HintOpened{opened.round, opened.cards.front(), 1});
  else if (opened.plan.mode == Mode::relay)
    events.push_back(CardAsked{opened.round, opened.cards.front()});
}

/// Completes a wave: spots, hints, clock.
void finish_wave(const Deck& deck, const Session& session, const RoundStep& step,
                 RoundOpened& opened) {
  const auto number = static_cast<std::uint64_t>(opened.round);
  opened.spots =
      spots_for(deck, opened.plan, opened.cards, opened.pair, Dice(session.seed, "spots", number));
  opened.plan.seconds = clock_seconds(step, opened.cards.size());
  if (opened.plan.kind != Kind::encounter) return;
  for (const CardId& card : opened.cards)
    opened.hints.push_back(hints_for(deck, PersonaId{card.value}, session.shown));
}

struct NoRound {
  std::string why;
};

std::variant<RoundOpened, NoRound> open_round(const Deck& deck, const Session& session,
                                              int step_number) {
  const RoundStep& step = session.script.steps[static_cast<std::size_t>(step_number)].round;
  RoundOpened opened;
  opened.step = step_number;
  opened.round = static_cast<int>(session.rounds.size()) + 1;
  opened.plan = plan_round(deck, step, session.playing());
  opened.teams = seated(session, opened.plan.mode);
  if (step.kind == Kind::twins) {
    opened.pair = choose_pair(deck, session, step);
    if (!opened.pair) return NoRound{"no_contrast"};
  }
  const Past past = past_of(session, step.kind);
  const std::vector<CardId> pool = card_pool(deck, step.kind, past, opened.pair);
  const auto number = static_cast<std::uint64_t>(opened.round);
  Deal deal =
      draw(pool, opened.plan, past, opened.teams.size(), Dice(session.seed, "deal", number));
  if (deal.waves.empty()) return NoRound{"no_cards"};
  opened.plan.waves = static_cast<int>(deal.waves.size());
  opened.cards = std::move(deal.waves.front());
  opened.later.assign(deal.waves.begin() + 1, deal.waves.end());
  finish_wave(deck, session, step, opened);
  if (opened.spots.size() < 2) return NoRound{"few_spots"};
  return opened;
}

std::vector<Event> next_wave(const Deck& deck, const Session& session) {
  const Round& last = session.rounds.back();
  RoundOpened opened;
  opened.step = session.step;
  opened.round = last.number + 1;
  opened.wave = last.wave + 1;
  opened.plan = last.plan;
  opened.teams = seated(session, opened.plan.mode);
  opened.cards = session.later.front();
  opened.later.assign(session.later.begin() + 1, session.later.end());
  if (last.plan.kind == Kind::twins) opened.pair = session.pairs.back();
  finish_wave(deck, session, session.present()->round, opened);
  std::vector<Event> events;
  first_card(opened, events);
  events.insert(events.begin(), Event{std::move(opened)});
  return events;
}

} // namespace

Past past_of(const Session& session, Kind kind) {
  Past past;
  past.shown = session.shown;
  for (const Round& round : session.rounds) {
    const bool same = round.plan.kind == kind || (one_list(kind) && one_list(round.plan.kind));
    if (!same) continue;
    for (std::size_t card = 0; card < round.cards.size(); ++card)
      if (round.told[card] != 0) past.told.push_back(round.cards[card]);
  }
  return past;
}

std::optional<std::pair<PersonaId, PersonaId>> choose_pair(const Deck& deck, const Session& session,
                                                           const RoundStep& step) {
  if (step.pair) return step.pair;
  std::vector<std::pair<PersonaId, PersonaId>> left;
  for (const Contrast& contrast : deck.contrasts) {
    const auto same = [&](const std::pair<PersonaId, PersonaId>& pair) {
      return pair == contrast.pair || pair == std::pair{contrast.pair.second, contrast.pair.first};
    };
    const bool played = std::any_of(session.pairs.begin(), session.pairs.end(), same);
    if (!played && !card_pool(deck, Kind::twins, {}, contrast.pair).empty())
      left.push_back(contrast.pair);
  }
  if (left.empty()) return std::nullopt;
  Dice(session.seed, "pair", session.rounds.size()).shuffle(left);
  const Confusion confusion = confusion_of(deck, session);
  const auto worse = [&](const auto& a, const auto& b) {
    return confusion.between(a.first, a.second) < confusion.between(b.first, b.second);
  };
  return *std::max_element(left.begin(), left.end(), worse);
}

Event widen(RoundEvent event) {
  return std::visit([](auto& one) { return Event{std::move(one)}; }, event);
}

std::vector<Event> open_next(const Deck& deck, const Session& session) {
  if (!session.later.empty()) return next_wave(deck, session);
  std::vector<Event> events;
  for (int step = session.step + 1; step < static_cast<int>(session.script.steps.size()); ++step) {
    const StepKind kind = session.script.steps[static_cast<std::size_t>(step)].kind;
    if (comes_later(kind)) {
      events.push_back(StepSkipped{step, "later"});
      continue;
    }
    if (kind != StepKind::round) {
      events.push_back(StepOpened{step});
      return events;
    }
    auto opened = open_round(deck, session, step);
    if (const auto* none = std::get_if<NoRound>(&opened)) {
      events.push_back(StepSkipped{step, none->why});
      continue;
    }
    events.push_back(std::get<RoundOpened>(opened));
    first_card(std::get<RoundOpened>(opened), events);
    return events;
  }
  return events;
}

} // namespace blason
