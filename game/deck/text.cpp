#include "deck/text.hpp"

#include <utility>

namespace blason {

Text::Text(std::string words) { sayings.push_back(Saying{"", std::move(words)}); }

const std::string& Text::in(std::string_view language) const {
  static const std::string nothing;
  for (const Saying& saying : sayings)
    if (saying.language == language) return saying.words;
  return sayings.empty() ? nothing : sayings.front().words;
}

} // namespace blason
