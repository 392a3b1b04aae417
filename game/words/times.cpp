#include "words/times.hpp"

#include "words/words.hpp"

#include <algorithm>

namespace blason {
namespace {

std::string two_figures(std::int64_t value) {
  return (value < 10 ? "0" : "") + std::to_string(value);
}

/// The figures joined by no-break spaces: a duration never wraps.
std::string joined(std::int64_t large, std::string_view unit, std::int64_t small) {
  const std::string space(no_break_space);
  const std::string whole = std::to_string(large) + space + std::string(unit);
  return small == 0 ? whole : whole + space + two_figures(small);
}

} // namespace

std::string duration(std::int64_t seconds) {
  seconds = std::max<std::int64_t>(seconds, 0);
  if (seconds < 60) return joined(seconds, "s", 0);
  if (seconds < 3600) return joined(seconds / 60, "min", seconds % 60);
  return joined(seconds / 3600, "h", seconds % 3600 / 60);
}

std::string clock(std::int64_t seconds) {
  seconds = std::max<std::int64_t>(seconds, 0);
  return std::to_string(seconds / 60) + ":" + two_figures(seconds % 60);
}

std::string date(Language language, int year, int month, int day) {
  const std::string name = say(language, Phrase::named("month." + std::to_string(month)));
  const bool first = language == Language::french && day == 1;
  return (first ? ordinal(language, day) : std::to_string(day)) + " " + name + " " +
         std::to_string(year);
}

} // namespace blason
