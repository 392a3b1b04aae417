#include "stage/wall_seat.hpp"

#include "stage/orders.hpp"
#include "views/ahead.hpp"
#include "words/words.hpp"

#include <algorithm>
#include <utility>

namespace blason {
namespace {

constexpr int a_frame = 16; // milliseconds, while something moves
constexpr double rise = 24; // units, of what a new scene shows
// Milliseconds after a new page until others are got ready: who goes on at once shall not wait.
constexpr int breath = 250;

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
    was_ = std::exchange(view_, std::move(next));
  }
  const bool said = now.not_saved != showing_.not_saved;
  showing_ = now;
  const Look look{window_.size(), seconds_left(), manner_.dress, joining_};
  sound(heard(look_.seconds, look.seconds));
  told_ = news;
  const bool other = !(look == look_);
  look_ = look;
  return std::exchange(touched_, false) || news || said || other;
}

void WallSeat::invite(std::optional<Joining> joining) { joining_ = std::move(joining); }

void WallSeat::refresh() {
  go_on_moving(read_clocks().monotonic);
  // The loop comes by for each of the desk's frames: laying out a page for nothing costs as much as
  // they do.
  if (!changed()) return;
  grip_ = settled(std::move(grip_), view_);
  const Language language = parse_language(view_.language).value_or(language_);
  const Circumstances told{showing_.played_at(read_clocks().monotonic),
                           saving_trouble(showing_, language), manner_.dress, manner_.still,
                           joining_};
  const Extent size = look_.size;
  const Page last = std::exchange(page_, lay_out(table_.deck(), view_, grip_, told, fonts_, size));
  const std::vector<Patch> patches = paper_.paint(page_, size);
  if (shooting_.wants(view_)) shooting_.take(view_, paper_.picture());
  const std::string now = moment(view_);
  const bool scene = now != moment_;
  moment_ = now;
  if (scene || page_.leaf != last.leaf) foresight_.look_anew();
  // Who darkens the wall wants it dark at once.
  const bool darkened = std::exchange(dark_, view_.black) != view_.black;
  const bool rises = scene && !manner_.still && was_ && went_on(*was_, view_);
  const std::int64_t time = read_clocks().monotonic;
  std::vector<Patch> seen = fading_.begin(patches, size, time, darkened ? 0 : fade_for(scene),
                                          rises ? static_cast<int>(rise * page_.scale) : 0);
  for (Patch& patch : begin_moving(last, time)) seen.push_back(std::move(patch));
  put(seen);
}

/// What moves from now on; what moved before is at its end, unless only the clock or a hand has
/// gone on. Returns what is to be put.
std::vector<Patch> WallSeat::begin_moving(const Page& last, std::int64_t now) {
  Motion more;
  if (shown_)
    more = motion_between(table_.deck(), {was_ ? *was_ : view_, last, laid_}, {view_, page_, grip_},
                          map_ ? &*map_ : nullptr, manner_.still);
  const bool same = !was_ && hand_went_on(laid_, grip_) && same_places(last, page_);
  motion_ =
      same ? joined(std::move(motion_), static_cast<int>(now - began_), more) : std::move(more);
  began_ = framed_ = now;
  was_.reset();
  laid_ = grip_;
  for (const Part& part : page_.parts)
    if (const auto* map = std::get_if<MapPart>(&part.what)) map_ = map->face;
  if (motion_.empty()) return {};
  return fading_.add(paper_.moment(at(page_, motion_, 0)));
}

/// One frame of what moves and of what comes up, when it is time for one.
void WallSeat::go_on_moving(std::int64_t now) {
  if (motion_.empty() && !fading_.runs()) return;
  const int past = static_cast<int>(now - began_);
  if (now - framed_ < a_frame / 2 && past < motion_.lasts()) return;
  framed_ = now;
  std::vector<Patch> seen;
  if (!motion_.empty()) {
    const bool over = past >= motion_.lasts();
    seen = fading_.add(over ? paper_.paint(page_, look_.size)
                            : paper_.moment(at(page_, motion_, past)));
    if (over) motion_ = {};
  }
  if (fading_.runs())
    for (Patch& patch : fading_.at(now)) seen.push_back(std::move(patch));
  put(seen);
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

/// The next leaf of this page, or else what the table may come to.
std::vector<Foreseen> WallSeat::may_come() const {
  if (page_.leaf + 1 < page_.leaves) {
    Grip grip = grip_;
    grip.pages[page_.leafed] = page_.leaf + 1;
    return {{view_, settled(std::move(grip), view_)}};
  }
  std::vector<Foreseen> all;
  for (WallView& view : wall_views_ahead(table_.deck(), *showing_.session)) {
    Grip grip = settled(grip_, view);
    all.push_back({std::move(view), std::move(grip)});
  }
  return all;
}

void WallSeat::look_ahead() {
  if (fading_.runs() || !motion_.empty()) return;
  if (read_clocks().monotonic < began_ + breath) return;
  const Circumstances then{showing_.session->now, {}, manner_.dress};
  foresight_.step(
      paper_, [this] { return may_come(); },
      [&](const Foreseen& one) {
        return lay_out(table_.deck(), one.view, one.grip, then, fonts_, look_.size);
      });
}

std::optional<int> WallSeat::rest() const {
  if (fading_.runs() || !motion_.empty())
    return std::clamp(static_cast<int>(framed_ + a_frame - read_clocks().monotonic), 0, a_frame);
  if (!foresight_.over())
    return std::max(0, static_cast<int>(began_ + breath - read_clocks().monotonic));
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
  const Grip before = grip_;
  Reaction reaction = react(std::move(grip_), view_, page_, input);
  grip_ = std::move(reaction.grip);
  sound(heard(before, grip_));
  for (Intent& intent : reaction.intents) order(std::move(intent));
  // A pointer that only passes by lays out nothing, and ends no motion.
  touched_ = touched_ || !(before == grip_);
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
