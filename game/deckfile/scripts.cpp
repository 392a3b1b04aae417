#include "deckfile/parts.hpp"
#include "deckfile/values.hpp"

#include <array>

namespace blason::deckfile {
namespace {

constexpr std::array<std::string_view, 3> script_keys{"id", "name", "steps"};
constexpr std::array<std::string_view, 16> step_keys{
    "step", "minutes", "kind",   "mode",   "cards",   "waves", "ladder", "worth",
    "near", "banners", "chorus", "reveal", "seconds", "dealt", "pair",   "fief"};
constexpr std::array<std::string_view, 13> round_only{
    "kind",    "mode",   "cards",  "waves",   "ladder", "worth", "near",
    "banners", "chorus", "reveal", "seconds", "dealt",  "pair"};
constexpr std::array<std::string_view, 12> step_words{"welcome", "gallery", "round",   "standings",
                                                      "map",     "pause",   "quiz",    "debrief",
                                                      "ideas",   "jury",    "roadmap", "podium"};
constexpr std::array<std::string_view, 7> kind_words{
    "families", "segments", "fiefs", "verbatims", "clues", "twins", "encounter"};
constexpr std::array<std::string_view, 2> mode_words{"sealed", "relay"};

constexpr int most_cards_asked = 2200; // every persona and every card of the largest deck
constexpr int most_waves = 100;
constexpr std::size_t most_steps = 500;
constexpr std::size_t most_rungs = 10;
constexpr int most_points = 1000;
constexpr int most_seconds = 86'400;
constexpr int most_minutes = 1'440;

void tell_means_nothing(Reading& reading, const Members& members, std::string_view key) {
  const NodeId node = members.find(key);
  if (node == no_node) return;
  reading.findings.add(Code::means_nothing, node, reading.tree[node].key_begin).with("key", key);
}

std::vector<int> read_ladder(Reading& reading, NodeId node) {
  std::vector<int> ladder;
  const std::vector<NodeId> items = read_list(reading, node);
  const bool is_list = node != no_node && reading.tree[node].kind == JsonKind::array;
  if (is_list && (items.empty() || items.size() > most_rungs))
    tell_wrong_count(reading, node, 1, most_rungs);
  for (const NodeId item : items)
    if (const auto rung = read_whole(reading, item, 0, most_points)) ladder.push_back(*rung);
  return ladder;
}

/// Members that say something only in another kind of round.
void tell_idle_members(Reading& reading, const Members& members, const RoundStep& round) {
  const bool relay = round.mode == Mode::relay && round.kind != Kind::encounter;
  if (round.mode == Mode::relay && !relay) tell_means_nothing(reading, members, "mode");
  if (!relay) tell_means_nothing(reading, members, "chorus");
  if (round.kind != Kind::twins) tell_means_nothing(reading, members, "pair");
  tell_means_nothing(reading, members, "fief");
}

RoundStep read_round(Reading& reading, const Members& members) {
  RoundStep round;
  const auto kind = round_kind(read_word(reading, members.require("kind"), kind_words));
  const NodeId mode_node = members.find("mode");
  const auto mode = round_mode(read_word(reading, mode_node, mode_words));
  round.kind = kind.value_or(Kind::families);
  round.mode = mode.value_or(Mode::sealed);
  round.cards = read_whole(reading, members.find("cards"), 1, most_cards_asked);
  round.waves = read_whole(reading, members.find("waves"), 1, most_waves).value_or(1);
  round.ladder = read_ladder(reading, members.find("ladder"));
  round.worth = read_whole(reading, members.find("worth"), 0, most_points).value_or(1);
  round.near = read_whole(reading, members.find("near"), 0, most_points);
  round.banners = read_whole(reading, members.find("banners"), 0, most_cards_asked);
  round.chorus = read_whole(reading, members.find("chorus"), 0, most_points);
  round.reveal = read_whole(reading, members.find("reveal"), 0, most_cards_asked);
  round.seconds = read_whole(reading, members.find("seconds"), 1, most_seconds);
  round.dealt = read_flag(reading, members.find("dealt")).value_or(false);
  if (const NodeId pair = members.find("pair"); pair != no_node)
    round.pair = read_pair(reading, pair);
  if (!kind || (mode_node != no_node && !mode)) return round;
  tell_idle_members(reading, members, round);
  // An encounter is played by everybody at once, whatever the script asks.
  if (round.kind == Kind::encounter) round.mode = Mode::sealed;
  return round;
}

Step read_step(Reading& reading, NodeId node) {
  const Members members(reading, node, step_keys);
  Step step;
  const std::string word = read_word(reading, members.require("step"), step_words);
  step.kind = step_kind(word).value_or(StepKind::welcome);
  step.minutes = read_number(reading, members.find("minutes"), 0, most_minutes).value_or(0);
  if (step.kind == StepKind::round) {
    step.round = read_round(reading, members);
    return step;
  }
  if (word.empty()) return step;
  for (const std::string_view key : round_only) tell_means_nothing(reading, members, key);
  if (step.kind == StepKind::podium)
    step.fief = read_whole(reading, members.find("fief"), 0, most_points);
  else
    tell_means_nothing(reading, members, "fief");
  return step;
}

} // namespace

Script read_script(Reading& reading, NodeId node) {
  const Members members(reading, node, script_keys);
  Script script;
  const NodeId id = members.require("id");
  script.id = ScriptId(read_id(reading, id));
  declare(reading, Listed::script, script.id.value, id);
  script.name = read_text(reading, members.find("name"));
  const NodeId steps = members.require("steps");
  for (const NodeId step : read_list(reading, steps)) {
    script.steps.push_back(read_step(reading, step));
    if (script.steps.size() < most_steps) continue;
    if (reading.tree.next(step) != no_node)
      reading.tell(Code::too_many, steps)
          .with_number("limit", most_steps)
          .with_number("found", static_cast<std::int64_t>(reading.tree.count(steps)))
          .with("list", "steps");
    break;
  }
  if (steps != no_node && script.steps.empty() && reading.tree[steps].kind == JsonKind::array)
    reading.tell(Code::too_few, steps)
        .with_number("low", 1)
        .with_number("found", 0)
        .with("list", "steps");
  return script;
}

} // namespace blason::deckfile
