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
constexpr std::size_t most_personas = 200, most_cards = 2000, most_languages = 40,
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

/// Reads each object of a list with `read_one` and remembers where it stands.
template <class Thing, class Read>
void read_things(Reading& reading, NodeId list, std::vector<Thing>& things,
                 std::vector<NodeId>& places, Read read_one) {
  for (const NodeId item : read_list(reading, list)) {
    things.push_back(read_one(item));
    places.push_back(item);
  }
}

void tell_too_few(Reading& reading, NodeId list, std::size_t found, std::string_view list_name) {
  if (list == no_node || reading.tree[list].kind != JsonKind::array || found >= fewest) return;
  reading.tell(Code::too_few, list)
      .with_number("low", fewest)
      .with_number("found", static_cast<std::int64_t>(found))
      .with("list", list_name);
}

void tell_too_many(Reading& reading, NodeId list, std::size_t found, std::size_t limit,
                   std::string_view list_name) {
  if (found <= limit) return;
  reading.tell(Code::too_many, list)
      .with_number("limit", static_cast<std::int64_t>(limit))
      .with_number("found", static_cast<std::int64_t>(found))
      .with("list", list_name);
}

void read_people(Reading& reading, const Members& members, Deck& deck) {
  Places& places = reading.places;
  const NodeId families = members.require("families");
  const NodeId personas = members.require("personas");
  const auto fief = [&](NodeId node) { return read_fief(reading, node); };
  read_things(reading, members.find("fiefs"), deck.fiefs, places.fiefs, fief);
  const bool in_fiefs = !deck.fiefs.empty();
  const auto family = [&](NodeId node) { return read_family(reading, node, in_fiefs); };
  const auto persona = [&](NodeId node) { return read_persona(reading, node); };
  read_things(reading, families, deck.families, places.families, family);
  read_things(reading, personas, deck.personas, places.personas, persona);
  tell_too_few(reading, families, deck.families.size(), "families");
  tell_too_few(reading, personas, deck.personas.size(), "personas");
  tell_too_many(reading, personas, deck.personas.size(), most_personas, "personas");
}

void read_cards(Reading& reading, const Members& members, Deck& deck) {
  Places& places = reading.places;
  const NodeId verbatims = members.find("verbatims");
  const NodeId clues = members.find("clues");
  const auto verbatim = [&](NodeId node) { return read_verbatim(reading, node); };
  const auto clue = [&](NodeId node) { return read_clue(reading, node); };
  const auto contrast = [&](NodeId node) { return read_contrast(reading, node); };
  const auto script = [&](NodeId node) { return read_script(reading, node); };
  read_things(reading, verbatims, deck.verbatims, places.verbatims, verbatim);
  read_things(reading, clues, deck.clues, places.clues, clue);
  // Cards nobody could read might have been anybody's.
  for (const NodeId list : {verbatims, clues})
    if (list != no_node && reading.tree[list].kind != JsonKind::array)
      reading.unclear[static_cast<std::size_t>(Listed::persona)] = true;
  // The list that goes over the limit is the one to shorten.
  const NodeId longer =
      deck.verbatims.size() > most_cards || deck.clues.empty() ? verbatims : clues;
  tell_too_many(reading, longer, deck.verbatims.size() + deck.clues.size(), most_cards,
                "verbatims + clues");
  read_things(reading, members.find("contrasts"), deck.contrasts, places.contrasts, contrast);
  read_things(reading, members.find("scripts"), deck.scripts, places.scripts, script);
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
