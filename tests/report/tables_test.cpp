#include "evening.hpp"
#include "report/csv.hpp"
#include "report/tables.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace blason;

namespace {

std::string as_csv(const std::string& id, Language language) {
  for (const Table& table : results_tables(evening::deck(), evening::results(), language))
    if (table.id == id) return csv(table, CsvDialect::standard);
  return {};
}

} // namespace

TEST_CASE("The tables come in one order, with sheet names Excel takes and a cell for each column") {
  for (const Language language : {Language::french, Language::english}) {
    std::vector<std::string> ids;
    std::set<std::string> names;
    for (const Table& table : results_tables(evening::deck(), evening::results(), language)) {
      ids.push_back(table.id);
      names.insert(table.name);
      CHECK(table.name.find_first_of("[]:*?/\\") == std::string::npos);
      CHECK(table.name.size() <= 31);
      CHECK_FALSE(table.rows.empty());
      for (const auto& row : table.rows) CHECK(row.size() == table.columns.size());
      const std::set<std::string> headings(table.columns.begin(), table.columns.end());
      CHECK(headings.size() == table.columns.size());
    }
    CHECK(ids == std::vector<std::string>{"session", "teams", "rounds", "answers", "ledger",
                                          "lands", "castles", "fiefs"});
    CHECK(names.size() == ids.size());
  }
}

TEST_CASE("Teams: a rank that is none is empty, a name is never a formula") {
  CHECK(as_csv("teams", Language::english) == "Team,Team name,Points,Rank\r\nt1,'=La Tour,11,1\r\n"
                                              "t2,La Nef,-3,2\r\nt3,Partie,0,\r\n");
}

TEST_CASE("Rounds: parameters, seats, cards, and what an appeal changed") {
  CHECK(as_csv("rounds", Language::french) ==
        "Manche,Genre,Mode,Barème,Coefficient,Bon "
        "fief,Bannières,Chœur,Close,Équipes,Cartes,Places,Accepté aussi,"
        "Cartes retirées\r\n"
        "1,Les familles,scellée,4 2,1,1,3,0,oui,t1 t2,maud victor,eclaireurs "
        "veilleurs,maud>veilleurs,victor\r\n"
        "2,Les verbatims,relais,4,1,0,0,1,non,t2 t1,v-maud,maud victor,,\r\n");
}

TEST_CASE("Answers: ids and names side by side, nothing where nothing was chosen") {
  CHECK(as_csv("answers", Language::english) ==
        "Round,Team,Team name,Card,Card text,Try,Spot,Spot name,Right,Banner,Chorus\r\n"
        "1,t1,'=La Tour,maud,Maud,1,eclaireurs,The Scouts,yes,yes,no\r\n"
        "1,t2,La Nef,maud,Maud,1,,,no,no,no\r\n"
        "2,t2,La Nef,v-maud,Sell me the zip.,,,,no,no,yes\r\n");
}

TEST_CASE("Ledger: lines without a round leave its cells empty") {
  CHECK(as_csv("ledger", Language::french) ==
        "Manche,Équipe,Nom de l’équipe,Carte,Texte de la carte,Essai,Points,Motif,Note\r\n"
        "1,t1,'=La Tour,maud,Maud,1,4,juste,\r\n"
        ",t2,La Nef,,,,-3,ajustement,retard\r\n"
        ",t1,'=La Tour,,,,7,fief,\r\n");
}

TEST_CASE("Lands, castles, fiefs: who holds what") {
  CHECK(as_csv("lands", Language::french) ==
        "Persona,Nom,Tenu par,Noms des équipes\r\n"
        "maud,Maud,t1 t2,'=La Tour et La Nef\r\nvictor,Victor,,\r\n");
  CHECK(as_csv("castles", Language::english) ==
        "Family,Name,Held by,Team names\r\n"
        "eclaireurs,The Scouts,t1,'=La Tour\r\nveilleurs,The Watchers,,\r\n");
  CHECK(as_csv("fiefs", Language::french) == "Fief,Nom,Pris par,Nom de l’équipe\r\n"
                                             "cimes,Hautes-Cimes,t1,'=La Tour\r\n");
}

TEST_CASE("The session's own table says which deck was played, and whether to the end") {
  CHECK(as_csv("session", Language::french) ==
        "Quoi,Valeur\r\nIdentifiant de la séance,s1\r\nJeu de cartes,essai\r\nTitre du "
        "jeu,Essai\r\nVersion,1.0.0\r\n"
        "Empreinte SHA-256,abc\r\nTerminée,oui\r\nPodium ouvert,oui\r\nPoints par fief,6\r\n");
}

TEST_CASE("An id the deck no longer knows is written as it is") {
  Results results = evening::results();
  results.answers[0].card = CardId("nobody");
  results.map.fiefs[0].fief = FiefId("nowhere");
  const auto tables = results_tables(evening::deck(), results, Language::english);
  CHECK(tables[3].rows[0][4] == Cell(std::string("nobody")));
  CHECK(tables[7].rows[0][1] == Cell(std::string("nowhere")));
}
