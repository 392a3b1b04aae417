#include "wire/reading.hpp"

// Scripts, steps and plans, in the words of the deck format.

namespace blason {
namespace {

/// The keys of a round that steps and plans have alike.
template <class Round, class Take> void shared_keys(Round& round, Take take) {
  take("kind", round.kind), take("mode", round.mode), take("cards", round.cards);
  take("waves", round.waves), take("ladder", round.ladder), take("worth", round.worth);
  take("near", round.near), take("banners", round.banners), take("chorus", round.chorus);
  take("reveal", round.reveal), take("seconds", round.seconds), take("dealt", round.dealt);
}

template <class Round> void write_round(JsonText& out, const Round& round) {
  shared_keys(round,
              [&out](std::string_view key, const auto& value) { write_field(out, key, value); });
}

} // namespace

void write_value(JsonText& out, const Text& text) {
  const bool plain = text.sayings.size() == 1 && text.sayings.front().language.empty();
  if (text.empty()) return out.text("");
  if (plain) return out.text(text.sayings.front().words);
  out.open_object();
  for (const Text::Saying& saying : text.sayings) write_field(out, saying.language, saying.words);
  out.close_object();
}

void read_value(JsonReading& reading, const JsonValue& json, Text& text) {
  text = Text{};
  if (const auto* plain = std::get_if<std::string>(&json.value)) {
    if (!plain->empty()) text = Text(*plain);
    return;
  }
  const auto* sayings = std::get_if<JsonValue::Object>(&json.value);
  if (sayings == nullptr) return reading.fail(Unreadability::wrong_type);
  for (const JsonMember& member : *sayings) {
    Text::Saying saying{member.key, {}};
    read_value(reading, member.value, saying.words);
    text.sayings.push_back(std::move(saying));
  }
}

void write_value(JsonText& out, const Plan& plan) {
  out.open_object();
  write_round(out, plan);
  out.close_object();
}

void read_value(JsonReading& reading, const JsonValue& json, Plan& plan) {
  Fields fields(reading, json);
  shared_keys(plan, [&fields](std::string_view key, auto& value) { fields.must(key, value); });
  fields.done();
}

void write_value(JsonText& out, const Step& step) {
  out.open_object();
  write_fields(out, "step", step.kind, "minutes", step.minutes);
  if (step.kind == StepKind::round) {
    write_round(out, step.round);
    write_field(out, "pair", step.round.pair);
  }
  if (step.kind == StepKind::podium) write_field(out, "fief", step.fief);
  out.close_object();
}

// What a step leaves unsaid has its default, as in a deck.
void read_value(JsonReading& reading, const JsonValue& json, Step& step) {
  step = Step{};
  Fields fields(reading, json);
  fields.must("step", step.kind);
  fields.may("minutes", step.minutes);
  if (step.kind == StepKind::round) {
    shared_keys(step.round,
                [&fields](std::string_view key, auto& value) { fields.may(key, value); });
    fields.may("pair", step.round.pair);
  }
  if (step.kind == StepKind::podium) fields.may("fief", step.fief);
  fields.done();
}

void write_value(JsonText& out, const Script& script) {
  write_object(out, "id", script.id, "name", script.name, "steps", script.steps);
}

void read_value(JsonReading& reading, const JsonValue& json, Script& script) {
  Fields fields(reading, json);
  fields.must("id", script.id);
  fields.must("name", script.name);
  fields.must("steps", script.steps);
  fields.done();
}

} // namespace blason
