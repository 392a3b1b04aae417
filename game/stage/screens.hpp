#pragma once

#include "desk/desk.hpp"
#include "desk/pictures.hpp"
#include "seating/settings.hpp"
#include "stage/call.hpp"
#include "stage/manner.hpp"
#include "window/arrangement.hpp"
#include "window/panel_window.hpp"
#include "window/placing.hpp"
#include "window/window.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace blason {

struct Deck;

/// How much of the one screen the desk has.
enum class DeskSpread { strip, form, page };

/// The windows of an evening and the monitors they stand on. Screens stay on while it lives.
class Screens {
public:
  /// Opens the wall, and the desk unless the call goes without; `watch` must outlive it. Where the
  /// wall was put is remembered in the settings.
  Screens(Watch& watch, const PlayCall& call);

  Window& wall() { return *wall_; }
  PanelWindow* desk() { return desk_.get(); }

  /// Monitors may have come, gone or changed: windows go where they belong, and a sentence says
  /// what a person has to know; empty: nothing.
  std::string follow();
  /// Wall and desk change places. A sentence when they cannot; empty when they have.
  std::string swap();
  std::string put_wall_on(const std::string& monitor);
  /// Turns daylight, hatching, sound or motion over, which is remembered, and says how it is now.
  std::string dress_wall(desk::DressWall::What what);
  /// Which of the machine's networks phones are shown; remembered.
  const std::string& phones_by() const { return settings_.phones_by; }
  void remember_phones_by(const std::string& interface);
  /// The Wi-Fi phones are told of, as settings keep it.
  const Network& wifi() const { return settings_.wifi; }
  void remember_wifi(const Network& wifi);
  Manner manner() const {
    return {{settings_.daylight, settings_.hatched}, settings_.muted, settings_.still || still_};
  }
  /// Asked for at the desk: the wall covers its monitor, or returns from there.
  void turn_wall();

  std::vector<std::string> monitor_names() const;
  const std::string& wall_on() const { return now_.wall_on; }
  bool one_screen() const { return now_.one_screen; }
  /// What is to be said of the screens as they are; empty: nothing.
  std::string sentence() const;
  /// From now on what is said of the screens is said in that language.
  void speak(Language language) { language_ = language; }
  /// With one screen the desk is a strip; while it shows more it stands over the wall.
  void size_desk(DeskSpread spread);
  /// The pictures and letters of that deck, which must outlive what is drawn; nullptr: none.
  /// `said`: further letters.
  void furnish(const Deck* deck, std::string said);
  const desk::Pictures& pictures() const { return furniture_->pictures; }
  /// Keeps what was chosen at the desk's window.
  void remember();

private:
  /// What the desk's window wears beside its style.
  struct Furniture {
    const Deck* deck = nullptr;
    std::string said;
    desk::Pictures pictures;
  };
  void open(const PlayCall& call);
  void arrange_again();
  void move_wall(const std::function<void()>& move);
  Area desk_place() const;

  Watch& watch_;
  KeptAwake awake_;
  Language language_;
  Area window_; // of a wall that is a window
  std::filesystem::path file_;
  Settings settings_;
  bool still_;         // asked for by the call
  bool large_ = false; // the wall, where it shares the one screen with the desk
  WallWish wish_;
  std::vector<Monitor> monitors_;
  Arrangement now_;
  DeskSpread spread_ = DeskSpread::strip;
  std::shared_ptr<Furniture> furniture_;
  std::unique_ptr<Window> wall_;
  std::unique_ptr<PanelWindow> desk_;
};

} // namespace blason
