#include "table/live_table.hpp"

#include "table/sitting.hpp"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace blason {
namespace {

constexpr Millis look_up_every = 1000; // ms between two looks at the clocks
constexpr Millis asleep_after = 5000;  // a look that took longer: the program was stopped
constexpr std::size_t largest_batch = 256;

Submission own(Intent intent) {
  return {Actor{Seat::table, {}, {}}, "table", {}, std::move(intent)};
}

} // namespace

struct LiveTable::Inside {
  struct Laid {
    Submission submission;
    OnDone on_done;
    std::function<void()> chore;     // instead of a submission
    std::optional<Token> token = {}; // likewise
    OnKept on_kept = {};

    bool is_order() const { return !chore && !token; }
  };

  Deck deck;
  Sitting sitting;
  PlayedClock clock;
  Clocks now;
  OnShow on_show;
  std::optional<Millis> tried; // the deadline whose TimeUp led to nothing
  Millis retry_at = 0;         // monotonic: when a TimeUp that could not be written is tried again

  mutable std::mutex mutex; // guards the queue, what is shown, and `ending`
  std::condition_variable laid;
  std::deque<Laid> queue;
  Showing shown;
  bool ending = false;
  std::thread thread;

  Inside(Deck what, Record record, Clocks at, OnShow show)
      : deck(std::move(what)), sitting(deck, std::move(record)), clock(sitting.shown()->now, at),
        now(at), on_show(std::move(show)) {
    note_shown();
  }

  /// While nothing can be saved nobody can play, and no time is taken from anybody.
  bool runs() const {
    return !sitting.shown()->paused && !sitting.shown()->ended && !sitting.not_saved();
  }

  void note_shown() {
    const std::lock_guard lock(mutex);
    shown = Showing{sitting.shown(), sitting.not_saved(), clock.played(), now.monotonic, runs()};
  }
  void publish() {
    const Changed changed = sitting.take_changed();
    if (!changed.everybody && changed.teams.empty()) return;
    note_shown();
    if (on_show) on_show(shown, changed);
  }

  void lay(Laid item) {
    {
      const std::lock_guard lock(mutex);
      queue.push_back(std::move(item));
    }
    laid.notify_one();
  }
  std::deque<Laid> take_queue() {
    const std::lock_guard lock(mutex);
    return std::exchange(queue, {});
  }

  std::vector<Outcome> take(std::span<const Submission> orders) {
    std::vector<Outcome> outcomes = sitting.take(orders, Stamp{clock.played(), now.utc});
    publish();
    return outcomes;
  }

  void work_off(std::deque<Laid> items) {
    while (!items.empty()) {
      if (items.front().chore) {
        items.front().chore();
        publish();
        items.pop_front();
      } else if (items.front().token) {
        keep_batch(items);
      } else {
        work_off_batch(items);
      }
    }
  }

  /// The tokens up to what is none: one transaction.
  void keep_batch(std::deque<Laid>& items) {
    std::vector<Token> tokens;
    std::vector<OnKept> answers;
    for (; !items.empty() && items.front().token && tokens.size() < largest_batch;
         items.pop_front()) {
      tokens.push_back(std::move(*items.front().token));
      answers.push_back(std::move(items.front().on_kept));
    }
    const bool kept = sitting.keep(tokens);
    publish();
    for (const OnKept& answer : answers)
      if (answer) answer(kept);
  }

  /// The orders up to the next chore: one transaction.
  void work_off_batch(std::deque<Laid>& items) {
    std::vector<Submission> orders;
    std::vector<OnDone> answers;
    std::vector<OnDone> barred;
    for (; !items.empty() && items.front().is_order() && orders.size() < largest_batch;
         items.pop_front()) {
      const bool may = may_say(items.front().submission);
      (may ? answers : barred).push_back(std::move(items.front().on_done));
      if (may) orders.push_back(std::move(items.front().submission));
    }
    const std::vector<Outcome> outcomes = take(orders);
    for (std::size_t i = 0; i < answers.size(); ++i)
      if (answers[i]) answers[i](outcomes[i]);
    for (const OnDone& answer : barred)
      if (answer) answer(NotYours{});
  }

