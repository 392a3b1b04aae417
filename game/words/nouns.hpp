#pragma once

#include "words/language.hpp"
#include "words/numbers.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace blason {

/// What a deck may call something else: the noun with all a sentence needs of it.
struct Noun {
  std::string one, other;
  Gender gender = Gender::masculine; // English asks nobody's
  std::string with_the; // « l’habitude », where the first letter does not tell; or empty
  bool renamed = false; // it is not the house's own
  friend bool operator==(const Noun&, const Noun&) = default;
};

/// « une région, des régions », « a region, regions », and where an h is mute « une habitude, des
/// habitudes, l’habitude ». nullopt: it is not said so, or a form is longer than `longest_noun`.
std::optional<Noun> read_noun(std::string_view said);
inline constexpr std::size_t longest_noun = 24; // characters

/// The nouns sentences leave open, in one language.
struct Nouns {
  Noun fief, family, banner;
};
/// The house's own, which assets/words calls noun.fief, noun.family and noun.banner.
const Nouns& house_nouns(Language language);

/// What stands for [asked] in a sentence; nullopt: nothing does. Asked are [family] and [families];
/// [the family], [of the family], [of a family], [a family], [its family], [this family],
/// [of families]; a capital asks for one. [quel|quelle/family] follows the gender, the house's own
/// word going first where there are three: [plantée|misé|misée/banner]. English has no gender:
/// [planted|staked/banner] is the house's and anybody's.
std::optional<std::string> noun_form(Language language, const Nouns& nouns, std::string_view asked);

} // namespace blason
