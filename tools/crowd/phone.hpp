#pragma once

#include "evidence.hpp"
#include "lines.hpp"

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <random>
#include <string>

namespace blason::crowd {

/// A phone that plays at random and follows game/wire/README.md: it joins, comes back, says kept,
/// pings, and says its orders again until they are answered. What breaks a law before its eyes it
/// notes itself.
class Phone {
public:
  /// `code`: the one on the wall, empty while there is none.
  Phone(Lines& lines, int number, std::uint64_t seed, std::function<std::string()> code);

  void begin();
  /// No order more; those that are open are still said again.
  void rest() { resting_ = true; }
  /// Asks for the whole view, to compare it with what it has.
  void look();
  bool settled() const; // seated, with a hand and no order open

  const Seen& seen() const { return seen_; }
  const std::vector<Breach>& breaches() const { return breaches_; }

private:
  using Json = nlohmann::json;
  struct Open {
    std::string text;
    Millis said_at = 0;
    std::size_t place = 0; // in seen_.orders
  };

  void dial();
  void opened();
  void heard(std::string_view text);
  void gone(int code);
  void hear_seated(const Json& message);
  void hear_view(const Json& message);
  void hear_change(const Json& message);
  void hear_answer(const Json& message, Answer answer);
  void hear_turned_away(const Json& message);
  void check_secrets();
  void beat();
  void act();
  void play(bool open);
  void order(const std::string& type, Json more = Json::object());
  void say(const Json& message) { lines_.say(seen_.phone, message.dump()); }
  void breach(std::string law, std::string what);
  int dice(int sides) { return static_cast<int>(dice_() % static_cast<std::uint64_t>(sides)); }

  Lines& lines_;
  std::function<std::string()> code_;
  std::mt19937_64 dice_;
  Seen seen_;
  std::vector<Breach> breaches_;
  std::string token_;
  Json hand_;
  std::int64_t version_ = 0;
  std::map<std::string, Open> open_;
  bool seated_ = false, resting_ = false, looking_ = false;
  int falls_ = 0, line_ = 0, ids_ = 0;
  Millis ponged_ = 0, pinged_ = 0, acts_at_ = 0, looks_at_ = 0;
};

} // namespace blason::crowd
