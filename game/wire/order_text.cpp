#include "wire/order_text.hpp"

#include "wire/intent_shapes.hpp"
#include "wire/order_forms.hpp"
#include "wire/reading.hpp"

#include <algorithm>
#include <charconv>
#include <type_traits>
#include <utility>

namespace blason {
namespace {

constexpr std::string_view nobody = "?";
constexpr std::string_view off_the_board = "nowhere";

bool is_slot(std::string_view word) { return word.starts_with('{'); }
std::string_view key_of(std::string_view slot) { return slot.substr(1, slot.size() - 2); }

/// The words of a pattern: its slots hold no spaces.
std::vector<std::string_view> pattern_words(std::string_view pattern) {
  std::vector<std::string_view> words;
  while (!pattern.empty()) {
    const std::size_t end = std::min(pattern.find(' '), pattern.size());
    words.push_back(pattern.substr(0, end));
    pattern.remove_prefix(std::min(end + 1, pattern.size()));
  }
  return words;
}

template <class List> std::string id_at(const List& list, int place) {
  const auto at = static_cast<std::size_t>(place);
  return place < 0 || at >= list.size() ? std::string(nobody) : list[at].value;
}
template <class List> int place_of(const List& list, std::string_view id) {
  const auto at =
      std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.value == id; });
  return at == list.end() ? -1 : static_cast<int>(at - list.begin());
}

/// Fields to words. `round` may be none: there are no cards then.
struct Say {
  const Round* round;

  template <class Tag> std::string operator()(const Id<Tag>& id) const { return id.value; }
  std::string operator()(const std::string& text) const { return json_quoted(text); }
  std::string operator()(int number) const { return std::to_string(number); }
  std::string operator()(bool on) const { return on ? "on" : "off"; }
  std::string operator()(Switch what) const { return std::string(word(what)); }
  std::string operator()(CardNo card) const {
    return round == nullptr ? std::string(nobody) : id_at(round->cards, index(card));
  }
  std::string operator()(SpotNo spot) const {
    return round == nullptr ? std::string(nobody) : id_at(round->spots, index(spot));
  }
  std::string operator()(const std::optional<SpotNo>& spot) const {
    return spot ? (*this)(*spot) : std::string(off_the_board);
  }
  std::string operator()(const Step& step) const {
    JsonText out;
    write_value(out, step);
    return std::move(out).take();
  }
};

/// Words to fields; nullopt: the word is none of that kind.
struct Hear {
  const Round* round;
  std::string_view said;

  template <class Tag> std::optional<Id<Tag>> as(const Id<Tag>&) const {
    return Id<Tag>(std::string(said));
  }
  std::optional<std::string> as(const std::string&) const { return json_unquoted(said); }
  std::optional<int> as(int) const {
    int number = 0;
    const auto [end, error] = std::from_chars(said.data(), said.data() + said.size(), number);
    if (error != std::errc{} || end != said.data() + said.size()) return std::nullopt;
    return number;
  }
  std::optional<bool> as(bool) const { return std::nullopt; }
  std::optional<Switch> as(Switch) const { return term(said, Switch{}); }
  std::optional<CardNo> as(CardNo) const {
    return CardNo{round == nullptr ? -1 : place_of(round->cards, said)};
  }
  std::optional<SpotNo> as(SpotNo) const {
    return SpotNo{round == nullptr ? -1 : place_of(round->spots, said)};
  }
  std::optional<std::optional<SpotNo>> as(const std::optional<SpotNo>&) const {
    std::optional<std::optional<SpotNo>> heard(std::in_place);
    if (said != off_the_board) heard->emplace(*as(SpotNo{}));
    return heard;
  }
  std::optional<Step> as(const Step&) const {
    const auto json = parse_json(said, record_limits);
    if (std::holds_alternative<Unreadable>(json)) return std::nullopt;
    JsonReading reading;
    Step step;
    read_value(reading, std::get<JsonValue>(json), step);
    if (reading.fault()) return std::nullopt;
    return step;
  }
};

template <class I, class Tell> void each_part(Tell tell) {
  std::apply([&](const auto&... part) { (tell(part.key, part.member), ...); },
             shape_of<std::remove_cvref_t<I>>.parts);
}

const Round* round_numbered(const Session& session, int number) {
  const auto at = static_cast<std::size_t>(number - 1);
  return number < 1 || at >= session.rounds.size() ? nullptr : &session.rounds[at];
}

/// The round an order speaks of: the one it names, else the one being played.
template <class I> const Round* round_of(const Session& session, const I& intent) {
  if constexpr (requires { intent.round; }) return round_numbered(session, intent.round);
  return session.open_round();
}

struct Saying {
  const Session& session;
  const OrderForm& form;

