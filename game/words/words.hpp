#pragma once

#include "words/keys.hpp"
#include "words/language.hpp"
#include "words/nouns.hpp"
#include "words/numbers.hpp"
#include "words/times.hpp"
#include "words/typography.hpp"

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace blason {

/// The name of a sentence of assets/words. A literal that names none does not compile.
class Phrase {
public:
  consteval Phrase(const char* literal) : text_(literal) {
    if (!is_key(text_)) throw "assets/words/*.json have no sentence of this key";
  }
  /// A key put together at run time, such as "kind." and the slug of a kind; `text` must outlive
  /// the Phrase.
  static constexpr Phrase named(std::string_view text) { return Phrase(text); }

  constexpr std::string_view text() const { return text_; }

private:
  constexpr explicit Phrase(std::string_view text) : text_(text) {}
  std::string_view text_;
};

/// What takes the place of {name} in a sentence. Numbers are written as the language writes them.
struct Value {
  std::string_view name;
  std::variant<std::string, std::int64_t, double> what;

  Value(std::string_view named, std::string text) : name(named), what(std::move(text)) {}
  Value(std::string_view named, std::string_view text) : Value(named, std::string(text)) {}
  Value(std::string_view named, const char* text) : Value(named, std::string(text)) {}
  Value(std::string_view named, std::integral auto n)
      : name(named), what(static_cast<std::int64_t>(n)) {}
  Value(std::string_view named, double n) : name(named), what(n) {}
};
using Values = std::vector<Value>;

/// The sentence, with its values in place: say(language, "wall.podium.title"),
/// say(language, "unit.points", {{"count", 4}}). A sentence with a plural follows the value called
/// count: French says 0 and 1 in the singular, English only 1. A key that names nothing comes back
/// in brackets.
std::string say(Language language, Phrase phrase, const Values& values = {});
/// The same, with what is called otherwise here: see noun_form.
std::string say(Language language, const Nouns& nouns, Phrase phrase, const Values& values = {});

/// "a, b et c" or "a, b and c"; with `either`, "a, b ou c" or "a, b or c".
std::string list(Language language, const std::vector<std::string>& items);
std::string either(Language language, const std::vector<std::string>& items);

/// "0 point", "4 points", "1,5 point".
std::string points(Language language, std::int64_t count);
/// "+4 points", "−1 point".
std::string signed_points(Language language, std::int64_t count);

/// The name a team starts with: "La Tour", "The Tower"… by the number of its banner, 0 to 11.
std::string banner_name(Language language, int banner);
/// The names of the teams that were asked for: those given; of a lone number from 1 to 12 as many
/// banners' own; of nothing two.
std::vector<std::string> team_names(Language language, const std::vector<std::string>& asked);

} // namespace blason
