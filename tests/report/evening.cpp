#include "evening.hpp"

namespace evening {

using namespace blason;

namespace {

Text both(const char* french, const char* english) {
  Text text;
  text.sayings = {{"fr", french}, {"en", english}};
  return text;
}

Family family(const char* id, const char* french, const char* english, const char* segment) {
  Family made;
  made.id = FamilyId(id);
  made.name = both(french, english);
  made.fief = FiefId("cimes");
  made.segment.name = Text(segment);
  return made;
}

Persona persona(const char* id, const char* name, const char* family) {
  Persona made;
  made.id = PersonaId(id);
  made.name = Text(name);
  made.family = FamilyId(family);
  return made;
}

Line line(int round, const char* team, const char* card, int attempt, Points points,
          Reason reason) {
  Line made;
  made.round = round;
  made.team = TeamId(team);
  made.card = CardId(card);
  made.attempt = attempt;
  made.points = points;
  made.reason = reason;
  return made;
}

AnswerLine answer(int round, const char* team, const char* card, std::optional<int> attempt,
                  const char* spot, bool right) {
  AnswerLine made;
  made.round = round;
  made.team = TeamId(team);
  made.card = CardId(card);
  made.attempt = attempt;
  made.spot = SpotId(spot);
  made.right = right;
  return made;
}

Round families_round() {
  Round round;
  round.number = 1;
  round.plan.ladder = {4, 2};
  round.plan.near = 1;
  round.plan.banners = 3;
  round.teams = {TeamId("t1"), TeamId("t2")};
  round.cards = {CardId("maud"), CardId("victor")};
  round.spots = {SpotId("eclaireurs"), SpotId("veilleurs")};
  round.accepted = {{0, 1}};
  round.withdrawn = {0, 1};
  round.closed = true;
  return round;
}

Round verbatims_round() {
  Round round;
  round.number = 2;
  round.plan.kind = Kind::verbatims;
  round.plan.mode = Mode::relay;
  round.plan.ladder = {4};
  round.plan.chorus = 1;
  round.teams = {TeamId("t2"), TeamId("t1")};
  round.cards = {CardId("v-maud")};
  round.spots = {SpotId("maud"), SpotId("victor")};
  return round;
}

} // namespace

Deck deck() {
  Deck deck;
  deck.id = DeckId("essai");
  deck.title = both("Essai", "Trial");
  Fief cimes;
  cimes.id = FiefId("cimes");
  cimes.name = both("Hautes-Cimes", "High Peaks");
  deck.fiefs = {cimes};
  deck.families = {family("eclaireurs", "Les Éclaireurs", "The Scouts", "Experts"),
                   family("veilleurs", "Les Veilleurs", "The Watchers", "Prudents")};
  deck.personas = {persona("maud", "Maud", "eclaireurs"), persona("victor", "Victor", "veilleurs")};
  Verbatim verbatim;
  verbatim.id = VerbatimId("v-maud");
  verbatim.persona = PersonaId("maud");
  verbatim.text = both("Vendez-moi la fermeture.", "Sell me the zip.");
  deck.verbatims = {verbatim};
  return deck;
}

Results results() {
  Results results;
  results.session = "s1";
  results.deck = "essai";
  results.version = "1.0.0";
  results.hash = "abc";
  results.ended = true;
  results.podium = true;
  results.teams = {{TeamId("t1"), "=La Tour", 11, 1},
                   {TeamId("t2"), "La Nef", -3, 2},
                   {TeamId("t3"), "Partie", 0, {}}};
  results.rounds = {families_round(), verbatims_round()};
  results.answers = {answer(1, "t1", "maud", 1, "eclaireurs", true),
                     answer(1, "t2", "maud", 1, "", false),
                     answer(2, "t2", "v-maud", std::nullopt, "", false)};
  results.answers[0].banner = true;
  results.answers[2].chorus = true;
  results.ledger = {line(1, "t1", "maud", 1, 4, Reason::match),
                    line(0, "t2", "", 0, -3, Reason::adjustment),
                    line(0, "t1", "", 0, 7, Reason::fief)};
  results.ledger[1].note = "retard";
  results.map.lands = {{PersonaId("maud"), {TeamId("t1"), TeamId("t2")}},
                       {PersonaId("victor"), {}}};
  results.map.castles = {{FamilyId("eclaireurs"), {TeamId("t1")}}, {FamilyId("veilleurs"), {}}};
  results.map.fiefs = {{FiefId("cimes"), TeamId("t1")}};
  return results;
}

} // namespace evening
