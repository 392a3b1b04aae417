#include "report/names.hpp"

#include "deck/find.hpp"

namespace blason {

std::string Names::written(const Text& text, const std::string& id) const {
  const std::string& words = text.in(code(language_));
  return words.empty() ? id : words;
}

std::string Names::deck_title() const { return written(deck_.title, deck_.id.value); }

std::string Names::of(const PersonaId& id) const {
  const Persona* persona = find(deck_, id);
  return persona == nullptr ? id.value : written(persona->name, id.value);
}

std::string Names::of(const FamilyId& id) const {
  const Family* family = find(deck_, id);
  return family == nullptr ? id.value : written(family->name, id.value);
}

std::string Names::of(const FiefId& id) const {
  const Fief* fief = find(deck_, id);
  return fief == nullptr ? id.value : written(fief->name, id.value);
}

std::string Names::card(Kind kind, const CardId& id) const {
  switch (kind) {
  case Kind::families:
  case Kind::encounter:
    return of(PersonaId(id.value));
  case Kind::fiefs:
    return of(FamilyId(id.value));
  case Kind::segments: {
    const Family* family = find(deck_, FamilyId(id.value));
    return family == nullptr ? id.value : written(family->segment.name, id.value);
  }
  case Kind::verbatims:
  case Kind::clues:
  case Kind::twins:
    break;
  }
  // Verbatims and clues share one space of ids.
  if (const Verbatim* verbatim = find(deck_, VerbatimId(id.value)))
    return written(verbatim->text, id.value);
  const Clue* clue = find(deck_, ClueId(id.value));
  return clue == nullptr ? id.value : written(clue->text, id.value);
}

std::string Names::spot(Kind kind, const SpotId& id) const {
  switch (kind) {
  case Kind::families:
  case Kind::segments:
    return of(FamilyId(id.value));
  case Kind::fiefs:
    return of(FiefId(id.value));
  case Kind::verbatims:
  case Kind::clues:
  case Kind::twins:
  case Kind::encounter:
    break;
  }
  return of(PersonaId(id.value));
}

} // namespace blason
