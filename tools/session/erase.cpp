#include "erase.hpp"

#include "record/erasing.hpp"
#include "record/fault.hpp"
#include "record/holder.hpp"
#include "session_file.hpp"

#include <chrono>
#include <iostream>
#include <string>

#include <unistd.h>

namespace blason {
namespace {

std::int64_t utc_now() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

/// Who holds the session is said by name: only that program can let it go.
void complain_unerased(Language language, const std::string& file, const RecordFault& fault) {
  const auto holder = fault.trouble() == Trouble::held ? holder_of(file) : std::nullopt;
  if (holder)
    complain(say(language, "program.session-held",
                 {{"file", file}, {"holder", std::to_string(*holder)}}));
  else
    complain(language, fault);
}

/// A person at a terminal is asked before an evening is gone for good; a script has decided.
bool agreed(Language language, const std::string& file) {
  if (isatty(STDIN_FILENO) == 0) return true;
  std::cerr << say(language, "session.erase-sure", {{"file", file}}) << " " << std::flush;
  std::string answer;
  std::getline(std::cin, answer);
  return answer == say(language, "session.erase-yes");
}

} // namespace

Exit erase_session(const std::string& file, What what, Language language) {
  // A slip of the hand must not shred a deck or a letter.
  const Examined found = examine(file);
  if (std::holds_alternative<NotASession>(found.finding) ||
      std::holds_alternative<NoSuchFile>(found.finding)) {
    complain(sentence(language, file, found));
    return problems;
  }
  if (what == What::everything && !agreed(language, file)) {
    complain(say(language, "session.kept"));
    return problems;
  }
  try {
    if (what == What::names)
      erase_names(file, utc_now());
    else
      erase(file);
  } catch (const RecordFault& fault) {
    complain_unerased(language, file, fault);
    return problems;
  }
  const Values values{{"file", file}};
  return write_out(language, (what == What::names ? say(language, "session.anonymised")
                                                  : say(language, "session.erased", values)) +
                                 "\n");
}

} // namespace blason
