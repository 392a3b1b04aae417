#include "call/spoken.hpp"

#include <cstdlib>
#include <string_view>

namespace blason {

Language spoken(int argc, const char* const* argv) {
  constexpr std::string_view option = "--language";
  for (int i = 1; i < argc; ++i) {
    std::string_view said = argv[i];
    if (said == option && i + 1 < argc)
      said = argv[i + 1];
    else if (said.starts_with(option) && said.substr(option.size()).starts_with('='))
      said.remove_prefix(option.size() + 1);
    else
      continue;
    if (const auto asked = parse_language(said)) return *asked;
  }
  for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(variable);
    if (value == nullptr || *value == '\0') continue;
    return parse_language(value).value_or(Language::english);
  }
  return Language::english;
}

} // namespace blason
