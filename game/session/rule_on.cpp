#include "session/session.hpp"

#include "session/desk_acts.hpp"
#include "session/steps.hpp"
#include "session/undo.hpp"

#include <type_traits>

namespace blason {
namespace {

Ruling widen(RoundRuling ruling) {
  if (ruling.refused()) return ruling.refusal();
  std::vector<Event> events;
  for (RoundEvent& event : std::move(ruling).take())
    events.push_back(blason::widen(std::move(event)));
  return events;
}

struct RuleOn {
  const Deck& deck;
  const Session& session;
  Millis now;

  /// The round the team may act in, or why it may not.
  std::variant<const Round*, Refusal> seat(const TeamId& id) const {
    const Team* team = session.team(id);
    if (team == nullptr) return Refusal::no_such_team;
    if (session.paused) return Refusal::session_paused;
    const Round* round = session.open_round();
    if (round == nullptr) return Refusal::no_round_open;
    if (round->team(id) < 0) return team->out ? Refusal::team_is_out : Refusal::team_not_seated;
    // A turn of a team that left can only be passed.
    if (team->out && !round->relay()) return Refusal::team_is_out;
    return round;
  }
  template <class Act> Ruling team_act(const TeamId& id, Act act) const {
    const auto found = seat(id);
    if (const auto* no = std::get_if<Refusal>(&found)) return *no;
    return widen(act(*std::get<const Round*>(found)));
  }
  template <class Act> Ruling on_open_round(Act act) const {
    const Round* round = session.open_round();
    if (round == nullptr) return Refusal::no_round_open;
    return widen(act(*round));
  }
  template <class Act> Ruling on_round(int number, Act act) const {
    if (number < 1 || number > static_cast<int>(session.rounds.size()))
      return Refusal::no_such_round;
    return widen(act(session.rounds[static_cast<std::size_t>(number - 1)]));
  }

  Ruling operator()(const PlaceCard& wish) const {
    return team_act(wish.team, [&](const Round& round) -> RoundRuling {
      if (session.team(wish.team)->out) return Refusal::team_is_out;
      return place(deck, round, wish);
    });
  }
  Ruling operator()(const LiftCard& wish) const {
    return team_act(wish.team, [&](const Round& round) { return lift(round, wish); });
  }
  Ruling operator()(const PlantBanner& wish) const {
    return team_act(wish.team, [&](const Round& round) { return plant(round, wish); });
  }
  Ruling operator()(const LiftBanner& wish) const {
    return team_act(wish.team, [&](const Round& round) { return unplant(round, wish); });
  }
  Ruling operator()(const LockBoard& wish) const {
    return team_act(wish.team, [&](const Round& round) { return lock(round, wish.team); });
  }
  Ruling operator()(const ReopenBoard& wish) const {
    return team_act(wish.team, [&](const Round& round) { return reopen(round, wish.team); });
  }
  Ruling operator()(const PassCard& wish) const {
    return team_act(wish.team, [&](const Round& round) { return pass(round, wish.team); });
  }
  Ruling operator()(const GoOn&) const { return go_on_session(deck, session); }
  Ruling operator()(const SkipStep&) const { return skip_step(deck, session); }
  Ruling operator()(const InsertStep& wish) const {
    return {{StepInserted{session.step + 1, wish.step}}};
  }
  Ruling operator()(const LookBack& wish) const { return look_back(session, wish.step); }
  Ruling operator()(const CloseTry&) const {
    return on_open_round([](const Round& round) { return close_try(round); });
  }
  Ruling operator()(const OpenTry&) const {
    return on_open_round([&](const Round& round) { return open_try(deck, round); });
  }
  Ruling operator()(const ReopenTry&) const { return reopen_try(session); }
  Ruling operator()(const ExtendClock& wish) const {
    return on_open_round([&](const Round& round) { return extend(round, wish.seconds); });
  }
  Ruling operator()(const OpenHint&) const {
    return on_open_round([](const Round& round) { return open_hint(round); });
  }
  Ruling operator()(const HideAnswer&) const { return hide_answer(session); }
  Ruling operator()(const Correct& wish) const {
    if (session.team(wish.team) == nullptr) return Refusal::no_such_team;
    return on_round(wish.round, [&](const Round& round) { return correct(round, wish); });
  }
  Ruling operator()(const AcceptAlso& wish) const {
    return on_round(wish.round, [&](const Round& round) { return accept(deck, round, wish); });
  }
  Ruling operator()(const Withdraw& wish) const {
    return on_round(wish.round, [&](const Round& round) { return withdraw(round, wish); });
  }
  Ruling operator()(const Park& wish) const {
    return on_round(wish.round, [&](const Round& round) { return park(round, wish); });
  }
  Ruling operator()(const Adjust& wish) const {
    if (session.team(wish.team) == nullptr) return Refusal::no_such_team;
    if (wish.points == 0) return Refusal::no_points;
    return {{Adjusted{wish.team, wish.points, wish.note}}};
  }
  Ruling operator()(const SeatTeam& wish) const { return seat_team(session, wish); }
  Ruling operator()(const RenameTeam& wish) const { return rename_team(session, wish); }
  Ruling operator()(const AskName& wish) const { return ask_name(session, wish); }
  Ruling operator()(const RaiseBanner& wish) const { return raise_banner(session, wish); }
  Ruling operator()(const ApproveName& wish) const { return approve_name(session, wish); }
  Ruling operator()(const DeclineName& wish) const { return decline_name(session, wish); }
  Ruling operator()(const MoveTeam& wish) const { return shift_team(session, wish); }
  Ruling operator()(const MergeTeam& wish) const { return merge_team(session, wish); }
  Ruling operator()(const SplitTeam& wish) const { return split_team(session, wish); }
  Ruling operator()(const RemoveTeam& wish) const {
    return merge_team(session, {wish.team, TeamId{}});
  }
  Ruling operator()(const Turn& wish) const { return turn(session, wish); }
  Ruling operator()(const ChangeLanguage& wish) const {
    if (wish.to == session.language) return Refusal::already_so;
    return {{LanguageChanged{wish.to, session.language}}};
  }
  Ruling operator()(const Note& wish) const { return {{Noted{wish.text}}}; }
  Ruling operator()(const TakeBack&) const {
    if (const auto no = stuck(session)) return *no;
    return {{TakenBack{session.acts.back().seq}}};
  }
  Ruling operator()(const EndSession& wish) const {
    if (!wish.confirmed) return Refusal::confirm_the_end;
    return end_session(deck, session);
  }
  Ruling operator()(const TimeUp&) const { return time_up(deck, session, now); }
};

} // namespace

Ruling rule_on(const Deck& deck, const Session& session, const Intent& intent, Millis now) {
  if (session.ended) {
    // What was played stays open to correction, points included.
    const bool corrects =
        std::holds_alternative<Correct>(intent) || std::holds_alternative<AcceptAlso>(intent) ||
        std::holds_alternative<Withdraw>(intent) || std::holds_alternative<Adjust>(intent) ||
        std::holds_alternative<Note>(intent);
    if (!corrects) return Refusal::session_ended;
  }
  return std::visit(RuleOn{deck, session, now}, intent);
}

} // namespace blason
