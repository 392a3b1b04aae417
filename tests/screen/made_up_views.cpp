#include "made_up_faces.hpp"
#include "made_up_rounds.hpp"

#include <algorithm>

namespace blason::made_up {
WallView seats(const Deck& deck, const std::string& language, int teams) {
  WallView view = wall(deck, language, teams);
  view.step = 0;
  view.scene = PlainScene{StepKind::welcome};
  return view;
}

WallView relay(const Deck& deck, const std::string& language, int teams, bool told) {
  WallView view = wall(deck, language, teams);
  RelayScene scene;
  scene.head = {Kind::families, 2, 1, 1, 1};
  scene.spots = families(deck, language);
  const int asked = std::min<int>(7, static_cast<int>(deck.personas.size()));
  for (int i = 0; i < asked; ++i)
    scene.cards.push_back(
        {i + 1, face(deck.personas[static_cast<std::size_t>(i) % deck.personas.size()], language)});
  for (int i = 0; i + 1 < asked; ++i)
    scene.settled.push_back({i, (i * i) % static_cast<int>(scene.spots.size())});
  scene.position = asked;
  scene.count = 8;
  scene.asked = team(std::min(1, teams - 1));
  scene.chorus = teams > 1;
  if (teams > 2) scene.chorus_in = {team(2)};
  if (told)
    scene.verdict = verdict(language, teams, static_cast<int>(scene.spots.size()));
  else
    view.clock = ClockView{168000, 240000};
  view.scene = scene;
  return view;
}

WallView encounter(const Deck& deck, const std::string& language, int teams, bool told) {
  WallView view = wall(deck, language, teams);
  view.step = 4;
  EncounterScene scene;
  scene.head = {Kind::encounter, 3, 1, 1, 1};
  scene.spots = people(deck, language, deck.personas.size());
  const bool fr = french(language);
  scene.hints = {
      ClueFace{
          "situation", "",
          fr ? "Devant l’étal fermé, elle a frappé trois fois au volet avant de lire la pancarte."
             : "At the closed stall, she knocked on the shutter three times before reading the "
               "sign."},
      ClueFace{"golden",
               fr ? "Quand avez-vous fait réparer quelque chose pour la dernière fois ?"
                  : "When did you last have something mended?",
               fr ? "La semaine dernière, à l’atelier du pont. Le mois d’avant aussi."
                  : "Last week, at the workshop by the bridge. The month before, too."}};
  scene.hint = 2;
  scene.hints_count = 3;
  scene.worth = 4;
  scene.position = 1;
  scene.count = 2;
  scene.card = {1, SomebodyFace{scene.hints, 1}};
  for (int i = 0; i < teams; i += 2) scene.chosen.push_back(team(i));
  if (told) {
    scene.verdict = verdict(language, teams, static_cast<int>(scene.spots.size()));
    scene.card.face = face(deck.personas.back(), language);
    scene.hints.push_back(QuoteFace{fr ? "La fermeture, réparez-la ; la veste, gardez-la."
                                       : "Mend the zip; keep the jacket.",
                                    true});
  }
  view.scene = scene;
  return view;
}

namespace {

MapScene map_of(const Deck& deck, const std::string& language, int teams) {
  MapScene map;
  for (const Fief& fief : deck.fiefs)
    map.fiefs.push_back(
        {fief.id.value, fief.name.in(language), map.fiefs.empty() ? team(0) : TeamId()});
  int n = 0;
  for (const Family& family : deck.families) {
    CastleHold castle{family.id.value, family.name.in(language), family.fief.value, {}, {}};
    if (n % 3 != 2) castle.holders = {team(n % teams)};
    for (const Persona& persona : deck.personas) {
      if (!(persona.family == family.id)) continue;
      Hold land{persona.id.value, persona.name.in(language), {}};
      if (n % 4 != 3) land.holders = {team(n % teams)};
      land.contested = teams > 2 && n % 8 == 3;
      if (n % 4 == 2 && teams > 1) land.holders.push_back(team((n + 1) % teams));
      castle.lands.push_back(land);
      ++n;
    }
    map.castles.push_back(castle);
  }
  return map;
}

void rank(WallView& view) {
  view.ranks = true;
  const int first[] = {1, 2, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12};
  for (std::size_t i = 0; i < view.teams.size(); ++i) {
    view.teams[i].rank = first[i];
    view.teams[i].points = 1064 - 37 * first[i];
    view.teams[i].lands = 3;
  }
}

} // namespace

WallView holds(const Deck& deck, const std::string& language, int teams, bool ranks) {
  WallView view = wall(deck, language, teams);
  view.step = 3;
  if (ranks) rank(view);
  view.scene = map_of(deck, language, teams);
  return view;
}

WallView podium(const Deck& deck, const std::string& language, int teams) {
  WallView view = wall(deck, language, teams);
  view.step = 5;
  rank(view);
  PodiumScene scene{map_of(deck, language, teams), 2, {}};
  scene.map.taken = true;
  const char* praises[] = {"lone",   "strangers", "voices", "families", "banners",
                           "mended", "chorus",    "lands",  "faithful"};
  for (int i = 0; i < teams; ++i)
    scene.mentions.push_back({team(i), praises[i % 9], i + 3, i + 5, "Hélène de Kersauson"});
  view.scene = scene;
  return view;
}

namespace {

WallView with(WallView view, Scene scene) {
  view.scene = std::move(scene);
  return view;
}

GalleryScene gallery(const Deck& deck, const std::string& language) {
  const bool fr = french(language);
  GalleryScene scene;
  for (const Persona& persona : deck.personas) {
    GalleryPersona one{face(persona, language),
                       fr ? "Elle tient l’étal de sa tante depuis trois étés. Elle connaît chaque "
                            "lame par le bruit qu’elle fait, et chaque client par ce qu’il n’ose "
                            "pas demander. Le soir, elle compte deux fois."
                          : "She has minded her aunt’s stall for three summers. She knows every "
                            "blade by its sound, and every customer by what they dare not ask. "
                            "In the evening she counts twice.",
                       {}};
    one.sheet = {
        {"profile",
         "",
         {fr ? "Une habituée du matin, jamais pressée." : "A regular, never rushed."}},
        {"values",
         "",
         {fr ? "La parole donnée" : "Her word", fr ? "Le travail fini" : "Work done"}},
        {"barriers", "", {fr ? "Une file qui s’impatiente" : "A queue that grows impatient"}},
        {"",
         fr ? "Rapport au temps" : "Time",
         {fr ? "Ne revient jamais comparer" : "Never compares"}},
        {"promise",
         "",
         {fr ? "Deux minutes à vous, même un jour de foire." : "Two minutes for you."}}};
    scene.personas.push_back(one);
  }
  return scene;
}

DebriefScene debrief(const Deck& deck, const std::string& language, int teams) {
  const bool fr = french(language);
  const std::vector<SpotView> spots = families(deck, language);
  const auto persona = [&](std::size_t i) {
    return face(deck.personas[i % deck.personas.size()], language);
  };
  const std::string why = verdict(language, teams, 3).why;
  DebriefScene scene;
  DividedCard divided{{2, Kind::families, persona(0), spots[0].face, why}, {}};
  for (std::size_t i = 0; i < std::min<std::size_t>(spots.size(), 5); ++i)
    divided.heaps.push_back({spots[i].face, 3 - static_cast<int>(i) / 2, i == 0});
  divided.heaps.push_back({std::nullopt, 1, false});
  scene.divided = {divided,
                   {{3, Kind::verbatims,
                     QuoteFace{fr ? "Si c’est pour attendre, autant attendre en bonne compagnie."
                                  : "If I must wait, let it be in good company.",
                               true},
                     Face{persona(1)}, ""},
                    {{Face{persona(0)}, 2, false}, {Face{persona(1)}, 1, true}}}};
  scene.mixed = {
      {persona(0), persona(1), 5, 12,
       fr ? "La même lame, six matins sur sept : le fichier ne voit qu’un client."
          : "The same blade, six mornings out of seven: the file sees one customer.",
       fr ? "Elle vient pour parler, lui pour la lame." : "She comes to talk, he for the blade.",
       fr ? "Et si l’on vous la livrait ?" : "What if we delivered?",
       fr ? "L’envoyer à la borne." : "Send her to the machine."},
      {persona(1), persona(0), 3, 9, "", "", "", ""}};
  LostBanners lost{divided.card, {}};
  for (int i = 0; i < teams; ++i)
    lost.teams.push_back({team(i), i == 1 ? std::optional<Face>() : spots.back().face});
  scene.lost = {lost};
  scene.known = KnownPersona{persona(0), 2 * teams, std::get<FamilyFace>(spots[0].face)};
  scene.parked = {divided.card, {3, Kind::verbatims, scene.divided[1].card.card, std::nullopt, ""}};
  return scene;
}

RelayScene voices(const Deck& deck, const std::string& language, int teams) {
  RelayScene scene;
  scene.head = {Kind::verbatims, 3, 1, 1, 1};
  scene.spots = people(deck, language, 12);
  scene.cards = {
      {1, QuoteFace{french(language) ? "Je reviens parce qu’ici, on se souvient de mon couteau."
                                     : "I come back because here they remember my knife.",
                    true}},
      {2, QuoteFace{french(language) ? "Si c’est pour attendre, autant attendre en bonne compagnie."
                                     : "If I must wait, let it be in good company.",
                    false}}};
  scene.settled = {{0, 1}};
  scene.position = 2;
  scene.count = 8;
  scene.asked = team(0);
  scene.chorus = teams > 1;
  return scene;
}

WallView planned(WallView view) {
  view.clock = ClockView{72000 + 6 * 60000 + 31000, 10 * 60000};
  return view;
}

} // namespace

std::vector<Wall> all(const Deck& deck, const std::string& language, int teams) {
  const WallView plain = wall(deck, language, teams);
  return {{"seats", seats(deck, language, teams)},
          {"gallery", with(plain, gallery(deck, language))},
          {"relay", relay(deck, language, teams, false)},
          {"relay-told", relay(deck, language, teams, true)},
          {"relay-voices", with(plain, voices(deck, language, teams))},
          {"sealed", with(plain, sealed(deck, language, teams, true))},
          {"sealed-again", with(plain, sealed_again(deck, language, teams))},
          {"sealed-closed", with(plain, sealed(deck, language, teams, false))},
          {"reveal-together", with(plain, reveal(deck, language, teams, "together"))},
          {"reveal-split", with(plain, reveal(deck, language, teams, "split"))},
          {"reveal-answer", with(plain, reveal(deck, language, teams, "answer"))},
          {"reveal-rest", with(plain, reveal(deck, language, teams, "rest"))},
          {"encounter", encounter(deck, language, teams, false)},
          {"encounter-told", encounter(deck, language, teams, true)},
          {"map", holds(deck, language, teams, false)},
          {"map-ranks", holds(deck, language, teams, true)},
          {"standings", with(holds(deck, language, teams, true), StandingsScene{})},
          {"standings-secret", with(plain, StandingsScene{})},
          {"pause", with(plain, PlainScene{StepKind::pause})},
          {"pause-planned", planned(with(plain, PlainScene{StepKind::pause}))},
          {"debrief", with(plain, debrief(deck, language, teams))},
          {"podium", podium(deck, language, teams)},
          {"end", with(podium(deck, language, teams), EndScene{})}};
}

} // namespace blason::made_up
