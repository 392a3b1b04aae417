#include "schedule.hpp"

#include <algorithm>
#include <random>

namespace blason::crowd {
namespace {

// Distributions of the standard library differ between libraries: the remainder does not.
struct Dice {
  std::mt19937_64 engine;
  Millis between(Millis least, Millis most) {
    return least + static_cast<Millis>(engine() % static_cast<std::uint64_t>(most - least + 1));
  }
};

constexpr Millis quiet_end = 1500; // ms in which lines mend before the end

void add_line_faults(const Wish& wish, Dice& dice, std::vector<Moment>& moments) {
  std::vector<Fault> kinds;
  for (const Fault fault : wish.faults)
    if (fault != Fault::kill) kinds.push_back(fault);
  if (kinds.empty()) return;
  const Millis pause = std::max<Millis>(20, 12000 / wish.phones);
  for (Millis at = 2000; at < wish.lasts - quiet_end; at += dice.between(pause / 2, pause)) {
    const auto kind =
        kinds[static_cast<std::size_t>(dice.between(0, static_cast<Millis>(kinds.size()) - 1))];
    const int phone = static_cast<int>(dice.between(0, wish.phones - 1));
    const Millis lasts = dice.between(300, kind == Fault::silence ? 9000 : 4000);
    moments.push_back({at, kind, phone, std::min(lasts, wish.lasts - quiet_end - at), {}});
  }
}

void add_kills(const Wish& wish, Dice& dice, std::vector<Moment>& moments) {
  if (wish.faults.count(Fault::kill) == 0) return;
  for (Millis at = dice.between(3500, 5500); at < wish.lasts - 2 * quiet_end;
       at += dice.between(4000, 7000))
    moments.push_back({at, Fault::kill, -1, 0, {}});
}

/// Rounds of three tries; the last stays open, so that boards are compared while they can change.
void add_orders(const Wish& wish, Dice& dice, std::vector<Moment>& moments) {
  const char* words[] = {"open", "close", "try", "close", "try", "close", "reveal", "reveal"};
  Millis at = 500;
  for (std::size_t i = 0; at < wish.lasts - quiet_end; ++i) {
    const std::string word = words[i % std::size(words)];
    moments.push_back({at, Fault::cut, -1, 0, word});
    const bool plays = word == "open" || word == "try";
    at += plays ? dice.between(2500, 4000) : dice.between(200, 500);
  }
  moments.push_back({wish.lasts - quiet_end, Fault::cut, -1, 0, "try"});
  moments.push_back({wish.lasts - quiet_end + 100, Fault::cut, -1, 0, "open"});
}

} // namespace

const std::vector<Fault>& all_faults() {
  static const std::vector<Fault> faults{Fault::delay,   Fault::jitter, Fault::cut,
                                         Fault::silence, Fault::slow,   Fault::kill};
  return faults;
}

std::string_view word_of(Fault fault) {
  constexpr std::string_view words[] = {"delay", "jitter", "cut", "silence", "slow", "kill"};
  return words[static_cast<std::size_t>(fault)];
}

std::vector<Moment> schedule_of(const Wish& wish) {
  Dice dice{std::mt19937_64(wish.seed)};
  std::vector<Moment> moments;
  add_orders(wish, dice, moments);
  add_line_faults(wish, dice, moments);
  add_kills(wish, dice, moments);
  std::stable_sort(moments.begin(), moments.end(),
                   [](const Moment& a, const Moment& b) { return a.at < b.at; });
  return moments;
}

} // namespace blason::crowd
