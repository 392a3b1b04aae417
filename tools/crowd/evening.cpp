#include "evening.hpp"

#include "laws.hpp"
#include "lines.hpp"
#include "phone.hpp"
#include "program.hpp"

#include <nlohmann/json.hpp>

#include <fstream>
#include <memory>
#include <stdexcept>

namespace blason::crowd {
namespace {

using Json = nlohmann::json;

constexpr Millis look_every = 20, starts_within = 8000, settles_within = 5000;
constexpr int teams = 5, rounds = 30;

/// The deck with nothing but sealed rounds: what the laws count is in them.
std::string deck_with_our_rounds(const Evening& evening) {
  std::ifstream from(evening.deck);
  Json deck = Json::parse(from);
  const Json round{{"step", "round"}, {"kind", "families"},  {"mode", "sealed"}, {"near", 0},
                   {"minutes", 5},    {"ladder", {4, 3, 2}}, {"seconds", 3000}};
  Json steps = Json::array({{{"step", "welcome"}, {"minutes", 1}}});
  for (int i = 0; i < rounds; ++i) steps.push_back(round);
  deck["scripts"] = {{{"id", "crowd"}, {"name", "Crowd"}, {"steps", steps}}};
  const auto file = evening.folder / "deck.json";
  std::ofstream(file) << deck;
  return file.string();
}

class Night {
public:
  explicit Night(const Evening& evening)
      : evening_(evening), session_((evening.folder / "evening.session").string()),
        program_(evening.program, evening.folder), lines_(evening.wish.phones, evening.wish.seed) {}

  Outcome play() {
    program_.start(deck_with_our_rounds(evening_),
                   {"--script", "crowd", "--teams", std::to_string(teams), "--seed",
                    std::to_string(evening_.wish.seed), "--record", session_, "--port", "0"});
    await_code(lines_.now() + starts_within, [this] { begin(); });
    lines_.run();
    if (!trouble_.empty()) throw std::runtime_error(trouble_);
    return judge();
  }

private:
  void await_code(Millis until, const std::function<void()>& then) {
    code_ = program_.code();
    if (!code_.empty()) return then();
    if (lines_.now() > until) {
      trouble_ = "the program does not start: " + program_.said();
      return lines_.stop();
    }
    lines_.after(look_every, [this, until, then] { await_code(until, then); });
  }

  void begin() {
    lines_.host_at(port_ = program_.port());
    const auto code = [this] { return code_; };
    for (int number = 0; number < evening_.wish.phones; ++number)
      phones_.push_back(std::make_unique<Phone>(lines_, number, evening_.wish.seed, code));
    for (const auto& phone : phones_) phone->begin();
    for (const Moment& moment : schedule_of(evening_.wish))
      lines_.after(moment.at, [this, moment] { happen(moment); });
    lines_.after(evening_.wish.lasts, [this] { wind_down(); });
  }

  void happen(const Moment& moment) {
    if (!moment.order.empty()) return program_.order(moment.order);
    if (moment.fault == Fault::kill) return kill();
    if (moment.fault == Fault::cut) return lines_.cut(moment.phone);
    Ailment ailment;
    if (moment.fault == Fault::delay) ailment.delay = 400;
    if (moment.fault == Fault::jitter) ailment = {50, 350, false, 0};
    if (moment.fault == Fault::silence) ailment.silent = true;
    if (moment.fault == Fault::slow) ailment.bytes_a_second = 2000;
    lines_.ail(moment.phone, ailment);
    lines_.after(moment.lasts, [this, phone = moment.phone] { lines_.ail(phone, {}); });
  }

  void kill() {
    ++outcome_.kills;
    program_.kill();
    code_.clear();
    program_.start(session_, {"--port", std::to_string(port_)});
    await_code(lines_.now() + starts_within, [] {});
  }

  /// Lines are well again. What is open is answered, and everybody sees what there is.
  void wind_down() {
    for (const auto& phone : phones_) phone->rest();
    for (int number = 0; number < evening_.wish.phones; ++number) lines_.ail(number, {});
    // What the last orders changed is told within a fifth of a second.
    settle(lines_.now(), [this] { lines_.after(1000, [this] { lines_.stop(); }); });
  }
  void settle(Millis since, const std::function<void()>& then) {
    bool all = true;
    for (const auto& phone : phones_) all = all && phone->settled();
    outcome_.settled_after = lines_.now() - since;
    if (all) return then();
    if (outcome_.settled_after > settles_within) {
      for (const auto& phone : phones_)
        if (!phone->settled())
          outcome_.breaches.push_back(
              {"I7", "phone " + std::to_string(phone->seen().phone) + " did not come to rest"});
      return then();
    }
    lines_.after(look_every, [this, since, then] { settle(since, then); });
  }

  Outcome judge() {
    if (program_.end() != 0)
      outcome_.breaches.push_back({"end", "the program did not end well: " + program_.said()});
    for (const auto& phone : phones_) {
      outcome_.seen.push_back(phone->seen());
      outcome_.breaches.insert(outcome_.breaches.end(), phone->breaches().begin(),
                               phone->breaches().end());
    }
    const Recorded record = recorded_in(session_);
    outcome_.facts = static_cast<int>(record.facts.size());
    for (Breach& breach : breaches_of(outcome_.seen, record))
      outcome_.breaches.push_back(std::move(breach));
    return std::move(outcome_);
  }

  const Evening& evening_;
  std::string session_, code_, trouble_;
  int port_ = 0;
  Program program_;
  Lines lines_;
  std::vector<std::unique_ptr<Phone>> phones_;
  Outcome outcome_;
};

} // namespace

Outcome play(const Evening& evening) { return Night(evening).play(); }

} // namespace blason::crowd
