#include "stage/desk_seat.hpp"

#include "face/called.hpp"
#include "screen/desk_keys.hpp"
#include "stage/handing_out.hpp"
#include "stage/orders.hpp"
#include "stage/phones_at_desk.hpp"
#include "stage/plug.hpp"
#include "stage/sticks.hpp"
#include "views/deeds.hpp"

#include <algorithm>
#include <ctime>
#include <future>
#include <string_view>
#include <utility>

namespace blason {
namespace {

constexpr std::size_t most_journal = 300; // lines that are kept

std::tm local_time(std::time_t now) {
  std::tm local{};
  localtime_r(&now, &local);
  return local;
}

std::string time_of_day(std::time_t now) {
  const std::tm local = local_time(now);
  char text[16] = {};
  return std::string(text, std::strftime(text, sizeof text, "%H:%M:%S", &local));
}

/// Keys the panels cannot be told of, and whose meaning is the wall's too. Ending needs the desk's
/// own question.
bool passes_the_panels(const KeyDown& key) {
  constexpr std::string_view letters = "BHLPRST";
  return key.key == Keycap::letter && letters.find(key.what) != std::string_view::npos;
}

} // namespace

/// Does one act.
struct DeskSeat::Carry {
  DeskSeat& seat;

  void operator()(Intent& intent) const { seat.order(std::move(intent)); }
  void operator()(const desk::ExportNow& act) const {
    seat.say_now(hand_out(seat.table_, act.format,
                          {documents_folder(), sticks_in(places_of_sticks())}, seat.language_));
  }
  void operator()(const desk::SaveElsewhere&) const {
    seat.say_now(go_on_elsewhere(seat.table_, seat.language_));
  }
  void operator()(const desk::RetrySaving&) const { seat.table_.retry(); }
  void operator()(const desk::SwapScreens&) const { seat.say_now(seat.screens_.swap()); }
  void operator()(const desk::DressWall& act) const {
    seat.say_now(seat.screens_.dress_wall(act.what));
  }
  void operator()(const desk::PutWallOn& act) const {
    seat.say_now(seat.screens_.put_wall_on(act.monitor));
  }
  void operator()(const desk::LeaveDesk&) const { seat.stays_ = false; }
  void operator()(const desk::GoHome&) const {
    seat.stays_ = false;
    seat.goes_home_ = true;
  }
  void operator()(const desk::TestThePlug&) const {
    seat.say_now(test_the_plug(seat.table_, seat.language_));
  }
  void operator()(const desk::AdmitPhones&) const {
    PhoneTable* phones = seat.open_.phones();
    if (phones == nullptr) return;
    phones->admit(!phones->admits());
    seat.say_now(blason::say(seat.language_, phones->admits() ? Phrase("desk.phones.now-open")
                                                              : Phrase("desk.phones.now-closed")));
  }
  void operator()(const desk::ShowCodes&) const {
    if (PhoneTable* phones = seat.open_.phones()) phones->codes_shown();
    seat.say_now(blason::say(seat.language_, "desk.codes.now"));
  }
  void operator()(const desk::ShowWay& act) const { seat.show_way(act.address); }
  void operator()(const desk::ShowWifi& act) const { seat.show_wifi(act.wifi); }
  void operator()(const desk::TryReach&) const { seat.try_reach(); }
  void operator()(const desk::TurnInnerPage& act) const {
    seat.inner_turn_ += act.by;
    seat.say_now({});
  }
  void operator()(const desk::TurnWallPage& act) const {
    seat.turn_ += act.by;
    seat.say_now({});
  }
};

DeskSeat::DeskSeat(OpenTable& open, Screens& screens, Language language, std::string remark)
    : open_(open), table_(open.table()), screens_(screens), window_(*screens.desk()),
      language_(language), remark_(std::move(remark)) {
  screens_.furnish(&table_.deck(), {});
  look();
}

void DeskSeat::say_now(std::string remark) {
  remark_ = std::move(remark);
  window_.call_for_frame();
}

void DeskSeat::tell_pages(const WallPages& wall) {
  if (wall == pages_) return;
  pages_ = wall;
  window_.call_for_frame();
}

/// Looks at the table again.
void DeskSeat::look() {
  const Showing now = table_.showing();
  const bool news = now.session != showing_.session;
  if (news) view_ = desk_view(table_.deck(), *now.session);
  if (news && !now.not_saved) saved_at_ = time_of_day(std::time(nullptr));
  if (news) remember_events(*now.session);
  if (news || now.not_saved != showing_.not_saved || now.runs != showing_.runs)
    window_.call_for_frame();
  showing_ = now;
  look_at_machine();
  std::optional<desk::PhonesHere> phones = phones_here();
  if (phones != phones_) window_.call_for_frame();
  if (phones && phones_ && phones->replaced > phones_->replaced) {
    draft_.codes = false; // those that were shown are no more
    say_now(say(language_, "desk.codes.replaced"));
  }
  phones_ = std::move(phones);
  if (tick() != tick_) window_.call_for_frame();
}

bool DeskSeat::clock_runs(Millis played) const {
  return view_.clock && view_.clock->closes_at > played;
}

/// The journal goes on with what the record holds by now, a line a command.
void DeskSeat::remember_events(const Session& session) {
  std::promise<std::vector<Entry>> told;
  table_.ask([this, &told, from = heard_seq_ + 1](const Record& record) {
    record_ = record.path(); // read here once the promise is kept
    told.set_value(record.entries(from));
  });
  const std::vector<Entry> entries = told.get_future().get();
  for (std::size_t i = 0; i < entries.size();) {
    const Command& command = entries[i].command;
    const std::int64_t at = entries[i].at;
    std::vector<Event> events;
    for (; i < entries.size() && entries[i].command.device == command.device &&
           entries[i].command.id == command.id;
         ++i)
      events.push_back(entries[i].event);
    journal_.insert(journal_.begin(), desk::Happened{time_of_day(at / 1000),
                                                     deed_of(table_.deck(), session, events)});
  }
  if (journal_.size() > most_journal) journal_.resize(most_journal);
  if (!entries.empty()) heard_seq_ = entries.back().seq;
}

/// Milliseconds that go up and begin a new tick when a figure of the desk changes: with the clock
/// of the round when there is one, so that desk and wall tell the same time.
Millis DeskSeat::ticking() const {
  const Millis played = showing_.played_at(read_clocks().monotonic);
  if (!clock_runs(played)) return played;
  constexpr Millis far = 1000LL * 1000 * 1000;
  return far - (view_.clock->closes_at - played);
}

/// Whether the desk says how long some team has been away: up to the second for ten minutes.
bool DeskSeat::counts_absence() const {
  if (!phones_) return false;
  const auto counts = [](const desk::TeamLink& team) {
    return team.lost_for >= 0 && team.lost_for < 600'000;
  };
  return std::any_of(phones_->teams.begin(), phones_->teams.end(), counts);
}

/// How long a tick is: without a clock all figures are minutes, and each need not be up to the
/// second.
Millis DeskSeat::tick_length() const {
  const Millis played = showing_.played_at(read_clocks().monotonic);
  const bool awaits = reach_ && reach_->reach == PhoneReach::waiting;
  const bool ages = draft_.form == desk::Form::windows; // tells how long ago it was saved
  return clock_runs(played) || counts_absence() || awaits || ages ? 1000 : 10'000;
}

Millis DeskSeat::tick() const { return ticking() / tick_length(); }

bool DeskSeat::listen() {
  for (const Input& input : window_.take()) heard_.push_back(input);
  return !heard_.empty() || window_.due() || !stays_;
}

void DeskSeat::order(Intent intent) {
  say_now(lay_order(table_, "desk", std::move(intent), language_));
  look();
}

void DeskSeat::press(const KeyDown& key) {
  if (key.key == Keycap::f9) return say_now(screens_.swap());
  if (key.key == Keycap::f11) return screens_.turn_wall();
  if (!passes_the_panels(key)) return;
  const WallView wall = wall_view(table_.deck(), *showing_.session);
  if (auto intent = desk_act(wall, key)) order(std::move(*intent));
}

void DeskSeat::act() {
  look();
  for (const Input& input : std::exchange(heard_, {})) {
    if (std::holds_alternative<CloseWanted>(input)) stays_ = false;
    if (const auto* key = std::get_if<KeyDown>(&input)) press(*key);
  }
  if (stays_ && window_.due()) draw();
}

std::optional<desk::PhonesHere> DeskSeat::phones_here() const {
  const PhoneTable* phones = open_.phones();
  if (phones == nullptr) return std::nullopt;
  return phones_at_desk(*phones, read_clocks().monotonic);
}

desk::Surroundings DeskSeat::surroundings() const {
  desk::Surroundings about;
  about.language = language_;
  about.nouns = nouns_of(table_.deck(), language_);
  about.played = showing_.played_at(read_clocks().monotonic);
  about.runs = showing_.runs;
  about.trouble = saving_trouble(showing_, language_);
  about.saved_at = saved_at_;
  about.health = {read_clocks().monotonic - health_.saved_at, health_.free_bytes};
  about.remark = remark_;
  about.monitors = screens_.monitor_names();
  about.wall_on = screens_.wall_on();
  about.wall_page = pages_.page;
  about.wall_pages = pages_.pages;
  about.wall_inner = pages_.inner;
  about.one_screen = screens_.one_screen();
  const std::tm local = local_time(std::time(nullptr));
  about.journal = journal_;
  about.phones = phones_;
  about.wifi = screens_.wifi();
  about.pictures = &screens_.pictures();
  about.minute_of_day = local.tm_hour * 60 + local.tm_min;
  return about;
}

void DeskSeat::draw() {
  const desk::Surroundings about = surroundings();
  tick_ = tick();
  std::vector<desk::Act> acts;
  window_.compose([&] { desk::draw(view_, about, draft_, acts); });
  screens_.size_desk(draft_.keys                ? DeskSpread::page
                     : desk::wants_room(draft_) ? DeskSpread::form
                                                : DeskSpread::strip);
  // What the acts bring about is seen on the wall first; the desk's next frame knows of it.
  outdated_ = !acts.empty();
  if (outdated_) window_.call_for_frame();
  for (desk::Act& act : acts) {
    std::visit(Carry{*this}, act);
    if (!stays_) return;
  }
}

void DeskSeat::show() {
  if (!outdated_) window_.show();
}

std::optional<int> DeskSeat::rest() const {
  if (window_.due()) return 0;
  if (!showing_.runs) return reach_ || counts_absence() ? std::optional(1000) : std::nullopt;
  return static_cast<int>(tick_length() - ticking() % tick_length());
}

} // namespace blason
