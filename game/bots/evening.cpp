#include "bots/evening.hpp"

#include "session/scripts.hpp"

#include <algorithm>

namespace blason {
namespace {

/// The round has no card left to ask and none to reveal: all that is left is to go on.
bool is_over(const Round* round) {
  if (round == nullptr) return true;
  const auto* revealing = std::get_if<Revealing>(&round->stage);
  return revealing != nullptr && static_cast<std::size_t>(revealing->beat) >= round->reveal.size();
}

bool nothing_further(const Session& session) {
  return is_over(session.open_round()) && session.later.empty() &&
         session.step + 1 >= static_cast<int>(session.script.steps.size());
}

bool time_is_up(const Session& session, Millis now) {
  const std::optional<Millis> deadline = next_deadline(session);
  return deadline && *deadline <= now;
}

std::size_t tries_left(const Round& round, int attempt) {
  return round.plan.ladder.size() - static_cast<std::size_t>(attempt);
}

} // namespace

Opening rehearsal_opening(const Deck& deck, const Rehearsal& rehearsal,
                          const std::vector<std::string>& names) {
  Opening wanted;
  wanted.session = "rehearsal-" + std::to_string(rehearsal.seed);
  wanted.language = rehearsal.language;
  wanted.seed = rehearsal.seed;
  for (const Script& script : scripts_for(deck))
    if (script.id.value == rehearsal.script) wanted.script = script;
  for (int number = 1; number <= rehearsal.teams; ++number) {
    Team team;
    team.id = TeamId{"t" + std::to_string(number)};
    const auto at = static_cast<std::size_t>(number - 1);
    team.name = at < names.size() ? names[at] : "T" + std::to_string(number);
    team.banner = number - 1;
    wanted.teams.push_back(std::move(team));
  }
  return wanted;
}

Millis order_takes(const Rehearsal& rehearsal) {
  constexpr Millis of_one_team = 2000;
  return of_one_team / std::max(rehearsal.teams, 1);
}

std::vector<double> skills_of(const Rehearsal& rehearsal) {
  std::vector<double> skills;
  const double span = rehearsal.best_skill - rehearsal.least_skill;
  for (int team = 0; team < rehearsal.teams; ++team)
    skills.push_back(rehearsal.least_skill +
                     (rehearsal.teams > 1 ? span * team / (rehearsal.teams - 1) : span / 2));
  Dice(rehearsal.seed, "skills").shuffle(skills);
  return skills;
}

Evening::Evening(const Deck& deck, const Rehearsal& rehearsal)
    : deck_(&deck), rehearsal_(rehearsal), knowledge_(deck, rehearsal.language),
      dice_(rehearsal.seed, "evening") {
  const std::vector<double> skills = skills_of(rehearsal);
  for (int team = 0; team < rehearsal.teams; ++team)
    bots_.emplace(TeamId{"t" + std::to_string(team + 1)},
                  Bot(knowledge_, skills[static_cast<std::size_t>(team)],
                      Dice(rehearsal.seed, "bot", static_cast<std::uint64_t>(team))));
}

Bot& Evening::bot(const TeamId& id) {
  const auto at = bots_.find(id);
  if (at != bots_.end()) return at->second;
  // A team that came late plays like the middle of the room.
  const double skill = (rehearsal_.least_skill + rehearsal_.best_skill) / 2;
  return bots_.emplace(id, Bot(knowledge_, skill, Dice(rehearsal_.seed, "late", bots_.size())))
      .first->second;
}

void Evening::desk(Intent intent) {
  orders_.push_back({Actor{Seat::desk, {}, {}}, std::move(intent)});
}
void Evening::team(const TeamId& id, Intent intent) {
  orders_.push_back({Actor{Seat::team, id, "bot"}, std::move(intent)});
}

std::optional<Order> Evening::next(const Session& session) {
  if (session.ended) return std::nullopt;
  if (orders_.empty()) plan_turn(session);
  Order order = std::move(orders_.front());
  orders_.pop_front();
  return order;
}

void Evening::plan_turn(const Session& session) {
  if (rehearsal_.accidents > 0 && dice_.unit() < rehearsal_.accidents) accident(session);
  if (nothing_further(session))
    desk(EndSession{true});
  else if (const Round* round = session.open_round())
    plan_round(session, *round);
  else
    desk(GoOn{});
}

void Evening::plan_round(const Session& session, const Round& round) {
  if (const auto* asking = std::get_if<Asking>(&round.stage))
    return relay_turn(session, round, *asking);
  const bool boards =
      std::holds_alternative<Sorting>(round.stage) || std::holds_alternative<Hinting>(round.stage);
  if (boards) {
    everybody_plays(session, round);
    if (std::holds_alternative<Hinting>(round.stage))
      desk(GoOn{});
    else
      desk(CloseTry{}); // refused when the last lock has closed it
    return;
  }
  const auto* weighing = std::get_if<Weighing>(&round.stage);
  if (weighing != nullptr && tries_left(round, weighing->attempt) > 0 && dice_.unit() < 0.8)
    desk(OpenTry{});
  else
    desk(GoOn{});
}

void Evening::everybody_plays(const Session& session, const Round& round) {
  for (const TeamId& id : round.teams) {
    if (session.team(id)->out) continue;
    for (Intent& act : bot(id).play(hand_view(*deck_, session, id))) team(id, std::move(act));
  }
}

void Evening::relay_turn(const Session& session, const Round& round, const Asking& asking) {
  const TeamId& asked = round.asked(asking.card);
  for (const TeamId& id : round.teams) {
    if (id == asked || session.team(id)->out) continue;
    for (Intent& act : bot(id).play(hand_view(*deck_, session, id))) team(id, std::move(act));
  }
  if (session.team(asked)->out) return desk(PassCard{asked});
  std::vector<Intent> acts = bot(asked).play(hand_view(*deck_, session, asked));
  for (Intent& act : acts) team(asked, std::move(act));
  if (acts.empty()) desk(PassCard{asked});
}

std::vector<Entry> play_evening(const Deck& deck, const Rehearsal& rehearsal, Opening wanted) {
  std::vector<Entry> record;
  Session session;
  Millis now = 0;
  std::int64_t command = 0;
  const auto live = [&](const Actor& actor, std::vector<Event> events) {
    int ordinal = 0;
    ++command;
    for (Event& event : events) {
      Entry entry{session.seq + 1, 0, now, actor, {"rehearsal", std::to_string(command), ordinal++},
                  std::move(event)};
      session = after(std::move(session), entry);
      record.push_back(std::move(entry));
    }
  };
  live(Actor{}, {opening(deck, std::move(wanted))});
  Evening evening(deck, rehearsal);
  while (const std::optional<Order> order = evening.next(session)) {
    if (!session.paused) now += order_takes(rehearsal);
    Ruling ruling = rule_on(deck, session, order->intent, now);
    if (!ruling.refused()) live(order->actor, std::move(ruling).take());
    while (time_is_up(session, now)) {
      Ruling up = rule_on(deck, session, TimeUp{}, now);
      if (up.refused()) break;
      live(Actor{Seat::table, {}, {}}, std::move(up).take());
    }
  }
  return record;
}

} // namespace blason
