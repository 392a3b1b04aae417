#include "words/catalogue.hpp"
#include "words/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <system_error>

namespace blason {
namespace {

struct Written {
  Language language;
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(std::int64_t value) const { return number(language, value); }
  std::string operator()(double value) const { return number(language, value); }
};

struct AsCount {
  double operator()(const std::string&) const { return 2; }
  double operator()(std::int64_t value) const { return static_cast<double>(value); }
  double operator()(double value) const { return value; }
};

const Value* find_value(const Values& values, std::string_view name) {
  const auto at = std::find_if(values.begin(), values.end(),
                               [&](const Value& value) { return value.name == name; });
  return at == values.end() ? nullptr : &*at;
}

/// What stands for the braces or brackets, if anything does.
std::optional<std::string> put_in(Language language, const Nouns& nouns, std::string_view marked,
                                  const Values& values) {
  const std::string_view name = marked.substr(1, marked.size() - 2);
  if (marked[0] == '[') return noun_form(language, nouns, name);
  const Value* value = find_value(values, name);
  if (value == nullptr) return std::nullopt;
  return std::visit(Written{language}, value->what);
}

/// A name without a value stays, braces and all: a hole in a sentence would hide the mistake.
std::string filled(Language language, const Nouns& nouns, std::string_view sentence,
                   const Values& values) {
  std::string out;
  while (!sentence.empty()) {
    const std::size_t open = std::min(sentence.find_first_of("{["), sentence.size());
    out.append(sentence.substr(0, open));
    sentence.remove_prefix(open);
    const std::size_t close =
        sentence.empty() ? sentence.npos : sentence.find(sentence[0] == '{' ? '}' : ']');
    if (close == std::string_view::npos) return out.append(sentence);
    const std::string_view marked = sentence.substr(0, close + 1);
    out += put_in(language, nouns, marked, values).value_or(std::string(marked));
    sentence.remove_prefix(close + 1);
  }
  return out;
}

std::string joined(Language language, const std::vector<std::string>& items, Phrase last) {
  std::string out;
  for (std::size_t at = 0; at < items.size(); ++at) {
    if (at > 0) out += at + 1 == items.size() ? " " + say(language, last) + " " : ", ";
    out += items[at];
  }
  return out;
}

} // namespace

std::string say(Language language, Phrase phrase, const Values& values) {
  // The house's nouns are sentences themselves: none is asked of them, or this would never end.
  static const Nouns none;
  const bool noun = phrase.text().starts_with("noun.");
  return say(language, noun ? none : house_nouns(language), phrase, values);
}

std::string say(Language language, const Nouns& nouns, Phrase phrase, const Values& values) {
  const Sentence* sentence = find_sentence(phrase.text());
  if (sentence == nullptr) return "[" + std::string(phrase.text()) + "]";
  const Value* count = find_value(values, "count");
  const bool singular =
      count != nullptr && is_singular(language, std::visit(AsCount{}, count->what));
  const Sentence::Saying& saying = sentence->in(language);
  return filled(language, nouns, singular ? saying.singular : saying.plural, values);
}

std::string list(Language language, const std::vector<std::string>& items) {
  return joined(language, items, "list.and");
}

std::string either(Language language, const std::vector<std::string>& items) {
  return joined(language, items, "list.or");
}

std::string points(Language language, std::int64_t count) {
  return say(language, "unit.points", {{"count", count}});
}

std::string signed_points(Language language, std::int64_t count) {
  return (count > 0 ? "+" : "") + points(language, count);
}

namespace {

constexpr std::array<Phrase, 12> banner_names{"banner.tower",   "banner.ship",     "banner.sun",
                                              "banner.trefoil", "banner.rose",     "banner.fish",
                                              "banner.horn",    "banner.martlet",  "banner.anchor",
                                              "banner.bee",     "banner.crescent", "banner.book"};

/// The number the words are, from 1 to as many banners as there are; 0: they are none.
int small_number(std::string_view words) {
  int number = 0;
  const auto [end, fault] = std::from_chars(words.data(), words.data() + words.size(), number);
  const bool whole = fault == std::errc() && end == words.data() + words.size();
  return whole && number >= 1 && number <= static_cast<int>(banner_names.size()) ? number : 0;
}

} // namespace

std::string banner_name(Language language, int banner) {
  return say(language, banner_names.at(static_cast<std::size_t>(banner)));
}

std::vector<std::string> team_names(Language language, const std::vector<std::string>& asked) {
  const int number = asked.empty() ? 2 : asked.size() == 1 ? small_number(asked.front()) : 0;
  if (number == 0) return asked;
  std::vector<std::string> names;
  for (int banner = 0; banner < number; ++banner) names.push_back(banner_name(language, banner));
  return names;
}

} // namespace blason
