#pragma once

#include <filesystem>
#include <vector>

namespace blason {

/// Where desktops show what was plugged in, for the person playing: /media/NAME, /run/media/NAME.
std::vector<std::filesystem::path> places_of_sticks();
/// The disks that stand in those folders, by name: folders that lie on another device than the
/// folder they stand in.
std::vector<std::filesystem::path> sticks_in(const std::vector<std::filesystem::path>& places);

} // namespace blason
