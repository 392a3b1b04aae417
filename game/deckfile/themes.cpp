#include "deck/palette.hpp"
#include "deck/slugs.hpp"
#include "deckfile/nearest.hpp"
#include "deckfile/parts.hpp"
#include "deckfile/values.hpp"
#include "words/nouns.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace blason::deckfile {
namespace {

constexpr std::array<std::string_view, 4> theme_keys{"base", "colours", "words", "fonts"};
constexpr std::array<std::string_view, 2> font_keys{"titles", "quotes"};
constexpr std::array<std::string_view, 3> word_keys{"fief", "family", "banner"};
constexpr std::array<std::string_view, 3> method_keys{"interviews", "survey", "note"};
constexpr std::array<std::string_view, 2> axes_keys{"x", "y"};
constexpr std::array<std::string_view, 2> axis_keys{"low", "high"};

bool is_colour(std::string_view text) {
  constexpr std::size_t length = 7; // #RRGGBB
  return text.size() == length && text[0] == '#' &&
         text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string_view::npos;
}

std::string read_theme_name(Reading& reading, NodeId node) {
  std::string name = read_string(reading, node);
  const bool known =
      std::find(slugs::themes.begin(), slugs::themes.end(), name) != slugs::themes.end();
  if (node != no_node && reading.tree[node].kind == JsonKind::text && !known)
    reading.tell(Code::unknown_theme, node)
        .with("found", name)
        .meaning(nearest(name, slugs::themes));
  return name;
}

using ThemeColour = std::pair<std::string, std::string>;

/// What could not be read under the theme, by lamp or by day.
std::optional<Faint> faint_under(const Theme& theme) {
  const std::optional<Faint> dark = faintest(palette_of(theme, false));
  return dark ? dark : faintest(palette_of(theme, true));
}

/// Colours may need each other: only when they cannot be read together is each tried on those
/// before it, and one that makes words too faint is left out.
void keep_readable(Reading& reading, const Members& members, Theme& theme) {
  if (!faint_under(theme)) return;
  for (ThemeColour& colour : std::exchange(theme.colours, {})) {
    theme.colours.push_back(std::move(colour));
    const std::optional<Faint> faint = faint_under(theme);
    if (!faint) continue;
    const auto& [name, found] = theme.colours.back();
    reading.tell(Code::faint_colour, members.find(name))
        .with("found", found)
        .with("words", faint->words)
        .with("ground", faint->ground)
        .with_tenths("ratio", faint->ratio)
        .with_tenths("floor", faint->floor);
    theme.colours.pop_back();
  }
}

void read_colours(Reading& reading, NodeId node, Theme& theme) {
  if (node == no_node) return;
  const Members members(reading, node, slugs::theme_colours);
  for (const std::string_view name : slugs::theme_colours) {
    const NodeId child = members.find(name);
    std::string colour = read_string(reading, child);
    if (child == no_node || reading.tree[child].kind != JsonKind::text) continue;
    if (is_colour(colour))
      theme.colours.emplace_back(name, std::move(colour));
    else
      reading.tell(Code::bad_colour, child).with("found", colour);
  }
  keep_readable(reading, members, theme);
}

/// Sentences need article and plural: a word that gives none would be said wrongly all evening.
void weigh_noun(Reading& reading, NodeId node, const Text& noun) {
  for (const Text::Saying& said : noun.sayings) {
    if (read_noun(said.words)) continue;
    const NodeId at = said.language.empty() ? node : reading.tree.find_member(node, said.language);
    reading.tell(Code::unreadable_noun, at).with("found", said.words);
  }
}

void read_theme_words(Reading& reading, NodeId node, Theme& theme) {
  if (node == no_node) return;
  const Members members(reading, node, word_keys);
  for (const std::string_view key : word_keys) {
    const NodeId child = members.find(key);
    Text text = read_text(reading, child);
    if (text.empty()) continue;
    weigh_noun(reading, child, text);
    theme.words.emplace_back(key, std::move(text));
  }
}

void read_fonts(Reading& reading, NodeId node, Theme& theme) {
  if (node == no_node) return;
  const Members members(reading, node, font_keys);
  for (const std::string_view key : font_keys) {
    const NodeId child = members.find(key);
    std::string font = read_string(reading, child);
    if (child == no_node || reading.tree[child].kind != JsonKind::text) continue;
    const auto& shipped = slugs::theme_fonts;
    if (std::find(shipped.begin(), shipped.end(), font) != shipped.end())
      theme.fonts.emplace_back(key, std::move(font));
    else
      reading.tell(Code::unknown_font, child).with("found", font).meaning(nearest(font, shipped));
  }
}

Axis read_axis(Reading& reading, NodeId node) {
  const Members members(reading, node, axis_keys);
  return {read_text(reading, members.find("low")), read_text(reading, members.find("high"))};
}

} // namespace

Theme read_theme(Reading& reading, NodeId node) {
  Theme theme;
  if (node == no_node) return theme;
  if (reading.tree[node].kind == JsonKind::text) {
    theme.base = read_theme_name(reading, node);
    return theme;
  }
  if (reading.tree[node].kind != JsonKind::object) {
    tell_wrong_type(reading, node, "theme");
    return theme;
  }
  const Members members(reading, node, theme_keys);
  theme.base = read_theme_name(reading, members.require("base"));
  read_colours(reading, members.find("colours"), theme);
  read_theme_words(reading, members.find("words"), theme);
  read_fonts(reading, members.find("fonts"), theme);
  return theme;
}

Method read_method(Reading& reading, NodeId node) {
  constexpr int most_people = 1'000'000'000;
  const Members members(reading, node, method_keys);
  return {read_whole(reading, members.find("interviews"), 0, most_people),
          read_whole(reading, members.find("survey"), 0, most_people),
          read_text(reading, members.find("note"))};
}

std::optional<std::pair<Axis, Axis>> read_axes(Reading& reading, NodeId node) {
  if (node == no_node) return std::nullopt;
  const Members members(reading, node, axes_keys);
  const NodeId x = members.require("x");
  const NodeId y = members.require("y");
  if (x == no_node || y == no_node) return std::nullopt;
  return std::pair(read_axis(reading, x), read_axis(reading, y));
}

} // namespace blason::deckfile
