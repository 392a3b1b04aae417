#pragma once

#include "session/entry.hpp"
#include "wire/unreadable.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace blason {

using Digest = std::array<unsigned char, 32>;

/// SHA-256 of the bytes, as 64 lower-case hex digits: what SessionOpened.hash says of a deck.
std::string sha256_hex(std::string_view bytes);
std::string hex(const Digest& digest);
/// The digest of 64 hex digits; zeros when they are none.
Digest digest_of(std::string_view hex_digits);

/// One event as the file keeps it.
struct Row {
  std::int64_t seq = 0, at = 0, t = 0;
  std::string actor, device, command;
  std::int64_t ordinal = 0;
  std::string type, body;
  Digest hash{};
};

/// The link of the chain: SHA-256 of the previous link and of the row's other columns, each as
/// "length:text,".
Digest chained(const Digest& previous, const Row& row);

/// The row of an entry, linked to what came before.
Row row_of(const Entry& entry, const Digest& previous);
std::variant<Entry, Unreadable> entry_of(const Row& row);

} // namespace blason
