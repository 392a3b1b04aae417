#pragma once

#include "desk/health.hpp"
#include "desk/phones_here.hpp"
#include "face/wifi.hpp"
#include "rules/intents.hpp"
#include "views/desk.hpp"
#include "words/language.hpp"
#include "words/nouns.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

struct ImFontAtlas;
struct ImGuiStyle;

// The facilitator's desk: value in, acts out. It draws in the current ImGui frame, over the whole
// of its display, and knows neither window nor table.

namespace blason::desk {

/// `format`: events, results, csv, csv-fr or xlsx.
struct ExportNow {
  std::string format;
};
struct SaveElsewhere {};
struct RetrySaving {};
struct SwapScreens {};
/// Turns one of these over, for the wall alone.
struct DressWall {
  enum class What { daylight, hatched, sound, motion };
  What what = What::daylight;
};
struct PutWallOn {
  std::string monitor;
};
struct LeaveDesk {};
/// Leaves the evening as it is recorded, and opens home.
struct GoHome {};
struct TestThePlug {};
/// Another page of what the wall shows: 1 the next, −1 the one before.
struct TurnWallPage {
  int by = 1;
};
/// Another page within the page the wall shows, such as the rest of a persona's sheet.
struct TurnInnerPage {
  int by = 1;
};
/// New phones may join, or no more, in turn.
struct AdmitPhones {};
/// The teams' codes are on the desk for whoever asks there, and count.
struct ShowCodes {};
/// The wall shows that address to phones.
struct ShowWay {
  std::string address;
};
/// The lobby tells phones of that Wi-Fi; without a name: of none.
struct ShowWifi {
  Network wifi;
};
/// A try with one phone begins: does it get through?
struct TryReach {};
using Act = std::variant<Intent, ExportNow, SaveElsewhere, RetrySaving, SwapScreens, DressWall,
                         PutWallOn, LeaveDesk, GoHome, TestThePlug, TurnWallPage, TurnInnerPage,
                         AdmitPhones, ShowCodes, ShowWay, ShowWifi, TryReach>;
class Pictures; // desk/pictures.hpp

/// One line of the journal.
struct Happened {
  std::string at; // "14:31:58"; empty: not known
  Deed deed;
};

/// What the desk is told beside the view.
struct Surroundings {
  Language language = Language::french;
  std::optional<Nouns> nouns; // what the deck calls fief, family and banner; else the house's
  Millis played = 0;
  bool runs = true;     // the clock of the evening does
  std::string trouble;  // a sentence; empty: all is saved
  std::string saved_at; // "14:32:07"
  Health health;
  std::string remark; // why the last act was refused, or what came of it; empty: nothing to say
  std::vector<std::string> monitors;
  std::string wall_on;
  int wall_page = 0, wall_pages = 1; // next and back turn them before the evening moves
  bool wall_inner = false;           // the page has pages of its own, which the arrows turn
  bool one_screen = false; // everybody sees this window: a strip without key, answers and notes
  std::vector<Happened> journal;      // newest first; empty: the view's last acts are told instead
  std::optional<PhonesHere> phones;   // nullopt: none can come
  Network wifi;                       // that the lobby tells them of
  const Pictures* pictures = nullptr; // in the atlas; nullptr: none
  int minute_of_day = -1;             // for the planned end; −1: unknown
};

struct Draft; // what she has half done, kept between frames (desk/draft.hpp)

/// The whole desk, or the strip of `one_screen`. Acts are added in the order they were done.
void draw(const DeskView& view, const Surroundings& about, Draft& draft, std::vector<Act>& acts);

/// Whether something is open that a strip has no room for.
bool wants_room(const Draft& draft);
/// The height the strip needs, in pixels at scale 1.
inline constexpr float strip_height = 104;

/// Adds the desk's three fonts, in this order, to an empty atlas: text, strong, and the figures of
/// the clock; with what all sentences of the program need, and the letters of `said`. Throws
/// FontMissing.
void add_fonts(ImFontAtlas& fonts, float scale = 1, std::string_view said = {});
/// Ink, gold, rounded frames.
void dress(ImGuiStyle& style, float scale = 1);

// ImGui 1.86 has no names for some keys: while one is down, whoever feeds the frame sets
// io.KeysDown at these places. All others come by io.KeyMap, letters and figures as characters.
inline constexpr int f1_place = 500;

} // namespace blason::desk
