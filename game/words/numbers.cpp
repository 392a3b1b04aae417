#include "words/numbers.hpp"

#include "words/typography.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>
#include <utility>

namespace blason {
namespace {

std::string grouped(Language language, std::string_view digits) {
  const std::string_view between = language == Language::french ? narrow_no_break_space : ",";
  std::string out;
  for (std::size_t at = 0; at < digits.size(); ++at) {
    if (at > 0 && (digits.size() - at) % 3 == 0) out += between;
    out += digits[at];
  }
  return out;
}

std::string_view english_ending(int value) {
  if (value % 100 >= 11 && value % 100 <= 13) return "th";
  constexpr std::array<std::string_view, 4> endings{"th", "st", "nd", "rd"};
  return endings.at(value % 10 <= 3 ? static_cast<std::size_t>(value % 10) : 0);
}

} // namespace

std::string number(Language language, std::int64_t value) {
  std::array<char, 24> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  std::string_view text(digits.data(), static_cast<std::size_t>(end - digits.data()));
  std::string out;
  if (text.starts_with('-')) {
    out = minus_sign;
    text.remove_prefix(1);
  }
  return out + grouped(language, text);
}

std::string number(Language language, double value, int decimals) {
  if (!std::isfinite(value)) return "–";
  std::array<char, 400> digits{}; // the largest double has 309 figures before its point
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), std::abs(value),
                                 std::chars_format::fixed, std::clamp(decimals, 0, 9))
                       .ptr;
  const std::string_view text(digits.data(), static_cast<std::size_t>(end - digits.data()));
  const std::size_t point = std::min(text.find('.'), text.size());
  std::string fraction(text.substr(point));
  while (fraction.ends_with('0') || fraction == ".") fraction.pop_back();
  std::string out = grouped(language, text.substr(0, point));
  if (!fraction.empty()) out += (language == Language::french ? "," : ".") + fraction.substr(1);
  return value < 0 && out != "0" ? std::string(minus_sign) + out : out;
}

std::string signed_number(Language language, std::int64_t value) {
  return (value > 0 ? "+" : "") + number(language, value);
}

std::string percent(Language language, double share, int decimals) {
  const std::string value = number(language, share * 100, decimals);
  return language == Language::french ? value + std::string(no_break_space) + "%" : value + "%";
}

std::string ordinal(Language language, int value, Gender gender) {
  const std::string figures = number(language, std::int64_t{value});
  if (language == Language::english) return figures + std::string(english_ending(value));
  if (value != 1) return figures + "e";
  return figures + (gender == Gender::feminine ? "re" : "er");
}

std::string rank(Language language, int value) {
  return ordinal(language, value, Gender::feminine);
}

std::string roman(int value) {
  if (value < 1 || value > 3999) return std::to_string(value);
  constexpr std::array<std::pair<int, std::string_view>, 13> figures{{{1000, "M"},
                                                                      {900, "CM"},
                                                                      {500, "D"},
                                                                      {400, "CD"},
                                                                      {100, "C"},
                                                                      {90, "XC"},
                                                                      {50, "L"},
                                                                      {40, "XL"},
                                                                      {10, "X"},
                                                                      {9, "IX"},
                                                                      {5, "V"},
                                                                      {4, "IV"},
                                                                      {1, "I"}}};
  std::string out;
  for (const auto& [worth, letters] : figures)
    for (; value >= worth; value -= worth) out += letters;
  return out;
}

bool is_singular(Language language, double count) {
  const double size = std::abs(count);
  return language == Language::french ? size < 2 : size == 1;
}

} // namespace blason
