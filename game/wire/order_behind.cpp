#include "wire/order_behind.hpp"

#include "wire/entry_json.hpp"

#include <algorithm>

namespace blason {
namespace {

/// Orders that may have led to an event; which of them did is seen by giving them.
struct Suspects {
  const Session& session;
  const std::span<const Entry>& events;
  std::vector<Intent> found{};

  const Round& round(int number) const {
    return session.rounds[static_cast<std::size_t>(number - 1)];
  }
  CardNo card(int number, const CardId& id) const { return CardNo{round(number).card(id)}; }
  SpotNo spot(int number, const SpotId& id) const { return SpotNo{round(number).spot(id)}; }
  void answer(int number, const CardId& id, const RelayAnswer& said) {
    if (said.spot.empty())
      found = {PassCard{said.team}};
    else
      found = {PlaceCard{said.team, card(number, id), spot(number, said.spot)}};
  }

  void operator()(const CardPlaced& e) {
    found = {PlaceCard{e.team, card(e.round, e.card), spot(e.round, e.spot)}};
  }
  void operator()(const CardLifted& e) { found = {LiftCard{e.team, card(e.round, e.card)}}; }
  void operator()(const BannerPlanted& e) { found = {PlantBanner{e.team, card(e.round, e.card)}}; }
  void operator()(const BannerLifted& e) { found = {LiftBanner{e.team, card(e.round, e.card)}}; }
  void operator()(const BoardLocked& e) { found = {LockBoard{e.team}}; }
  void operator()(const BoardReopened& e) { found = {ReopenBoard{e.team}}; }
  void operator()(const CardJudged& e) { answer(e.round, e.card, e.asked); }
  void operator()(const RetryStruck& e) { answer(e.round, e.card, e.asked); }
  void operator()(const TryClosed&) { found = {CloseTry{}}; }
  void operator()(const TryOpened&) { found = {OpenTry{}}; }
  void operator()(const ClockExtended& e) { found = {ExtendClock{e.seconds}}; }
  void operator()(const HintOpened&) { found = {OpenHint{}}; }
  void operator()(const AcceptedAlso& e) {
    found = {AcceptAlso{e.round, card(e.round, e.card), spot(e.round, e.spot)}};
  }
  void operator()(const CardWithdrawn& e) { found = {Withdraw{e.round, card(e.round, e.card)}}; }
  void operator()(const CardParked& e) { found = {Park{e.round, card(e.round, e.card)}}; }
  void operator()(const AnswerCorrected& e) {
    Correct order{e.round, e.team, card(e.round, e.card), e.attempt, {}};
    if (!e.spot.empty()) order.spot = spot(e.round, e.spot);
    found = {order};
  }
  void operator()(const TeamSeated& e) {
    found = {SeatTeam{e.team.name, -1, 0}, SeatTeam{e.team.name, e.team.banner, e.team.size}};
    if (events.front().actor.seat != Seat::team) return;
    const auto* asked = std::get_if<NameAsked>(&events.back().event);
    const std::string& name = asked == nullptr ? e.team.name : asked->asked;
    found = {RaiseBanner{e.team.name, name, e.team.banner}};
  }
  void operator()(const TeamRenamed& e) { found = {RenameTeam{e.team, e.to}}; }
  void operator()(const NameAsked& e) { found = {AskName{e.team, e.asked}}; }
  void operator()(const NameApproved& e) { found = {ApproveName{e.team}}; }
  void operator()(const NameDeclined& e) {
    found = {DeclineName{e.team}};
    if (const auto* renamed = std::get_if<TeamRenamed>(&events.back().event))
      found = {RenameTeam{e.team, renamed->to}};
  }
  void operator()(const TeamMoved& e) { found = {MoveTeam{e.team, e.to}}; }
  void operator()(const TeamLeft& e) {
    if (e.into.empty())
      found = {RemoveTeam{e.team}};
    else
      found = {MergeTeam{e.team, e.into}};
  }
  void operator()(const StepInserted& e) { found = {InsertStep{e.step}}; }
  void operator()(const LookedBack& e) { found = {LookBack{e.step}}; }
  void operator()(const Adjusted& e) { found = {Adjust{e.team, e.points, e.note}}; }
  void operator()(const Noted& e) { found = {Note{e.text}}; }
  void operator()(const Switched& e) {
    if (e.what == Switch::veiled && e.on)
      found = {HideAnswer{}};
    else
      found = {Turn{e.what, e.on}};
  }
  void operator()(const LanguageChanged& e) { found = {ChangeLanguage{e.to}}; }
  void operator()(const TakenBack&) { found = {TakeBack{}, ReopenTry{}}; }
  // Steps opened, answers told, rounds and evenings ended: one of the desk's few ways on.
  template <class E> void operator()(const E&) {}
};

bool leads_to(const std::vector<Event>& led, std::span<const Entry> events) {
  const auto same = [](const Event& event, const Entry& entry) {
    return event_type(event) == event_type(entry.event) &&
           event_body(event) == event_body(entry.event);
  };
  return led.size() == events.size() && std::equal(led.begin(), led.end(), events.begin(), same);
}

} // namespace

std::optional<SaidOrder> order_behind(const Deck& deck, const Session& session,
                                      std::span<const Entry> events) {
  Suspects suspects{session, events};
  const bool opened = std::holds_alternative<SessionOpened>(events.front().event);
  if (opened || std::holds_alternative<Anonymised>(events.front().event)) return std::nullopt;
  std::visit(suspects, events.front().event);
  for (const Intent& way_on : {Intent{GoOn{}}, Intent{SkipStep{}}, Intent{EndSession{true}}})
    suspects.found.push_back(way_on);
  if (events.front().actor.seat == Seat::table)
    suspects.found.insert(suspects.found.begin(), TimeUp{});
  for (const Intent& suspect : suspects.found) {
    const Ruling ruling = rule_on(deck, session, suspect, events.front().t);
    if (!ruling.refused() && leads_to(ruling.events(), events))
      return SaidOrder{events.front().actor, suspect};
  }
  return std::nullopt;
}

} // namespace blason
