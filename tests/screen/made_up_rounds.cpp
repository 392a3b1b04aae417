#include "made_up_rounds.hpp"

#include "made_up_faces.hpp"

#include <algorithm>

namespace blason::made_up {

SealedScene sealed(const Deck& deck, const std::string& language, int teams, bool open) {
  SealedScene scene;
  scene.head = {Kind::families, 1, 1, 2, 1};
  scene.spots = families(deck, language);
  for (const Persona& persona : deck.personas)
    scene.cards.push_back({static_cast<int>(scene.cards.size()) + 1, face(persona, language)});
  for (int i = 0; i < teams; ++i)
    scene.teams.push_back({team(i), 3 + i % 9, i % 3 == 0, true, false, std::nullopt});
  scene.tries = 2;
  scene.banners = 3;
  scene.open = open;
  return scene;
}

SealedScene sealed_again(const Deck& deck, const std::string& language, int teams) {
  SealedScene scene = sealed(deck, language, teams, true);
  scene.attempt = 2;
  for (TeamProgress& team : scene.teams) team.told = team.placed - 2;
  return scene;
}

RevealScene reveal(const Deck& deck, const std::string& language, int teams,
                   const std::string& beat) {
  RevealScene scene;
  scene.head = {Kind::families, 1, 1, 1, 1};
  scene.spots = families(deck, language);
  scene.beat = beat;
  scene.shown = 2;
  scene.place = 2;
  scene.places = 6;
  scene.tries = 2;
  const bool one = beat == "split" || beat == "answer";
  for (int i = 0; i < (one ? 1 : 5); ++i)
    scene.cards.push_back(
        {i + 1, face(deck.personas[static_cast<std::size_t>(i) % deck.personas.size()], language)});
  for (int i = -1; i < std::min<int>(4, static_cast<int>(deck.families.size())); ++i)
    scene.split.push_back({i, i + 2});
  if (beat != "split")
    for (std::size_t i = 0; i < scene.cards.size(); ++i)
      scene.verdicts.push_back(verdict(language, teams, static_cast<int>(scene.spots.size())));
  return scene;
}

} // namespace blason::made_up
