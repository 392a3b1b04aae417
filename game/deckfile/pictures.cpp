#include "deckfile/pictures.hpp"

#include "deckfile/findings.hpp"

#include <algorithm>
#include <tuple>

namespace blason::deckfile {
namespace {

Code code_of(PictureTrouble trouble) {
  switch (trouble) {
  case PictureTrouble::not_there:
    return Code::picture_not_there;
  case PictureTrouble::outside:
    return Code::picture_outside;
  case PictureTrouble::too_large:
    return Code::picture_too_large;
  case PictureTrouble::unknown_kind:
    return Code::picture_unknown_kind;
  case PictureTrouble::too_many_pixels:
    return Code::picture_too_many_pixels;
  case PictureTrouble::broken:
    return Code::picture_broken;
  case PictureTrouble::too_costly:
    return Code::picture_too_costly;
  case PictureTrouble::no_decoder:
    return Code::picture_not_looked_at;
  }
  return Code::picture_broken;
}

/// Where the deck names the picture of that persona; the whole deck when it does not.
NodeId picture_node(const JsonTree& tree, std::size_t persona) {
  const NodeId personas = tree.find_member(0, "personas");
  NodeId node = personas == no_node ? no_node : tree.first(personas);
  for (; node != no_node && persona > 0; --persona) node = tree.next(node);
  for (const char* key : {"portrait", "picture"})
    if (node != no_node) node = tree.find_member(node, key);
  return node == no_node ? 0 : node;
}

bool stands_before(const Problem& one, const Problem& other) {
  return std::tie(one.line, one.column) < std::tie(other.line, other.column);
}

} // namespace

std::vector<Problem> tell_pictures(ReadDeck& read, std::span<const PictureRefused> refused) {
  if (refused.empty() || read.source.empty()) return {};
  Findings findings;
  for (const PictureRefused& one : refused) {
    const NodeId node = picture_node(read.source, one.persona);
    findings.add(code_of(one.trouble), node, read.source[node].begin)
        .with("found", read.deck.personas.at(one.persona).portrait.picture);
  }
  std::vector<Problem> told = findings.told(read.source);
  const auto middle = read.problems.insert(read.problems.end(), told.begin(), told.end());
  std::inplace_merge(read.problems.begin(), middle, read.problems.end(), stands_before);
  return told;
}

} // namespace blason::deckfile
