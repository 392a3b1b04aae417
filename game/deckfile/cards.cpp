#include "deck/find.hpp"
#include "deckfile/parts.hpp"
#include "deckfile/values.hpp"

#include <algorithm>
#include <array>

namespace blason::deckfile {
namespace {

constexpr std::array<std::string_view, 11> verbatim_keys{
    "id", "persona", "text", "key", "kind", "source", "date", "edited", "consent", "sound", "why"};
constexpr std::array<std::string_view, 6> clue_keys{"id",       "personas", "kind",
                                                    "question", "text",     "why"};
constexpr std::array<std::string_view, 5> contrast_keys{"pair", "same", "differs", "ask", "never"};
constexpr std::array<std::string_view, 5> verbatim_kinds{"interview", "survey", "review", "support",
                                                         "invented"};
constexpr std::array<std::string_view, 5> clue_kinds{"situation", "need", "barrier", "channel",
                                                     "golden"};

PersonaId read_persona_id(Reading& reading, NodeId node) {
  PersonaId id(read_id(reading, node));
  mention(reading, Listed::persona, id.value, node);
  return id;
}

/// A clue that names one persona twice points no better for it.
std::vector<PersonaId> read_persona_ids(Reading& reading, NodeId node) {
  std::vector<PersonaId> ids;
  const std::vector<NodeId> items = read_list(reading, node);
  if (node != no_node && items.empty() && reading.tree[node].kind == JsonKind::array)
    reading.tell(Code::too_few, node)
        .with_number("low", 1)
        .with_number("found", 0)
        .with("list", "personas");
  std::unordered_map<std::string, NodeId> seen;
  for (const NodeId item : items) {
    PersonaId id = read_persona_id(reading, item);
    const auto [first, fresh] = seen.try_emplace(id.value, item);
    if (!fresh && !id.empty()) reading.tell(Code::same_twice, item).with("id", id.value);
    if (fresh && !id.empty()) ids.push_back(std::move(id));
  }
  return ids;
}

} // namespace

Verbatim read_verbatim(Reading& reading, NodeId node) {
  const Members members(reading, node, verbatim_keys);
  Verbatim verbatim;
  const NodeId id = members.require("id");
  verbatim.id = VerbatimId(read_id(reading, id));
  declare(reading, Listed::card, verbatim.id.value, id);
  verbatim.persona = read_persona_id(reading, members.require("persona"));
  verbatim.text = members.require_text("text", fits::verbatim);
  verbatim.key = read_flag(reading, members.find("key")).value_or(false);
  verbatim.kind = read_word(reading, members.find("kind"), verbatim_kinds);
  verbatim.source = read_text(reading, members.find("source"));
  verbatim.date = read_date(reading, members.find("date"));
  verbatim.edited = read_flag(reading, members.find("edited")).value_or(false);
  verbatim.consent = read_flag(reading, members.find("consent")).value_or(false);
  verbatim.sound = read_path(reading, members.find("sound"));
  verbatim.why = read_text(reading, members.find("why"));
  return verbatim;
}

Clue read_clue(Reading& reading, NodeId node) {
  const Members members(reading, node, clue_keys);
  Clue clue;
  const NodeId id = members.require("id");
  clue.id = ClueId(read_id(reading, id));
  declare(reading, Listed::card, clue.id.value, id);
  clue.personas = read_persona_ids(reading, members.require("personas"));
  clue.kind =
      clue_kind(read_word(reading, members.find("kind"), clue_kinds)).value_or(ClueKind::situation);
  clue.question = read_text(reading, members.find("question"));
  clue.text = members.require_text("text");
  clue.why = read_text(reading, members.find("why"));
  return clue;
}

std::optional<std::pair<PersonaId, PersonaId>> read_pair(Reading& reading, NodeId node) {
  if (!is_a(reading, node, JsonKind::array)) return std::nullopt;
  const std::vector<NodeId> items = read_list(reading, node);
  if (items.size() != 2) {
    tell_wrong_count(reading, node, 2, 2);
    return std::nullopt;
  }
  PersonaId first = read_persona_id(reading, items[0]);
  PersonaId second = read_persona_id(reading, items[1]);
  if (first.empty() || second.empty()) return std::nullopt;
  if (first == second) {
    reading.tell(Code::same_twice, items[1]).with("id", second.value);
    return std::nullopt;
  }
  return std::pair(std::move(first), std::move(second));
}

Contrast read_contrast(Reading& reading, NodeId node) {
  const Members members(reading, node, contrast_keys);
  Contrast contrast;
  if (auto pair = read_pair(reading, members.require("pair"))) contrast.pair = std::move(*pair);
  contrast.same = read_text(reading, members.find("same"));
  contrast.differs = read_text(reading, members.find("differs"));
  contrast.ask = read_text(reading, members.find("ask"));
  contrast.never = read_text(reading, members.find("never"));
  return contrast;
}

} // namespace blason::deckfile
