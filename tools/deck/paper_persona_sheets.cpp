#include "paper_pages.hpp"

#include "deck/find.hpp"
#include "face/card_parts.hpp"
#include "views/gallery.hpp"

#include <algorithm>
#include <utility>

namespace blason {
namespace {

/// Each of the texts with its lead; of several the first bears it.
void add_led(const PaperEvening& evening, SheetPassage& passage, Phrase lead,
             const std::vector<Text>& texts) {
  std::string led = say(evening.language, lead);
  for (const Text& text : texts) {
    if (text.empty()) continue;
    passage.lines.push_back(evening.said(text));
    passage.leads.push_back(std::exchange(led, "\u00a0"));
  }
}

void add_passage(std::vector<SheetPassage>& passages, std::string heading,
                 std::vector<std::string> lines) {
  std::erase(lines, std::string());
  if (!lines.empty()) passages.push_back({std::move(heading), std::move(lines)});
}

/// What everybody may read before the first card is asked: no family, no verbatim, no why.
PersonaSheet open_sheet(const PaperEvening& evening, const GalleryPersona& shown,
                        const Persona& persona) {
  const Language language = evening.language;
  PersonaSheet sheet;
  sheet.who = printed_persona(evening, persona);
  sheet.who.number =
      say(language, "print.persona", {{"number", evening.codes.personas.at(persona.id.value)}});
  sheet.story = shown.story;
  sheet.meeting = say(language, "print.sheet.meeting", {{"name", evening.said(persona.called())}});
  const PersonaFace& face = shown.face;
  add_passage(sheet.first, say(language, "wall.gallery.habits"),
              {face.frequency, face.basket, face.history});
  add_passage(sheet.first, say(language, "wall.gallery.traits"), face.traits);
  std::vector<SheetPassage> facts;
  for (const SheetPart& part : shown.sheet) {
    const std::string key = "sheet." + part.key;
    const std::string title = part.key.empty() ? part.title : say(language, Phrase::named(key));
    if (part.key == "promise")
      sheet.promise = part.lines.front();
    else if (part.lines.size() == 1)
      facts.push_back({"", part.lines, title});
    else
      add_passage(sheet.rest, title, part.lines);
  }
  // What is said in a line stands at the left, before what is listed.
  sheet.first.insert(sheet.first.begin(), facts.begin(), facts.end());
  sheet.promises =
      say(language, "print.sheet.promises", {{"name", evening.said(persona.called())}});
  sheet.deck = dotted({evening.said(evening.deck.title), evening.deck.version});
  sheet.composed = say(language, "print.sheet.composed");
  return sheet;
}

void add_quotations(const PaperEvening& evening, const Persona& persona, PersonaSheet& sheet) {
  std::vector<std::string> others;
  for (const Verbatim& verbatim : evening.deck.verbatims) {
    if (verbatim.persona != persona.id) continue;
    if (sheet.quotation.empty())
      sheet.quotation = evening.said(verbatim.text);
    else
      others.push_back(quote(evening.language, evening.said(verbatim.text)));
  }
  add_passage(sheet.rest, say(evening.language, "print.sheet.quotations"), std::move(others));
}

/// Whom the persona is taken for, and what tells them apart; with the shield when it is one.
SheetPassage twins_of(const PaperEvening& evening, const Persona& persona) {
  SheetPassage twins{say(evening.language, "print.sheet.twins"), {}};
  for (const Contrast& contrast : evening.deck.contrasts) {
    const bool first = contrast.pair.first == persona.id;
    if ((!first && contrast.pair.second != persona.id) || contrast.differs.empty()) continue;
    const Persona& other = *find(evening.deck, first ? contrast.pair.second : contrast.pair.first);
    twins.crest = find(evening.deck, other.family)->crest;
    twins.lines.push_back(say(evening.language, "print.sheet.twin",
                              {{"name", evening.said(other.called())},
                               {"family", evening.said(find(evening.deck, other.family)->name)},
                               {"words", evening.said(contrast.differs)}}));
  }
  if (twins.lines.size() > 1) twins.crest.reset();
  return twins;
}

void reveal(const PaperEvening& evening, const Persona& persona, PersonaSheet& sheet) {
  const Language language = evening.language;
  const Family& family = *find(evening.deck, persona.family);
  sheet.who.crest = family.crest.value_or(Crest());
  sheet.family = evening.said(family.name);
  sheet.motto = evening.said(family.motto);
  std::vector<SheetPassage> before = std::move(sheet.rest);
  sheet.rest.clear();
  if (!persona.why.empty())
    add_passage(sheet.rest, say(language, "wall.reveal.why"), {evening.said(persona.why)});
  add_quotations(evening, persona, sheet);
  SheetPassage talk{say(language, "print.sheet.talk"), {}};
  add_led(evening, talk, "print.sheet.tone", {persona.tone});
  add_led(evening, talk, "print.sheet.say", persona.say);
  add_led(evening, talk, "print.sheet.avoid", persona.avoid);
  if (!talk.lines.empty()) sheet.rest.push_back(std::move(talk));
  SheetPassage twins = twins_of(evening, persona);
  if (!twins.lines.empty()) sheet.first.push_back(std::move(twins));
  std::move(before.begin(), before.end(), std::back_inserter(sheet.rest));
}

} // namespace

std::vector<PersonaSheet> persona_sheets(const PaperEvening& evening, bool revealed) {
  const GalleryScene gallery = gallery_scene(evening.deck, std::string(code(evening.language)));
  std::vector<PersonaSheet> sheets;
  for (std::size_t i = 0; i < gallery.personas.size(); ++i) {
    const Persona& persona = evening.deck.personas[i];
    sheets.push_back(open_sheet(evening, gallery.personas[i], persona));
    if (revealed) reveal(evening, persona, sheets.back());
  }
  // By their numbers: deck order would lay families together.
  std::stable_sort(sheets.begin(), sheets.end(), [](const PersonaSheet& a, const PersonaSheet& b) {
    const std::string &one = a.who.number, &two = b.who.number;
    return one.size() != two.size() ? one.size() < two.size() : one < two;
  });
  return sheets;
}

} // namespace blason
