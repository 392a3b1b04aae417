#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace blason::house {

/// A function with a body, as written: from the first line of its signature to its closing brace.
struct Function {
  std::string name; // as far as the text tells: the words before its parenthesis
  int first_line = 0;
  int lines = 0;
};

/// Every function, test case and named lambda of namespace or class scope; what stands inside a
/// body counts to that body. Braces are matched by text: no preprocessor runs.
std::vector<Function> functions_in(std::string_view source);

} // namespace blason::house
