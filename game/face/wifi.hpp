#pragma once

#include <string>

namespace blason {

/// A Wi-Fi phones are told of.
struct Network {
  std::string name;     // as it calls itself; empty: none
  std::string password; // empty: it is open
  bool hidden = false;
  friend bool operator==(const Network&, const Network&) = default;
};

/// What a code says that lets a phone's camera join the network: "WIFI:T:WPA;S:Salle 4;P:…;;".
std::string wifi_text(const Network& network);

} // namespace blason
