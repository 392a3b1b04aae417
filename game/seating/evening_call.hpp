#pragma once

#include "words/language.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace blason {

/// Which evening a program was called for.
struct EveningCall {
  std::string file; // a deck or a session; empty: home, or the deck for newcomers
  std::string script = "discovery";
  std::vector<std::string> teams; // names; empty: two banners to begin with
  std::vector<int> sizes;         // of those teams; empty, or 0: not said
  bool free_names = false;        // phones raise banners of their own, and teams name themselves
  std::string moderation;         // of those names: on, off; empty: on where somebody may approve
  std::string language;           // of the session; empty: the program's, if the deck speaks it
  std::optional<std::uint64_t> seed;
  std::string record;                 // empty: a new file among the person's sessions
  Language speaks = Language::french; // of the program's own sentences
};

/// What every program returns to the shell.
enum class PlayExit { done = 0, problems = 1, wrong_call = 2 };

} // namespace blason
