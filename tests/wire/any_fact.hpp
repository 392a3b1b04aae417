#pragma once

#include "rules/dice.hpp"
#include "session/entry.hpp"
#include "wire/writing.hpp"

#include <array>

// Values nobody would think of, by their type: every field of every fact is filled by the dice.

namespace blason::any {

inline std::string words(Dice& dice) {
  static const std::array<std::string, 12> odd{
      "",       "La Tour",  "a\"b\\c", "line\nbreak\r\ttab", "\x01\x1f\x7f",  "œuvre d’été",
      "日本語", "🦊🦊", "null",    "</script>",          "e\u0301\u202e", "0"};
  return odd[dice.below(odd.size())] + odd[dice.below(odd.size())];
}

inline void fill(Dice& dice, bool& value) { value = dice.below(2) == 1; }
inline void fill(Dice& dice, std::string& value) { value = words(dice); }
inline void fill(Dice& dice, double& value) { value = static_cast<double>(dice.below(4000)) / 8; }
inline void fill(Dice& dice, std::uint64_t& value) { value = dice.next() >> dice.below(64); }
inline void fill(Dice& dice, int& value) {
  value = static_cast<int>(static_cast<std::int64_t>(dice.next() >> (32 + dice.below(31))) - 9);
}
inline void fill(Dice& dice, std::int64_t& value) {
  value = static_cast<std::int64_t>(dice.next() >> (1 + dice.below(62)));
  if (dice.below(3) == 0) value = -value;
}
inline void fill(Dice& dice, Kind& value) { value = static_cast<Kind>(dice.below(7)); }
inline void fill(Dice& dice, Mode& value) { value = static_cast<Mode>(dice.below(2)); }
inline void fill(Dice& dice, StepKind& value) { value = static_cast<StepKind>(dice.below(12)); }
inline void fill(Dice& dice, Beat& value) { value = static_cast<Beat>(dice.below(4)); }
inline void fill(Dice& dice, Switch& value) { value = static_cast<Switch>(dice.below(6)); }
inline void fill(Dice& dice, CardNo& value) { value = CardNo{static_cast<int>(dice.below(200))}; }
inline void fill(Dice& dice, SpotNo& value) { value = SpotNo{static_cast<int>(dice.below(200))}; }
template <class Tag> void fill(Dice& dice, Id<Tag>& id) { id.value = words(dice); }

template <class T> void fill(Dice& dice, std::optional<T>& value);
template <class T> void fill(Dice& dice, std::vector<T>& list);
template <class A, class B> void fill(Dice& dice, std::pair<A, B>& pair);

inline void fill(Dice& dice, Text& text) {
  text = Text{};
  if (dice.below(3) == 0) return;
  if (dice.below(2) == 0) {
    text = Text(words(dice) + "x");
    return;
  }
  text.sayings = {{"fr", words(dice)}, {"en", words(dice)}};
}

template <class Round> void fill_round(Dice& dice, Round& round) {
  fill(dice, round.kind), fill(dice, round.mode), fill(dice, round.cards), fill(dice, round.waves);
  fill(dice, round.ladder), fill(dice, round.worth), fill(dice, round.near);
  fill(dice, round.banners), fill(dice, round.chorus), fill(dice, round.reveal);
  fill(dice, round.seconds), fill(dice, round.dealt);
}
inline void fill(Dice& dice, Plan& plan) { fill_round(dice, plan); }
inline void fill(Dice& dice, Step& step) {
  step = Step{};
  fill(dice, step.kind), fill(dice, step.minutes);
  if (step.kind == StepKind::round) fill_round(dice, step.round), fill(dice, step.round.pair);
  if (step.kind == StepKind::podium) fill(dice, step.fief);
}
inline void fill(Dice& dice, Script& script) {
  fill(dice, script.id), fill(dice, script.name), fill(dice, script.steps);
}

template <Listed T> void fill(Dice& dice, T& value) {
  T::each(value, [&dice](std::string_view, auto& field) { fill(dice, field); });
}
template <class T> void fill(Dice& dice, std::optional<T>& value) {
  value.reset();
  if (dice.below(2) == 1) fill(dice, value.emplace());
}
template <class T> void fill(Dice& dice, std::vector<T>& list) {
  list.assign(dice.below(4), T{});
  for (T& item : list) fill(dice, item);
}
template <class A, class B> void fill(Dice& dice, std::pair<A, B>& pair) {
  fill(dice, pair.first), fill(dice, pair.second);
}

/// One fact of every type, in the order of Event.
template <class... E> std::vector<Event> one_of_each(Dice& dice, const std::variant<E...>*) {
  std::vector<Event> facts;
  const auto add = [&](auto fact) {
    fill(dice, fact);
    facts.push_back(std::move(fact));
  };
  (add(E{}), ...);
  return facts;
}
inline std::vector<Event> one_of_each(Dice& dice) {
  return one_of_each(dice, static_cast<const Event*>(nullptr));
}

} // namespace blason::any
