#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace blason {

/// Standard input, a piece at a time.
class BytesIn {
public:
  /// The next bytes without taking them: `count` of them, or fewer where the input ends.
  std::string_view peek(std::size_t count);
  /// What is at hand, taken, at least one byte; leaves with `broken` when the input has ended.
  std::string_view take();
  /// Fills all of `to`; leaves with `broken` when the input ends before.
  void take(unsigned char* to, std::size_t count);

private:
  bool fill();

  std::array<char, 65'536> piece_{};
  std::size_t from_ = 0, to_ = 0;
};

} // namespace blason
