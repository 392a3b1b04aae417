#pragma once

#include "record/pictures.hpp"
#include "record/row.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace blason {

inline constexpr int schema_version = 1;

/// What a phone shows to come back to its team; only the hash of the secret is known here.
struct Token {
  std::string hash; // SHA-256, 64 hex digits
  std::string team, device;
  std::int64_t issued_at = 0; // UTC milliseconds
  bool revoked = false;
  friend bool operator==(const Token&, const Token&) = default;
};

/// All that one session file holds.
struct Content {
  std::string deck; // its bytes as played
  Digest start{};   // what the first link is chained to: zeros, or the last link before names were
                    // erased
  std::vector<Row> rows;
  std::vector<Token> tokens;
  std::optional<std::vector<KeptPicture>> pictures; // by path; nullopt: nobody kept any

  const Digest& head() const { return rows.empty() ? start : rows.back().hash; }
};

} // namespace blason
