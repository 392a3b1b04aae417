#pragma once

#include "seating/evening_call.hpp"

#include <CLI/CLI.hpp>

namespace blason {

/// Offers what says which evening it is, with windows or without; returns the file's option. `call`
/// must outlive the parsing.
CLI::Option* offer_evening(CLI::App& app, EveningCall& call);

} // namespace blason
