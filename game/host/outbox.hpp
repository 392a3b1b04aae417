#pragma once

#include "host/limits.hpp"

#include <deque>
#include <memory>
#include <optional>
#include <string>

namespace blason {

/// Bytes that leave, shared by all phones they leave for.
using Outgoing = std::shared_ptr<const std::string>;

/// What waits for one phone: answers to what it said, in order. Views do not wait here: whichever
/// is the newest is made when the phone can take it.
class Outbox {
public:
  /// False: it is full, and the phone will have to come back.
  bool put(Outgoing message, const HostLimits& limits) {
    if (waiting_.size() >= limits.queue || bytes_ + message->size() > limits.queue_bytes)
      return false;
    bytes_ += message->size();
    waiting_.push_back(std::move(message));
    return true;
  }
  std::optional<Outgoing> take() {
    if (waiting_.empty()) return std::nullopt;
    Outgoing message = std::move(waiting_.front());
    waiting_.pop_front();
    bytes_ -= message->size();
    return message;
  }
  void clear() {
    waiting_.clear();
    bytes_ = 0;
  }

private:
  std::deque<Outgoing> waiting_;
  std::size_t bytes_ = 0;
};

} // namespace blason
