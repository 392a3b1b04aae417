#include "paper_pages.hpp"

#include "deck/find.hpp"
#include "face/card_parts.hpp"
#include "face/portrait.hpp"

#include <algorithm>

namespace blason {
namespace {

QuoteCard printed_verbatim(const PaperEvening& evening, const Verbatim& verbatim) {
  const bool invented = evening.deck.fiction || verbatim.kind == "invented";
  return {say(evening.language, "print.verbatim"), evening.said(verbatim.text),
          invented ? say(evening.language, "wall.invented") : "",
          say(evening.language, "kind.verbatims.one")};
}

QuoteCard printed_clue(const PaperEvening& evening, const Clue& clue) {
  const std::string key = "wall.hint." + std::string(slug(clue.kind));
  QuoteCard card;
  card.heading = say(evening.language, Phrase::named(key));
  card.words = evening.said(clue.question);
  card.words += (card.words.empty() ? "" : "\n\n") + evening.said(clue.text);
  card.question = say(evening.language, "kind.clues.one");
  card.quoted = false;
  return card;
}

/// In the order of their codes, so that a pile can be checked by counting.
template <class List, class Make>
CardPile pile(std::string name, const List& list, const std::map<std::string, std::string>& codes,
              Make make) {
  CardPile made;
  made.name = std::move(name);
  for (const auto& one : list) {
    PrintedCard card{make(one), codes.at(one.id.value), ""};
    made.cards.push_back(std::move(card));
  }
  std::stable_sort(
      made.cards.begin(), made.cards.end(), [](const PrintedCard& a, const PrintedCard& b) {
        return a.code.size() != b.code.size() ? a.code.size() < b.code.size() : a.code < b.code;
      });
  return made;
}

} // namespace

namespace {

/// « Panier : 140 € » in two: what is measured, and how much. The first is empty where the
/// criterion begins with no such word.
std::pair<std::string, std::string> measured(const std::string& criterion) {
  constexpr std::size_t longest = 26;
  for (const std::string_view colon : {"\u202f: ", "\u00a0: ", " : ", ": "}) {
    const std::size_t at = criterion.find(colon);
    if (at != criterion.npos && at > 0 && at <= longest)
      return {criterion.substr(0, at), criterion.substr(at + colon.size())};
  }
  return {"", criterion};
}

} // namespace

FamilyCard printed_family(const PaperEvening& evening, const Family& family) {
  FamilyCard card;
  card.name = evening.said(family.name);
  card.motto = evening.said(family.motto);
  if (family.crest) card.crest = *family.crest;
  if (const Fief* fief = find(evening.deck, family.fief); fief != nullptr && !fief->name.empty())
    card.fief = evening.say("print.fief", {{"fief", evening.said(fief->name)}});
  const std::string segment = evening.said(family.segment.name);
  for (const Text& criterion : family.segment.criteria)
    card.criteria.push_back(measured(evening.said(criterion)));
  if (card.criteria.empty()) card.criteria.emplace_back("", segment);
  const auto plain = [](const auto& one) { return one.first.empty(); };
  if (std::none_of(card.criteria.begin(), card.criteria.end(), plain)) {
    card.fief = dotted({segment, card.fief});
    return card;
  }
  // A word before some of them would part them into two kinds: the segment's name heads them all.
  for (std::size_t i = 0; i < card.criteria.size(); ++i)
    if (!family.segment.criteria.empty())
      card.criteria[i] = {i == 0 ? segment : "", evening.said(family.segment.criteria[i])};
  return card;
}

FiefCard printed_fief(const PaperEvening& evening, const Fief& fief, bool told) {
  FiefCard card;
  card.name = fief.name.empty() ? fief.id.value : evening.said(fief.name);
  card.motto = evening.said(fief.motto);
  card.land = static_cast<int>(&fief - evening.deck.fiefs.data());
  if (!told) return card;
  for (const Family& family : evening.deck.families)
    if (family.fief == fief.id)
      card.families.emplace_back(evening.said(family.name), family.crest.value_or(Crest()));
  card.why = evening.said(fief.why);
  return card;
}

PersonaCard printed_persona(const PaperEvening& evening, const Persona& persona) {
  PersonaCard card;
  card.name = evening.said(persona.name);
  card.tagline = evening.said(persona.tagline);
  if (persona.age) card.age = say(evening.language, "unit.years", {{"count", *persona.age}});
  card.place = evening.said(persona.place);
  card.situation = evening.said(persona.situation);
  // What a persona does tells its family: on paper it stands with the traits, as on the wall.
  for (const Text* line :
       {&persona.behaviour.frequency, &persona.behaviour.basket, &persona.behaviour.history})
    if (!line->empty()) card.traits.push_back(evening.said(*line));
  for (const Text& trait : persona.traits) card.traits.push_back(evening.said(trait));
  card.portrait = complete(persona.portrait, persona.id.value);
  return card;
}

std::optional<PrintedCard> printed_card(const PaperEvening& evening, const std::string& id) {
  const Deck& deck = evening.deck;
  const Codes& codes = evening.codes;
  if (const Family* family = find(deck, FamilyId{id}))
    return PrintedCard{printed_family(evening, *family), codes.families.at(id), ""};
  if (const Fief* fief = find(deck, FiefId{id}))
    return PrintedCard{printed_fief(evening, *fief, true), codes.fiefs.at(id), ""};
  if (const Verbatim* verbatim = find(deck, VerbatimId{id}))
    return PrintedCard{printed_verbatim(evening, *verbatim), codes.words.at(id), ""};
  if (const Clue* clue = find(deck, ClueId{id}))
    return PrintedCard{printed_clue(evening, *clue), codes.words.at(id), ""};
  return std::nullopt;
}

CardSheets card_sheets(const PaperEvening& evening, const Imposition& at) {
  const Language language = evening.language;
  const Deck& deck = evening.deck;
  const Codes& codes = evening.codes;
  CardSheets sheets;
  sheets.piles.push_back(pile(say(language, "print.pile.personas"), deck.personas, codes.personas,
                              [&](const Persona& one) { return printed_persona(evening, one); }));
  sheets.piles.push_back(pile(evening.say("print.pile.families"), deck.families, codes.families,
                              [&](const Family& one) { return printed_family(evening, one); }));
  // As told as the families' own cards, which name their fief.
  sheets.piles.push_back(pile(evening.say("print.pile.fiefs"), deck.fiefs, codes.fiefs,
                              [&](const Fief& one) { return printed_fief(evening, one, true); }));
  sheets.piles.push_back(pile(say(language, "print.pile.verbatims"), deck.verbatims, codes.words,
                              [&](const Verbatim& one) { return printed_verbatim(evening, one); }));
  sheets.piles.push_back(pile(say(language, "print.pile.clues"), deck.clues, codes.words,
                              [&](const Clue& one) { return printed_clue(evening, one); }));
  for (CardPile& each : sheets.piles)
    for (PrintedCard& card : each.cards) {
      if (const auto* persona = std::get_if<PersonaCard>(&card.face)) card.name = persona->name;
      if (const auto* family = std::get_if<FamilyCard>(&card.face)) card.name = family->name;
      if (const auto* fief = std::get_if<FiefCard>(&card.face)) card.name = fief->name;
      if (const auto* quote = std::get_if<QuoteCard>(&card.face)) card.name = quote->heading;
    }
  sheets.slug = evening.said(deck.title) + " " + deck.version;
  sheets.scale = say(language, "print.scale");
  sheets.ruler = say(language, "print.ruler");
  sheets.more = say(language, "print.more");
  sheets.back_words = "BLASON";
  const bool small = at.format.size == CardSize::poker;
  sheets.size = say(language, small ? Phrase("print.size.poker") : Phrase("print.size.tarot"),
                    {{"bleed", at.bleed}});
  sheets.front = say(language, "print.front");
  sheets.back = say(language, "print.back");
  return sheets;
}

} // namespace blason
