#include "stage/wall_seat.hpp"

#include "record/folder.hpp"
#include "words/words.hpp"

#include <algorithm>
#include <cstdlib>
#include <future>

namespace blason {
namespace {

constexpr int retry_every = 2000;  // milliseconds, while the record cannot be written
constexpr int longest_answer = 10; // seconds a hand waits for the table

/// Where a session may be saved when its folder has gone, best first.
std::vector<std::filesystem::path> refuges() {
  std::vector<std::filesystem::path> folders{sessions_folder()};
  if (const char* home = std::getenv("HOME")) folders.emplace_back(home);
  std::error_code error;
  folders.push_back(std::filesystem::temp_directory_path(error));
  return folders;
}

} // namespace

WallSeat::WallSeat(LiveTable& table, Window& window, const PlayCall& call,
                   const std::string& remark)
    : table_(table), window_(window), language_(call.speaks), paper_(table.deck(), fonts_),
      shooting_(call.shoot) {
  showing_ = table_.showing();
  view_ = wall_view(table_.deck(), *showing_.session);
  grip_ = settled(Grip{}, view_);
  if (!remark.empty()) grip_.notice = Notice{"", remark};
}

std::string WallSeat::trouble() const {
  if (!showing_.not_saved) return {};
  const Language language = parse_language(view_.language).value_or(language_);
  const std::string key = "record." + std::string(slug(showing_.not_saved->trouble));
  return say(language, "wall.record.failed") + "\n" + showing_.not_saved->path.string() + " : " +
         say(language, Phrase::named(key));
}

/// Looks at the table again, and paints and shows what changed.
void WallSeat::refresh() {
  const Showing now = table_.showing();
  if (now.session != showing_.session || view_.teams.empty())
    view_ = wall_view(table_.deck(), *now.session);
  showing_ = now;
  grip_ = settled(std::move(grip_), view_);
  const Circumstances told{showing_.played_at(read_clocks().monotonic), trouble()};
  const Extent size = window_.size();
  page_ = lay_out(table_.deck(), view_, grip_, told, fonts_, size);
  const std::vector<Patch> patches = paper_.paint(page_, size);
  for (const Patch& patch : patches) window_.put(patch, size);
  if (!patches.empty()) window_.show();
  if (shooting_.wants(view_)) shooting_.take(view_, paper_.picture());
}

/// How long nothing needs to be done: until the clock's next second, or for ever.
std::optional<int> WallSeat::rest() const {
  if (showing_.not_saved) return retry_every;
  if (!view_.clock || !showing_.runs) return std::nullopt;
  const Millis left = view_.clock->closes_at - showing_.played_at(read_clocks().monotonic);
  if (left <= 0) return std::nullopt;
  return static_cast<int>((left - 1) % 1000) + 1;
}

void WallSeat::order(Intent intent) {
  Submission submission;
  submission.device = "wall";
  submission.intent = std::move(intent);
  const auto heard = std::make_shared<std::promise<Outcome>>();
  std::future<Outcome> outcome = heard->get_future();
  table_.submit(std::move(submission), [heard](const Outcome& told) { heard->set_value(told); });
  // The next thing a hand does is meant for what this one leads to: it waits for the answer.
  if (outcome.wait_for(std::chrono::seconds(longest_answer)) != std::future_status::ready) return;
  const Outcome told = outcome.get();
  if (const auto* no = std::get_if<Refused>(&told)) {
    const Language language = parse_language(view_.language).value_or(language_);
    const std::string key = "refusal." + std::string(slug(no->why));
    grip_ = refused(std::move(grip_), say(language, Phrase::named(key)));
  }
}

void WallSeat::save_elsewhere() {
  for (const std::filesystem::path& folder : refuges()) {
    std::promise<bool> saved;
    table_.save_elsewhere(
        free_session_path(folder, table_.deck().id.value),
        [&saved](const std::optional<NotSaved>& wrong) { saved.set_value(!wrong.has_value()); });
    if (saved.get_future().get()) return;
  }
}

void WallSeat::handle(const Input& input) {
  if (std::holds_alternative<Exposed>(input)) return window_.show();
  Reaction reaction = react(std::move(grip_), view_, page_, input);
  grip_ = std::move(reaction.grip);
  for (Intent& intent : reaction.intents) order(std::move(intent));
  if (reaction.save_elsewhere) save_elsewhere();
  if (reaction.fullscreen) window_.turn_fullscreen();
  stays_ = stays_ && !reaction.leave;
}

void WallSeat::show() { refresh(); }

/// A new evening begins with its welcome, where teams take their seats: nobody has to ask for it.
void WallSeat::begin() {
  const Session& session = *showing_.session;
  const bool welcome =
      !session.script.steps.empty() && session.script.steps.front().kind == StepKind::welcome;
  if (session.step < 0 && !session.ended && welcome) order(GoOn{});
}

void WallSeat::stay() {
  begin();
  while (stays_) {
    refresh();
    const std::vector<Input> inputs = window_.wait(rest());
    if (inputs.empty() && showing_.not_saved) table_.retry();
    for (std::size_t i = 0; i < inputs.size() && stays_; ++i) {
      // Each input is meant for what the one before it has brought about.
      if (i > 0) refresh();
      handle(inputs[i]);
    }
  }
}

} // namespace blason
