#pragma once

#include "deck/script.hpp"
#include "rules/team_intents.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

// Orders that may be refused (rules and session rule on them). Those of a round speak of cards and
// spots by their numbers (rules/ids.hpp).

namespace blason {

/// Ranks shown, screen black, play paused, the shown answer hidden again; names wait for the desk,
/// phones choose among the teams that are there.
enum class Switch { ranks, black, paused, veiled, moderated, listed };

// The desk's.
struct GoOn {};     // the one big button: whatever comes next
struct SkipStep {}; // leave the step, closing a round still open
/// After the present one.
struct InsertStep {
  Step step;
};
/// −1: return to the present.
struct LookBack {
  int step = -1;
};
struct CloseTry {};
struct OpenTry {};
struct ReopenTry {}; // the last closed try, before anything is revealed
struct ExtendClock {
  int seconds = 30;
};
struct OpenHint {};
struct HideAnswer {};
struct Correct {
  int round = 0;
  TeamId team;
  CardNo card{};
  int attempt = 1;
  std::optional<SpotNo> spot;
};
struct AcceptAlso {
  int round = 0;
  CardNo card{};
  SpotNo spot{};
};
struct Withdraw {
  int round = 0;
  CardNo card{};
};
struct Park {
  int round = 0;
  CardNo card{};
};
struct Adjust {
  TeamId team;
  Points points = 0;
  std::string note;
};
/// −1: the next free banner.
struct SeatTeam {
  std::string name;
  int banner = -1;
  int size = 0;
};
struct RenameTeam {
  TeamId team;
  std::string name;
};
struct MoveTeam {
  TeamId team;
  int to = 0;
};
struct MergeTeam {
  TeamId team, into;
};
struct SplitTeam {
  TeamId team;
  std::string name;
};
struct RemoveTeam {
  TeamId team;
};
/// All but veiled.
struct Turn {
  Switch what = Switch::ranks;
  bool on = true;
};
struct ChangeLanguage {
  std::string to;
};
struct Note {
  std::string text;
};
struct TakeBack {};
struct EndSession {
  bool confirmed = false;
};

// The table's own.
struct TimeUp {};

using Intent =
    std::variant<PlaceCard, LiftCard, PlantBanner, LiftBanner, LockBoard, ReopenBoard, PassCard,
                 AskName, RaiseBanner, GoOn, SkipStep, InsertStep, LookBack, CloseTry, OpenTry,
                 ReopenTry, ExtendClock, OpenHint, HideAnswer, Correct, AcceptAlso, Withdraw, Park,
                 Adjust, SeatTeam, RenameTeam, ApproveName, DeclineName, MoveTeam, MergeTeam,
                 SplitTeam, RemoveTeam, Turn, ChangeLanguage, Note, TakeBack, EndSession, TimeUp>;

} // namespace blason
