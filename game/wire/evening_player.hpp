#pragma once

#include "session/session.hpp"
#include "wire/order_text.hpp"
#include "wire/outcome_text.hpp"
#include "wire/playthrough.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace blason {

/// "t+91.5s", and back.
std::string played_time(Millis t);
std::optional<Millis> read_played_time(std::string_view word);

/// Plays an evening order by order and writes below each line what came of it.
class EveningPlayer {
public:
  explicit EveningPlayer(const Deck& deck) : deck_(&deck) {}

  /// Sets the played time; whether it is another than before.
  bool at(Millis t);
  void open(SessionOpened event);
  void order(const SaidOrder& order);
  void fact(const Actor& actor, Event event, bool same_command);
  /// A line of the text as it stands.
  void write(std::string_view line);

  bool opened() const { return session_.seq > 0; }
  const Session& session() const { return session_; }
  PlayedText take() &&;

private:
  void live(const Actor& actor, Event event);
  void tell_points();
  void outcome(const std::string& line);

  const Deck* deck_;
  Session session_;
  std::vector<Entry> entries_;
  std::string text_;
  LedgerText ledger_;
  Millis t_ = 0;
  int command_ = 0, ordinal_ = 0;
};

} // namespace blason
