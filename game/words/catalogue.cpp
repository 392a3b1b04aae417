#include "words/catalogue.hpp"

#include <algorithm>

namespace blason {

const Sentence* find_sentence(std::string_view key) {
  const std::span<const Sentence> all = sentences();
  const auto at = std::lower_bound(
      all.begin(), all.end(), key,
      [](const Sentence& one, std::string_view wanted) { return one.key < wanted; });
  return at == all.end() || at->key != key ? nullptr : &*at;
}

} // namespace blason
