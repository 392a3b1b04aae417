#pragma once

#include "screen/grip.hpp"
#include "screen/page.hpp"
#include "window/input.hpp"
#include "window/window.hpp"

#include <optional>
#include <string>
#include <vector>

namespace blason {

struct Deck;
struct WallView;

/// How phones find the room, while any may join.
struct Joining {
  std::string link;                    // in the QR code: nothing is left to type
  std::string address;                 // to type: "192.168.1.20:8080"
  std::string code;                    // six digits, likewise
  std::string wifi = {}, network = {}; // what the Wi-Fi's own code says, its name; empty: none
  friend bool operator==(const Joining&, const Joining&) = default;
};

/// What the wall is told beside the view.
struct Circumstances {
  Millis now = 0;            // played time
  std::string record_failed; // why the record cannot be written; empty: it can
  Dress dress = {};
  bool still = false; // reduced motion: what is dragged is not lifted
  std::optional<Joining> joining = {};
};

/// What the wall shows in a window of that many pixels, and what can be touched there.
Page lay_out(const Deck& deck, const WallView& view, const Grip& grip, const Circumstances& told,
             Fonts& fonts, Extent window);

/// What an input leads to.
struct Reaction {
  Grip grip;
  std::vector<Intent> intents;
  bool leave = false;      // close the window
  bool fullscreen = false; // cover the screen, or return
  bool save_elsewhere = false;
};
/// `page` is what was last laid out for this view and grip. Points of the input are pixels.
Reaction react(Grip grip, const WallView& view, const Page& page, const Input& input);

/// The grip after the table refused what `grip.last` tried.
Grip refused(Grip grip, std::string sentence);

} // namespace blason
