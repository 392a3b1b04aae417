#include "paint_face.hpp"

#include "call/call.hpp"
#include "deck/find.hpp"
#include "face/blazon.hpp"
#include "face/card_parts.hpp"
#include "face/crest.hpp"
#include "face/picture_file.hpp"
#include "face/portrait.hpp"
#include "installed/folders.hpp"
#include "paper_pages.hpp"
#include "put_file.hpp"
#include "shut.hpp"
#include "with_pictures.hpp"
#include "words/led_in.hpp"

#include <iostream>

namespace blason {
namespace {

/// What is painted, how large it is drawn in millimetres, and the arms on it.
struct Shown {
  Rect drawn = tarot_trim;
  std::function<void(Canvas&, const Rect&)> paint;
  std::optional<Crest> arms = {};
};

Shown crest_alone(const Crest& crest) {
  return {{0, 0, 50, 60},
          [crest](Canvas& canvas, const Rect& box) { paint_crest(canvas, box, crest); },
          crest};
}

std::optional<Shown> persona(const PaperEvening& evening, const Persona& who,
                             const FaceCall& call) {
  PersonaCard card = printed_persona(evening, who);
  card.number = evening.codes.personas.at(who.id.value);
  if (const Family* family = find(evening.deck, who.family); call.revealed && family)
    card.crest = family->crest;
  if (call.show == "card")
    return Shown{tarot_trim,
                 [card](Canvas& canvas, const Rect& box) { paint_persona_card(canvas, box, card); },
                 card.crest};
  if (call.show == "scene")
    return Shown{
        tarot_trim,
        [card](Canvas& canvas, const Rect& box) { paint_persona_scene(canvas, box, card); },
        card.crest};
  if (call.show == "portrait")
    return Shown{{0, 0, 52, 59.75}, [card](Canvas& canvas, const Rect& box) {
                   paint_portrait(canvas, box, card.portrait, Frame::arch);
                 }};
  return std::nullopt;
}

std::optional<Shown> shown(const PaperEvening& evening, const FaceCall& call) {
  const Deck& deck = evening.deck;
  if (const Persona* who = find(deck, PersonaId{call.id})) return persona(evening, *who, call);
  const Family* family = find(deck, FamilyId{call.id});
  if (family && call.show == "crest")
    return family->crest ? std::optional(crest_alone(*family->crest)) : std::nullopt;
  if (call.show != "card") return std::nullopt;
  const std::optional<PrintedCard> card = printed_card(evening, call.id);
  if (!card) return std::nullopt;
  return Shown{tarot_trim, [card](Canvas& canvas, const Rect&) { paint_front(canvas, *card); },
               family ? family->crest : std::nullopt};
}

} // namespace

void offer_face(CLI::App& app, FaceCall& call, Language language) {
  const auto help = [language](Phrase phrase) { return say(language, phrase); };
  app.add_option("DECK", call.deck, help("deck.help.deck"))->required();
  app.add_option("ID", call.id, help("deck.help.face-id"))->required();
  app.add_option("-o,--output", call.out, help("deck.help.face-output"))
      ->required()
      ->check([language](const std::string& file) {
        return picture_kind(file) ? "" : say(language, "deck.face.ending", {{"file", file}});
      });
  app.add_option("--show", call.show, help("deck.help.show"))
      ->check(one_of(language, {"card", "scene", "crest", "portrait"}));
  app.add_option("--width", call.width, help("deck.help.width"))
      ->check(between(language, 16, 8192));
  app.add_flag("--revealed", call.revealed, help("deck.help.revealed"));
}

int paint_face(const FaceCall& call, Language language) {
  const std::string file = deck_meant(call.deck).string();
  const deckfile::ReadDeck read = read_telling_pictures(file, language);
  if (!read.playable()) return shut(file, read, language);
  const Language led =
      parse_language(call.language).value_or(led_in(read.deck.languages, language));
  const PaperEvening evening{read.deck, led, {}, 1, {}, codes_of(read.deck), {}};
  const std::optional<Shown> wanted = shown(evening, call);
  if (!wanted) {
    std::cerr << say(language, "deck.face.nothing", {{"id", call.id}, {"show", call.show}}) << "\n";
    return 2; // the call is wrong
  }
  Fonts fonts;
  const std::string bytes =
      picture_file(*picture_kind(call.out), wanted->drawn, call.width, fonts, wanted->paint);
  if (!put_file(call.out, bytes, language)) return 1;
  std::cout << say(language, "deck.face.written", {{"file", call.out}}) << "\n";
  if (wanted->arms) std::cout << blazon(language, *wanted->arms) << "\n";
  return 0;
}

} // namespace blason
