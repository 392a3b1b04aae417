#include "wire/evening_player.hpp"

#include <charconv>

namespace blason {
namespace {

bool shows_the_map(const Session& session, const Event& event) {
  if (std::holds_alternative<SessionEnded>(event)) return true;
  if (!std::holds_alternative<StepOpened>(event)) return false;
  const StepKind kind = session.present()->kind;
  return kind == StepKind::map || kind == StepKind::standings || kind == StepKind::podium;
}

} // namespace

std::string played_time(Millis t) {
  std::string text = "t+" + std::to_string(t / 1000);
  if (const Millis rest = t % 1000; rest != 0) {
    const std::string figures = std::to_string(rest);
    text += "." + std::string(3 - figures.size(), '0') + figures;
    text.erase(text.find_last_not_of('0') + 1);
  }
  return text + "s";
}

std::optional<Millis> read_played_time(std::string_view word) {
  if (!word.starts_with("t+") || !word.ends_with("s")) return std::nullopt;
  word = word.substr(2, word.size() - 3);
  std::string figures(word.substr(0, word.find('.')));
  std::string rest(word.size() > figures.size() ? word.substr(figures.size() + 1) : "");
  if (rest.size() > 3) return std::nullopt;
  figures += rest + std::string(3 - rest.size(), '0');
  Millis t = 0;
  const char* const end = figures.data() + figures.size();
  const auto [read, error] = std::from_chars(figures.data(), end, t);
  if (error != std::errc{} || read != end || t < 0) return std::nullopt;
  return t;
}

bool EveningPlayer::at(Millis t) {
  const bool moved = t != t_;
  t_ = t;
  return moved;
}

void EveningPlayer::write(std::string_view line) {
  text_ += line;
  text_ += '\n';
}

void EveningPlayer::outcome(const std::string& line) { write("    | " + line); }

void EveningPlayer::open(SessionOpened event) {
  live(Actor{}, std::move(event));
  ledger_.changes(*deck_, session_);
}

void EveningPlayer::order(const SaidOrder& order) {
  ++command_;
  ordinal_ = 0;
  Ruling ruling = rule_on(*deck_, session_, order.intent, t_);
  if (ruling.refused()) return outcome("refused: " + std::string(slug(ruling.refusal())));
  for (Event& event : std::move(ruling).take()) live(order.actor, std::move(event));
  tell_points();
}

void EveningPlayer::fact(const Actor& actor, Event event, bool same_command) {
  if (!same_command) {
    ++command_;
    ordinal_ = 0;
  }
  live(actor, std::move(event));
  tell_points();
}

void EveningPlayer::live(const Actor& actor, Event event) {
  Entry entry{session_.seq + 1, 0, t_, actor, {"playthrough", std::to_string(command_), ordinal_++},
              std::move(event)};
  session_ = after(std::move(session_), entry);
  for (const std::string& line : outcome_text(session_, entry.event)) outcome(line);
  if (shows_the_map(session_, entry.event))
    for (const std::string& line : standing_text(*deck_, session_)) outcome(line);
  entries_.push_back(std::move(entry));
}

void EveningPlayer::tell_points() {
  for (const std::string& line : ledger_.changes(*deck_, session_)) outcome(line);
}

PlayedText EveningPlayer::take() && {
  return PlayedText{std::move(text_), std::move(entries_), std::move(session_)};
}

} // namespace blason
