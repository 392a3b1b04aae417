#pragma once

#include "rules/ids.hpp"

#include <cstdint>

namespace blason::desk {

/// How the saving of the evening is doing.
struct Health {
  Millis saved_ago = -1;        // since something was last saved; below zero: not known
  std::int64_t free_bytes = -1; // on the disk of the record; below zero: not known

  bool tight() const { return free_bytes >= 0 && free_bytes < 200'000'000; }
};

} // namespace blason::desk
