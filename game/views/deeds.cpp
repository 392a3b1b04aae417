#include "views/deeds.hpp"

#include "session/undo.hpp"
#include "views/desk_board.hpp"

#include <algorithm>

namespace blason {
namespace {

/// Tells one event. Rounds are looked up in the session: an event of a round that it does not hold
/// keeps card and spot unnamed.
struct Tell {
  const Deck& deck;
  const Session& session;

  std::string name(const TeamId& id) const {
    const Team* team = session.team(id);
    return team == nullptr ? std::string() : team->name;
  }
  const Round* round(int number) const {
    const bool held = number >= 1 && number <= static_cast<int>(session.rounds.size());
    return held ? &session.rounds[static_cast<std::size_t>(number - 1)] : nullptr;
  }
  Deed of_card(const char* what, int number, const CardId& card, const SpotId& spot = {}) const {
    Deed deed = plain(what);
    const Round* held = round(number);
    if (held == nullptr) return deed;
    const int at = held->card(card);
    deed.number = at + 1;
    if (at >= 0) deed.card = card_name(deck, *held, at, session.language);
    if (!spot.empty()) deed.spot = spot_name(deck, *held, held->spot(spot), session.language);
    return deed;
  }
  Deed of_team(const char* what, const TeamId& team) const {
    Deed deed = plain(what);
    deed.team = name(team);
    return deed;
  }
  static Deed plain(const char* what) {
    Deed deed;
    deed.what = what;
    return deed;
  }
  static Deed numbered(const char* what, int number) {
    Deed deed = plain(what);
    deed.number = number;
    return deed;
  }
  Deed of_step(const char* what, int step) const {
    Deed deed = numbered(what, step + 1);
    if (step >= 0 && step < static_cast<int>(session.script.steps.size()))
      deed.step = session.script.steps[static_cast<std::size_t>(step)].kind;
    return deed;
  }
  template <class E> Deed move(const char* what, const E& event) const {
    Deed deed = of_card(what, event.round, event.card);
    deed.team = name(event.team);
    return deed;
  }

