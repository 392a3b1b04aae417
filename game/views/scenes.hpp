#pragma once

#include "deck/script.hpp"
#include "rules/ids.hpp"
#include "views/faces.hpp"
#include "views/gallery.hpp"
#include "views/map_scenes.hpp"
#include "views/recall.hpp"

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

// What the wall may show, one value a scene. No scene holds an answer that has not been told.

namespace blason {

/// Step without a board: welcome, pause, and what has no scene of its own yet.
struct PlainScene {
  StepKind step = StepKind::welcome;
};
struct RoundHead {
  Kind kind = Kind::families;
  int number = 0, wave = 1, waves = 1, worth = 1;
};
/// A card whose answer was told, at its right spot.
struct Settled {
  int card = 0, spot = 0; // indices into cards and spots
};
struct TeamProgress {
  TeamId team;
  int placed = 0;
  bool locked = false, seated = false, away = false;
  std::optional<int> told; // "8 cards lie right"
};
struct SealedScene {
  RoundHead head;
  std::vector<CardView> cards;
  std::vector<SpotView> spots;
  std::vector<TeamProgress> teams;
  int attempt = 1, tries = 1;
  int banners = 0;  // that a team may plant before the first try closes
  bool open = true; // false: the try is closed
};
/// How a team did on the card just told.
struct TeamResult {
  TeamId team;
  std::optional<int> spot; // what it chose; nullopt: nothing
  bool right = false, near = false, chorus = false;
  Points points = 0;
  Points banner = 0; // of the points, those its banner won or lost
};
struct Verdict {
  std::vector<int> spots; // the right ones, accepted ones included
  std::string why;
  std::vector<TeamResult> teams;
  bool withdrawn = false; // the card counts for nobody
};
struct RelayScene {
  RoundHead head;
  std::vector<SpotView> spots;
  std::vector<CardView> cards;  // those asked so far, the present one last
  std::vector<Settled> settled; // of earlier cards
  int position = 1, count = 1;  // card position of count
  TeamId asked;
  std::vector<TeamId> chorus_in; // whose choice is typed; not what it is
  std::vector<int> struck;       // lone team: spots already tried
  std::optional<Verdict> verdict;
  bool chorus = true; // whether there is one
};
struct EncounterScene {
  RoundHead head;
  CardView card;               // SomebodyFace until told, then PersonaFace
  std::vector<HintFace> hints; // open; once told, every one the room could have had
  int hint = 1, hints_count = 1, position = 1, count = 1;
  Points worth = 0; // what the right face gives at this hint; 0: practice
  std::vector<SpotView> spots;
  std::vector<TeamId> chosen; // who has chosen; not whom
  std::optional<Verdict> verdict;
};
struct Split {
  int spot = -1; // −1: not placed
  int teams = 0;
};
struct RevealScene {
  RoundHead head;
  std::vector<SpotView> spots;
  std::vector<CardView> cards;   // of this beat
  std::string beat;              // "", together, split, answer, rest
  std::vector<Split> split;      // one card: how many teams chose what at the first try
  std::vector<Verdict> verdicts; // as cards, when the beat tells them
  int shown = 0;                 // beats so far
  int place = 0, places = 0;     // one card: which of those told one by one it is, and how many
  int tries = 1;
};
struct StandingsScene {};
struct EndScene {};

using Scene =
    std::variant<PlainScene, GalleryScene, SealedScene, RelayScene, EncounterScene, RevealScene,
                 StandingsScene, MapScene, DebriefScene, PodiumScene, EndScene>;

} // namespace blason
