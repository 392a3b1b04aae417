#pragma once

#include <optional>
#include <string_view>

namespace blason {

/// The two languages every sentence of the program exists in.
enum class Language { french, english };

/// "fr" or "en", as decks and command lines write it.
std::string_view code(Language language);

/// The language of "fr", "en", or of a tag that begins so ("fr-CA", "en_GB.UTF-8"); nullopt for any
/// other.
std::optional<Language> parse_language(std::string_view tag);

} // namespace blason
