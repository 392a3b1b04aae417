#include "stage/screens.hpp"

#include "words/words.hpp"

#include <algorithm>

namespace blason {
namespace {

constexpr std::uint32_t behind_panels = 0x0F1124;

PanelLook desk_look(const std::filesystem::path& layout) {
  PanelLook look;
  look.style = [](ImGuiStyle& style, float scale) { desk::dress(style, scale); };
  look.ground = behind_panels;
  look.layout_file = layout.string();
  return look;
}

} // namespace

Screens::Screens(Watch& watch, const PlayCall& call)
    : watch_(watch), awake_(watch, say(call.speaks, "screens.awake")),
      language_(call.speaks), window_{0, 0, call.window.width, call.window.height},
      still_(call.still), furniture_(std::make_shared<Furniture>()) {
  if (call.desk)
    open(call);
  else
    wall_ = std::make_unique<Window>(watch_, "Blason", call.window);
}

void Screens::open(const PlayCall& call) {
  file_ = settings_folder() / "settings";
  settings_ = read_settings(file_);
  wish_.monitor = settings_.wall_monitor;
  monitors_ = monitors(watch_);
  now_ = arrange(monitors_, wish_, window_);
  if (!now_.wall_on.empty()) wish_ = {now_.wall_on, true};
  wall_ = std::make_unique<Window>(watch_, "Blason", now_.wall, !now_.wall_on.empty());
  const double scale = settings_.desk_scale > 0 ? settings_.desk_scale : 1;
  const std::string title = say(call.speaks, "screens.desk-title");
  std::error_code none;
  std::filesystem::create_directories(settings_folder(), none);
  PanelLook look = desk_look(settings_folder() / "desk-layout.ini");
  look.fonts = [worn = furniture_](ImFontAtlas& fonts, float size) {
    worn->pictures = desk::furnish(fonts, size, worn->deck, worn->said);
  };
  desk_ = std::make_unique<PanelWindow>(watch_, title, now_.desk, std::move(look), scale);
}

/// The wall's window is made anew when it moves, and a new window takes the keyboard: who types at
/// the desk keeps it.
void Screens::move_wall(const std::function<void()>& move) {
  const bool typing = desk_ && desk_->has_keyboard();
  move();
  if (typing) desk_->take_keyboard();
}

void Screens::arrange_again() {
  const Arrangement before = now_;
  const Area place = desk_place();
  large_ = false;
  now_ = arrange(monitors_, wish_, window_);
  if (!now_.wall_on.empty()) wish_ = {now_.wall_on, true};
  // A window that is where it belongs is left alone: the person may have moved it.
  if (now_.wall != before.wall || now_.wall_on != before.wall_on) {
    move_wall([this] {
      if (now_.wall_on.empty())
        wall_->stand(now_.wall);
      else
        wall_->cover(now_.wall);
    });
  }
  if (desk_place() != place) desk_->stand(desk_place());
  desk_->call_for_frame();
}

Area Screens::desk_place() const {
  if (spread_ == DeskSpread::strip || !now_.one_screen || monitors_.empty()) return now_.desk;
  const Area& whole = monitors_.front().area;
  if (spread_ == DeskSpread::form) {
    const int tall = whole.height * 3 / 4;
    return {whole.x, whole.y + whole.height - tall, whole.width, tall};
  }
  const int across = whole.width / 20, down = whole.height / 20;
  return {whole.x + across, whole.y + down, whole.width - 2 * across, whole.height - 2 * down};
}

void Screens::furnish(const Deck* deck, std::string said) {
  furniture_->deck = deck;
  furniture_->said = std::move(said);
  if (desk_) desk_->wear_again();
}

void Screens::size_desk(DeskSpread spread) {
  if (!desk_ || spread == spread_) return;
  const Area before = desk_place();
  spread_ = spread;
  if (desk_place() != before) desk_->stand(desk_place());
  desk_->call_for_frame();
}

std::string Screens::follow() {
  if (!desk_) return {};
  std::vector<Monitor> found = monitors(watch_);
  if (found == monitors_) return {};
  const ScreenRemark before = now_.remark;
  monitors_ = std::move(found);
  arrange_again();
  if (before == ScreenRemark::wall_gone && !now_.wall_on.empty())
    return say(language_, "screens.wall-back", {{"monitor", now_.wall_on}});
  return now_.remark == before ? std::string() : sentence();
}

std::string Screens::swap() {
  const std::string other = other_monitor(monitors_, now_);
  if (other.empty()) return say(language_, "screens.one");
  return put_wall_on(other);
}

std::string Screens::put_wall_on(const std::string& monitor) {
  if (!desk_) return {};
  const auto there = std::any_of(monitors_.begin(), monitors_.end(),
                                 [&](const Monitor& one) { return one.name == monitor; });
  if (!there || monitors_.size() < 2) return say(language_, "screens.one");
  wish_ = {monitor, false};
  arrange_again();
  settings_.wall_monitor = monitor;
  write_settings(file_, settings_);
  return {};
}

std::string Screens::dress_wall(desk::DressWall::What what) {
  using desk::DressWall;
  bool& turned = what == DressWall::What::daylight  ? settings_.daylight
                 : what == DressWall::What::hatched ? settings_.hatched
                 : what == DressWall::What::sound   ? settings_.muted
                                                    : settings_.still;
  turned = !turned;
  write_settings(file_, settings_);
  constexpr const char* on[] = {"desk.daylight-on", "desk.hatched-on", "desk.sound-off",
                                "desk.motion-off"};
  constexpr const char* off[] = {"desk.daylight-off", "desk.hatched-off", "desk.sound-on",
                                 "desk.motion-on"};
  const auto place = static_cast<std::size_t>(what);
  return say(language_, Phrase::named(turned ? on[place] : off[place]));
}

void Screens::remember_phones_by(const std::string& interface) {
  settings_.phones_by = interface;
  write_settings(file_, settings_);
}

void Screens::remember_wifi(const Network& wifi) {
  settings_.wifi = wifi;
  write_settings(file_, settings_);
}

void Screens::turn_wall() {
  if (!now_.one_screen || monitors_.empty()) return move_wall([this] { wall_->turn_fullscreen(); });
  // The strip would lie over the foot of a wall that covers the screen.
  large_ = !large_;
  const Area& whole = monitors_.front().area;
  const Area above{whole.x, whole.y, whole.width, now_.desk.y - whole.y};
  move_wall([&] { wall_->stand(large_ ? above : now_.wall); });
}

std::string Screens::sentence() const {
  switch (now_.remark) {
  case ScreenRemark::one_monitor:
    return say(language_, "screens.one");
  case ScreenRemark::mirrored:
    return say(language_, "screens.mirrored");
  case ScreenRemark::wall_gone:
    return say(language_, "screens.wall-gone", {{"monitor", wish_.monitor}});
  case ScreenRemark::none:
    break;
  }
  return {};
}

std::vector<std::string> Screens::monitor_names() const {
  std::vector<std::string> names;
  for (const Monitor& one : monitors_) names.push_back(one.name);
  return names;
}

void Screens::remember() {
  if (!desk_ || desk_->scale() == (settings_.desk_scale > 0 ? settings_.desk_scale : 1)) return;
  settings_.desk_scale = desk_->scale();
  write_settings(file_, settings_);
}

} // namespace blason
