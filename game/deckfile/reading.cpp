#include "deckfile/reading.hpp"

#include "deckfile/nearest.hpp"

#include <algorithm>

namespace blason::deckfile {
namespace {

/// The lists as the format calls them.
constexpr std::array<std::string_view, id_lists> list_names{"fiefs", "families", "personas",
                                                            "verbatims + clues", "scripts"};

std::size_t index(Listed list) { return static_cast<std::size_t>(list); }

} // namespace

void declare(Reading& reading, Listed list, const std::string& id, NodeId node) {
  if (id.empty()) return;
  const auto [at, fresh] = reading.ids[index(list)].try_emplace(id, node);
  if (fresh) return;
  reading.tell(Code::id_twice, node).with("id", id).and_at(reading.tree[at->second].begin);
}

void mention(Reading& reading, Listed list, const std::string& id, NodeId node) {
  if (id.empty())
    reading.unclear[index(list)] = true;
  else
    reading.mentions.push_back(Mention{list, node, id});
}

void check_mentions(Reading& reading) {
  std::array<std::vector<std::string_view>, id_lists> candidates;
  for (std::size_t list = 0; list < id_lists; ++list) {
    for (const auto& entry : reading.ids[list]) candidates[list].push_back(entry.first);
    // The same deck gives the same guesses on every machine.
    std::sort(candidates[list].begin(), candidates[list].end());
  }
  for (const Mention& mention : reading.mentions) {
    const std::size_t list = index(mention.list);
    if (reading.ids[list].contains(mention.id)) continue;
    reading.unclear[list] = true;
    Finding& finding = reading.tell(Code::unknown_id, mention.node)
                           .with("id", mention.id)
                           .with("list", list_names[list]);
    if (candidates[list].size() > reading.suggestions_left) continue;
    reading.suggestions_left -= candidates[list].size();
    finding.meaning(nearest(mention.id, candidates[list]));
  }
}

} // namespace blason::deckfile
