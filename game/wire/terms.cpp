#include "wire/terms.hpp"

#include <algorithm>
#include <array>

namespace blason {
namespace {

// In the order of the enumerations.
constexpr std::array<std::string_view, 4> beats{"together", "split", "answer", "rest"};
constexpr std::array<std::string_view, 6> switches{"ranks",  "black",     "paused",
                                                   "veiled", "moderated", "listed"};

template <class Enum, std::size_t N>
std::optional<Enum> found(const std::array<std::string_view, N>& words, std::string_view word) {
  const auto place = std::find(words.begin(), words.end(), word);
  if (place == words.end()) return std::nullopt;
  return static_cast<Enum>(place - words.begin());
}

} // namespace

std::string_view word(Beat beat) { return beats.at(static_cast<std::size_t>(beat)); }
std::string_view word(Switch what) { return switches.at(static_cast<std::size_t>(what)); }
std::optional<Beat> term(std::string_view word, Beat) { return found<Beat>(beats, word); }
std::optional<Switch> term(std::string_view word, Switch) { return found<Switch>(switches, word); }

} // namespace blason
