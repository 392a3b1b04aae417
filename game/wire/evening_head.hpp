#pragma once

#include "session/session.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace blason {

/// The lines that set an evening up: deck, session, hash, seed, language, script, team.
class EveningHead {
public:
  explicit EveningHead(const Deck& deck) : deck_(&deck) {}

  /// Whether the line is one of them; fault() then says what is wrong with it.
  bool takes(std::string_view line);
  const std::string& fault() const { return fault_; }
  bool empty() const { return opening_.teams.empty(); }
  /// What lacks before the evening can begin; empty when nothing does.
  std::string missing() const;
  SessionOpened opening() const { return blason::opening(*deck_, opening_); }

private:
  void take_script(std::string_view word);
  void take_team(const std::vector<std::string_view>& words);

  const Deck* deck_;
  Opening opening_{"playthrough", {}, "en", 1, {}, {}};
  std::string fault_;
};

std::vector<std::string> head_text(const Deck& deck, const SessionOpened& opened);

} // namespace blason
