#include "wire/outcome_text.hpp"

#include "wire/order_text.hpp"
#include "wire/terms.hpp"

namespace blason {
namespace {

using Lines = std::vector<std::string>;

template <class List> std::string ids(const List& list, const char* none = "nobody") {
  std::string text;
  for (const auto& id : list) text += (text.empty() ? "" : " ") + id.value;
  return text.empty() ? none : text;
}

std::string numbered(const char* what, int number) { return what + (" " + std::to_string(number)); }

std::string plan_text(const Plan& plan) {
  std::string text = std::string(slug(plan.kind)) + " " + std::string(slug(plan.mode)) + ", ladder";
  for (const Points rung : plan.ladder) text += " " + std::to_string(rung);
  text += numbered(", worth", plan.worth);
  if (plan.near > 0) text += numbered(", near", plan.near);
  if (plan.banners > 0) text += numbered(", banners", plan.banners);
  if (plan.chorus > 0) text += numbered(", chorus", plan.chorus);
  return text + numbered(", reveal", plan.reveal) + numbered(",", plan.seconds) + " s";
}

std::string answer_text(const RelayAnswer& answer, const char* verb) {
  if (answer.spot.empty()) return answer.team.value + " passes";
  return answer.team.value + " " + verb + " " + answer.spot.value;
}

struct Outcome {
  const Session& session;

  const Round& round(int number) const {
    return session.rounds[static_cast<std::size_t>(number - 1)];
  }
  std::string step(int number) const {
    const Step& one = session.script.steps[static_cast<std::size_t>(number)];
    return numbered("step", number) + ": " + std::string(slug(one.kind));
  }

  Lines operator()(const SessionOpened& event) const {
    return {"order of the relays: " + ids(event.order)};
  }
  Lines operator()(const TeamSeated& event) const {
    return {event.team.id.value + " " + json_quoted(event.team.name) + " sits down" +
            numbered(" under banner", event.team.banner)};
  }
  Lines operator()(const NameAsked& event) const {
    return {event.team.value + " waits to be called " + json_quoted(event.asked)};
  }
  Lines operator()(const NameApproved& event) const {
    return {event.team.value + " is called " + json_quoted(event.to)};
  }
  Lines operator()(const NameDeclined& event) const {
    return {event.team.value + " is not called " + json_quoted(event.asked)};
  }
  Lines operator()(const BoardDealt& event) const {
    return {event.team.value + " is dealt a board"};
  }
  Lines operator()(const StepOpened& event) const { return {step(event.step)}; }
  Lines operator()(const StepSkipped& event) const {
    return {step(event.step) + ", skipped: " + event.why};
  }
  Lines operator()(const StepInserted& event) const { return {step(event.at)}; }
  Lines operator()(const RoundOpened& event) const {
    Lines lines{step(event.step), numbered("round", event.round) + ": " + plan_text(event.plan),
                "teams " + ids(event.teams), "cards " + ids(event.cards),
                "spots " + ids(event.spots)};
    if (event.plan.waves > 1)
      lines[1] += numbered(", wave", event.wave) + numbered(" of", event.plan.waves);
    for (std::size_t card = 0; card < event.hints.size(); ++card)
      lines.push_back("hints of " + event.cards[card].value + ": " + ids(event.hints[card]));
    for (const std::vector<CardId>& wave : event.later)
      lines.push_back("a later wave: " + ids(wave));
    return lines;
  }
  Lines operator()(const TryClosed& event) const {
    std::string line = numbered("try", event.attempt) + " closes";
    if (!event.locked.empty()) line += " and seals " + ids(event.locked);
    return {line};
  }
  Lines operator()(const TryOpened& event) const {
    std::string line =
        numbered("try", event.attempt) + " opens," + numbered("", event.seconds) + " s";
    for (const ToldRight& told : event.told)
      line += ", " + told.team.value + numbered(" has", told.right) + " right";
    return {line};
  }
  Lines operator()(const RoundClosed& event) const {
    const Round& closed = round(event.round);
    if (closed.relay() || closed.encounter()) return {numbered("round", event.round) + " closes"};
    return {numbered("round", event.round) + " is judged: together " + ids(event.together, "none") +
            "; one by one " + ids(event.one_by_one, "none") + "; the rest " +
            ids(event.rest, "none")};
  }
  Lines operator()(const Revealed& event) const {
    return {"reveals " + std::string(word(event.beat)) + ": " + ids(event.cards)};
  }
  Lines operator()(const CardAsked& event) const {
    const Round& asking = round(event.round);
    return {event.card.value + " is asked of " + asking.asked(asking.card(event.card)).value};
  }
  Lines operator()(const CardJudged& event) const {
    std::string line = event.card.value + ": " + answer_text(event.asked, "says");
    for (const RelayAnswer& answer : event.chorus) line += ", " + answer_text(answer, "murmurs");
    return {line};
  }
  Lines operator()(const RetryStruck& event) const {
    return {event.card.value + ": " + event.asked.spot.value + " is struck"};
  }
  Lines operator()(const HintOpened& event) const {
    const Round& meeting = round(event.round);
    const auto& hints = meeting.hints[static_cast<std::size_t>(meeting.card(event.card))];
    return {numbered("hint", event.hint) + " of " + event.card.value + ": " +
            hints[static_cast<std::size_t>(event.hint - 1)].value};
  }
  Lines operator()(const PersonaTold& event) const { return {event.card.value + " is told"}; }
  Lines operator()(const AnswerCorrected& event) const {
    if (event.was.empty()) return {event.chorus ? "a line of the chorus" : "a line of its own"};
    std::string line = "lay at";
    for (const SpotId& spot : event.was) line += " " + (spot.empty() ? "nowhere" : spot.value);
    return {line};
  }
  Lines operator()(const TakenBack& event) const {
    return {"what began with event " + std::to_string(event.seq) + " is undone"};
  }
  Lines operator()(const SessionEnded&) const { return {"the evening ends"}; }
  template <class E> Lines operator()(const E&) const { return {}; }
};

} // namespace

std::vector<std::string> outcome_text(const Session& session, const Event& event) {
  return std::visit(Outcome{session}, event);
}

} // namespace blason
