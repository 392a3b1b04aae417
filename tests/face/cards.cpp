#include "face/samples.hpp"

namespace blason::samples {

PersonaCard maud() {
  PersonaCard card;
  card.name = "Maud Kerellec";
  card.tagline = "Elle lit la mer avant d’y entrer.";
  card.age = "34 ans";
  card.place = "Brest";
  card.situation = "Monitrice de plongée";
  card.traits = {"Compare trois fiches avant d’acheter", "Prête tout, sauf son détendeur",
                 "Repère une couture fragile"};
  card.portrait = portraits().front().second;
  card.number = "IX";
  return card;
}

FamilyCard pathfinders() {
  FamilyCard card;
  card.name = "Les Éclaireurs";
  card.motto = "Devant, toujours.";
  card.crest = crests().front().second;
  card.fief = "Fief de Hautes-Cimes";
  card.criteria = {{"FRÉQUENCE", "25 sorties et plus par an"},
                   {"DÉCLENCHEUR", "un projet précis, daté"},
                   {"CANAL", "site d’abord, puis l’expert en rayon"},
                   {"PANIER", "140 € · 6 achats par an"}};
  return card;
}

FiefCard sharing_valley() {
  return {"Val-Partage",
          "Ceux qui transmettent",
          {{"Les Passeurs", crests().at(2).second}, {"Les Veilleurs", crests().at(3).second}},
          "Deux familles qui achètent pour d’autres, et demandent avant de choisir.",
          1};
}

QuoteCard verbatim() {
  return {"VERBATIM", "Vendez-moi la fermeture éclair, pas la veste.", "Atelier réparation",
          "Qui a dit cela ?"};
}

} // namespace blason::samples
