#pragma once

#include "host/seat_book.hpp"

#include <deque>
#include <optional>

namespace blason {

/// Who is written to next: those who are told an answer, and, when there are none, those who are
/// told a view.
class Turns {
public:
  void answer(LinkId link) { answers_.push_back(link); }
  void view(LinkId link) { views_.push_back(link); }
  bool none() const { return answers_.empty() && views_.empty(); }
  std::optional<LinkId> take() {
    if (none()) return std::nullopt;
    std::deque<LinkId>& lane = answers_.empty() ? views_ : answers_;
    const LinkId link = lane.front();
    lane.pop_front();
    return link;
  }

private:
  std::deque<LinkId> answers_, views_;
};

} // namespace blason
