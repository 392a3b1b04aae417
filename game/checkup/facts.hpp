#pragma once

#include "installed/version.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace blason {

struct ScreenSeen {
  std::string name; // of its plug; empty: not known
  int width = 0, height = 0;
  int mirrors = 0; // how many others show the very same picture
};
struct FontLacking {
  std::string file, package;
};
struct DeckSeen {
  std::string file;
  bool playable = true;
};

/// What a machine was found to be, as the verdicts need it.
struct Facts {
  std::optional<std::string> renderer; // what draws; nullopt: no window opens
  int late = 0; // milliseconds after which the screen had not answered; 0: it did, with yes or no
  std::vector<ScreenSeen> screens;
  int faces = 0; // of fonts, wanted
  std::vector<FontLacking> fonts_lacking;
  bool sound = false;
  std::string folder;         // where sessions are kept
  std::string folder_trouble; // slug of a Trouble; empty: it can be written in
  std::uint64_t free_bytes = 0;
  std::string record_trouble; // likewise, of a session written to try
  double commit = 0; // milliseconds until an act is safe on the disk, the middle of several
  std::vector<DeckSeen> decks;
  int port = 0;
  bool port_free = true;
  std::string locale; // as the environment says it
  std::vector<Library> libraries;
};

} // namespace blason
