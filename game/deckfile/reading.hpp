#pragma once

#include "deck/deck.hpp"
#include "deckfile/findings.hpp"
#include "deckfile/json_tree.hpp"

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace blason::deckfile {

/// Of a deck, and of one text whose deck does not say which it speaks.
inline constexpr std::size_t most_languages = 40;

/// The lists an id can belong to. Verbatims and clues share one.
enum class Listed { fief, family, persona, card, script };
inline constexpr std::size_t id_lists = 5;

/// An id somewhere in the deck that has to name a thing of that list.
struct Mention {
  Listed list = Listed::persona;
  NodeId node = no_node;
  std::string id;
};

/// Where the things of a deck stand in the source, in the order of the deck's own lists.
struct Places {
  std::vector<NodeId> fiefs, families, personas, verbatims, clues, contrasts, scripts;
};

/// All that the parts of the reader share while one deck is read.
struct Reading {
  const JsonTree& tree;
  Findings& findings;
  std::vector<std::string> languages; // of the deck; empty until known
  std::array<std::unordered_map<std::string, NodeId>, id_lists> ids{};
  std::vector<Mention> mentions{};
  std::array<bool, id_lists>
      unclear{}; // a mention was missing or wrong: who lacks one cannot be told
  Places places{};
  std::size_t suggestions_left =
      2'000'000; // comparisons: a hostile deck must not make guessing slow

  Finding& tell(Code code, NodeId node) { return findings.add(code, node, tree[node].begin); }
};

/// Remembers that `id` names the thing at `node`; an id already taken is told.
void declare(Reading& reading, Listed list, const std::string& id, NodeId node);
/// Remembers that `id` has to name something.
void mention(Reading& reading, Listed list, const std::string& id, NodeId node);
/// Tells every mention of an id that names nothing.
void check_mentions(Reading& reading);

} // namespace blason::deckfile
