#include "views/gallery.hpp"

#include "rules/dice.hpp"
#include "session/session.hpp"
#include "views/dress.hpp"

namespace blason {
namespace {

void add_part(std::vector<SheetPart>& sheet, const char* key, const Text& text,
              const std::string& language) {
  if (!text.empty()) sheet.push_back({key, {}, {text.in(language)}});
}

void add_part(std::vector<SheetPart>& sheet, const char* key, const std::vector<Text>& texts,
              const std::string& language) {
  if (texts.empty()) return;
  SheetPart part{key, {}, {}};
  for (const Text& text : texts) part.lines.push_back(text.in(language));
  sheet.push_back(std::move(part));
}

std::vector<SheetPart> sheet_of(const Persona& persona, const std::string& language) {
  const Sheet& said = persona.sheet;
  std::vector<SheetPart> sheet;
  add_part(sheet, "profile", said.profile, language);
  add_part(sheet, "values", said.values, language);
  add_part(sheet, "expectations", said.expectations, language);
  add_part(sheet, "delights", said.delights, language);
  add_part(sheet, "barriers", said.barriers, language);
  add_part(sheet, "irritants", said.irritants, language);
  add_part(sheet, "information", said.information, language);
  add_part(sheet, "decision", said.decision, language);
  add_part(sheet, "purchases", said.purchases, language);
  add_part(sheet, "uses", said.uses, language);
  add_part(sheet, "satisfaction", said.satisfaction, language);
  add_part(sheet, "channels", said.channels, language);
  for (const Rubric& rubric : persona.rubrics) {
    SheetPart part{{}, rubric.title.in(language), {}};
    for (const Text& item : rubric.items) part.lines.push_back(item.in(language));
    sheet.push_back(std::move(part));
  }
  add_part(sheet, "promise", said.promise, language);
  return sheet;
}

} // namespace

GalleryScene gallery_scene(const Deck& deck, const std::string& language) {
  GalleryScene scene;
  for (const Persona& persona : deck.personas)
    scene.personas.push_back({persona_face(deck, persona.id, language), persona.story.in(language),
                              sheet_of(persona, language)});
  return scene;
}

GalleryScene gallery_scene(const Deck& deck, const Session& session) {
  // Authors write family by family: that order would tell who belongs together.
  GalleryScene gallery = gallery_scene(deck, session.language);
  Dice(session.seed, "gallery").shuffle(gallery.personas);
  return gallery;
}

} // namespace blason
