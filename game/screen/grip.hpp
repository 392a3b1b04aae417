#pragma once

#include "face/geometry.hpp"
#include "rules/ids.hpp"

#include <map>
#include <optional>
#include <string>

namespace blason {

struct WallView;

/// A team's name being typed.
struct NamePrompt {
  TeamId team;
  std::string typed;
  friend bool operator==(const NamePrompt&, const NamePrompt&) = default;
};
/// A sentence said where something was tried: why it was refused, or what to do first.
struct Notice {
  std::string at; // id of the item; empty: nowhere in particular
  std::string sentence;
  friend bool operator==(const Notice&, const Notice&) = default;
};
/// A press that has not ended; `dragging` once the pointer went far enough. Points of the page.
struct Press {
  std::string item;
  Point from, at;
  bool dragging = false;
  friend bool operator==(const Press&, const Press&) = default;
};

/// What a hand at the wall holds between two views; none of it is recorded.
struct Grip {
  std::string scene;   // which moment of play it belongs to
  TeamId held;         // whose answer is in hand; empty: nobody's
  TeamId chosen;       // seats: the team whose acts are shown
  std::string focus;   // the item with the keyboard's ring; empty: none
  std::string letters; // typed so far, where spots have two letters
  std::optional<Press> press;
  std::optional<NamePrompt> prompt;
  std::optional<Notice> notice;
  std::map<std::string, int> pages; // what is paged → the page shown
  std::string last;                 // the item last tried: where a refusal is said
  bool keys = false;                // the table of keys is open
  bool end_asked = false;
  friend bool operator==(const Grip&, const Grip&) = default;
};

/// Which moment of play the view shows: step, round, card, and whether the answer was told.
std::string moment(const WallView& view);

/// The grip for this view: what belonged to another moment of play is let go.
Grip settled(Grip grip, const WallView& view);

} // namespace blason
