#pragma once

#include "rules/ids.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace blason {

/// The phones of one team, which keep their seats while they are away.
struct TeamPhones {
  TeamId team;
  std::size_t here = 0, away = 0;
  /// When the last of them was heard, on the monotonic clock; nullopt while one is here, and when
  /// none was since the host began.
  std::optional<Millis> lost_at;
  friend bool operator==(const TeamPhones&, const TeamPhones&) = default;
};

/// By which a phone without its token sits down in its team again: for the desk alone.
struct TeamCode {
  TeamId team;
  std::string code; // four digits
  friend bool operator==(const TeamCode&, const TeamCode&) = default;
};

/// The last browser that asked for the page, and how many had.
struct PageVisit {
  std::size_t count = 0;
  std::string from, asked; // its address; the name it asked under: "192.168.1.4:8080"
  friend bool operator==(const PageVisit&, const PageVisit&) = default;
};

/// How things stand with the phones.
struct HostStatus {
  std::size_t sockets = 0, phones = 0; // connections that speak; those of them with a seat
  std::size_t crowded = 0;             // addresses with more connections than a house has phones
  std::vector<TeamPhones> teams;       // those phones were seated in, by id
  PageVisit visit;
  std::vector<TeamCode> codes; // by team
  std::size_t replaced = 0;    // how often all of them were, after too many wrong ones
  friend bool operator==(const HostStatus&, const HostStatus&) = default;
};

} // namespace blason
