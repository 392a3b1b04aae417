#include "views/dress.hpp"

#include "deck/find.hpp"

#include <algorithm>

namespace blason {
namespace {

std::vector<std::string> said(const std::vector<Text>& texts, std::string_view language) {
  std::vector<std::string> words;
  for (const Text& text : texts) words.push_back(text.in(language));
  return words;
}

FiefFace fief_face(const Deck& deck, const FiefId& id, std::string_view language) {
  const Fief& fief = *find(deck, id);
  return {id.value, fief.name.in(language), fief.motto.in(language)};
}

QuoteFace quote_face(const Deck& deck, const Verbatim& verbatim, std::string_view language) {
  return {verbatim.text.in(language), deck.fiction || verbatim.kind == "invented"};
}

ClueFace clue_face(const Clue& clue, std::string_view language) {
  return {std::string(slug(clue.kind)), clue.question.in(language), clue.text.in(language)};
}

HintFace word_face(const Deck& deck, const std::string& id, std::string_view language) {
  if (const Verbatim* verbatim = find(deck, VerbatimId{id}))
    return quote_face(deck, *verbatim, language);
  return clue_face(*find(deck, ClueId{id}), language);
}

SomebodyFace somebody(const Deck& deck, const Round& round, int card, std::string_view language,
                      int hints) {
  SomebodyFace face;
  const std::vector<CardId>& all = round.hints[at(card)];
  const std::size_t count = std::min(all.size(), round.plan.ladder.size());
  for (std::size_t hint = 0; hint < std::min(count, at(hints)); ++hint)
    face.hints.push_back(word_face(deck, all[hint].value, language));
  face.hints_left = static_cast<int>(count - face.hints.size());
  return face;
}

Face spot_face(const Deck& deck, const Round& round, const SpotId& spot,
               std::string_view language) {
  if (round.plan.kind == Kind::families) return family_face(deck, FamilyId{spot.value}, language);
  if (round.plan.kind == Kind::segments) {
    // The criteria are the cards here: the family shows its arms and its motto only.
    FamilyFace face = family_face(deck, FamilyId{spot.value}, language);
    face.segment.clear();
    face.criteria.clear();
    return face;
  }
  if (round.plan.kind == Kind::fiefs) return fief_face(deck, FiefId{spot.value}, language);
  return persona_face(deck, PersonaId{spot.value}, language);
}

/// Points of the card's lines for each team, and whether they came from near or chorus.
void add_points(const Deck& deck, const Round& round, int card, std::vector<TeamResult>& teams) {
  for (const Line& line : lines_of(deck, round)) {
    if (line.card != round.cards[at(card)]) continue;
    TeamResult& result = teams[at(round.team(line.team))];
    result.points += line.points;
    result.near = result.near || line.reason == Reason::near;
    if (line.reason == Reason::banner) result.banner += line.points;
  }
}

} // namespace

FamilyFace family_face(const Deck& deck, const FamilyId& id, std::string_view language) {
  const Family& family = *find(deck, id);
  return {id.value, family.name.in(language), family.motto.in(language),
          family.segment.name.in(language), said(family.segment.criteria, language)};
}

std::string letter(int spot) {
  if (spot < 26) return std::string(1, static_cast<char>('A' + spot));
  return letter(spot / 26 - 1) + letter(spot % 26);
}

PersonaFace persona_face(const Deck& deck, const PersonaId& id, std::string_view language) {
  const Persona& persona = *find(deck, id);
  PersonaFace face;
  face.id = id.value;
  face.name = persona.name.in(language);
  face.short_name = persona.called().in(language);
  face.tagline = persona.tagline.in(language);
  face.place = persona.place.in(language);
  face.situation = persona.situation.in(language);
  face.age = persona.age;
  face.frequency = persona.behaviour.frequency.in(language);
  face.basket = persona.behaviour.basket.in(language);
  face.history = persona.behaviour.history.in(language);
  face.traits = said(persona.traits, language);
  return face;
}

Face card_face(const Deck& deck, const Round& round, int card, std::string_view language,
               int hints) {
  const std::string& id = round.cards[at(card)].value;
  switch (round.plan.kind) {
  case Kind::families:
    return persona_face(deck, PersonaId{id}, language);
  case Kind::segments:
    return SegmentFace{said(find(deck, FamilyId{id})->segment.criteria, language)};
  case Kind::fiefs:
    return family_face(deck, FamilyId{id}, language);
  case Kind::encounter:
    return somebody(deck, round, card, language, hints);
  case Kind::verbatims:
  case Kind::clues:
  case Kind::twins:
    break;
  }
  return std::visit([](const auto& face) { return Face{face}; }, word_face(deck, id, language));
}

Face told_face(const Deck& deck, const Round& round, int card, std::string_view language) {
  if (round.encounter())
    return persona_face(deck, PersonaId{round.cards[at(card)].value}, language);
  return card_face(deck, round, card, language);
}

Face first_seen(const Deck& deck, const Round& round, int card, std::string_view language) {
  if (!round.encounter()) return card_face(deck, round, card, language);
  return std::visit([](const auto& face) { return Face{face}; },
                    word_face(deck, round.hints[at(card)].front().value, language));
}

CardView card_view(const Deck& deck, const Round& round, int card, std::string_view language,
                   int hints) {
  return {card + 1, card_face(deck, round, card, language, hints)};
}

std::vector<SpotView> spot_views(const Deck& deck, const Round& round, std::string_view language) {
  std::vector<SpotView> spots;
  for (std::size_t spot = 0; spot < round.spots.size(); ++spot)
    spots.push_back(
        {letter(static_cast<int>(spot)), spot_face(deck, round, round.spots[spot], language)});
  return spots;
}

RoundHead head_of(const Round& round) {
  return {round.plan.kind, round.number, round.wave, round.plan.waves, round.plan.worth};
}

int hints_opened(const Round& round, int card) {
  int opened = 1;
  for (const Board& board : round.boards) {
    const Track& track = board.tracks[at(card)];
    opened = std::max(opened, track.first + static_cast<int>(track.lay.size()) - 1);
  }
  return opened;
}

std::string why_of(const Deck& deck, const Round& round, int card, std::string_view language) {
  const std::string& id = round.cards[at(card)].value;
  switch (round.plan.kind) {
  case Kind::families:
    return find(deck, PersonaId{id})->why.in(language);
  case Kind::segments:
    return find(deck, FamilyId{id})->segment.name.in(language);
  case Kind::fiefs:
    return find(deck, find(deck, FamilyId{id})->fief)->why.in(language);
  case Kind::encounter:
    break;
  case Kind::verbatims:
  case Kind::clues:
  case Kind::twins:
    if (const Verbatim* verbatim = find(deck, VerbatimId{id})) return verbatim->why.in(language);
    return find(deck, ClueId{id})->why.in(language);
  }
  // An encounter is settled by the last hint the room could have: what it says of the persona.
  const std::vector<CardId>& hints = round.hints[at(card)];
  const std::string& last = hints[std::min(hints.size(), round.plan.ladder.size()) - 1].value;
  if (const Verbatim* verbatim = find(deck, VerbatimId{last})) return verbatim->why.in(language);
  return find(deck, ClueId{last})->why.in(language);
}

std::vector<int> right_spots(const Round& round, const Key& key, int card) {
  std::vector<int> spots = key[at(card)];
  for (const auto& accepted : round.accepted)
    if (accepted.first == card) spots.push_back(accepted.second);
  return spots;
}

Verdict verdict_of(const Deck& deck, const Round& round, const Key& key, int card,
                   std::string_view language) {
  Verdict verdict;
  verdict.spots = right_spots(round, key, card);
  verdict.why = why_of(deck, round, card, language);
  verdict.withdrawn = round.withdrawn[at(card)] != 0;
  for (std::size_t team = 0; team < round.teams.size(); ++team) {
    const Track& track = round.boards[team].tracks[at(card)];
    TeamResult result;
    result.team = round.teams[team];
    result.chorus = track.chorus;
    if (!track.lay.empty()) {
      const Lie lie = standing(round, card, track).lie;
      if (lie != nowhere) result.spot = lie;
      result.right = is_right(key, round, card, lie);
    }
    verdict.teams.push_back(std::move(result));
  }
  add_points(deck, round, card, verdict.teams);
  return verdict;
}

} // namespace blason
