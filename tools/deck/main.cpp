// blason-deck: what authors of decks ask the machine. Exit codes: 0 done, 1 the deck has problems,
// 2 the call is wrong.
#include "call/call.hpp"
#include "call/spoken.hpp"
#include "check.hpp"
#include "installed/version.hpp"
#include "new_deck.hpp"
#include "paint_face.hpp"
#include "print.hpp"
#include "words/words.hpp"

#include <exception>
#include <iostream>
#include <string>
#include <vector>

namespace blason {
namespace {

std::string id_fault(const std::string& id, Language language) {
  const bool fits =
      !id.empty() && id.size() <= 40 && id.front() != '-' &&
      id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
  return fits ? "" : say(language, "deck.D034", {{"found", id}});
}

struct Call {
  std::vector<std::string> files;
  bool json = false;
  std::string id, out, language;
};

void add_language(CLI::App& app, Call& call, Language speaks) {
  app.add_option("--language", call.language, say(speaks, "deck.help.language"))
      ->check(one_of(speaks, {"fr", "en"}));
}

int run(int argc, const char* const* argv) {
  const Language language = spoken(argc, argv);
  Call call;
  CLI::App app(say(language, "deck.help"), "blason-deck");
  speak(app, language, "blason-deck " + std::string(version()));
  app.require_subcommand(1);
  CLI::App* check_call = app.add_subcommand("check", say(language, "deck.help.check"));
  check_call->add_option("FILES", call.files, say(language, "deck.help.files"))->required();
  check_call->add_flag("--json", call.json, say(language, "deck.help.json"));
  add_language(*check_call, call, language);
  CLI::App* new_call = app.add_subcommand("new", say(language, "deck.help.new"));
  new_call->add_option("ID", call.id, say(language, "deck.help.id"))
      ->required()
      ->check([&](const std::string& id) { return id_fault(id, language); });
  new_call->add_option("-o,--output", call.out, say(language, "deck.help.output"));
  add_language(*new_call, call, language);
  PrintCall printing;
  CLI::App* print_call = app.add_subcommand("print", say(language, "deck.help.print"));
  offer_print(*print_call, printing, language);
  add_language(*print_call, call, language);
  FaceCall painting;
  CLI::App* face_call = app.add_subcommand("face", say(language, "deck.help.face"));
  offer_face(*face_call, painting, language);
  add_language(*face_call, call, language);
  if (const auto exit = take_in(app, argc, argv, language)) return *exit;
  printing.language = painting.language = call.language;
  if (face_call->parsed()) return paint_face(painting, language);
  if (print_call->parsed()) return print_deck(printing, language);
  if (new_call->parsed()) return write_new_deck(call.id, call.out, language);
  return check(call.files, call.json ? Output::json : Output::sentences, language);
}

} // namespace
} // namespace blason

int main(int argc, char** argv) {
  try {
    return blason::run(argc, argv);
  } catch (const std::exception& fault) {
    std::cerr << "blason-deck: " << fault.what() << "\n";
    return 1;
  }
}
