#pragma once

#include <vector>

namespace blason {

/// How often each answer was given where each was true: counts[true][answered], as many rows as
/// columns.
using Matrix = std::vector<std::vector<int>>;

/// How far answers agree with the truth beyond chance (Cohen 1960).
struct Agreement {
  double observed = 0, expected = 0; // shares from 0 to 1
  double kappa = 0;                  // 1: always; 0: as chance would
};
/// Of a matrix that counts nothing, all are 0.
Agreement agreement(const Matrix& counts);

} // namespace blason
