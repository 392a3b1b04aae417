#pragma once

#include "reduce.hpp"

#include <filesystem>

namespace blason::contact {

/// Writes rows of `width` pixels as a PNG with a palette. Throws std::runtime_error.
void write_png(const std::filesystem::path&, const Reduced&, int width);

} // namespace blason::contact
