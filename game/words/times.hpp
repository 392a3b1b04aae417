#pragma once

#include "words/language.hpp"

#include <cstdint>
#include <string>

namespace blason {

/// "45 s", "2 min 30", "8 min", "1 h 05": how long something takes. Below zero counts as zero.
std::string duration(std::int64_t seconds);

/// "2:48", "75:00": minutes and seconds left on a clock. Below zero counts as zero.
std::string clock(std::int64_t seconds);

/// "1er mars 2026", "1 March 2026". `month` from 1 to 12, `day` from 1.
std::string date(Language language, int year, int month, int day);

} // namespace blason
