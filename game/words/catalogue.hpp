#pragma once

#include "words/language.hpp"

#include <span>
#include <string_view>

namespace blason {

/// A sentence of assets/words as compiled in, with its spaces typeset. Without a plural both
/// numbers say the same.
struct Sentence {
  struct Saying {
    std::string_view singular, plural;
  };
  std::string_view key;
  Saying french, english;

  const Saying& in(Language language) const {
    return language == Language::french ? french : english;
  }
};

/// Every sentence, in the order of the keys.
std::span<const Sentence> sentences();

/// The sentence of that key, or nullptr.
const Sentence* find_sentence(std::string_view key);

} // namespace blason
