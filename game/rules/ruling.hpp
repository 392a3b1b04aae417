#pragma once

#include "rules/refusal.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace blason {

/// Facts, or why not. A class so that its events cannot be ranged over after it is gone: g++ 12
/// says nothing when a loop dangles.
template <class Event> class Ruled {
public:
  Ruled(Refusal refusal) : refusal_(refusal) {}
  Ruled(std::vector<Event> events) : events_(std::move(events)) {}

  bool refused() const { return refusal_.has_value(); }
  /// Only of a refused ruling.
  Refusal refusal() const { return *refusal_; }
  const std::vector<Event>& events() const& { return events_; }
  const std::vector<Event>& events() const&& = delete;
  std::vector<Event> take() && { return std::move(events_); }

private:
  std::optional<Refusal> refusal_;
  std::vector<Event> events_;
};

} // namespace blason
