#include "words/nouns.hpp"

#include "words/words.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace blason {
namespace {

constexpr std::string_view small_capitals[] = {"àÀ", "âÂ", "çÇ", "éÉ", "èÈ", "êÊ", "ëË", "îÎ",
                                               "ïÏ", "ôÔ", "öÖ", "ûÛ", "ùÙ", "üÜ", "œŒ"};
constexpr std::string_view vowels[] = {"a", "e", "i", "o", "u", "à", "â", "é", "è", "ê",
                                       "ë", "î", "ï", "ô", "ö", "û", "ù", "ü", "œ", "A",
                                       "E", "I", "O", "U", "É", "È", "Ê", "Î", "Ô", "Œ"};

bool begins_with_vowel(std::string_view word) {
  return std::any_of(std::begin(vowels), std::end(vowels),
                     [word](std::string_view vowel) { return word.starts_with(vowel); });
}

std::string capitalised(std::string word) {
  if (word.empty()) return word;
  if (word[0] >= 'a' && word[0] <= 'z') word[0] = static_cast<char>(word[0] - 'a' + 'A');
  for (const std::string_view pair : small_capitals)
    if (word.starts_with(pair.substr(0, 2))) word.replace(0, 2, pair.substr(2));
  return word;
}

std::vector<std::string_view> split(std::string_view text, char at) {
  std::vector<std::string_view> parts;
  for (std::size_t end = text.find(at); end != text.npos; end = text.find(at)) {
    parts.push_back(text.substr(0, end));
    text.remove_prefix(end + 1);
  }
  parts.push_back(text);
  return parts;
}

std::string_view without_spaces(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

/// Takes the article off; which of them it was, from 0, or −1.
int take_article(std::string_view& text) {
  constexpr std::array<std::string_view, 4> articles{"un ", "une ", "a ", "an "};
  for (std::size_t at = 0; at < articles.size(); ++at)
    if (text.starts_with(articles[at])) {
      text = without_spaces(text.substr(articles[at].size()));
      return static_cast<int>(at);
    }
  return -1;
}

/// A French word before which « le » and « de » lose their vowel.
bool elides(const Noun& noun) {
  return noun.with_the.empty() ? begins_with_vowel(noun.one)
                               : noun.with_the.starts_with("l’") || noun.with_the.starts_with("l'");
}

std::string the(const Noun& noun) {
  if (elides(noun)) return "l’" + noun.one;
  return (noun.gender == Gender::feminine ? "la " : "le ") + noun.one;
}

std::string french(const Noun& noun, std::string_view form) {
  const bool feminine = noun.gender == Gender::feminine;
  const bool bare = elides(noun); // of its article's vowel
  const std::string article = feminine ? "une " : "un ";
  if (form == "the") return the(noun);
  if (form == "of the") return feminine || bare ? "de " + the(noun) : "du " + noun.one;
  if (form == "a") return article + noun.one;
  if (form == "of a") return "d’" + article + noun.one;
  if (form == "its") return (feminine && !bare ? "sa " : "son ") + noun.one;
  if (form == "this") return (feminine ? "cette " : bare ? "cet " : "ce ") + noun.one;
  if (form == "of") return (bare ? "d’" : "de ") + noun.other;
  return {};
}

std::string english(const Noun& noun, std::string_view form) {
  const std::string article = begins_with_vowel(noun.one) ? "an " : "a ";
  if (form == "the" || form == "its" || form == "this") return std::string(form) + " " + noun.one;
  if (form == "of the") return "of the " + noun.one;
  if (form == "a") return article + noun.one;
  if (form == "of a") return "of " + article + noun.one;
  if (form == "of") return "of " + noun.other;
  return {};
}

struct Named {
  const Noun* noun = nullptr;
  bool several = false;
};

Named named(const Nouns& nouns, std::string_view name) {
  if (name == "fief" || name == "fiefs") return {&nouns.fief, name == "fiefs"};
  if (name == "family" || name == "families") return {&nouns.family, name == "families"};
  if (name == "banner" || name == "banners") return {&nouns.banner, name == "banners"};
  return {};
}

/// The choice that agrees with the noun.
std::optional<std::string> agreed(Language language, const Noun& noun, std::string_view choices) {
  const std::vector<std::string_view> made = split(choices, '|');
  const std::size_t gendered = noun.gender == Gender::feminine ? 1 : 0;
  if (language == Language::english && made.size() == 2)
    return std::string(made[noun.renamed ? 1 : 0]);
  if (language == Language::french && made.size() == 2) return std::string(made[gendered]);
  if (language == Language::french && made.size() == 3)
    return std::string(made[noun.renamed ? 1 + gendered : 0]);
  return std::nullopt;
}

Noun house_noun(Language language, Phrase phrase) {
  return read_noun(say(language, phrase)).value_or(Noun{});
}

} // namespace

std::optional<Noun> read_noun(std::string_view said) {
  const std::vector<std::string_view> parts = split(said, ',');
  if (parts.size() < 2 || parts.size() > 3) return std::nullopt;
  std::string_view one = without_spaces(parts[0]), other = without_spaces(parts[1]);
  const int article = take_article(one);
  if (other.starts_with("des ")) other = without_spaces(other.substr(4));
  if (article < 0 || one.empty() || other.empty()) return std::nullopt;
  if (characters(one) > longest_noun || characters(other) > longest_noun) return std::nullopt;
  Noun noun{std::string(one), std::string(other), Gender::masculine, {}, true};
  if (article == 1) noun.gender = Gender::feminine;
  if (parts.size() == 3) noun.with_the = without_spaces(parts[2]);
  return noun;
}

const Nouns& house_nouns(Language language) {
  const auto read = [](Language in) {
    Nouns nouns{house_noun(in, "noun.fief"), house_noun(in, "noun.family"),
                house_noun(in, "noun.banner")};
    nouns.fief.renamed = nouns.family.renamed = nouns.banner.renamed = false;
    return nouns;
  };
  static const std::array<Nouns, 2> house{read(Language::french), read(Language::english)};
  return house[language == Language::french ? 0 : 1];
}

std::optional<std::string> noun_form(Language language, const Nouns& nouns,
                                     std::string_view asked) {
  if (const std::size_t slash = asked.rfind('/'); slash != asked.npos) {
    const Named agreeing = named(nouns, asked.substr(slash + 1));
    if (agreeing.noun == nullptr) return std::nullopt;
    return agreed(language, *agreeing.noun, asked.substr(0, slash));
  }
  std::string small(asked);
  const bool capital = !small.empty() && small[0] >= 'A' && small[0] <= 'Z';
  if (capital) small[0] = static_cast<char>(small[0] - 'A' + 'a');
  const std::size_t space = small.rfind(' ');
  const std::string form = space == small.npos ? std::string() : small.substr(0, space);
  const Named found = named(nouns, space == small.npos ? small : small.substr(space + 1));
  if (found.noun == nullptr || (!form.empty() && found.several != (form == "of")))
    return std::nullopt;
  std::string made = found.several ? found.noun->other : found.noun->one;
  if (!form.empty())
    made = language == Language::french ? french(*found.noun, form) : english(*found.noun, form);
  if (made.empty()) return std::nullopt;
  return capital ? capitalised(std::move(made)) : made;
}

} // namespace blason
