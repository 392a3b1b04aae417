#include "recorded_evening.hpp"

#include "record/fault.hpp"
#include "table/live_table.hpp"
#include "words/words.hpp"

namespace blason {
namespace {

Entry opening_entry(const Deck& deck, Opening opening, Clocks now) {
  Entry entry;
  entry.seq = 1;
  entry.at = now.utc;
  entry.command = {"rehearsal", "0", 0};
  entry.event = blason::opening(deck, std::move(opening));
  return entry;
}

/// What the table answered; a refusal is no fault, the order is simply not followed.
std::optional<NotSaved> laid(LiveTable& table, Submission submission, Clocks now) {
  std::optional<NotSaved> failed;
  table.submit(std::move(submission), [&](const Outcome& outcome) {
    if (const auto* not_saved = std::get_if<NotSaved>(&outcome)) failed = *not_saved;
  });
  table.step(now);
  return failed;
}

Exit complain_of(Language language, const NotSaved& failed) {
  complain(language, RecordFault(failed.trouble, failed.path, 0, {}));
  return problems;
}

} // namespace

RecordedEvening record_evening(Language language, const std::filesystem::path& file,
                               const Deck& deck, const std::string& deck_bytes,
                               const Rehearsal& rehearsal, Opening opening) {
  Clocks now = read_clocks();
  const std::vector<Entry> first{opening_entry(deck, std::move(opening), now)};
  LiveTable table(deck, Record::create(file, deck_bytes, first), now);
  Evening evening(deck, rehearsal);
  const Millis an_order = order_takes(rehearsal);
  for (int number = 1; const auto order = evening.next(*table.showing().session); ++number) {
    now.monotonic += an_order;
    now.boot += an_order;
    now.utc += an_order;
    const std::string device = order->actor.device.empty() ? "rehearsal" : order->actor.device;
    Submission submission{order->actor, device, std::to_string(number), order->intent};
    if (const auto failed = laid(table, std::move(submission), now))
      return {complain_of(language, *failed), {}};
  }
  RecordedEvening recorded;
  table.ask([&](const Record& record) { recorded.entries = record.entries(); });
  table.step(now);
  return recorded;
}

} // namespace blason
