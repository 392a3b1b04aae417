#pragma once

#include "window/window.hpp"
#include "words/language.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace blason {

/// What `blason` was called with.
struct PlayCall {
  std::string file; // a deck or a session; empty: home, or the deck for newcomers
  std::string script = "discovery";
  std::vector<std::string> teams; // names; empty: two banners to begin with
  std::vector<int> sizes;         // of those teams; empty, or 0: not said
  std::string language;           // of the session; empty: the program's, if the deck speaks it
  std::optional<std::uint64_t> seed;
  std::string record; // empty: a new file among the person's sessions
  Extent window{1280, 720};
  std::string shoot;                  // a folder for pictures of the wall; empty: none
  bool desk = true;                   // the facilitator's window beside the wall
  bool still = false;                 // reduced motion
  bool first_frame = false;           // show one frame, say how long that took, leave
  Language speaks = Language::french; // of the program's own sentences
};

/// Whether nothing was said that home would ask: then the program opens on it.
bool opens_on_home(const PlayCall& call);

/// What every program returns to the shell.
enum class PlayExit { done = 0, problems = 1, wrong_call = 2 };

} // namespace blason
