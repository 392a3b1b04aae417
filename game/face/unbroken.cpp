#include "face/unbroken.hpp"

#include <glib.h>

#include <algorithm>
#include <array>

namespace blason {
namespace {

constexpr std::string_view no_break_space = "\u00A0", word_joiner = "\u2060";
/// What never begins a line.
constexpr std::array<std::string_view, 10> clings{"»", ";", ":", "!", "?", "%", "‰", "€", "·", "°"};
/// What French hangs on a word with a hyphen.
constexpr std::array<std::string_view, 21> tails{"ci", "là",  "ce",  "je",  "tu",   "il",   "elle",
                                                 "on", "ils", "moi", "toi", "en",   "y",    "t-il",
                                                 "le", "la",  "les", "lui", "leur", "nous", "vous"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Whether a word ends at the head of `text`.
bool ends_here(std::string_view text) {
  const auto inner = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '-' ||
           static_cast<unsigned char>(c) >= 0xC3;
  };
  return text.empty() || text.starts_with("»") || text.starts_with("…") || text.starts_with("’") ||
         !inner(text.front());
}

/// « 1 200 »: three figures and no more.
bool is_thousands(std::string_view text) {
  return text.size() >= 3 && std::all_of(text.begin(), text.begin() + 3, is_digit) &&
         (text.size() == 3 || !is_digit(text[3]));
}

/// « 220 à 420 », « +2 ou −2 »: two figures and the word between them stay on one line.
bool is_range(std::string_view before, std::string_view after) {
  constexpr std::array<std::string_view, 6> between{"à", "ou", "et", "to", "or", "and"};
  const auto figure = [](std::string_view text) {
    return !text.empty() && (is_digit(text.front()) || text.starts_with("−"));
  };
  return std::any_of(between.begin(), between.end(), [&](std::string_view word) {
    if (before.ends_with(word) && figure(after)) {
      // It was bound to the figure before it.
      const std::string_view rest = before.substr(0, before.size() - word.size());
      return rest.ends_with(no_break_space) && rest.size() > 2 && is_digit(rest[rest.size() - 3]);
    }
    return is_digit(before.back()) && after.starts_with(word) &&
           after.substr(word.size()).starts_with(' ') && figure(after.substr(word.size() + 1));
  });
}

/// « Le Mans », « La Nef »: a short name stays with its article.
bool is_named_place(std::string_view before, std::string_view after) {
  if (!before.ends_with("Le") && !before.ends_with("La")) return false;
  const std::string_view rest = before.substr(0, before.size() - 2);
  if (!rest.empty() && !rest.ends_with(' ') && !rest.ends_with(no_break_space)) return false;
  std::size_t length = 0;
  while (length < after.size() && !ends_here(after.substr(length))) ++length;
  return length > 0 && length <= 5 && after.front() >= 'A' && after.front() <= 'Z';
}

bool binds(std::string_view before, std::string_view after) {
  if (before.empty()) return false;
  if (before.ends_with("«")) return true;
  if (is_digit(before.back()) && is_thousands(after)) return true;
  if (is_range(before, after) || is_named_place(before, after)) return true;
  return std::any_of(clings.begin(), clings.end(),
                     [&](std::string_view mark) { return after.starts_with(mark); });
}

/// « au-dessus », « par-ci »: so short a head of a word stays with the rest.
bool is_head(std::string_view before) {
  constexpr std::array<std::string_view, 4> heads{"au", "Au", "par", "Par"};
  return std::any_of(heads.begin(), heads.end(), [&](std::string_view head) {
    if (!before.ends_with(head)) return false;
    const std::string_view rest = before.substr(0, before.size() - head.size());
    return rest.empty() || ends_here(rest.substr(rest.size() - 1));
  });
}

bool is_tail(std::string_view after) {
  return std::any_of(tails.begin(), tails.end(), [&](std::string_view tail) {
    return after.starts_with(tail) && ends_here(after.substr(tail.size()));
  });
}

} // namespace

std::string unbroken(std::string_view words) {
  std::string out;
  out.reserve(words.size() + 8);
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::string_view after = words.substr(at + 1);
    if (words[at] == ' ' && binds(out, after)) {
      out += no_break_space;
      continue;
    }
    const bool joined = words[at] == '-' && at > 0 && (is_tail(after) || is_head(out));
    out += words[at];
    if (joined) out += word_joiner;
  }
  return out;
}

std::string ready(std::string_view words) {
  char* const made = g_utf8_make_valid(words.data(), static_cast<gssize>(words.size()));
  std::string text = unbroken(made);
  g_free(made);
  return text;
}

std::string_view trimmed(std::string_view words) {
  const std::size_t first = words.find_first_not_of(" \n");
  if (first == std::string_view::npos) return {};
  return words.substr(first, words.find_last_not_of(" \n") - first + 1);
}

std::vector<std::string> pieces(std::string_view words) {
  const std::string bound = unbroken(words);
  std::vector<std::string> made;
  std::size_t from = 0;
  for (std::size_t at = 0; at < bound.size(); ++at) {
    const bool joined = std::string_view(bound).substr(at + 1).starts_with(word_joiner);
    const bool ends = bound[at] == ' ' || bound[at] == '\n' || (bound[at] == '-' && !joined);
    if (!ends && at + 1 < bound.size()) continue;
    made.push_back(bound.substr(from, at + 1 - from));
    from = at + 1;
  }
  return made;
}

} // namespace blason
