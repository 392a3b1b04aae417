#pragma once

#include <string>
#include <vector>

/// Team names and notes somebody will type one day.
const std::vector<std::string>& naughty_texts();