  /// Says TimeUp as long as a deadline has passed and that leads somewhere.
  void heed_time() {
    while (const auto deadline = next_deadline(*sitting.shown())) {
      if (*deadline > clock.played() || deadline == tried) return;
      if (sitting.not_saved() && now.monotonic < retry_at) return;
      const Outcome outcome = take(std::vector<Submission>{own(TimeUp{})}).front();
      if (std::holds_alternative<NotSaved>(outcome)) {
        retry_at = now.monotonic + look_up_every;
        return;
      }
      if (!std::holds_alternative<Accepted>(outcome)) tried = deadline;
    }
  }

  void step(Clocks at, bool stopped = false) {
    if (stopped) clock.skip_to(at);
    const bool slept = clock.go_on(at, runs()) || stopped;
    now = at;
    // People were away too: they go on when they say so, and no card was lost to the lid.
    if (slept && runs() && sitting.shown()->step >= 0)
      take(std::vector<Submission>{own(Turn{Switch::paused, true})});
    work_off(take_queue());
    heed_time();
    sitting.tidy();
  }

  Millis patience() const {
    const auto deadline = next_deadline(*sitting.shown());
    // One that has passed was heeded, or could not be written: it is tried again in a while.
    if (!deadline || *deadline <= clock.played()) return look_up_every;
    return std::clamp<Millis>(*deadline - clock.played(), 1, look_up_every);
  }

  void live() {
    while (true) {
      const Clocks before = read_clocks();
      std::unique_lock lock(mutex);
      const auto woken = [this] { return ending || !queue.empty(); };
      laid.wait_for(lock, std::chrono::milliseconds(patience()), woken);
      const bool last = ending;
      lock.unlock();
      const Clocks now_read = read_clocks();
      // The monotonic clock counts on while the program is stopped, and nobody could play.
      step(now_read, now_read.monotonic - before.monotonic > asleep_after);
      if (last) return;
    }
  }
};

LiveTable::LiveTable(Deck deck, Record record, Clocks now, OnShow on_show)
    : inside_(
          std::make_unique<Inside>(std::move(deck), std::move(record), now, std::move(on_show))) {}

LiveTable::~LiveTable() {
  if (!inside_->thread.joinable()) return;
  {
    const std::lock_guard lock(inside_->mutex);
    inside_->ending = true;
  }
  inside_->laid.notify_one();
  inside_->thread.join();
}

void LiveTable::start() {
  inside_->thread = std::thread([this] { inside_->live(); });
}
void LiveTable::step(Clocks now) { inside_->step(now); }

void LiveTable::submit(Submission submission, OnDone on_done) {
  inside_->lay({std::move(submission), std::move(on_done), {}});
}

void LiveTable::ask(std::function<void(const Record&)> question) {
  inside_->lay(
      {{}, {}, [this, question = std::move(question)] { question(inside_->sitting.record()); }});
}

void LiveTable::keep(Token token, OnKept on_kept) {
  inside_->lay({{}, {}, {}, std::move(token), std::move(on_kept)});
}

void LiveTable::save_elsewhere(std::filesystem::path path,
                               std::function<void(const std::optional<NotSaved>&)> on_done) {
  inside_->lay({{}, {}, [this, path = std::move(path), on_done = std::move(on_done)] {
                  std::optional<NotSaved> trouble;
                  try {
                    inside_->sitting.save_elsewhere(path);
                  } catch (const RecordFault& fault) {
                    trouble = NotSaved{fault.trouble(), fault.path()};
                  }
                  if (on_done) on_done(trouble);
                }});
}

void LiveTable::retry() {
  inside_->lay({{}, {}, [this] { inside_->sitting.retry(); }});
}

Showing LiveTable::showing() const {
  const std::lock_guard lock(inside_->mutex);
  return inside_->shown;
}
const Deck& LiveTable::deck() const { return inside_->deck; }

} // namespace blason
