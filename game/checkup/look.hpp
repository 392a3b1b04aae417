#pragma once

#include "checkup/facts.hpp"

#include <vector>

namespace blason {

/// Looks this machine over: opens and closes a window, writes a session and removes it, tries
/// `port`. Leaves nothing behind but the folder for sessions.
Facts look_machine_over(int port);

/// Everything the program runs with.
std::vector<Library> libraries();

} // namespace blason
