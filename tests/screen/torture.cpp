#include "torture.hpp"

#include <array>

namespace blason::torture {
namespace {

constexpr std::array<const char*, 4> sentences{
    "Elle repousse l’achat jusqu’au dernier moment, puis s’étonne qu’il n’en reste plus. ",
    "يسأل دائمًا عن الثمن قبل أن يسأل عن الجودة، ثم يعود في اليوم التالي. ",
    "彼女は値札を見る前に縫い目を見る。店員には何も尋ねず、翌週また戻ってくる。",
    "Toujours pressé 🏃‍♀️, jamais en retard ⏰ ; il paie 💳 sans compter, et le "
    "regrette "
    "😅. "};

std::size_t characters(const std::string& words) {
  std::size_t count = 0;
  for (const char c : words)
    if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) ++count;
  return count;
}

/// About that many characters, of one script, ended by a mark.
Text text(int number, std::size_t length) {
  static int made = 0;
  const std::string sentence = sentences[static_cast<std::size_t>(number) % sentences.size()];
  const std::string end = "§" + std::to_string(++made) + "§";
  std::string words;
  const std::size_t whole = characters(sentence), most = length - end.size();
  for (std::size_t sum = whole; sum <= most; sum += whole) words += sentence;
  return Text(words + end);
}

Text name(int number, const char* latin) {
  static constexpr std::array<const char*, 4> names{"", "عبد الرحمن بن عبد العزيز المنصوري",
                                                    "長谷川 銀次郎左衛門",
                                                    "Zoé 👩‍🚀 de La Fontaine-aux-Loups"};
  const std::string other = names[static_cast<std::size_t>(number) % names.size()];
  return Text((other.empty() ? std::string(latin) : other) + " " + std::to_string(number));
}

Family family(int i) {
  Family made;
  made.id = FamilyId{"f" + std::to_string(i)};
  made.name = name(i, "Les Tergiversateurs méticuleux du samedi");
  made.motto = text(i, 200);
  made.fief = FiefId{"fief" + std::to_string(i % 5)};
  made.segment.name = text(i, 300);
  for (int line = 0; line < 4; ++line) made.segment.criteria.push_back(text(i + line, 500));
  return made;
}

Sheet sheet(int i) {
  Sheet made;
  made.profile = text(i, 2000);
  made.values = {text(i, 300), text(i + 1, 300), text(i + 2, 300)};
  made.decision = text(i + 3, 2000);
  made.barriers = {text(i + 1, 2000)};
  made.promise = text(i + 2, 600);
  return made;
}

Persona persona(int i) {
  Persona made;
  made.id = PersonaId{"p" + std::to_string(i)};
  made.name = name(i, "Marie-Clémentine de Saint-Exupéry-Villeneuve");
  made.short_name = name(i, "Marie-Clémentine");
  made.tagline = text(i, i % 3 == 0 ? 2000 : 120);
  made.family = FamilyId{"f" + std::to_string(i % 50)};
  made.age = 17 + i % 80;
  made.place = Text("Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson");
  made.situation = text(i, 400);
  for (int trait = 0; trait < 6; ++trait) made.traits.push_back(text(i + trait, 700));
  made.story = text(i, 2000);
  made.behaviour = {text(i, 400), text(i + 1, 400), text(i + 2, 400)};
  made.why = text(i + 1, 2000);
  made.sheet = sheet(i);
  made.rubrics = {{text(i, 200), {text(i, 900), text(i + 1, 900)}}};
  return made;
}

void add_words(Deck& deck, int i) {
  Verbatim verbatim;
  verbatim.id = VerbatimId{"v" + std::to_string(i)};
  verbatim.persona = PersonaId{"p" + std::to_string(i)};
  verbatim.text = text(i, i % 2 == 0 ? 2000 : 240);
  verbatim.why = text(i + 2, 2000);
  verbatim.key = true;
  deck.verbatims.push_back(verbatim);
  for (const ClueKind kind : {ClueKind::situation, ClueKind::golden}) {
    Clue clue;
    clue.id = ClueId{"c" + std::to_string(deck.clues.size())};
    clue.personas = {verbatim.persona};
    clue.kind = kind;
    if (kind == ClueKind::golden) clue.question = text(i + 1, 900);
    clue.text = text(i + 3, 1800);
    clue.why = text(i, 2000);
    deck.clues.push_back(clue);
  }
}

} // namespace

Deck deck() {
  Deck deck;
  deck.id = DeckId{"torture"};
  deck.version = "1.0.0";
  deck.languages = {"fr"};
  deck.title = Text("Les deux cents visages de la clientèle, édition complète, revue et augmentée");
  for (int i = 0; i < 5; ++i) {
    Fief fief;
    fief.id = FiefId{"fief" + std::to_string(i)};
    fief.name = name(i, "Les Terres anciennes de Haute-Bouillabaisse");
    fief.motto = text(i, 200);
    fief.why = text(i, 2000);
    deck.fiefs.push_back(fief);
  }
  for (int i = 0; i < 50; ++i) deck.families.push_back(family(i));
  for (int i = 0; i < 200; ++i) deck.personas.push_back(persona(i));
  for (int i = 0; i < 200; ++i) add_words(deck, i);
  for (int i = 0; i + 1 < 200; i += 2) {
    Contrast contrast;
    contrast.pair = {PersonaId{"p" + std::to_string(i)}, PersonaId{"p" + std::to_string(i + 1)}};
    contrast.same = text(i, 2000);
    contrast.differs = text(i + 1, 2000);
    contrast.ask = text(i + 2, 500);
    contrast.never = text(i + 3, 500);
    deck.contrasts.push_back(contrast);
  }
  return deck;
}

std::vector<std::string> teams() {
  return {"Les Joyeux Compagnons du Vieux Moulin 12", "Les Irréductibles du Service Après-Vente",
          "فريق المبيعات الإقليمي لشمال أفريقيا",     "カスタマーサクセス推進本部第二課の皆さん",
          "Team 🚀🚀 Marketing & Expérience client",    "Anticonstitutionnellement-vôtre, équipe 6",
          "La Compagnie des Remises en Cause (bis)",  "Ressources humaines, paie et formation 8",
          "Les Tout Derniers Arrivés de Clermont-Fd", "Direction de la transformation numérique",
          "Le Comité des Fêtes et des Bons d’Achat.", "Bureau d’études, étage 3, côté parking 2"};
}

std::string mark(const std::string& words) {
  if (!words.ends_with("§")) return {};
  const std::size_t begins = words.rfind("§", words.size() - 3);
  return begins == std::string::npos ? std::string() : words.substr(begins);
}

} // namespace blason::torture
