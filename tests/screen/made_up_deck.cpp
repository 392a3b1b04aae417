#include "made_up.hpp"

#include <array>

namespace blason::made_up {
namespace {

Text both(const std::string& french, const std::string& english) {
  Text text;
  text.sayings.push_back({"fr", french});
  text.sayings.push_back({"en", english});
  return text;
}

struct House {
  const char *id, *french, *english, *motto, *field, *charge, *tincture;
};
constexpr std::array<House, 8> houses{{
    {"rémouleurs", "Les Rémouleurs", "The Grinders", "Tranchant, sinon rien.", "azure", "wheel",
     "or"},
    {"colporteurs", "Les Grands Colporteurs", "The Far Pedlars", "De porte en porte.", "gules",
     "key", "argent"},
    {"verriers", "Les Verriers", "The Glassmakers", "Fragile et fier.", "vert", "sun", "or"},
    {"montreurs", "Les Montreurs d’ours", "The Bear Leaders", "Place, place !", "purpure", "bee",
     "or"},
    {"forains", "Les Forains", "The Showfolk", "Encore un tour.", "sable", "mullet", "argent"},
    {"luthiers", "Les Luthiers", "The Luthiers", "À l’oreille.", "tenne", "horn", "argent"},
    {"bateliers", "Les Bateliers", "The Bargees", "Au fil de l’eau.", "celeste", "ship", "sable"},
    {"herboristes", "Les Herboristes", "The Herbalists", "Qui sème, sait.", "or", "leaf", "vert"},
}};
constexpr std::array<const char*, 12> names{
    "Aurélien Castaing", "Brune Le Goff",   "Côme Delarue",    "Diane Mbarga",
    "Éloi Vasseur",      "Farah Benkirane", "Gaspard Ott",     "Hélène de Kersauson",
    "Ismaël Toumi",      "Jeanne Pichon",   "Karim-Alexandre", "Lucie"};

Family family(int i) {
  const House& house = houses[static_cast<std::size_t>(i) % houses.size()];
  Family made;
  made.id = FamilyId{std::string("f") + std::to_string(i)};
  made.name = both(house.french, house.english);
  made.motto = both(house.motto, house.motto);
  made.fief = FiefId{i % 2 == 0 ? "amont" : "aval"};
  Crest crest;
  crest.field = {house.field};
  Charge charge;
  charge.kind = house.charge;
  charge.tincture = house.tincture;
  crest.charges = {charge};
  made.crest = crest;
  made.segment.name = both("Passages réguliers", "Regular visits");
  made.segment.criteria = {both("vient à chaque foire, sans exception", "comes to every fair"),
                           both("panier de 15 à 40 €", "basket of €15 to €40")};
  return made;
}

} // namespace

Deck fair(int personas, int families) {
  Deck deck;
  deck.id = DeckId{"foire"};
  deck.languages = {"fr", "en"};
  deck.title = both("La foire aux métiers : douze passants", "The trades fair: twelve passers-by");
  deck.fiefs = {Fief{FiefId{"amont"},
                     both("Haut-Champ", "Upfield"),
                     both("On arrive tôt.", "Early birds."),
                     {}},
                Fief{FiefId{"aval"},
                     both("Bas-Champ", "Downfield"),
                     both("On reste tard.", "Night owls."),
                     {}}};
  for (int i = 0; i < families; ++i) deck.families.push_back(family(i));
  for (int i = 0; i < personas; ++i) {
    Persona persona;
    persona.id = PersonaId{"p" + std::to_string(i)};
    persona.name = Text(names[static_cast<std::size_t>(i) % names.size()]);
    const std::string& whole = persona.name.sayings.front().words;
    persona.short_name = Text(whole.substr(0, whole.find(' ')));
    persona.family = FamilyId{"f" + std::to_string(i % families)};
    persona.age = 21 + 4 * (i % 12);
    deck.personas.push_back(persona);
  }
  return deck;
}

} // namespace blason::made_up
