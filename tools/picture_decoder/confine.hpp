#pragma once

namespace blason {

/// From here on this process can read and write what is open, take memory up to its limit, and end;
/// anything else kills it. Leaves with `no_decoder` when the kernel cannot do that.
void confine();

} // namespace blason
