#include "debrief/agreement.hpp"

namespace blason {

Agreement agreement(const Matrix& counts) {
  const std::size_t size = counts.size();
  std::vector<double> rows(size, 0), columns(size, 0);
  double all = 0, same = 0;
  for (std::size_t row = 0; row < size; ++row)
    for (std::size_t column = 0; column < size; ++column) {
      const double some = counts[row][column];
      rows[row] += some;
      columns[column] += some;
      all += some;
      if (row == column) same += some;
    }
  if (all <= 0) return {};
  Agreement made;
  made.observed = same / all;
  for (std::size_t i = 0; i < size; ++i) made.expected += rows[i] * columns[i] / (all * all);
  // Where one answer alone is true and given, chance explains all of it.
  made.kappa = made.expected >= 1 ? 0 : (made.observed - made.expected) / (1 - made.expected);
  return made;
}

} // namespace blason
