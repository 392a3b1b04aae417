#include "phone.hpp"

#include <algorithm>

namespace blason::crowd {
namespace {

constexpr Millis beat_every = 100;
constexpr Millis ping_every = 2500, dead_after = 6000, again_after = 2500;
constexpr Millis wait_before_dial[] = {100, 250, 500, 1000, 2000, 5000};
constexpr std::size_t most_open = 4;

} // namespace

Phone::Phone(Lines& lines, int number, std::uint64_t seed, std::function<std::string()> code)
    : lines_(lines), code_(std::move(code)),
      dice_(seed * 1009 + static_cast<std::uint64_t>(number)) {
  seen_.phone = number;
}

void Phone::begin() {
  dial();
  beat();
}

bool Phone::settled() const { return seated_ && version_ != 0 && open_.empty() && !looking_; }

void Phone::dial() {
  seated_ = false;
  looking_ = false;
  const int line = ++line_;
  ++seen_.lines;
  lines_.dial(seen_.phone, {[this] { opened(); }, [this](std::string_view text) { heard(text); },
                            [this, line](int code) {
                              if (line == line_) gone(code);
                            }});
  ponged_ = pinged_ = lines_.now();
}

void Phone::opened() {
  if (!token_.empty()) return say({{"type", "resume"}, {"token", token_}, {"version", version_}});
  say({{"type", "hello"}, {"protocol", 1}});
  if (!code_().empty()) return say({{"type", "join"}, {"code", code_()}});
  gone(0);
}

void Phone::gone(int) {
  seated_ = false;
  lines_.hang_up(seen_.phone);
  const auto last = std::size(wait_before_dial) - 1;
  const Millis wait = wait_before_dial[std::min(static_cast<std::size_t>(falls_++), last)];
  const int line = ++line_;
  lines_.after(wait * (80 + dice(41)) / 100, [this, line] {
    if (line == line_) dial();
  });
}

void Phone::heard(std::string_view text) {
  const Json message = Json::parse(text);
  const std::string type = message.at("type");
  ponged_ = lines_.now();
  if (type == "seated") return hear_seated(message);
  if (type == "view") return hear_view(message);
  if (type == "change") return hear_change(message);
  if (type == "done") return hear_answer(message, Answer::done);
  if (type == "refused") return hear_answer(message, Answer::refused);
  if (type == "turned-away") return hear_turned_away(message);
  if (type == "unsaved") return breach("I3", "an order was not saved, and the disk is well");
  if (type == "unread") breach("wire", "was not understood: " + std::string(text));
  // After "bye" the line ends by itself; of "moved", "lobby" and "pong" nothing is to be done.
}

void Phone::hear_seated(const Json& message) {
  const std::string device = message.at("device");
  if (!seen_.device.empty() && seen_.device != device) breach("seat", "came back to another seat");
  seen_.device = device;
  seen_.team = message.at("team");
  token_ = message.at("token");
  seated_ = true;
  falls_ = 0;
  say({{"type", "kept"}});
  for (auto& [id, order] : open_) {
    order.said_at = lines_.now();
    lines_.say(seen_.phone, order.text);
  }
}

void Phone::hear_view(const Json& message) {
  const std::int64_t version = message.at("version");
  // Of the same version there is one hand, however one came to it.
  if (looking_ && version == version_) {
    ++seen_.looks;
    if (hand_ != message.at("hand"))
      breach("I7", "its hand of version " + std::to_string(version) +
                       " is not the host's: " + Json::diff(hand_, message.at("hand")).dump());
  }
  looking_ = false;
  version_ = version;
  hand_ = message.at("hand");
  check_secrets();
}

void Phone::hear_change(const Json& message) {
  if (message.at("from") != version_) return say({{"type", "look"}});
  ++seen_.changes;
  for (const auto& [key, value] : message.at("hand").items()) hand_[key] = value;
  if (message.contains("cards"))
    for (const Json& card : message.at("cards")) {
      Json& mine = hand_["cards"].at(card.at("at").get<std::size_t>());
      for (const auto& [key, value] : card.items())
        if (key != "at") mine[key] = value;
    }
  version_ = message.at("version");
  check_secrets();
}

void Phone::check_secrets() {
  seen_.hand = hand_.dump();
  const std::string turn = hand_.at("turn");
  if (turn != "sort" && turn != "locked") return;
  for (const Json& card : hand_.at("cards"))
    if (!card.at("right").is_null() || card.at("why") != "" || card.at("points") != 0)
      return breach("I9", "saw an answer before its reveal: " + card.dump());
}

void Phone::hear_answer(const Json& message, Answer answer) {
  const std::string id = message.at("id");
  const auto known = std::find_if(seen_.orders.begin(), seen_.orders.end(),
                                  [&](const SaidOrder& one) { return one.id == id; });
  if (known == seen_.orders.end()) return breach("I1", "an answer to no order: " + id);
  if (known->answer != Answer::none && known->answer != answer)
    breach("I3", "two answers to one order: " + id);
  if (known->answer == Answer::none) {
    known->answer = answer;
    known->why = message.value("why", "");
  }
  open_.erase(id);
}

void Phone::hear_turned_away(const Json& message) {
  const std::string why = message.at("why");
  if (why == "unknown_seat" || why == "removed") {
    breach("seat", "was not let back: " + why);
    token_.clear();
    seen_.device.clear();
    open_.clear();
  }
  gone(0);
}

/// Everything a phone does by the clock.
void Phone::beat() {
  const Millis now = lines_.now();
  if (now - ponged_ > dead_after) gone(0), ponged_ = now;
  if (seated_ && now - pinged_ >= ping_every) {
    pinged_ = now;
    say({{"type", "ping"}});
  }
  for (auto& [id, order] : open_) {
    if (!seated_ || now - order.said_at < again_after) continue;
    order.said_at = now;
    lines_.say(seen_.phone, order.text);
  }
  if (seated_ && version_ != 0 && !resting_ && now >= acts_at_) {
    acts_at_ = now + 900 + dice(1200);
    act();
  }
  if (seated_ && version_ != 0 && now >= looks_at_) {
    looks_at_ = now + 3000 + dice(4000);
    look();
  }
  lines_.after(beat_every, [this] { beat(); });
}

void Phone::look() {
  if (!seated_) return;
  looking_ = true;
  say({{"type", "look"}});
}

void Phone::act() {
  const std::string turn = hand_.at("turn");
  if (open_.size() >= most_open || hand_.at("cards").empty()) return;
  // What must be refused is tried as well.
  if (turn == "sort" || (turn == "locked" && dice(3) > 0)) play(turn == "sort");
}

void Phone::play(bool open) {
  const int what = dice(100);
  const int card = dice(static_cast<int>(hand_.at("cards").size()));
  const int spot = dice(static_cast<int>(hand_.at("spots").size()));
  if (what < 60) return order("place", {{"card", card}, {"spot", spot}});
  if (what < 72) return order("lift", {{"card", card}});
  if (what < 86) return order("plant", {{"card", card}});
  if (what < 92) return order("unplant", {{"card", card}});
  if (open && what < 97) return order("place", {{"card", card}, {"spot", spot}});
  order(open ? "seal" : "reopen");
}

void Phone::order(const std::string& type, Json more) {
  const std::string id = std::to_string(seen_.phone) + "-" + std::to_string(++ids_) + "-" +
                         std::to_string(dice(10000));
  more["type"] = type;
  more["id"] = id;
  seen_.orders.push_back({id, type, {}, Answer::none});
  open_[id] = {more.dump(), lines_.now(), seen_.orders.size() - 1};
  say(more);
  if (dice(4) == 0) say(more); // a finger that slipped
}

void Phone::breach(std::string law, std::string what) {
  breaches_.push_back({std::move(law), "phone " + std::to_string(seen_.phone) + " (" + seen_.team +
                                           ") " + std::move(what)});
}

} // namespace blason::crowd
