#pragma once

#include "source_tree/source_tree.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace blason::house {

/// A place that breaks a rule.
struct Finding {
  int line = 0; // from 1
  std::string what;
};

using Sources = std::vector<tree::Source>;

/// One rule of the house, with a file that breaks it and one that keeps it: a rule that no longer
/// catches its own example fails before it is applied to anything.
struct Rule {
  std::string_view name, reason;
  std::function<bool(std::string_view path)> applies;
  /// `all` is every source of the project, for rules that must know what is declared elsewhere.
  std::function<std::vector<Finding>(const tree::Source&, const Sources& all)> look;
  tree::Source forbidden, allowed;
};

/// All rules.
std::vector<Rule> rules_about_words();
std::vector<Rule> rules_about_shapes();
std::vector<Rule> rules_about_sizes();

/// What the rule finds in a file it applies to; nothing in others.
std::vector<Finding> broken_in(const Rule& rule, const tree::Source& source, const Sources& all);

} // namespace blason::house
