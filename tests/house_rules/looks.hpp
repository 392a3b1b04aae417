#pragma once

#include "rule.hpp"

#include <string>
#include <vector>

namespace blason::house {

using Look = std::function<std::vector<Finding>(const tree::Source&, const Sources&)>;

/// The ways a rule looks at a file.
Look words_in_code(std::vector<std::string> words); // comments and literals do not count
Look words_in_text(std::vector<std::string> words); // everything counts

/// For each line of the file whose text breaks the rule: `broken(line)` answers what is wrong, or
/// nothing.
Look lines_that(std::function<std::string(std::string_view line)> broken);

/// The traps of g++ 12 and clang 14.
Look bindings_captured_by_lambdas();
Look capturing_lambda_in_co_await();
Look aggregates_emplaced();

/// Headers whose names begin so are included by one source of game/, and by no header of it.
Look included_by_one_source(std::vector<std::string> headers);

/// Types of namespace scope that another of the counted sources, or the same one, declares too.
Look types_declared_elsewhere(std::function<bool(std::string_view path)> counts);

/// The measures of a file.
Look longer_than(int lines);
Look functions_longer_than(int lines);
Look name_that_says_nothing();
Look no_pragma_once();

} // namespace blason::house
