#include "deck/slugs.hpp"
#include "deckfile/parts.hpp"
#include "deckfile/values.hpp"

#include <array>

namespace blason::deckfile {
namespace {

constexpr std::array<std::string_view, 20> portrait_keys{
    "skin",    "jaw",   "hair",       "hair_colour", "veil",    "eyes", "brow",
    "nose",    "mouth", "lash",       "beard",       "glasses", "age",  "extra",
    "clothes", "cloth", "background", "motif",       "picture", "alt"};

struct Trait {
  std::string_view key;
  Words words;
  std::string Portrait::*field;
};

/// Traits that are one word each.
const std::array<Trait, 13> traits{{{"jaw", slugs::jaws, &Portrait::jaw},
                                    {"hair", slugs::hairs, &Portrait::hair},
                                    {"hair_colour", slugs::hair_colours, &Portrait::hair_colour},
                                    {"veil", slugs::cloths, &Portrait::veil},
                                    {"eyes", slugs::eyes, &Portrait::eyes},
                                    {"brow", slugs::brows, &Portrait::brow},
                                    {"nose", slugs::noses, &Portrait::nose},
                                    {"mouth", slugs::mouths, &Portrait::mouth},
                                    {"beard", slugs::beards, &Portrait::beard},
                                    {"glasses", slugs::glasses, &Portrait::glasses},
                                    {"clothes", slugs::clothes, &Portrait::clothes},
                                    {"background", slugs::backgrounds, &Portrait::background},
                                    {"motif", slugs::motifs, &Portrait::motif}}};

/// One word, or a list of at most `most`.
std::vector<std::string> read_slugs(Reading& reading, NodeId node, Words words, std::size_t most) {
  if (node == no_node) return {};
  if (reading.tree[node].kind != JsonKind::array) {
    std::string word = read_slug(reading, node, words);
    return word.empty() ? std::vector<std::string>{} : std::vector{std::move(word)};
  }
  const std::vector<NodeId> items = read_list(reading, node);
  if (items.size() > most) tell_wrong_count(reading, node, 0, most);
  std::vector<std::string> said;
  for (const NodeId item : items)
    if (said.size() < most) said.push_back(read_slug(reading, item, words));
  return said;
}

} // namespace

Portrait read_portrait(Reading& reading, NodeId node) {
  const Members members(reading, node, portrait_keys);
  Portrait portrait;
  portrait.skin = read_whole(reading, members.find("skin"), 1, 6).value_or(0);
  portrait.age = read_whole(reading, members.find("age"), 0, 3).value_or(0);
  portrait.lash = read_whole(reading, members.find("lash"), 0, 1).value_or(0);
  for (const Trait& trait : traits)
    portrait.*trait.field = read_slug(reading, members.find(trait.key), trait.words);
  portrait.extras = read_slugs(reading, members.find("extra"), slugs::extras, slugs::extras.size());
  portrait.cloth = read_slugs(reading, members.find("cloth"), slugs::cloths, 2);
  const NodeId picture = members.find("picture");
  portrait.picture = read_path(reading, picture);
  portrait.alt = read_text(reading, members.find("alt"));
  if (picture != no_node && members.find("alt") == no_node) reading.tell(Code::no_alt, picture);
  return portrait;
}

} // namespace blason::deckfile
