#include "stage/wall_seat.hpp"

#include "stage/orders.hpp"
#include "words/words.hpp"

#include <algorithm>
#include <utility>

namespace blason {
namespace {

constexpr int a_frame = 16; // milliseconds, while something comes up

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

/// Whole seconds left on the round's clock; −1: there is none.
Millis WallSeat::seconds_left() const {
  if (!view_.clock) return -1;
  const Millis played = showing_.played_at(read_clocks().monotonic);
  return (std::max<Millis>(0, view_.clock->closes_at - played) + 999) / 1000;
}

/// Whether anything the page is made of is another than when it was last laid out.
bool WallSeat::changed() {
  const Showing now = table_.showing();
  const bool news = now.session != showing_.session || view_.teams.empty();
  if (news) {
    WallView next = wall_view(table_.deck(), *now.session);
    // What an evening that is resumed shows first was heard before.
    if (shown_) sound(heard(view_, next));
    view_ = std::move(next);
  }
  const bool said = now.not_saved != showing_.not_saved;
  showing_ = now;
  const Look look{window_.size(), seconds_left(), manner_.dress};
  sound(heard(look_.seconds, look.seconds));
  told_ = news;
  const bool other = !(look == look_);
  look_ = look;
  return std::exchange(touched_, false) || news || said || other;
}

void WallSeat::refresh() {
  if (fading_.runs()) put(fading_.at(read_clocks().monotonic));
  // The loop comes by for each of the desk's frames: laying out a page for nothing costs as much as
  // they do.
  if (!changed()) return;
  grip_ = settled(std::move(grip_), view_);
  const Language language = parse_language(view_.language).value_or(language_);
  const Circumstances told{showing_.played_at(read_clocks().monotonic),
                           saving_trouble(showing_, language), manner_.dress};
  const Extent size = look_.size;
  const int leaf = page_.leaf;
  page_ = lay_out(table_.deck(), view_, grip_, told, fonts_, size);
  const std::vector<Patch> patches = paper_.paint(page_, size);
  const std::string now = moment(view_);
  if (now != moment_ || page_.leaf != leaf) ahead_.reset(), looked_ahead_ = false;
  // Who darkens the wall wants it dark at once.
  const bool darkened = std::exchange(dark_, view_.black) != view_.black;
  put(fading_.begin(patches, size, read_clocks().monotonic,
                    darkened ? 0 : fade_for(now != moment_)));
  moment_ = now;
  if (shooting_.wants(view_)) shooting_.take(view_, paper_.picture());
}

void WallSeat::put(const std::vector<Patch>& patches) {
  if (patches.empty()) return;
  for (const Patch& patch : patches) window_.put(patch, look_.size);
  window_.show();
  shown_ = true;
}

/// How long new pixels take to come up (identity.md §10). What a hand does is seen at once.
int WallSeat::fade_for(bool scene) const {
  if (grip_.press && grip_.press->dragging) return 0;
  if (scene) return manner_.still ? 160 : 320;
  return told_ && !manner_.still ? 140 : 0;
}

/// One step: lays out the page that may come next, or paints a picture of it.
void WallSeat::look_ahead() {
  if (looked_ahead_ || fading_.runs()) return;
  if (ahead_) {
    looked_ahead_ = !paper_.prepare(*ahead_);
    return;
  }
  Grip grip = grip_;
  std::optional<WallView> next;
  if (page_.leaf + 1 < page_.leaves) {
    next = view_;
    grip.pages[page_.leafed] = page_.leaf + 1;
  } else {
    next = wall_view_ahead(table_.deck(), *showing_.session);
  }
  looked_ahead_ = !next;
  if (!next) return;
  const Circumstances then{showing_.session->now, {}, manner_.dress};
  ahead_ = lay_out(table_.deck(), *next, settled(std::move(grip), *next), then, fonts_, look_.size);
}

std::optional<int> WallSeat::rest() const {
  if (fading_.runs()) return a_frame;
  if (!looked_ahead_) return 0;
  if (!view_.clock || !showing_.runs) return std::nullopt;
  const Millis left = view_.clock->closes_at - showing_.played_at(read_clocks().monotonic);
  if (left <= 0) return std::nullopt;
  return static_cast<int>((left - 1) % 1000) + 1;
}

void WallSeat::order(Intent intent) {
  const Language language = parse_language(view_.language).value_or(language_);
  std::string refusal = lay_order(table_, "wall", std::move(intent), language);
  if (refusal.empty()) return;
  grip_ = refused(std::move(grip_), std::move(refusal));
  sound(Heard{Cue::refuse});
}

void WallSeat::turn_pages(int by) {
  const int to = page_.leaf + by;
  if (by == 0 || to < 0 || to >= page_.leaves) return;
  grip_.pages[page_.leafed] = to;
  touched_ = true;
}

const Item* WallSeat::inner_pager(int by) const {
  const std::string which = by > 0 ? "on:" : "back:";
  for (const Item& item : page_.items)
    if (item.id.starts_with(which) && item.id.substr(which.size()) != page_.leafed) return &item;
  return nullptr;
}

void WallSeat::turn_inner(int by) {
  const Item* pager = by == 0 ? nullptr : inner_pager(by);
  if (pager == nullptr) return;
  const auto& turn = std::get<TurnPage>(pager->act);
  grip_.pages[turn.what] = turn.to;
  touched_ = true;
}

void WallSeat::handle(const Input& input) {
  if (std::holds_alternative<Exposed>(input)) return window_.show_again();
  const auto* key = std::get_if<KeyDown>(&input);
  if (key && key->key == Keycap::f9) {
    swap_ = true;
    return;
  }
  touched_ = true;
  const Grip before = grip_;
  Reaction reaction = react(std::move(grip_), view_, page_, input);
  grip_ = std::move(reaction.grip);
  sound(heard(before, grip_));
  for (Intent& intent : reaction.intents) order(std::move(intent));
  if (reaction.save_elsewhere) go_on_elsewhere(table_, language_);
  turn_ = turn_ || reaction.fullscreen;
  stays_ = stays_ && !reaction.leave;
}

void WallSeat::wear(const Manner& manner) { manner_ = manner; }

void WallSeat::sound(const std::optional<Heard>& heard) {
  if (heard && !manner_.muted) speaker_.play(samples(heard->cue, heard->degree));
}

void WallSeat::begin() {
  const Session& session = *showing_.session;
  const bool welcome =
      !session.script.steps.empty() && session.script.steps.front().kind == StepKind::welcome;
  if (session.step < 0 && !session.ended && welcome) order(GoOn{});
}

bool WallSeat::listen() {
  for (const Input& input : window_.take()) heard_.push_back(input);
  return !heard_.empty();
}

void WallSeat::act() {
  if (heard_.empty()) return look_ahead();
  bool first = true;
  for (const Input& input : std::exchange(heard_, {})) {
    if (!stays_) return;
    // Each input is meant for what the one before it has brought about.
    if (!first) refresh();
    first = false;
    handle(input);
  }
}

bool WallSeat::take_swap() { return std::exchange(swap_, false); }
bool WallSeat::take_turn() { return std::exchange(turn_, false); }

} // namespace blason
