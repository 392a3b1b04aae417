#pragma once

#include "lines.hpp"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace blason::crowd {

enum class Fault { delay, jitter, cut, silence, slow, kill };
std::string_view word_of(Fault fault);
const std::vector<Fault>& all_faults();

/// Something that befalls a phone's line, the program (kill), or an order of the facilitator's.
struct Moment {
  Millis at = 0;
  Fault fault = Fault::cut; // unless `order` says something
  int phone = -1;
  Millis lasts = 0;
  std::string order = {}; // a line of the control pipe
};

struct Wish {
  std::uint64_t seed = 1;
  int phones = 20;
  Millis lasts = 20000; // faults are over by then
  std::set<Fault> faults;
};

/// All that will happen, in order. The same wish gives the same schedule anywhere.
std::vector<Moment> schedule_of(const Wish& wish);

} // namespace blason::crowd
