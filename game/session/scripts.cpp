#include "session/scripts.hpp"

#include <algorithm>
#include <utility>

namespace blason {
namespace {

Step plain(StepKind kind, double minutes) {
  Step step;
  step.kind = kind;
  step.minutes = minutes;
  return step;
}

Step round_of(Kind kind, double minutes, std::optional<int> cards = std::nullopt, int waves = 1,
              int worth = 1) {
  Step step = plain(StepKind::round, minutes);
  step.round.kind = kind;
  step.round.cards = cards;
  step.round.waves = waves;
  step.round.worth = worth;
  return step;
}

Step relay(double minutes, int cards, int worth) {
  Step step = round_of(Kind::families, minutes, cards, 1, worth);
  step.round.mode = Mode::relay;
  return step;
}

Step practice(double minutes) { return relay(minutes, 3, 0); }

Step podium(double minutes, std::optional<int> fief = std::nullopt) {
  Step step = plain(StepKind::podium, minutes);
  step.fief = fief;
  return step;
}

Script script(const char* id, const char* french, const char* english, std::vector<Step> steps) {
  Script made;
  made.id = ScriptId{id};
  made.name.sayings = {{"fr", french}, {"en", english}};
  made.steps = std::move(steps);
  return made;
}

Script discovery() {
  return script("discovery", "Découverte, 15 minutes", "Discovery, 15 minutes",
                {plain(StepKind::welcome, 1), practice(2), relay(6, 8, 1), plain(StepKind::map, 1),
                 round_of(Kind::encounter, 3, 2), podium(2, 2)});
}

Script onboarding() {
  return script("onboarding", "Intégration, 45 minutes", "Onboarding, 45 minutes",
                {plain(StepKind::welcome, 3), practice(2), plain(StepKind::gallery, 6),
                 round_of(Kind::families, 8, 6), round_of(Kind::encounter, 6, 3),
                 round_of(Kind::twins, 4, std::nullopt, 1, 2), plain(StepKind::debrief, 11),
                 plain(StepKind::ideas, 4), podium(1)});
}

Script standard() {
  return script("standard", "Séance, 75 minutes", "Standard, 75 minutes",
                {plain(StepKind::welcome, 6), practice(2), plain(StepKind::gallery, 8),
                 round_of(Kind::families, 11, 12, 2), plain(StepKind::map, 1),
                 round_of(Kind::verbatims, 8, 8, 2), round_of(Kind::encounter, 5, 3),
                 round_of(Kind::twins, 3.5, std::nullopt, 1, 2),
                 round_of(Kind::twins, 3.5, std::nullopt, 1, 2), plain(StepKind::debrief, 11),
                 plain(StepKind::ideas, 8), plain(StepKind::jury, 3), plain(StepKind::roadmap, 3),
                 podium(2)});
}

Script half_day() {
  return script("half-day", "Demi-journée, 180 minutes", "Half-day, 180 minutes",
                {plain(StepKind::welcome, 10), practice(5), plain(StepKind::gallery, 15),
                 round_of(Kind::families, 18, 12, 2), round_of(Kind::segments, 8),
                 plain(StepKind::map, 2), round_of(Kind::verbatims, 14, 12, 2),
                 plain(StepKind::pause, 10), round_of(Kind::encounter, 12, 6),
                 round_of(Kind::fiefs, 5), round_of(Kind::twins, 5, std::nullopt, 1, 2),
                 round_of(Kind::twins, 5, std::nullopt, 1, 2), plain(StepKind::debrief, 30),
                 plain(StepKind::ideas, 20), plain(StepKind::jury, 6), plain(StepKind::roadmap, 12),
                 podium(3)});
}

} // namespace

std::vector<Script> scripts_for(const Deck& deck) {
  std::vector<Script> scripts{discovery(), onboarding(), standard(), half_day()};
  for (const Script& own : deck.scripts) {
    const auto same = std::find_if(scripts.begin(), scripts.end(),
                                   [&](const Script& one) { return one.id == own.id; });
    if (same == scripts.end())
      scripts.push_back(own);
    else
      *same = own;
  }
  return scripts;
}

} // namespace blason
