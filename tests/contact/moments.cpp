#include "moments.hpp"

#include "sample.hpp"
#include "views/dress.hpp"

#include <array>

namespace blason::contact {
namespace {

TeamId team(int i) { return TeamId{"t" + std::to_string(i + 1)}; }

constexpr std::array<const char*, 8> names{"La Tour", "La Nef",     "Le Soleil", "Le Trèfle",
                                           "La Rose", "Le Poisson", "Le Cor",    "La Merlette"};
constexpr std::array<int, 8> sizes{4, 5, 4, 3, 5, 4, 4, 4};

WallView wall(int teams, int step) {
  WallView view;
  view.language = "fr";
  view.deck_title = sample().title.in("fr");
  view.step = step;
  view.steps = 5;
  for (int i = 0; i < teams; ++i) {
    const auto at = static_cast<std::size_t>(i);
    view.teams.push_back({team(i), names[at], i, sizes[at], std::nullopt, std::nullopt, 0, 0});
  }
  return view;
}

/// 2:48 are left of five minutes.
constexpr ClockView clock_of_match{168'000, 300'000};

PersonaFace face(const std::string& id) { return persona_face(sample(), PersonaId{id}, "fr"); }

std::vector<SpotView> shields() {
  std::vector<SpotView> spots;
  for (const Family& family : sample().families)
    spots.push_back(
        {letter(static_cast<int>(spots.size())), family_face(sample(), family.id, "fr")});
  return spots;
}

int shield_of(const std::string& family) {
  int at = 0;
  for (const Family& each : sample().families) {
    if (each.id.value == family) return at;
    ++at;
  }
  return -1;
}

} // namespace

WallView lobby() {
  WallView view = wall(6, 0);
  view.scene = PlainScene{StepKind::welcome};
  return view;
}

WallView match(int teams) {
  WallView view = wall(teams, 1);
  SealedScene scene;
  scene.head = {Kind::families, 1, 1, 1, 1};
  scene.spots = shields();
  for (const char* id : {"bernard", "idriss", "clemence", "josiane", "theo", "solene", "nour",
                         "maud", "malik", "oscar", "victor", "anhthu"})
    scene.cards.push_back({static_cast<int>(scene.cards.size()) + 1, face(id)});
  constexpr std::array<int, 8> placed{12, 9, 11, 12, 7, 10, 8, 5};
  for (int i = 0; i < teams; ++i)
    scene.teams.push_back({team(i), placed[static_cast<std::size_t>(i)], i == 0 || i == 3, true,
                           false, std::nullopt});
  scene.tries = 2;
  scene.banners = 3;
  view.scene = scene;
  view.clock = clock_of_match;
  return view;
}

WallView reveal() {
  WallView view = wall(6, 1);
  RevealScene scene;
  scene.head = {Kind::families, 1, 1, 1, 1};
  scene.spots = shields();
  scene.cards = {{9, face("nour")}};
  scene.beat = "answer";
  scene.shown = 3;
  scene.place = 9;
  scene.places = 12;
  scene.tries = 2;
  const int home = shield_of("glaneurs");
  Verdict verdict;
  verdict.spots = {home};
  verdict.why = persona("nour").why.in("fr");
  const std::array<int, 6> chosen{home, home, shield_of("passeurs"),
                                  home, home, shield_of("flaneurs")};
  for (int i = 0; i < 6; ++i) {
    const int spot = chosen[static_cast<std::size_t>(i)];
    verdict.teams.push_back({team(i), spot, spot == home, false, false, spot == home ? 4 : 0, 0});
  }
  scene.split = {{home, 4}, {chosen[2], 1}, {chosen[5], 1}};
  scene.verdicts = {verdict};
  view.scene = scene;
  return view;
}

namespace {

struct Holding {
  const char *what, *holders; // of a family or a persona: figures of teams from 1, "": nobody
};
// The picture's thirty parcels come down to a castle a family and a land a persona.
constexpr std::array<Holding, 18> holdings{{{"eclaireurs", "1"},
                                            {"maud", "1"},
                                            {"idriss", "1"},
                                            {"endurants", "1"},
                                            {"solene", "1"},
                                            {"victor", "1"},
                                            {"passeurs", "4"},
                                            {"josiane", "4"},
                                            {"malik", "2"},
                                            {"veilleurs", "5"},
                                            {"bernard", "24"},
                                            {"anhthu", ""},
                                            {"glaneurs", "2"},
                                            {"theo", "5"},
                                            {"nour", "3"},
                                            {"flaneurs", "3"},
                                            {"clemence", "56"},
                                            {"oscar", "6"}}};

std::vector<TeamId> holders_of(const std::string& id) {
  std::vector<TeamId> found;
  for (const Holding& one : holdings)
    if (id == one.what)
      for (const char* at = one.holders; *at != '\0'; ++at) found.push_back(team(*at - '1'));
  return found;
}

MapScene map_of_holdings(bool taken) {
  MapScene map;
  map.taken = taken;
  for (const Fief& fief : sample().fiefs)
    map.fiefs.push_back(
        {fief.id.value, fief.name.in("fr"), fief.id.value == "cimes" ? team(0) : TeamId()});
  for (const Family& family : sample().families) {
    CastleHold castle{
        family.id.value, family.name.in("fr"), family.fief.value, holders_of(family.id.value), {}};
    for (const Persona& persona : sample().personas)
      if (persona.family == family.id)
        castle.lands.push_back(
            {persona.id.value, persona.called().in("fr"), holders_of(persona.id.value)});
    map.castles.push_back(castle);
  }
  return map;
}

struct Standing {
  int rank, points;
};

void rank(WallView& view, const std::array<Standing, 6>& standings, const MapScene& map) {
  view.ranks = true;
  for (std::size_t i = 0; i < view.teams.size(); ++i) {
    TeamPlate& plate = view.teams[i];
    plate.rank = standings[i].rank;
    plate.points = standings[i].points;
    for (const CastleHold& castle : map.castles)
      for (const Hold& land : castle.lands)
        if (land.holders == std::vector<TeamId>{plate.id}) ++plate.lands;
    plate.fiefs = i == 0 ? 1 : 0;
  }
}

} // namespace

WallView fiefs() {
  WallView view = wall(6, 2);
  const MapScene map = map_of_holdings(false);
  rank(view, {{{1, 268}, {3, 196}, {5, 150}, {4, 184}, {2, 212}, {6, 118}}}, map);
  view.scene = map;
  return view;
}

WallView podium() {
  WallView view = wall(6, 4);
  PodiumScene scene{map_of_holdings(true), 6, {}};
  rank(view, {{{1, 406}, {3, 318}, {5, 276}, {4, 301}, {2, 342}, {6, 254}}}, scene.map);
  scene.mentions = {{team(0), "lands", 4, 0, ""},    {team(1), "strangers", 3, 0, ""},
                    {team(2), "mended", 6, 0, ""},   {team(3), "lone", 1, 0, "Bernard"},
                    {team(4), "voices", 11, 12, ""}, {team(5), "faithful", 24, 0, ""}};
  view.scene = scene;
  return view;
}

WallView hot_seat() {
  WallView view = wall(6, 1);
  RelayScene scene;
  scene.head = {Kind::families, 1, 1, 1, 1};
  scene.spots = shields();
  for (const char* id :
       {"idriss", "maud", "solene", "josiane", "malik", "theo", "clemence", "oscar"}) {
    const int card = static_cast<int>(scene.cards.size());
    scene.cards.push_back({card + 1, face(id)});
    scene.settled.push_back({card, shield_of(persona(id).family.value)});
  }
  scene.cards.push_back({9, face("bernard")});
  scene.position = 9;
  scene.count = 12;
  scene.asked = team(1);
  view.scene = scene;
  view.clock = clock_of_match;
  return view;
}

} // namespace blason::contact
