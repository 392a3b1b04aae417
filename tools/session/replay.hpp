#pragma once

#include "list.hpp"

#include <cstdint>
#include <optional>

namespace blason {

enum class Form { standing, playthrough };

struct ReplayCall {
  std::string file;
  Form form = Form::standing;
  std::optional<std::int64_t> to; // the last event lived through; nullopt: all
};

/// Lives a session through again: as it stood then, or as the text of tests/playthroughs.
Exit replay(const ReplayCall& call, Output output, Language language);

} // namespace blason
