#include "call/call.hpp"

#include <catch2/catch.hpp>

#include <iostream>
#include <sstream>

using namespace blason;

namespace {

struct Told {
  std::optional<int> exit;
  std::string words; // on either stream
};

/// What a program with one command, one file and three options answers to this call.
Told told(Language language, std::vector<const char*> call) {
  std::ostringstream words;
  auto* const out = std::cout.rdbuf(words.rdbuf());
  auto* const err = std::cerr.rdbuf(words.rdbuf());
  CLI::App app("A game.", "blason-trial");
  speak(app, language, "blason-trial 1.2");
  app.require_subcommand(1);
  std::string file, kind, teams, seed;
  CLI::App* play = app.add_subcommand("play", "Plays.");
  play->add_option("FILE", file, "A file")->required();
  play->add_option("--kind", kind, "A kind")->check(one_of(language, {"long", "short"}));
  play->add_option("--teams", teams, "Teams")->check(between(language, 1, 12));
  play->add_option("--seed", seed, "Seed")->check(counted(language));
  call.insert(call.begin(), "blason-trial");
  Told made;
  made.exit = take_in(app, static_cast<int>(call.size()), call.data(), language);
  std::cout.rdbuf(out);
  std::cerr.rdbuf(err);
  made.words = words.str();
  return made;
}

} // namespace

TEST_CASE("a call that is right says nothing", "[call]") {
  const Told made =
      told(Language::french, {"play", "a.json", "--kind", "long", "--teams", "12", "--seed", "0"});
  CHECK_FALSE(made.exit);
  CHECK(made.words.empty());
}

TEST_CASE("what is wrong with a call is said in the language asked for", "[call]") {
  const auto says = [](Language language, std::vector<const char*> call, const char* sentence) {
    const Told made = told(language, std::move(call));
    INFO(made.words);
    CHECK(made.exit == 2);
    CHECK(made.words.find(sentence) != std::string::npos);
  };
  const Language french = Language::french, english = Language::english;
  says(french, {}, "Dites quelle commande\u00A0: play.");
  says(french, {"play"}, "Il manque FILE.");
  says(french, {"play", "a", "b"}, "Personne n’attend ceci\u00A0: b");
  says(french, {"play", "a", "--teams", "13"},
       "--teams\u00A0: il faut un nombre de 1 à 12, et non «\u00A013\u00A0».");
  says(french, {"play", "a", "--teams", "six"}, "et non «\u00A0six\u00A0».");
  says(french, {"play", "a", "--kind", "wide"}, "au choix\u00A0: long, short.");
  says(french, {"play", "a", "--seed", "-1"}, "--seed\u00A0: il faut un nombre entier");
  says(french, {"play", "a", "--seed"}, "--seed\u00A0: il manque une valeur");
  says(english, {"play", "a", "--teams", "0"},
       "--teams: a number from 1 to 12 is wanted, not “0”.");
  says(english, {"play"}, "blason-trial --help tells all that can be asked.");
}

TEST_CASE("help speaks the language throughout", "[call]") {
  const Told whole = told(Language::french, {"--help"});
  CHECK(whole.exit == 0);
  for (const char* words : {"Emploi", "COMMANDE", "Commandes:", "Dit comment appeler"})
    CHECK(whole.words.find(words) != std::string::npos);
  const Told one = told(Language::french, {"play", "--help"});
  for (const char* words :
       {"Emploi", "Arguments:", "(obligatoire)", "TEXTE", "Dit comment appeler"})
    CHECK(one.words.find(words) != std::string::npos);
  for (const char* words : {"Usage", "Positionals", "REQUIRED", "Print this"})
    CHECK(one.words.find(words) == std::string::npos);
  CHECK(told(Language::french, {"--version"}).words == "blason-trial 1.2\n");
}
