#pragma once

#include "seating/evening_call.hpp"

namespace blason {

/// Whether the call is for an evening without windows.
bool asks_headless(int argc, const char* const* argv);

/// `blason --headless FILE …`: an evening without windows, its phones and its control pipe, until
/// the program is asked to stop. Returns the exit code.
int run_headless(int argc, const char* const* argv);

} // namespace blason
