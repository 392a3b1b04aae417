#include "words/typography.hpp"

#include <catch2/catch.hpp>

using namespace blason;

namespace {
std::string french(std::string_view text) { return typeset(Language::french, text); }
} // namespace

TEST_CASE("French marks get their no-break space, whatever the author typed") {
  for (const char* typed : {"Prêts ?", "Prêts?", "Prêts\u00A0?", "Prêts\u202F?", "Prêts  ?"})
    CHECK(french(typed) == "Prêts\u202F?");
  CHECK(french("Oui ! Non ; enfin : si.") == "Oui\u202F! Non\u202F; enfin\u00A0: si.");
  CHECK(french("«Oui»") == "«\u00A0Oui\u00A0»");
  CHECK(french("« Oui » dit-elle") == "«\u00A0Oui\u00A0» dit-elle");
  CHECK(french("«\u202FOui\u202F»") == "«\u00A0Oui\u00A0»");
  CHECK(french("Quoi?!") == "Quoi\u202F?!");
  CHECK(french("Quoi ? ! Non") == "Quoi\u202F?\u202F! Non");
  CHECK(french("« Vraiment… ? »") == "«\u00A0Vraiment…\u202F?\u00A0»");
  CHECK(french("Vu (vraiment ?)") == "Vu (vraiment\u202F?)");
  CHECK(french("une ligne :\nl’autre ;") == "une ligne\u00A0:\nl’autre\u202F;");
  CHECK(french("12 % de 140 €") == "12\u00A0% de 140\u00A0€");
  CHECK(french("{team} ?") == "{team}\u202F?");
}

TEST_CASE("French spaces stay out of addresses, times and brackets") {
  for (const char* kept : {"https://a.example:8080/x?y=1;z", "à 7:40", "16:9", "(?)", "?", "",
                           ":-)", "deck.json:3:14", "voir http://a.example/x?"})
    CHECK(french(kept) == kept);
  CHECK(french("voir http://a.example ?") == "voir http://a.example\u202F?");
  CHECK(french("http://a.example puis ?") == "http://a.example puis\u202F?");
}

TEST_CASE("Typesetting twice changes nothing more, and English is left alone") {
  const std::string once = french("«Ah?» Bien: merci; à 7:40!");
  CHECK(french(once) == once);
  CHECK(typeset(Language::english, "Ready? Yes: «go»!") == "Ready? Yes: «go»!");
}

TEST_CASE("Quotation marks follow the language and are never doubled") {
  CHECK(quote(Language::french, "Vendez-moi la fermeture.") ==
        "«\u00A0Vendez-moi la fermeture.\u00A0»");
  CHECK(quote(Language::french, "Et alors ?") == "«\u00A0Et alors\u202F?\u00A0»");
  CHECK(quote(Language::french, "« Déjà »") == "«\u00A0Déjà\u00A0»");
  CHECK(quote(Language::french, "“Déjà”") == "«\u00A0Déjà\u00A0»");
  CHECK(quote(Language::english, "Sell me the zip.") == "“Sell me the zip.”");
  CHECK(quote(Language::english, "« Sell »") == "“Sell”");
  CHECK(quote(Language::english, "").empty() == false);
}
