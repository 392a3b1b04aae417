#include "rules/plan.hpp"

namespace blason {
namespace {

std::vector<Points> usual_ladder(const RoundStep& step, std::size_t teams) {
  if (step.kind == Kind::encounter) return {4, 2, 1};
  if (step.kind == Kind::twins) return {4}; // two spots guess too well for a second try
  if (step.mode == Mode::relay)
    return teams == 1 ? std::vector<Points>{4, 2, 1} : std::vector<Points>{4};
  return {4, 2};
}

int usual_banners(const RoundStep& step) { return step.kind == Kind::twins ? 1 : 3; }

} // namespace

Plan plan_round(const Deck& deck, const RoundStep& step, std::size_t teams) {
  const bool sealed = step.kind == Kind::encounter || step.mode == Mode::sealed;
  Plan plan;
  plan.kind = step.kind;
  plan.mode = sealed ? Mode::sealed : Mode::relay;
  plan.cards = step.cards;
  if (step.kind == Kind::twins && !step.cards) plan.cards = 4;
  plan.waves = step.waves;
  plan.ladder = step.ladder.empty() ? usual_ladder(step, teams) : step.ladder;
  plan.worth = step.worth;
  if (sealed && step.kind == Kind::families && !deck.fiefs.empty())
    plan.near = step.near.value_or(1);
  if (sealed && step.kind != Kind::encounter)
    plan.banners = step.banners.value_or(usual_banners(step));
  if (!sealed) plan.chorus = step.chorus.value_or(1);
  plan.reveal = step.reveal.value_or(4);
  plan.seconds = step.seconds.value_or(0);
  plan.dealt = step.dealt;
  return plan;
}

int clock_seconds(const RoundStep& step, std::size_t cards) {
  return step.seconds.value_or(30 * static_cast<int>(cards));
}

} // namespace blason
