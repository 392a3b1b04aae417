#include "headless/evening_options.hpp"

#include "call/call.hpp"
#include "words/words.hpp"

namespace blason {

CLI::Option* offer_evening(CLI::App& app, EveningCall& call) {
  const auto help = [&](Phrase phrase) { return say(call.speaks, phrase); };
  CLI::Option* file = app.add_option("FILE", call.file, help("play.help.file"));
  app.add_option("--script", call.script, help("program.help.script"));
  app.add_option("--teams", call.teams, help("play.help.teams"))->delimiter(',');
  app.add_flag("--free-names", call.free_names, help("play.help.free-names"));
  app.add_option("--moderation", call.moderation, help("play.help.moderation"))
      ->check(one_of(call.speaks, {"on", "off"}));
  app.add_option("--language", call.language, help("deck.help.language"))
      ->check(one_of(call.speaks, {"fr", "en"}));
  app.add_option("--seed", call.seed, help("play.help.seed"))->check(counted(call.speaks));
  app.add_option("--record", call.record, help("program.help.record"));
  return file;
}

} // namespace blason
