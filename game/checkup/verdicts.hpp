#pragma once

#include "checkup/facts.hpp"
#include "words/language.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace blason {

/// Fit for an evening; playable, but worth mending; no evening before it is mended.
enum class Fitness { ok, weak, wrong };
std::string_view slug(Fitness verdict);

struct Checked {
  std::string check; // slug of what was looked at: "display", "fonts"…
  Fitness verdict = Fitness::ok;
  std::string sentence; // what was found, and what to do about it unless it is ok
};

/// One finding a check, always the same checks in the same order.
std::vector<Checked> findings(const Facts& facts, Language language);
bool playable(const std::vector<Checked>& findings);

/// A line a finding, columns aligned.
std::string as_lines(const std::vector<Checked>& findings, Language language);
/// {"version": …, "playable": …, "checks": [{"check", "verdict", "sentence"}], "libraries":
/// [{"name", "version"}]}, and a line break.
std::string as_json(const std::vector<Checked>& findings, const Facts& facts);

} // namespace blason
