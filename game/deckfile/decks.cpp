#include "deckfile/nearest.hpp"
#include "deckfile/parts.hpp"
#include "deckfile/values.hpp"

#include <algorithm>
#include <array>

namespace blason::deckfile {
namespace {

constexpr std::array<std::string_view, 22> deck_keys{
    "$schema",  "format",   "id",        "version",       "languages", "title",  "about", "author",
    "licence",  "fiction",  "theme",     "researched_on", "review_by", "method", "axes",  "fiefs",
    "families", "personas", "verbatims", "clues",         "contrasts", "scripts"};
constexpr std::size_t longest_list = 5000, most_personas = 200, most_cards = 2000,
                      longest_language = 40;
constexpr std::size_t fewest = 2; // families, personas

/// "fr", "zh-Hant": two or three small letters, then parts of letters and digits after hyphens.
bool is_language(std::string_view code) {
  const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto plain = [&](char c) {
    return small(c) || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  };
  const std::string_view first = code.substr(0, code.find('-'));
  return (first.size() == 2 || first.size() == 3) && code.size() <= longest_language &&
         std::all_of(first.begin(), first.end(), small) &&
         std::all_of(code.begin(), code.end(), plain) && code.back() != '-' &&
         code.find("--") == std::string_view::npos;
}

std::vector<std::string> read_languages(Reading& reading, NodeId node) {
  std::vector<std::string> languages;
  const std::vector<NodeId> items = read_list(reading, node);
  if (node != no_node && items.empty() && reading.tree[node].kind == JsonKind::array)
    reading.tell(Code::too_few, node)
        .with_number("low", 1)
        .with_number("found", 0)
        .with("list", "languages");
  if (items.size() > most_languages)
    reading.tell(Code::too_many, node)
        .with_number("limit", most_languages)
        .with_number("found", static_cast<std::int64_t>(items.size()))
        .with("list", "languages");
  for (const NodeId item : items) {
    if (languages.size() == most_languages) break;
    std::string code = read_string(reading, item);
    if (reading.tree[item].kind != JsonKind::text) continue;
    if (!is_language(code))
      reading.tell(Code::bad_language, item).with("found", code);
    else if (std::find(languages.begin(), languages.end(), code) != languages.end())
      reading.tell(Code::same_twice, item).with("id", code);
    else
      languages.push_back(std::move(code));
  }
  return languages;
}

std::string read_version(Reading& reading, NodeId node) {
  std::string version = read_string(reading, node);
  if (version.empty() && node != no_node && reading.tree[node].kind == JsonKind::text)
    reading.tell(Code::empty_text, node).with("key", "version");
  return version;
}

std::size_t length(const Reading& reading, NodeId list) {
  const bool is_list = list != no_node && reading.tree[list].kind == JsonKind::array;
  return is_list ? reading.tree.count(list) : 0;
}

void tell_too_few(Reading& reading, NodeId list, std::string_view name) {
  if (list == no_node || reading.tree[list].kind != JsonKind::array) return;
  const std::size_t found = length(reading, list);
  if (found >= fewest) return;
  reading.tell(Code::too_few, list)
      .with_number("low", fewest)
      .with_number("found", static_cast<std::int64_t>(found))
      .with("list", name);
}

void tell_too_many(Reading& reading, NodeId list, std::size_t found, std::size_t limit,
                   std::string_view name) {
  if (found <= limit) return;
  reading.tell(Code::too_many, list)
      .with_number("limit", static_cast<std::int64_t>(limit))
      .with_number("found", static_cast<std::int64_t>(found))
      .with("list", name);
}

/// Reads each object of the member `name` and remembers where it stands. What no deck has room for
/// is not read: a hostile list must not fill the memory.
template <class Thing, class Read>
void read_things(Reading& reading, const Members& members, std::string_view name,
                 std::vector<Thing>& things, std::vector<NodeId>& places, Read read_one) {
  const NodeId list = members.find(name);
  for (const NodeId item : read_list(reading, list)) {
    if (things.size() == longest_list) break;
    things.push_back(read_one(reading, item));
    places.push_back(item);
  }
  const bool limited_elsewhere = name == "personas" || name == "verbatims" || name == "clues";
  if (!limited_elsewhere) tell_too_many(reading, list, length(reading, list), longest_list, name);
}

void read_people(Reading& reading, const Members& members, Deck& deck) {
  Places& places = reading.places;
  const NodeId families = members.require("families");
  const NodeId personas = members.require("personas");
  read_things(reading, members, "fiefs", deck.fiefs, places.fiefs, read_fief);
  const auto family = [in_fiefs = !deck.fiefs.empty()](Reading& with, NodeId node) {
    return read_family(with, node, in_fiefs);
  };
  read_things(reading, members, "families", deck.families, places.families, family);
  read_things(reading, members, "personas", deck.personas, places.personas, read_persona);
  tell_too_few(reading, families, "families");
  tell_too_few(reading, personas, "personas");
  tell_too_many(reading, personas, length(reading, personas), most_personas, "personas");
}

void read_cards(Reading& reading, const Members& members, Deck& deck) {
  Places& places = reading.places;
  const NodeId verbatims = members.find("verbatims");
  const NodeId clues = members.find("clues");
  read_things(reading, members, "verbatims", deck.verbatims, places.verbatims, read_verbatim);
  read_things(reading, members, "clues", deck.clues, places.clues, read_clue);
  // Cards nobody could read might have been anybody's.
  for (const NodeId list : {verbatims, clues})
    if (list != no_node && reading.tree[list].kind != JsonKind::array)
      reading.unclear[static_cast<std::size_t>(Listed::persona)] = true;
  const std::size_t said = length(reading, verbatims), hinted = length(reading, clues);
  // The list that goes over the limit is the one to shorten.
  tell_too_many(reading, said > most_cards || hinted == 0 ? verbatims : clues, said + hinted,
                most_cards, "verbatims + clues");
  read_things(reading, members, "contrasts", deck.contrasts, places.contrasts, read_contrast);
  read_things(reading, members, "scripts", deck.scripts, places.scripts, read_script);
}

} // namespace

Deck read_deck(Reading& reading, NodeId root) {
  const Members members(reading, root, deck_keys);
  Deck deck;
  const NodeId id = members.require("id");
  const NodeId version = members.require("version");
  const NodeId languages = members.require("languages");
  deck.languages = read_languages(reading, languages);
  // With one language misspelt, nobody knows which texts belong to it.
  const bool all = languages != no_node && deck.languages.size() == reading.tree.count(languages);
  if (all) reading.languages = deck.languages;
  read_string(reading, members.find("$schema"));
  deck.id = DeckId(read_id(reading, id));
  deck.version = read_version(reading, version);
  deck.title = members.require_text("title");
  deck.about = read_text(reading, members.find("about"));
  deck.author = read_text(reading, members.find("author"));
  deck.licence = read_text(reading, members.find("licence"));
  const NodeId fiction = members.find("fiction");
  deck.fiction = read_flag(reading, fiction).value_or(fiction != no_node);
  deck.theme = read_theme(reading, members.find("theme"));
  deck.researched_on = read_date(reading, members.find("researched_on"));
  deck.review_by = read_date(reading, members.find("review_by"));
  deck.method = read_method(reading, members.find("method"));
  deck.axes = read_axes(reading, members.find("axes"));
  read_people(reading, members, deck);
  read_cards(reading, members, deck);
  return deck;
}

} // namespace blason::deckfile
