#pragma once

#include "rules/ids.hpp"

#include <cstddef>

namespace blason {

/// How much the host takes from the network, and for how long; times in milliseconds.
struct HostLimits {
  std::size_t frame = 16 * 1024; // of a message from a phone, in bytes
  std::size_t header = 8 * 1024; // of an HTTP request, in bytes
  Millis header_within = 5000;
  Millis idle_page = 15000;          // a browser's connection between two requests
  Millis write_within = 10000;       // a phone that takes nothing that long is cut off
  Millis away_after = 10000;         // a phone that says nothing that long is cut off
  Millis teammates_every = 200;      // how often a team sees its board change by its own phones…
  std::size_t teammates_told = 1000; // …and how many such changes a second all phones are told
  std::size_t sockets = 6000;        // connections in all…
  std::size_t strangers = 2000;      // …and those among them without a seat
  std::size_t crowd = 64;            // connections from one address worth a warning, no more
  std::size_t queue = 64;            // messages that wait for a phone…
  std::size_t queue_bytes = 256 * 1024; // …and their bytes
  int burst = 20;                       // messages a phone may send at once
  Millis burst_within = 10000;          // the time in which it may send as many again
  int wrong_codes = 20;                 // typed codes that are tried in vain…
  Millis wrong_codes_within = 60000;    // …in that time, by all phones together…
  int wrong_codes_each = 10;            // …and by those of one address
  int wrong_team_codes_each = 3;        // teams' codes that are tried from one address…
  int wrong_team_codes = 6;             // …and from all, in that time…
  int wrong_team_codes_ever = 10;       // …and in all, before every team gets another
  int unreadable = 5;                   // messages that are none, before a phone is cut off
  std::size_t answers = 64;             // commands of a phone whose answer is remembered
  int ports = 10;                       // tried, from the wished one on
  std::size_t woken = 64;               // phones written to before others are heard again
  Millis breath = 100;                  // after an accept that failed: descriptors may run out
  std::size_t versions = 3;             // of a hand that a phone behind is told one by one
};

} // namespace blason
