#include "stage/home_seat.hpp"

#include "stage/waiting_page.hpp"
#include "words/words.hpp"

#include <algorithm>
#include <utility>

namespace blason {

namespace {

/// All that comes from files, for the letters it needs.
std::string written_in(const desk::HomeView& view) {
  std::string all;
  for (const desk::HomeDeck& deck : view.decks) {
    all += deck.file + deck.title + deck.about;
    for (const std::string& problem : deck.problems) all += problem;
    for (const desk::HomeScript& script : deck.scripts) all += script.name;
  }
  for (const desk::HomeSession& session : view.sessions) all += session.name + session.deck;
  return all;
}

} // namespace

/// Does one act.
struct HomeSeat::Carry {
  HomeSeat& seat;

  void operator()(desk::BeginEvening& act) const {
    PlayCall call = seat.call_;
    call.file = std::move(act.file);
    call.script = std::move(act.script);
    call.teams = std::move(act.teams);
    call.sizes = std::move(act.sizes);
    if (act.draw) call.seed = act.draw;
    if (act.phones != desk::PhoneNames::given) call.free_names = true;
    if (act.phones == desk::PhoneNames::free) call.moderation = "off";
    seat.begin(std::move(call));
  }
  void operator()(desk::GoOnWith& act) const {
    PlayCall call = seat.call_;
    call.file = std::move(act.file);
    seat.begin(std::move(call));
  }
  void operator()(const desk::OpenPath& act) const { seat.open(act.path); }
  void operator()(const desk::SpeakHere& act) const {
    seat.call_.speaks = act.language;
    seat.call_.language.clear(); // what was said on the command line is said anew
    seat.screens_.speak(act.language);
    seat.painted_ = {};
    seat.look();
  }
  void operator()(const desk::LookAgain&) const { seat.look(); }
  void operator()(const desk::LeaveHome&) const { seat.stays_ = false; }
  void operator()(const desk::StayAtHome&) const { seat.behind_->course().leave(); }
  void operator()(const desk::BeginWithoutPictures&) const {
    seat.behind_->course().go_without_pictures();
  }
};

HomeSeat::HomeSeat(Watch& watch, Screens& screens, const PlayCall& call)
    : watch_(watch), screens_(screens), call_(call), places_(home_places()) {
  draft_.script = call.script;
}

void HomeSeat::look() {
  places_ = home_places();
  view_ = look_around(places_, opened_, call_.speaks);
  screens_.furnish(nullptr, written_in(view_));
}

void HomeSeat::say_at_home(std::string remark) {
  view_.remark = std::move(remark);
  screens_.desk()->call_for_frame();
}

/// A session is gone on with at once; a deck is shown, with what is wrong with it if anything is.
void HomeSeat::open(const std::string& typed) {
  const std::filesystem::path path = typed_path(typed, places_.documents.front());
  std::error_code error;
  if (!std::filesystem::exists(path, error))
    return say_at_home(say(call_.speaks, "home.path-nothing", {{"file", path.string()}}));
  if (!std::filesystem::is_regular_file(path, error))
    return say_at_home(say(call_.speaks, "home.path-neither", {{"file", path.string()}}));
  if (path.extension() == ".session") {
    desk::HomeAct act = desk::GoOnWith{path.string()};
    return std::visit(Carry{*this}, act);
  }
  std::erase(opened_, path);
  opened_.insert(opened_.begin(), path);
  draft_.file = path.string();
  look();
}

/// From now on home only waits: files are touched by the thread that sits down.
void HomeSeat::begin(PlayCall call) {
  chosen_ = std::move(call);
  behind_.emplace(
      [call = chosen_](SittingCourse& course) {
        return sit_down(
            call, [] {}, course);
      },
      [this] { watch_.nudge(); });
  view_.waiting = desk::HomeWaiting{};
}

/// The evening, once it can begin; why it cannot is said here.
std::optional<ChosenEvening> HomeSeat::begun() {
  const SittingCourse::Pictures pictures = behind_->course().pictures();
  const desk::HomeWaiting waiting{static_cast<int>(pictures.done), static_cast<int>(pictures.of),
                                  behind_->course().left()};
  if (view_.waiting != waiting) {
    view_.waiting = waiting;
    screens_.desk()->call_for_frame();
  }
  std::optional<SatDown> sat = behind_->take();
  if (!sat) return std::nullopt;
  behind_.reset();
  view_.waiting.reset();
  if (auto* seated = std::get_if<Seated>(&*sat))
    return ChosenEvening{std::move(chosen_), std::move(*seated)};
  look();
  std::string all;
  for (const std::string& line : std::get<NotSeated>(*sat).complaints)
    all += (all.empty() ? "" : "\n") + line;
  say_at_home(std::move(all));
  return std::nullopt;
}

void HomeSeat::show_wall() {
  const Extent size = screens_.wall().size();
  if (size == painted_ || size.width < 1 || size.height < 1) return;
  screens_.wall().put(waiting_page(size, call_.speaks, fonts_), size);
  screens_.wall().show();
  painted_ = size;
}

bool HomeSeat::listen() {
  for (const Input& input : screens_.desk()->take()) heard_desk_.push_back(input);
  for (const Input& input : screens_.wall().take()) heard_wall_.push_back(input);
  return !heard_desk_.empty() || !heard_wall_.empty() || screens_.desk()->due();
}

void HomeSeat::hear() {
  const auto take = [&](const Input& input) {
    if (std::holds_alternative<CloseWanted>(input)) stays_ = false;
    const auto* key = std::get_if<KeyDown>(&input);
    if (key && key->key == Keycap::f9) say_at_home(screens_.swap());
    if (key && key->key == Keycap::f11) screens_.wall().turn_fullscreen();
  };
  for (const Input& input : std::exchange(heard_desk_, {})) take(input);
  for (const Input& input : std::exchange(heard_wall_, {})) {
    if (std::holds_alternative<Exposed>(input)) screens_.wall().show_again();
    take(input);
  }
}

void HomeSeat::draw() {
  std::vector<desk::HomeAct> acts;
  screens_.desk()->compose([&] { desk::draw_home(view_, draft_, acts); });
  screens_.desk()->show();
  if (!acts.empty()) view_.remark.clear();
  // What was asked for in the same frame as the evening comes too late.
  const bool waited = behind_.has_value();
  for (desk::HomeAct& act : acts)
    if (behind_.has_value() == waited) std::visit(Carry{*this}, act);
}

/// What has come is heard, shown and waited for.
void HomeSeat::step() {
  show_wall();
  hear();
  if (stays_ && screens_.desk()->due()) draw();
  if (!stays_) return;
  const std::optional<int> rest = screens_.desk()->due() ? std::optional(0) : std::nullopt;
  watch_.wait([this] { return listen(); }, rest);
  listen();
  if (watch_.take_monitors_changed()) {
    if (std::string sentence = screens_.follow(); !sentence.empty())
      say_at_home(std::move(sentence));
  }
}

std::optional<ChosenEvening> HomeSeat::choose() {
  screens_.size_desk(DeskSpread::page);
  painted_ = {};
  look();
  say_at_home({});
  std::optional<ChosenEvening> evening;
  while (stays_ && !evening) {
    step();
    if (stays_ && behind_) evening = begun();
  }
  behind_.reset();
  screens_.size_desk(DeskSpread::strip);
  screens_.remember();
  return evening;
}

} // namespace blason