  Deed operator()(const SessionOpened&) const { return plain("opened"); }
  Deed operator()(const TeamSeated& event) const {
    Deed deed = plain("team-seated");
    deed.team = event.team.name;
    return deed;
  }
  Deed operator()(const TeamRenamed& event) const {
    Deed deed = plain("team-renamed");
    deed.team = event.was;
    deed.other = event.to;
    return deed;
  }
  Deed operator()(const NameAsked& event) const {
    Deed deed = of_team("name-asked", event.team);
    deed.other = event.asked;
    return deed;
  }
  Deed operator()(const NameApproved& event) const {
    return (*this)(TeamRenamed{event.team, event.to, event.was});
  }
  Deed operator()(const NameDeclined& event) const {
    Deed deed = of_team("name-declined", event.team);
    deed.other = event.asked;
    return deed;
  }
  Deed operator()(const TeamMoved& event) const { return of_team("team-moved", event.team); }
  Deed operator()(const TeamLeft& event) const {
    Deed deed = of_team(event.into.empty() ? "team-removed" : "team-merged", event.team);
    deed.other = name(event.into);
    return deed;
  }
  Deed operator()(const StepOpened& event) const { return of_step("step-opened", event.step); }
  Deed operator()(const StepSkipped& event) const { return of_step("step-skipped", event.step); }
  Deed operator()(const StepInserted& event) const { return of_step("step-inserted", event.at); }
  Deed operator()(const LookedBack& event) const {
    return of_step(event.step < 0 ? "present" : "looked-back", event.step);
  }
  Deed operator()(const Adjusted& event) const {
    Deed deed = of_team("adjusted", event.team);
    deed.number = event.points;
    deed.text = event.note;
    return deed;
  }
  Deed operator()(const Noted& event) const {
    Deed deed = plain("noted");
    deed.text = event.text;
    return deed;
  }
  Deed operator()(const Switched& event) const {
    constexpr const char* on[] = {"ranks-shown", "black-on",  "paused",
                                  "veiled",      "moderated", "list-closed"};
    constexpr const char* off[] = {"ranks-hidden", "black-off",   "resumed",
                                   "unveiled",     "unmoderated", "list-open"};
    const auto what = static_cast<std::size_t>(event.what);
    return plain(event.on ? on[what] : off[what]);
  }
  Deed operator()(const LanguageChanged& event) const {
    Deed deed = plain("language");
    deed.text = event.to;
    return deed;
  }
  Deed operator()(const TakenBack&) const { return plain("taken-back"); }
  Deed operator()(const SessionEnded&) const { return plain("ended"); }
  Deed operator()(const Anonymised&) const { return plain("anonymised"); }
  Deed operator()(const RoundOpened& event) const {
    if (event.wave > 1) return numbered("wave-opened", event.wave);
    Deed deed = numbered(event.plan.worth == 0 ? "practice-opened" : "round-opened", event.round);
    deed.text = slug(event.plan.kind);
    return deed;
  }
  Deed operator()(const CardPlaced& event) const {
    Deed deed = of_card("card-placed", event.round, event.card, event.spot);
    deed.team = name(event.team);
    return deed;
  }
  Deed operator()(const CardLifted& event) const { return move("card-lifted", event); }
  Deed operator()(const BannerPlanted& event) const { return move("banner-planted", event); }
  Deed operator()(const BannerLifted& event) const { return move("banner-lifted", event); }
  Deed operator()(const BoardLocked& event) const { return of_team("sealed", event.team); }
  Deed operator()(const BoardReopened& event) const { return of_team("unsealed", event.team); }
  Deed operator()(const BoardDealt& event) const { return of_team("dealt", event.team); }
  Deed operator()(const TryClosed& event) const { return numbered("try-closed", event.attempt); }
  Deed operator()(const TryOpened& event) const { return numbered("try-opened", event.attempt); }
  Deed operator()(const ClockExtended& event) const { return numbered("clock", event.seconds); }
  Deed operator()(const RoundClosed& event) const { return numbered("round-closed", event.round); }
  Deed operator()(const Revealed& event) const {
    constexpr const char* beats[] = {"together", "split", "answer", "rest"};
    const char* beat = beats[static_cast<std::size_t>(event.beat)];
    const bool one = event.beat == Beat::split || event.beat == Beat::answer;
    return one ? of_card(beat, event.round, event.cards.front()) : plain(beat);
  }
  Deed operator()(const CardAsked& event) const {
    Deed deed = of_card("card-asked", event.round, event.card);
    if (const Round* held = round(event.round)) deed.team = name(held->asked(deed.number - 1));
    return deed;
  }
  Deed operator()(const CardJudged& event) const {
    const char* what = event.asked.spot.empty() ? "card-passed" : "card-judged";
    Deed deed = of_card(what, event.round, event.card, event.asked.spot);
    deed.team = name(event.asked.team);
    return deed;
  }
  Deed operator()(const RetryStruck& event) const {
    return of_card("retry", event.round, event.card, event.asked.spot);
  }
  Deed operator()(const HintOpened& event) const {
    return numbered(event.hint == 1 ? "next-persona" : "hint-opened", event.hint);
  }
  Deed operator()(const PersonaTold& event) const {
    return of_card("persona-told", event.round, event.card);
  }
  Deed operator()(const AcceptedAlso& event) const {
    return of_card("accepted", event.round, event.card, event.spot);
  }
  Deed operator()(const CardWithdrawn& event) const {
    return of_card("withdrawn", event.round, event.card);
  }
  Deed operator()(const CardParked& event) const {
    return of_card("parked", event.round, event.card);
  }
  Deed operator()(const AnswerCorrected& event) const {
    Deed deed = of_card("corrected", event.round, event.card, event.spot);
    deed.team = name(event.team);
    return deed;
  }
};

/// What comes first when several facts are one act.
int weight(const Event& event) {
  if (std::holds_alternative<RoundOpened>(event)) return 5;
  if (std::holds_alternative<StepOpened>(event)) return 5;
  if (std::holds_alternative<SessionEnded>(event)) return 6;
  if (std::holds_alternative<RoundClosed>(event)) return 4;
  if (std::holds_alternative<TryClosed>(event)) return 3;
  if (std::holds_alternative<StepSkipped>(event)) return 1;
  return 2;
}

} // namespace

Deed deed_of(const Deck& deck, const Session& session, const std::vector<Event>& events) {
  if (events.empty()) return {};
  const auto lighter = [](const Event& a, const Event& b) { return weight(a) < weight(b); };
  return std::visit(Tell{deck, session}, *std::max_element(events.begin(), events.end(), lighter));
}

UndoView undo_view(const Deck& deck, const Session& session) {
  UndoView undo;
  if (!session.acts.empty()) undo.deed = deed_of(deck, session, session.acts.back().events);
  undo.stuck = stuck(session);
  return undo;
}

NextView next_view(const Deck& deck, const Session& session) {
  // The rules themselves say what would happen: the button cannot promise anything else.
  const Ruling ruling = rule_on(deck, session, GoOn{}, session.now);
  if (ruling.refused()) return {{}, ruling.refusal()};
  return {deed_of(deck, session, ruling.events()), std::nullopt};
}

} // namespace blason
