#include "words/led_in.hpp"

#include <algorithm>

namespace blason {

Language led_in(const std::vector<std::string>& languages, Language own) {
  if (std::find(languages.begin(), languages.end(), code(own)) != languages.end()) return own;
  return languages.empty() ? own : parse_language(languages.front()).value_or(own);
}

} // namespace blason
