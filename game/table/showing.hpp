#pragma once

#include "session/session.hpp"
#include "table/submission.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace blason {

/// What the table shows to all seats: one sitting at one moment.
struct Showing {
  std::shared_ptr<const Session> session;
  std::optional<NotSaved> not_saved; // while it stands, nothing is being saved
  Millis played = 0;                 // played time when this was published…
  Millis at_monotonic = 0;           // …and Clocks::monotonic then
  bool runs = false;                 // played time goes on from there

  Millis played_at(Millis monotonic) const {
    return runs ? played + (monotonic - at_monotonic) : played;
  }
};

/// The seats whose view is no longer what it was. The desk's always changes; the wall's too, if
/// only by a count.
struct Changed {
  bool everybody = false;
  std::vector<TeamId> teams; // when not everybody
};

using OnShow = std::function<void(const Showing&, const Changed&)>;

} // namespace blason
