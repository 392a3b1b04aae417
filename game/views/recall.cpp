#include "views/recall.hpp"

#include "debrief/debrief.hpp"
#include "deck/find.hpp"
#include "views/dress.hpp"
#include "views/told.hpp"

#include <algorithm>

namespace blason {
namespace {

constexpr std::size_t most_divided = 3, most_mixed = 3;

/// The rounds of an evening, recalled card by card.
struct Recaller {
  const Deck& deck;
  const Session& session;
  const std::string& language = session.language;

  const Round& round(const CardPlace& at) const {
    return session.rounds[static_cast<std::size_t>(at.round - 1)];
  }
  bool told(const CardPlace& at) const {
    return round(at).told[static_cast<std::size_t>(at.card)] != 0;
  }
  std::optional<Face> spot(const Round& of, Lie lie) const {
    if (lie == nowhere) return std::nullopt;
    return spot_views(deck, of, language)[static_cast<std::size_t>(lie)].face;
  }
  std::optional<Recalled> recalled(const CardPlace& at) const;
  std::optional<DividedCard> divided(const Divided& card) const;
  std::optional<LostBanners> lost(const ConfidentError& card) const;
  MixedPair mixed(const Mixed& pair) const;
  KnownPersona known(const Known& persona) const;
};

std::optional<Recalled> Recaller::recalled(const CardPlace& at) const {
  const Round& of = round(at);
  // Who a stranger is must not be told by parking it.
  if (!told(at) && of.encounter()) return std::nullopt;
  Recalled made;
  made.round = of.number;
  made.kind = of.plan.kind;
  made.card = told_face(deck, of, at.card, language);
  if (!told(at)) return made;
  const Key key = key_of(deck, of);
  const std::vector<Lie>& right = key[static_cast<std::size_t>(at.card)];
  if (!right.empty()) made.spot = spot(of, right.front());
  made.why = why_of(deck, of, at.card, language);
  return made;
}

std::optional<DividedCard> Recaller::divided(const Divided& card) const {
  auto whole = recalled(card.at);
  if (!whole) return std::nullopt;
  DividedCard made{std::move(*whole), {}};
  // The words that divided the room say more than the face they turned out to be of.
  made.card.card = first_seen(deck, round(card.at), card.at.card, language);
  const Key key = key_of(deck, round(card.at));
  for (const auto& lie : card.lies)
    made.heaps.push_back({spot(round(card.at), lie.first), lie.second,
                          is_right(key, round(card.at), card.at.card, lie.first)});
  // Where it belongs is seen first, however few had it there.
  std::stable_partition(made.heaps.begin(), made.heaps.end(),
                        [](const Heap& heap) { return heap.right; });
  return made;
}

std::optional<LostBanners> Recaller::lost(const ConfidentError& card) const {
  auto whole = recalled(card.at);
  if (!whole) return std::nullopt;
  LostBanners made{std::move(*whole), {}};
  // A team that left has no banner to be seen under.
  for (const auto& team : card.teams)
    if (!session.team(team.first)->out)
      made.teams.push_back({team.first, spot(round(card.at), team.second)});
  if (made.teams.empty()) return std::nullopt;
  return made;
}

MixedPair Recaller::mixed(const Mixed& pair) const {
  MixedPair made;
  made.first = persona_face(deck, pair.first, language);
  made.second = persona_face(deck, pair.second, language);
  made.mixed = pair.mixed;
  made.answers = pair.answers;
  const std::pair there{pair.first, pair.second}, back{pair.second, pair.first};
  for (const Contrast& contrast : deck.contrasts) {
    if (contrast.pair != there && contrast.pair != back) continue;
    made.same = contrast.same.in(language);
    made.differs = contrast.differs.in(language);
    made.ask = contrast.ask.in(language);
    made.never = contrast.never.in(language);
    break;
  }
  return made;
}

KnownPersona Recaller::known(const Known& persona) const {
  KnownPersona made{persona_face(deck, persona.persona, language), persona.answers, std::nullopt};
  if (family_told(session, persona.persona))
    made.family = family_face(deck, find(deck, persona.persona)->family, language);
  return made;
}

} // namespace

DebriefScene debrief_scene(const Deck& deck, const Session& session) {
  const Debrief numbers = debrief_of(deck, session, Reach::told);
  const Recaller recaller{deck, session};
  DebriefScene scene;
  for (const Divided& card : numbers.divided)
    if (scene.divided.size() < most_divided)
      if (auto made = recaller.divided(card)) scene.divided.push_back(std::move(*made));
  for (const Mixed& pair : numbers.mixed)
    if (scene.mixed.size() < most_mixed) scene.mixed.push_back(recaller.mixed(pair));
  for (const ConfidentError& card : numbers.lost)
    if (auto made = recaller.lost(card)) scene.lost.push_back(std::move(*made));
  if (numbers.known) scene.known = recaller.known(*numbers.known);
  for (const CardPlace& at : numbers.parked)
    if (auto made = recaller.recalled(at)) scene.parked.push_back(std::move(*made));
  return scene;
}

} // namespace blason
