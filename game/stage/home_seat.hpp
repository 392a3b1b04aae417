#pragma once

#include "desk/home.hpp"
#include "face/fonts.hpp"
#include "stage/call.hpp"
#include "stage/home_facts.hpp"
#include "stage/screens.hpp"
#include "stage/sitting_behind.hpp"

#include <optional>
#include <string>
#include <vector>

namespace blason {

/// An evening that was chosen at home: its call, and what was opened for it.
struct ChosenEvening {
  PlayCall call;
  Seated seated;
};

/// Home in the desk's window, a waiting page on the wall. What was half chosen is kept from evening
/// to evening. While an evening is sat down to, which may take seconds, both windows go on.
class HomeSeat {
public:
  /// Watch and screens must outlive it.
  HomeSeat(Watch& watch, Screens& screens, const PlayCall& call);

  /// Stays until an evening is chosen and can begin; nullopt: the person leaves.
  std::optional<ChosenEvening> choose();

private:
  struct Carry;
  void look();
  void say_at_home(std::string remark);
  bool listen();
  void hear();
  void show_wall();
  void draw();
  void open(const std::string& typed);
  void begin(PlayCall call);
  std::optional<ChosenEvening> begun();
  void step();

  Watch& watch_;
  Screens& screens_;
  Fonts fonts_;
  PlayCall call_;
  HomePlaces places_;
  std::vector<std::filesystem::path> opened_;
  desk::HomeView view_;
  desk::HomeDraft draft_;
  std::vector<Input> heard_desk_, heard_wall_;
  Extent painted_; // the wall's size when the waiting page was last painted
  bool stays_ = true;
  PlayCall chosen_; // while there is somebody behind
  std::optional<SittingBehind> behind_;
};

} // namespace blason
