#include "made_up_faces.hpp"

#include <algorithm>

namespace blason::made_up {

bool french(const std::string& language) { return language == "fr"; }

PersonaFace face(const Persona& persona, const std::string& language) {
  const bool fr = french(language);
  PersonaFace made;
  made.id = persona.id.value;
  made.name = persona.name.in(language);
  made.short_name = persona.called().in(language);
  made.age = persona.age;
  made.tagline = fr ? "Elle écoute la roue avant de parler du prix."
                    : "She listens to the wheel before any price.";
  made.place = fr ? "Villefranche-sur-Saône" : "Newcastle upon Tyne";
  made.situation = fr ? "tient l’étal de sa tante" : "minds her aunt’s stall";
  made.frequency = fr ? "six matins sur sept, dès 7 h 40" : "six mornings out of seven, from 7:40";
  made.basket =
      fr ? "une lame affûtée, 4,50 €, jamais deux" : "one blade sharpened, €4.50, never two";
  made.history = fr ? "3 ans de carte, aucune réclamation" : "card for 3 years, no complaint";
  made.traits =
      fr ? std::vector<std::string>{"Laisse passer tout le monde devant elle au guichet",
                                    "Compte sa monnaie deux fois, puis la laisse au comptoir",
                                    "Demande toujours qui a fabriqué la chose"}
         : std::vector<std::string>{"Lets everybody go ahead of her at the counter",
                                    "Counts her change twice, then leaves it on the counter",
                                    "Always asks who made the thing"};
  return made;
}

FamilyFace face(const Family& family, const std::string& language) {
  FamilyFace made{family.id.value,
                  family.name.in(language),
                  family.motto.in(language),
                  family.segment.name.in(language),
                  {}};
  for (const Text& line : family.segment.criteria) made.criteria.push_back(line.in(language));
  return made;
}

std::string letter(int i) {
  const auto at = [](int n) { return std::string(1, static_cast<char>('A' + n)); };
  return i < 26 ? at(i) : at(i / 26 - 1) + at(i % 26);
}

std::vector<SpotView> families(const Deck& deck, const std::string& language) {
  std::vector<SpotView> spots;
  for (const Family& family : deck.families)
    spots.push_back({letter(static_cast<int>(spots.size())), face(family, language)});
  return spots;
}

std::vector<SpotView> people(const Deck& deck, const std::string& language, std::size_t most) {
  std::vector<SpotView> spots;
  for (std::size_t i = 0; i < std::min(most, deck.personas.size()); ++i)
    spots.push_back({letter(static_cast<int>(i)), face(deck.personas[i], language)});
  return spots;
}

TeamId team(int i) { return TeamId{"t" + std::to_string(i + 1)}; }

WallView wall(const Deck& deck, const std::string& language, int teams) {
  static constexpr const char* called[] = {
      "La Tour", "La Nef",     "Le Soleil",    "Les Bretteurs du Mans",
      "La Rose", "Le Poisson", "Le Cor",       "La Merlette",
      "L’Ancre", "L’Abeille",  "Le Croissant", "Le Livre"};
  WallView view;
  view.language = language;
  view.deck_title = deck.title.in(language);
  view.steps = 6;
  view.step = 2;
  for (int i = 0; i < teams; ++i)
    view.teams.push_back({team(i), called[i], i, 4, std::nullopt, std::nullopt, 0, 0});
  return view;
}

Verdict verdict(const std::string& language, int teams, int spots) {
  Verdict made;
  made.spots = {spots > 2 ? 2 : 1};
  made.why = french(language) ? "Six matins sur sept pour un seul article : la foule la rassure, "
                                "le marché n’est qu’un prétexte. "
                                "Les Forains viennent pour la fête et repartent avec."
                              : "Six mornings out of seven for a single thing: the crowd is what "
                                "she comes for, the market is a "
                                "pretext. The Showfolk come for the feast.";
  for (int i = 0; i < teams; ++i) {
    TeamResult result{team(i), i % spots, i % spots == made.spots.front(), false, i != 1, 0};
    if (result.right) result.points = i == 1 ? 4 : 1;
    made.teams.push_back(result);
  }
  if (teams > 3) made.teams[3].spot.reset(), made.teams[3].right = false, made.teams[3].points = 0;
  return made;
}

} // namespace blason::made_up
