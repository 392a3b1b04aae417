#pragma once

#include <cstdint>
#include <string>

namespace blason {

/// A seed nobody can guess, for a session that was given none. Below 2^53: every reader of JSON
/// keeps it whole.
std::uint64_t fresh_seed();
/// An id for a session, or a device: 16 letters and digits.
std::string fresh_id();

} // namespace blason
