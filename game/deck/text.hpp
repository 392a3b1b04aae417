#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace blason {

/// A human sentence in one or several languages. The first entry is what other languages fall back
/// to; a deck's plain string is one entry without a language.
struct Text {
  struct Saying {
    std::string language; // "fr", "en"…; empty: said so in every language
    std::string words;    // UTF-8
    friend bool operator==(const Saying&, const Saying&) = default;
  };
  std::vector<Saying> sayings;

  Text() = default;
  /// The same words in every language.
  explicit Text(std::string words);

  /// The words in `language`, else the fallback, else the empty string.
  const std::string& in(std::string_view language) const;
  bool empty() const { return sayings.empty(); }
  friend bool operator==(const Text&, const Text&) = default;
};

} // namespace blason
