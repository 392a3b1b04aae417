// blason: an evening on the wall. Exit codes: 0 done, 1 the input has problems, 2 the call is
// wrong.
#include "call/call.hpp"
#include "call/spoken.hpp"
#include "checkup/look.hpp"
#include "checkup/verdicts.hpp"
#include "headless/evening_options.hpp"
#include "headless/headless.hpp"
#include "stage/play.hpp"
#include "words/words.hpp"

#include <exception>
#include <iostream>

namespace blason {
namespace {

/// "1280x720".
bool read_extent(const std::string& text, Extent& extent) {
  const std::size_t by = text.find('x');
  if (by == std::string::npos) return false;
  return CLI::detail::lexical_cast(text.substr(0, by), extent.width) &&
         CLI::detail::lexical_cast(text.substr(by + 1), extent.height) && extent.width >= 320 &&
         extent.height >= 240 && extent.width <= 7680 && extent.height <= 4320;
}

struct DoctorCall {
  bool json = false;
  int port = 8080;
};

/// "blason 0.1.0", and a line for each library.
std::string versions() {
  std::string lines = "blason " + std::string(version());
  for (const Library& library : libraries()) lines += "\n" + library.name + " " + library.version;
  return lines;
}

PlayExit doctor(const DoctorCall& call, Language language) {
  const Facts facts = look_machine_over(call.port);
  const std::vector<Checked> found = findings(facts, language);
  std::cout << (call.json ? as_json(found, facts) : as_lines(found, language));
  return playable(found) ? PlayExit::done : PlayExit::problems;
}

CLI::App* offer_doctor(CLI::App& app, DoctorCall& call, std::string& language, Language speaks) {
  CLI::App* offered = app.add_subcommand("doctor", say(speaks, "play.help.doctor"));
  offered->add_flag("--json", call.json, say(speaks, "deck.help.json"));
  offered->add_option("--port", call.port, say(speaks, "play.help.port"))
      ->check(between(speaks, 1, 65535))
      ->capture_default_str();
  offered->add_option("--language", language, say(speaks, "deck.help.language"))
      ->check(one_of(speaks, {"fr", "en"}));
  return offered;
}

void offer(CLI::App& app, PlayCall& call, std::string& window) {
  const auto help = [&](Phrase phrase) { return say(call.speaks, phrase); };
  offer_evening(app, call);
  app.add_option("--window", window, help("play.help.window"))
      ->check([&call](const std::string& text) {
        return read_extent(text, call.window)
                   ? std::string()
                   : say(call.speaks, "play.window-wanted", {{"value", text}});
      });
  app.add_option("--shoot", call.shoot, help("play.help.shoot"));
  app.add_flag("!--no-desk", call.desk, help("play.help.no-desk"));
  app.add_flag("!--no-host", call.host, help("play.help.no-host"));
  app.add_option("--port", call.port, help("play.help.port"))
      ->check(between(call.speaks, 1, 65535));
  app.add_flag("--still", call.still, help("play.help.still"));
  app.add_flag("--first-frame", call.first_frame, help("play.help.first-frame"));
}

int run(int argc, const char* const* argv) {
  if (asks_headless(argc, argv)) return run_headless(argc, argv);
  PlayCall call;
  call.speaks = spoken(argc, argv);
  DoctorCall examining;
  std::string window;
  CLI::App app(say(call.speaks, "play.help"), "blason");
  speak(app, call.speaks, versions());
  offer(app, call, window);
  const CLI::App* examined = offer_doctor(app, examining, call.language, call.speaks);
  if (const auto exit = take_in(app, argc, argv, call.speaks)) return *exit;
  if (examined->parsed()) return static_cast<int>(doctor(examining, call.speaks));
  return static_cast<int>(play(call));
}

} // namespace
} // namespace blason

int main(int argc, char** argv) {
  try {
    return blason::run(argc, argv);
  } catch (const std::exception& fault) {
    const auto language = blason::spoken(argc, argv);
    std::cerr << blason::say(language, "program.fault", {{"reason", fault.what()}}) << '\n';
    return 1;
  }
}