  bool has_slot(std::string_view key) const {
    return form.pattern.find("{" + std::string(key) + "}") != std::string_view::npos;
  }
  template <class I> bool fits(const I& intent) const {
    const I* model = std::get_if<I>(&form.model);
    bool same = model != nullptr;
    each_part<I>([&](std::string_view key, auto member) {
      if (has_slot(key) || (form.by_team && key == "team")) return;
      same = same && intent.*member == model->*member;
    });
    return same;
  }
  template <class I> std::string text(const I& intent) const {
    const Say say{round_of(session, intent)};
    std::string line;
    for (const std::string_view word : pattern_words(form.pattern)) {
      if (!line.empty()) line += ' ';
      if (!is_slot(word)) line += word;
      each_part<I>([&](std::string_view key, auto member) {
        if (is_slot(word) && key == key_of(word)) line += say(intent.*member);
      });
    }
    return line;
  }
};

/// What stands in the slots of a form; nullopt: the words are not of that form.
using Slots = std::vector<std::pair<std::string_view, std::string_view>>;
std::optional<Slots> slots_of(const OrderForm& form, const std::vector<std::string_view>& words) {
  const std::vector<std::string_view> pattern = pattern_words(form.pattern);
  if (pattern.size() != words.size()) return std::nullopt;
  Slots slots;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (is_slot(pattern[at]))
      slots.emplace_back(key_of(pattern[at]), words[at]);
    else if (pattern[at] != words[at])
      return std::nullopt;
  }
  return slots;
}

struct Hearing {
  const Session& session;
  const Slots& slots;
  const OrderForm& form;
  const TeamId& team;

  /// Numbers first: which cards are meant depends on the round.
  template <class I> std::optional<Intent> operator()(I intent) const {
    bool heard = true;
    for (const bool cards : {false, true})
      each_part<I>([&](std::string_view key, auto member) {
        if (cards == (key == "card" || key == "spot")) heard = hear(intent, key, member) && heard;
      });
    if constexpr (requires { intent.team; })
      if (form.by_team) intent.team = team;
    if (!heard) return std::nullopt;
    return intent;
  }
  template <class I, class T> bool hear(I& intent, std::string_view key, T I::*member) const {
    for (const auto& [slot, word] : slots) {
      if (slot != key) continue;
      const auto value = Hear{round_of(session, intent), word}.as(intent.*member);
      if (!value) return false;
      intent.*member = *value;
    }
    return true;
  }
};

std::optional<Intent> read_intent_words(const Session& session, const TeamId& team,
                                        const std::vector<std::string_view>& words) {
  for (const OrderForm& form : order_forms()) {
    if (form.by_team == team.empty()) continue;
    const auto slots = slots_of(form, words);
    if (!slots) continue;
    if (auto intent = std::visit(Hearing{session, *slots, form, team}, form.model)) return intent;
  }
  return std::nullopt;
}

std::string who(const Actor& actor, const OrderForm& form, const TeamId& team) {
  if (actor.seat == Seat::team) return actor.team.value;
  const std::string seat = actor.seat == Seat::desk ? "desk" : "table";
  return form.by_team ? seat + " for " + team.value : seat;
}

} // namespace

std::string order_text(const Session& session, const SaidOrder& order) {
  const auto say = [&](const auto& intent) {
    for (const OrderForm& form : order_forms()) {
      const Saying saying{session, form};
      if (!saying.fits(intent)) continue;
      TeamId team;
      if constexpr (requires { intent.team; }) team = intent.team;
      return who(order.actor, form, team) + " " + saying.text(intent);
    }
    return std::string();
  };
  return std::visit(say, order.intent);
}

std::optional<SaidOrder> read_order(const Session& session, std::string_view line) {
  std::vector<std::string_view> words = words_of(line);
  if (words.size() < 2) return std::nullopt;
  SaidOrder order;
  TeamId team;
  if (words[0] == "table")
    order.actor.seat = Seat::table;
  else if (words[0] != "desk") {
    order.actor.seat = Seat::team;
    team = order.actor.team = TeamId(std::string(words[0]));
  }
  words.erase(words.begin());
  if (order.actor.seat != Seat::team && words.size() > 2 && words[0] == "for") {
    team = TeamId(std::string(words[1]));
    words.erase(words.begin(), words.begin() + 2);
  }
  auto intent = read_intent_words(session, team, words);
  if (!intent) return std::nullopt;
  order.intent = std::move(*intent);
  return order;
}

std::vector<std::string_view> words_of(std::string_view line) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < line.size();) {
    if (line[at] == ' ') {
      ++at;
      continue;
    }
    std::size_t end = line.find(' ', at);
    if (line[at] == '{') end = line.size();
    if (line[at] == '"')
      for (end = at + 1; end < line.size() && line[end] != '"'; ++end)
        if (line[end] == '\\') ++end;
    if (line[at] == '"') ++end;
    end = std::min(end, line.size());
    words.push_back(line.substr(at, end - at));
    at = end;
  }
  return words;
}

std::string json_quoted(std::string_view text) {
  JsonText out;
  out.text(text);
  return std::move(out).take();
}

std::optional<std::string> json_unquoted(std::string_view word) {
  auto json = parse_json(word, record_limits);
  if (std::holds_alternative<Unreadable>(json)) return std::nullopt;
  auto* text = std::get_if<std::string>(&std::get<JsonValue>(json).value);
  if (text == nullptr) return std::nullopt;
  return std::move(*text);
}

} // namespace blason
