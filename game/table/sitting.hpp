#pragma once

#include "record/record.hpp"
#include "session/session.hpp"
#include "table/showing.hpp"

#include <memory>
#include <span>
#include <vector>

namespace blason {

/// When an order is ruled on: played time, and UTC for people.
struct Stamp {
  Millis t = 0, utc = 0;
};

/// Record and session, changed together or not at all.
class Sitting {
public:
  Sitting(const Deck& deck, Record record);

  /// Rules on the orders one after the other and writes what they lead to in one transaction.
  /// When that fails every order of the batch is answered NotSaved and nothing has happened.
  std::vector<Outcome> take(std::span<const Submission> orders, Stamp now);

  const std::shared_ptr<const Session>& shown() const { return shown_; }
  const std::optional<NotSaved>& not_saved() const { return not_saved_; }
  /// What changed since the last call.
  Changed take_changed() { return std::exchange(changed_, {}); }
  const Record& record() const { return record_; }

  /// False: they could not be written, and nothing is being saved now.
  bool keep(std::span<const Token> tokens);

  void save_elsewhere(const std::filesystem::path& path);
  /// At the end of a step the -wal file is emptied; called when nobody waits for an answer.
  void tidy();
  void retry();

private:
  Outcome rule(const Submission& order, Stamp now, std::vector<Entry>& entries);
  Outcome write(const Submission& order, std::vector<Event> events, Stamp now,
                std::vector<Entry>& entries);
  void keep(const std::vector<Entry>& entries);
  void note_change(const Entry& entry);

  const Deck& deck_;
  Record record_;
  Session session_;                      // ahead of what is shown while a batch is ruled on
  std::shared_ptr<const Session> shown_; // what the record holds
  std::optional<NotSaved> not_saved_;
  Changed changed_;
  bool quiet_ = false; // a step has just ended
};

} // namespace blason
