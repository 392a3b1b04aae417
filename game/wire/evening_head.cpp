#include "wire/evening_head.hpp"

#include "session/scripts.hpp"
#include "wire/order_text.hpp"
#include "wire/reading.hpp"

#include <algorithm>
#include <charconv>

namespace blason {
namespace {

std::optional<std::uint64_t> whole(std::string_view word) {
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (error != std::errc{} || end != word.data() + word.size()) return std::nullopt;
  return number;
}

std::optional<Script> script_called(const Deck& deck, std::string_view id) {
  for (Script& script : scripts_for(deck))
    if (script.id.value == id) return std::move(script);
  return std::nullopt;
}

std::optional<Script> script_written(std::string_view json_text) {
  const auto json = parse_json(json_text, record_limits);
  if (std::holds_alternative<Unreadable>(json)) return std::nullopt;
  JsonReading reading;
  Script script;
  read_value(reading, std::get<JsonValue>(json), script);
  if (reading.fault()) return std::nullopt;
  return script;
}

std::string script_text(const Deck& deck, const Script& script) {
  if (script_called(deck, script.id.value) == script) return script.id.value;
  JsonText out;
  write_value(out, script);
  return std::move(out).take();
}

} // namespace

bool EveningHead::takes(std::string_view line) {
  const std::vector<std::string_view> words = words_of(line);
  if (words.size() < 2) return false;
  const std::string_view key = words[0];
  fault_.clear();
  if (key == "deck") {
    if (words[1] != deck_->id.value) fault_ = "another deck";
  } else if (key == "session") {
    opening_.session = json_unquoted(words[1]).value_or(std::string(words[1]));
  } else if (key == "hash") {
    opening_.hash = words[1];
  } else if (key == "seed") {
    const auto seed = whole(words[1]);
    if (!seed) fault_ = "a seed is a whole number";
    opening_.seed = seed.value_or(0);
  } else if (key == "language") {
    opening_.language = words[1];
  } else if (key == "script") {
    take_script(words[1]);
  } else if (key == "team") {
    take_team(words);
  } else {
    return false;
  }
  return true;
}

void EveningHead::take_script(std::string_view word) {
  const bool written = word.starts_with('{');
  auto script = written ? script_written(word) : script_called(*deck_, word);
  if (!script) fault_ = "no such script";
  opening_.script = std::move(script).value_or(Script{});
}

void EveningHead::take_team(const std::vector<std::string_view>& words) {
  Team team;
  const auto name = words.size() > 2 ? json_unquoted(words[2]) : std::nullopt;
  if (!name || opening_.teams.size() == most_teams) {
    fault_ = R"(a team is written like: team t1 "La Tour", twelve at most)";
    return;
  }
  team.id = TeamId(std::string(words[1]));
  team.name = *name;
  team.banner = static_cast<int>(opening_.teams.size());
  if (words.size() > 3) team.banner = static_cast<int>(whole(words[3]).value_or(0));
  if (words.size() > 4) team.size = static_cast<int>(whole(words[4]).value_or(0));
  opening_.teams.push_back(std::move(team));
}

std::string EveningHead::missing() const {
  return opening_.script.steps.empty() ? "which script?" : std::string();
}

std::vector<std::string> head_text(const Deck& deck, const SessionOpened& opened) {
  std::vector<std::string> lines{
      "deck     " + opened.deck + " " + opened.version, "session  " + json_quoted(opened.session),
      "seed     " + std::to_string(opened.seed), "language " + opened.language,
      "script   " + script_text(deck, opened.script)};
  if (!opened.hash.empty()) lines.insert(lines.begin() + 2, "hash     " + opened.hash);
  for (const Team& team : opened.teams)
    lines.push_back("team     " + team.id.value + " " + json_quoted(team.name) + " " +
                    std::to_string(team.banner) + " " + std::to_string(team.size));
  return lines;
}

} // namespace blason
