#pragma once

#include "words/words.hpp"

namespace blason::test {

inline constexpr Language fr = Language::french, en = Language::english;

} // namespace blason::test
