#include "deck/slugs.hpp"
#include "deckfile/parts.hpp"
#include "deckfile/values.hpp"

#include <array>

namespace blason::deckfile {
namespace {

constexpr std::array<std::string_view, 6> crest_keys{"shape", "field",    "division",
                                                     "line",  "ordinary", "charge"};
constexpr std::array<std::string_view, 3> ordinary_keys{"kind", "tincture", "line"};
constexpr std::array<std::string_view, 6> charge_keys{"kind", "tincture", "count",
                                                      "on",   "size",     "at"};
constexpr std::array<std::string_view, 2> grounds{"field", "ordinary"};

/// A word said fills `into`; one not said leaves its default.
void fill_slug(Reading& reading, NodeId node, Words words, std::string& into) {
  std::string word = read_slug(reading, node, words);
  if (!word.empty()) into = std::move(word);
}

/// One tincture, or the two of a division.
std::vector<std::string> read_field(Reading& reading, NodeId node) {
  if (reading.tree[node].kind != JsonKind::array)
    return {read_slug(reading, node, slugs::tinctures)};
  const std::vector<NodeId> items = read_list(reading, node);
  if (items.empty() || items.size() > 2) tell_wrong_count(reading, node, 1, 2);
  std::vector<std::string> field;
  for (const NodeId item : items)
    if (field.size() < 2) field.push_back(read_slug(reading, item, slugs::tinctures));
  return field;
}

Ordinary read_ordinary(Reading& reading, NodeId node) {
  Ordinary ordinary;
  if (reading.tree[node].kind == JsonKind::text) {
    ordinary.kind = read_slug(reading, node, slugs::ordinaries);
    return ordinary;
  }
  const Members members(reading, node, ordinary_keys);
  ordinary.kind = read_slug(reading, members.require("kind"), slugs::ordinaries);
  fill_slug(reading, members.find("tincture"), slugs::tinctures, ordinary.tincture);
  fill_slug(reading, members.find("line"), slugs::lines, ordinary.line);
  return ordinary;
}

std::vector<ChargePlace> read_places(Reading& reading, NodeId node) {
  constexpr std::size_t numbers = 3; // x, y, size
  std::vector<ChargePlace> places;
  for (const NodeId item : read_list(reading, node)) {
    const std::vector<NodeId> place = read_list(reading, item);
    if (place.size() != numbers) {
      if (reading.tree[item].kind == JsonKind::array)
        tell_wrong_count(reading, item, numbers, numbers);
      continue;
    }
    places.push_back({read_number(reading, place[0], 0, 100).value_or(50),
                      read_number(reading, place[1], 0, 120).value_or(50),
                      read_number(reading, place[2], 1, 120).value_or(50)});
  }
  return places;
}

/// "counterchanged" is a way of painting a charge, not a tincture of its own.
void fill_charge_tincture(Reading& reading, NodeId node, std::string& into) {
  std::array<std::string_view, slugs::tinctures.size() + 1> words{};
  std::copy(slugs::tinctures.begin(), slugs::tinctures.end(), words.begin());
  words.back() = "counterchanged";
  fill_slug(reading, node, words, into);
}

Charge read_charge(Reading& reading, NodeId node) {
  Charge charge;
  if (reading.tree[node].kind == JsonKind::text) {
    charge.kind = read_slug(reading, node, slugs::charges);
    return charge;
  }
  const Members members(reading, node, charge_keys);
  charge.kind = read_slug(reading, members.require("kind"), slugs::charges);
  fill_charge_tincture(reading, members.find("tincture"), charge.tincture);
  charge.count = read_whole(reading, members.find("count"), 1, 4).value_or(1);
  charge.on_ordinary = read_word(reading, members.find("on"), grounds) == "ordinary";
  charge.size = read_number(reading, members.find("size"), 0, 3).value_or(1.0);
  charge.at = read_places(reading, members.find("at"));
  return charge;
}

} // namespace

std::optional<Crest> read_crest(Reading& reading, NodeId node) {
  if (!is_a(reading, node, JsonKind::object)) return std::nullopt;
  const Members members(reading, node, crest_keys);
  Crest crest;
  fill_slug(reading, members.find("shape"), slugs::shapes, crest.shape);
  fill_slug(reading, members.find("division"), slugs::divisions, crest.division);
  fill_slug(reading, members.find("line"), slugs::lines, crest.line);
  if (const NodeId field = members.find("field"); field != no_node) {
    std::vector<std::string> said = read_field(reading, field);
    if (!said.empty() && !said.front().empty()) crest.field = std::move(said);
  }
  if (const NodeId ordinary = members.find("ordinary"); ordinary != no_node)
    crest.ordinary = read_ordinary(reading, ordinary);
  const NodeId charge = members.find("charge");
  if (charge == no_node) return crest;
  if (reading.tree[charge].kind != JsonKind::array) {
    crest.charges.push_back(read_charge(reading, charge));
    return crest;
  }
  for (const NodeId item : read_list(reading, charge))
    crest.charges.push_back(read_charge(reading, item));
  return crest;
}

} // namespace blason::deckfile
