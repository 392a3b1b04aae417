#include "words/language.hpp"

namespace blason {

std::string_view code(Language language) { return language == Language::french ? "fr" : "en"; }

std::optional<Language> parse_language(std::string_view tag) {
  for (const Language language : {Language::french, Language::english}) {
    if (!tag.starts_with(code(language))) continue;
    const std::string_view rest = tag.substr(2);
    if (rest.empty() || rest[0] == '-' || rest[0] == '_' || rest[0] == '.') return language;
  }
  return std::nullopt;
}

} // namespace blason
