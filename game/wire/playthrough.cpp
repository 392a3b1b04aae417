#include "wire/playthrough.hpp"

#include "wire/evening_head.hpp"
#include "wire/evening_player.hpp"
#include "wire/order_behind.hpp"
#include "wire/order_text.hpp"

#include "wire/entry_json.hpp"

#include <algorithm>

namespace blason {
namespace {

std::string_view next_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

bool is_outcome(std::string_view line) {
  const std::size_t at = line.find_first_not_of(' ');
  return at != line.npos && line[at] == '|';
}
bool is_remark(std::string_view line) {
  const std::size_t at = line.find_first_not_of(' ');
  return at == line.npos || line[at] == '#';
}

/// "desk records TYPE {…}": a fact that no order explains; "and records" goes on with its command.
std::string fact_text(const Entry& entry, bool goes_on) {
  const std::string actor = entry.actor.seat == Seat::team    ? entry.actor.team.value
                            : entry.actor.seat == Seat::table ? "table"
                                                              : "desk";
  return actor + (goes_on ? " and records " : " records ") + std::string(event_type(entry.event)) +
         " " + event_body(entry.event);
}

/// Plays the lines of a text one after the other.
class Reader {
public:
  Reader(const Deck& deck, EveningPlayer& player) : head_(deck), player_(player) {}

  /// Why the line cannot be played; empty when it can.
  std::string take(std::string_view line) {
    if (is_outcome(line)) return {};
    if (!player_.opened() && head_.takes(line)) {
      player_.write(line);
      return head_.fault();
    }
    if (!player_.opened() && !head_.empty()) {
      const std::string fault = head_.missing();
      if (!fault.empty()) return fault;
      player_.open(head_.opening());
    }
    player_.write(line);
    if (is_remark(line)) return {};
    if (!player_.opened()) return "the evening is not set up: deck, script and teams first";
    return play(line);
  }

private:
  std::string play(std::string_view line) {
    std::string_view rest = line;
    if (line.starts_with("t+")) {
      const std::size_t end = std::min(line.find(' '), line.size());
      const auto t = read_played_time(line.substr(0, end));
      if (!t) return "a time is written like t+91.5s";
      player_.at(*t);
      rest = line.substr(end);
    }
    const std::vector<std::string_view> words = words_of(rest);
    const auto records = std::find(words.begin(), words.end(), "records");
    if (records != words.end() && words.end() - records == 3) return fact(words);
    const auto order = read_order(player_.session(), rest);
    if (!order) return "no such order";
    player_.order(*order);
    return {};
  }

  std::string fact(const std::vector<std::string_view>& words) {
    auto event = read_event(words[words.size() - 2], words.back());
    if (std::holds_alternative<Unreadable>(event)) return "no such fact";
    Actor actor;
    if (words[0] == "table")
      actor.seat = Seat::table;
    else if (words[0] != "desk")
      actor = Actor{Seat::team, TeamId(std::string(words[0])), {}};
    player_.fact(actor, std::get<Event>(std::move(event)), words[1] == "and");
    return {};
  }

  EveningHead head_;
  EveningPlayer& player_;
};

/// How many entries from `first` on came of one command.
std::size_t of_one_command(const std::vector<Entry>& record, std::size_t first) {
  std::size_t end = first + 1;
  while (end < record.size() && record[end].command.device == record[first].command.device &&
         record[end].command.id == record[first].command.id)
    ++end;
  return end - first;
}

void tell(const Deck& deck, EveningPlayer& player, std::span<const Entry> events) {
  const std::string time = player.at(events.front().t) ? played_time(events.front().t) + " " : "";
  if (const auto order = order_behind(deck, player.session(), events)) {
    player.write(time + order_text(player.session(), *order));
    return player.order(*order);
  }
  for (std::size_t at = 0; at < events.size(); ++at) {
    player.write((at == 0 ? time : "") + fact_text(events[at], at > 0));
    player.fact(events[at].actor, events[at].event, at > 0);
  }
}

} // namespace

std::string deck_of(std::string_view playthrough) {
  while (!playthrough.empty()) {
    const std::vector<std::string_view> words = words_of(next_line(playthrough));
    if (words.size() > 1 && words[0] == "deck") return std::string(words[1]);
  }
  return {};
}

std::variant<PlayedText, Misread> play_text(const Deck& deck, std::string_view playthrough) {
  EveningPlayer player(deck);
  Reader reader(deck, player);
  for (int number = 1; !playthrough.empty(); ++number)
    if (std::string why = reader.take(next_line(playthrough)); !why.empty())
      return Misread{number, std::move(why)};
  return std::move(player).take();
}

std::string playthrough_of(const Deck& deck, const std::vector<Entry>& record) {
  EveningPlayer player(deck);
  for (std::size_t first = 0; first < record.size();) {
    const std::size_t count = of_one_command(record, first);
    if (const auto* opened = std::get_if<SessionOpened>(&record[first].event)) {
      for (const std::string& line : head_text(deck, *opened)) player.write(line);
      player.at(record[first].t);
      player.open(*opened);
      player.write("");
    } else {
      tell(deck, player, std::span(record).subspan(first, count));
    }
    first += count;
  }
  return std::move(player).take().text;
}

} // namespace blason
