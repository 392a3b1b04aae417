#include "deck/find.hpp"
#include "deckfile/parts.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <unordered_set>

namespace blason::deckfile {
namespace {

/// Bytes of a letter or digit; all bytes of other alphabets count as letters.
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// Typographic marks are no letters, though their bytes are those of other alphabets.
bool ends_word(std::string_view after) {
  return after.empty() || !is_letter(after[0]) || after.substr(0, 2) == "\xE2\x80" ||
         after.substr(0, 2) == "\xC2\xA0";
}

bool says_word(std::string_view text, std::string_view word) {
  if (word.empty()) return false;
  for (std::size_t at = text.find(word); at != std::string_view::npos;
       at = text.find(word, at + 1)) {
    const std::string_view before = text.substr(0, at);
    const bool begins = before.empty() || !is_letter(before.back()) ||
                        (before.size() >= 3 && before.substr(before.size() - 3, 2) == "\xE2\x80");
    if (begins && ends_word(text.substr(at + word.size()))) return true;
  }
  return false;
}

/// Words of a name that by themselves point to nobody.
bool is_article(std::string_view word) {
  constexpr std::array<std::string_view, 9> articles{"The", "Les", "Des", "Une", "Der",
                                                     "Die", "Das", "Los", "Las"};
  return word.size() < 3 || word.size() > 60 ||
         std::find(articles.begin(), articles.end(), word) != articles.end();
}

/// Whether a text says a word of somebody's name.
bool says_name(std::string_view text, std::string_view name) {
  constexpr int most_words = 8; // names are short, except to slow this down
  for (int words = 0; words < most_words && !name.empty(); ++words) {
    const std::string_view word = name.substr(0, name.find_first_of(" \t"));
    name.remove_prefix(std::min(word.size() + 1, name.size()));
    if (!is_article(word) && says_word(text, word)) return true;
  }
  return false;
}

bool names(const Text& text, const Persona& persona) {
  for (const Text::Saying& said : text.sayings)
    for (const Text* name : {&persona.short_name, &persona.name})
      for (const Text::Saying& one : name->sayings)
        if (says_name(said.words, one.words)) return true;
  return false;
}

bool is_unclear(const Reading& reading, Listed list) {
  return reading.unclear[static_cast<std::size_t>(list)];
}

void tell_missing_why(Reading& reading, NodeId node, const Text& why) {
  if (why.empty()) reading.tell(Code::no_why, node);
}

using PersonaById = std::unordered_map<std::string, const Persona*>;

void weigh_verbatims(Reading& reading, const Deck& deck, const PersonaById& personas) {
  std::unordered_map<std::string, NodeId> said;
  for (std::size_t i = 0; i < deck.verbatims.size(); ++i) {
    const Verbatim& verbatim = deck.verbatims[i];
    const NodeId node = reading.places.verbatims[i];
    tell_missing_why(reading, node, verbatim.why);
    if (!deck.fiction && verbatim.source.empty()) reading.tell(Code::no_source, node);
    const auto owner = personas.find(verbatim.persona.value);
    if (owner != personas.end() && names(verbatim.text, *owner->second))
      reading.tell(Code::names_itself, node).with("id", verbatim.persona.value);
    if (verbatim.text.empty()) continue;
    const auto [first, fresh] = said.try_emplace(verbatim.text.sayings.front().words, node);
    if (!fresh) reading.tell(Code::same_text, node).and_at(reading.tree[first->second].begin);
  }
}

void weigh_clues(Reading& reading, const Deck& deck, const PersonaById& personas) {
  for (std::size_t i = 0; i < deck.clues.size(); ++i) {
    const Clue& clue = deck.clues[i];
    const NodeId node = reading.places.clues[i];
    tell_missing_why(reading, node, clue.why);
    if (clue.kind == ClueKind::golden && clue.question.empty())
      reading.tell(Code::no_question, node);
    for (const PersonaId& id : clue.personas) {
      const auto owner = personas.find(id.value);
      if (owner != personas.end() &&
          (names(clue.text, *owner->second) || names(clue.question, *owner->second)))
        reading.tell(Code::names_itself, node).with("id", id.value);
    }
  }
}

void weigh_personas(Reading& reading, const Deck& deck) {
  std::unordered_set<std::string> quoted, hinted;
  for (const Verbatim& verbatim : deck.verbatims) quoted.insert(verbatim.persona.value);
  for (const Clue& clue : deck.clues)
    for (const PersonaId& id : clue.personas) hinted.insert(id.value);
  for (std::size_t i = 0; i < deck.personas.size(); ++i) {
    const Persona& persona = deck.personas[i];
    const NodeId node = reading.places.personas[i];
    if (persona.id.empty()) continue;
    tell_missing_why(reading, node, persona.why);
    if (is_unclear(reading, Listed::persona)) continue;
    if (!quoted.contains(persona.id.value))
      reading.tell(Code::no_verbatim, node).with("id", persona.id.value);
    if (!hinted.contains(persona.id.value))
      reading.tell(Code::no_clue, node).with("id", persona.id.value);
  }
}

/// What is seen of a crest from eight metres: its main tincture and its main charge.
std::string main_look(const Crest& crest) {
  return crest.field.front() + "|" + (crest.charges.empty() ? "" : crest.charges.front().kind);
}

void weigh_families(Reading& reading, const Deck& deck) {
  std::unordered_set<std::string> lived_in;
  std::unordered_map<std::string, NodeId> looks;
  for (const Persona& persona : deck.personas) lived_in.insert(persona.family.value);
  double shares = 0;
  for (std::size_t i = 0; i < deck.families.size(); ++i) {
    const Family& family = deck.families[i];
    const NodeId node = reading.places.families[i];
    shares += family.segment.share.value_or(0);
    if (!is_unclear(reading, Listed::family) && !family.id.empty() &&
        !lived_in.contains(family.id.value))
      reading.tell(Code::family_without_persona, node).with("id", family.id.value);
    if (!family.crest) continue;
    const auto [first, fresh] = looks.try_emplace(main_look(*family.crest), node);
    if (!fresh)
      reading.tell(Code::same_crest, node)
          .with("id", family.id.value)
          .and_at(reading.tree[first->second].begin);
  }
  constexpr double rounding = 0.005; // shares are given in hundredths
  if (shares > 1 + rounding)
    reading.tell(Code::shares_over_one, reading.tree[reading.places.families.front()].parent)
        .with_number("percent", std::lround(shares * 100));
}

void weigh_fiefs(Reading& reading, const Deck& deck) {
  if (is_unclear(reading, Listed::fief)) return;
  std::unordered_set<std::string> settled;
  for (const Family& family : deck.families) settled.insert(family.fief.value);
  for (std::size_t i = 0; i < deck.fiefs.size(); ++i)
    if (!deck.fiefs[i].id.empty() && !settled.contains(deck.fiefs[i].id.value))
      reading.tell(Code::fief_without_family, reading.places.fiefs[i])
          .with("id", deck.fiefs[i].id.value);
}

void weigh_contrasts(Reading& reading, const Deck& deck) {
  std::set<std::pair<PersonaId, PersonaId>> seen;
  for (std::size_t i = 0; i < deck.contrasts.size(); ++i) {
    auto [first, second] = deck.contrasts[i].pair;
    if (first.empty()) continue;
    if (second < first) std::swap(first, second);
    if (!seen.emplace(std::move(first), std::move(second)).second)
      reading.tell(Code::contrast_twice, reading.places.contrasts[i]);
  }
}

/// Whether the deck has cards for a round of that kind.
bool has_cards(const Deck& deck, const RoundStep& round) {
  switch (round.kind) {
  case Kind::families:
  case Kind::segments:
    return true;
  case Kind::fiefs:
    return deck.fiefs.size() >= 2;
  case Kind::verbatims:
    return !deck.verbatims.empty();
  case Kind::clues:
    return !deck.clues.empty();
  case Kind::encounter:
    return !deck.clues.empty() || !deck.verbatims.empty();
  case Kind::twins:
    return round.pair || !deck.contrasts.empty();
  }
  return true;
}

void weigh_scripts(Reading& reading, const Deck& deck) {
  for (std::size_t i = 0; i < deck.scripts.size(); ++i) {
    const NodeId steps = reading.tree.find_member(reading.places.scripts[i], "steps");
    NodeId node = steps == no_node ? no_node : reading.tree.first(steps);
    for (const Step& step : deck.scripts[i].steps) {
      if (node == no_node) break;
      if (step.kind == StepKind::round && !has_cards(deck, step.round))
        reading.tell(Code::nothing_to_play, node).with("kind", slug(step.round.kind));
      node = reading.tree.next(node);
    }
  }
}

} // namespace

void tell_weaknesses(Reading& reading, const Deck& deck) {
  PersonaById personas;
  for (const Persona& persona : deck.personas) personas.try_emplace(persona.id.value, &persona);
  weigh_families(reading, deck);
  weigh_fiefs(reading, deck);
  weigh_personas(reading, deck);
  weigh_verbatims(reading, deck, personas);
  weigh_clues(reading, deck, personas);
  weigh_contrasts(reading, deck);
  weigh_scripts(reading, deck);
}

} // namespace blason::deckfile
