#pragma once

#include <string>
#include <string_view>

namespace blason {

/// The program's own version, "0.1.0".
std::string_view version();

/// A library the program runs with, and its version as found when running.
struct Library {
  std::string name, version;
  friend bool operator==(const Library&, const Library&) = default;
};

} // namespace blason
