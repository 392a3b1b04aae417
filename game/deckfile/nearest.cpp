#include "deckfile/nearest.hpp"

#include <algorithm>
#include <array>

namespace blason::deckfile {
namespace {

constexpr std::size_t longest_word = 64; // longer ones are not slips of the keyboard

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

} // namespace

std::size_t distance(std::string_view one, std::string_view other, std::size_t most) {
  const std::size_t gap =
      one.size() > other.size() ? one.size() - other.size() : other.size() - one.size();
  if (gap > most || one.size() > longest_word || other.size() > longest_word) return most + 1;
  using Row = std::array<std::size_t, longest_word + 1>;
  std::array<Row, 3> rows{};
  for (std::size_t j = 0; j <= other.size(); ++j) rows[0][j] = j;
  for (std::size_t i = 1; i <= one.size(); ++i) {
    Row& row = rows[i % 3];
    const Row& above = rows[(i + 2) % 3];
    const Row& before = rows[(i + 1) % 3];
    row[0] = i;
    std::size_t least = i;
    for (std::size_t j = 1; j <= other.size(); ++j) {
      const bool same = small(one[i - 1]) == small(other[j - 1]);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0U : 1U)});
      const bool swapped = i > 1 && j > 1 && small(one[i - 1]) == small(other[j - 2]) &&
                           small(one[i - 2]) == small(other[j - 1]);
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
      least = std::min(least, row[j]);
    }
    if (least > most) return most + 1;
  }
  return std::min(rows[one.size() % 3][other.size()], most + 1);
}

std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates) {
  std::size_t most = std::min<std::size_t>(3, std::max<std::size_t>(1, word.size() / 3));
  std::string_view best;
  for (const std::string_view candidate : candidates) {
    const std::size_t away = distance(word, candidate, most);
    if (away > most || candidate.empty()) continue;
    best = candidate;
    if (away == 0) break;
    most = away - 1;
  }
  return best;
}

} // namespace blason::deckfile
