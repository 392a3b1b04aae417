#pragma once

#include "record/record.hpp"
#include "table/played_clock.hpp"
#include "table/showing.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace blason {

/// The running session: one queue, one writer. What is accepted is in the record before it is
/// shown, and shown before it is acknowledged. It alone decides by time.
///
/// start() gives it a thread and the machine's clocks; without, the caller drives it with step(),
/// for rehearsals and tests. submit(), keep(), ask(), save_elsewhere(), retry() and showing() may
/// be called from any thread.
class LiveTable {
public:
  /// The sitting of the record's entries, new or resumed; played time goes on from the last of
  /// them.
  LiveTable(Deck deck, Record record, Clocks now, OnShow on_show = {});
  ~LiveTable(); // ends the thread; what was laid on the table before is still done
  LiveTable(const LiveTable&) = delete;
  LiveTable& operator=(const LiveTable&) = delete;

  void start();
  /// Does all that was laid on the table, then what time demands by `now`.
  void step(Clocks now);

  void submit(Submission submission, OnDone on_done = {});
  /// Keeps what lets a phone come back; `on_kept` hears whether it is in the record.
  void keep(Token token, OnKept on_kept = {});
  /// Runs in turn, with the record as it then stands; for exports.
  void ask(std::function<void(const Record&)> question);
  /// Goes on in a new file; `on_done` hears what stood in the way, or nothing.
  void save_elsewhere(std::filesystem::path path,
                      std::function<void(const std::optional<NotSaved>&)> on_done = {});
  /// Tries to write again after a failure, when there was one.
  void retry();

  Showing showing() const;
  const Deck& deck() const;

private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

} // namespace blason
