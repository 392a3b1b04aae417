#include "replay.hpp"

#include "session/results.hpp"
#include "show.hpp"
#include "wire/playthrough.hpp"
#include "wire/results_json.hpp"

namespace blason {
namespace {

std::string told(const SessionFile& file, Form form, Output output, Language language) {
  if (form == Form::playthrough) return playthrough_of(file.deck, file.examined.entries);
  if (output == Output::json) return results_json(results_of(file.deck, file.session));
  return shown(file, language);
}

} // namespace

Exit replay(const ReplayCall& call, Output output, Language language) {
  auto file = read_session(language, call.file);
  if (!file) return problems;
  const bool sound = file->sound();
  if (call.to) {
    file->session = lived(file->examined.entries, call.to);
    std::erase_if(file->examined.entries, [&](const Entry& entry) { return entry.seq > *call.to; });
  }
  if (file->examined.entries.empty()) {
    complain(say(language, "program.bad-option",
                 {{"option", "--to"}, {"value", std::to_string(call.to.value_or(0))}}));
    return wrong_call;
  }
  const Exit exit = write_out(language, told(*file, call.form, output, language));
  return exit == done && !sound ? problems : exit;
}

} // namespace blason
