#pragma once

#include "face/wifi.hpp"

#include <filesystem>
#include <string>

namespace blason {

/// What the program remembers of this person and machine from evening to evening.
struct Settings {
  std::string wall_monitor; // where the wall was last put; empty: never chosen
  double desk_scale = 0;    // how large the desk is; 0: never chosen
  bool daylight = false, hatched = false, muted = false; // how the wall is dressed, and heard
  bool still = false;                                    // reduced motion
  std::string phones_by = {}; // the interface whose address phones are shown; empty: never chosen
  Network wifi = {};          // that phones are told of; only here, never in a record
  friend bool operator==(const Settings&, const Settings&) = default;
};

/// Where settings are kept: $XDG_CONFIG_HOME/blason, else the same below ~/.config.
std::filesystem::path settings_folder();
/// The person's documents, as the desktop names them; else the home folder.
std::filesystem::path documents_folder();

/// Lines "name = value"; what is not understood is left out.
Settings read_settings(const std::filesystem::path& file);
/// Readable by this person alone: a password may be in it. Written beside and moved in. Settings
/// that cannot be kept are no reason to stop an evening.
void write_settings(const std::filesystem::path& file, const Settings& settings);

} // namespace blason
