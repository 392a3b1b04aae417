#include "functions.hpp"
#include "looks.hpp"

#include <algorithm>
#include <array>

namespace blason::house {

Look longer_than(int lines) {
  return [lines](const tree::Source& source, const Sources&) {
    const int length = static_cast<int>(tree::lines_of(source.text).size());
    std::vector<Finding> found;
    if (length > lines) found.push_back(Finding{lines + 1, std::to_string(length) + " lines"});
    return found;
  };
}

Look functions_longer_than(int lines) {
  return [lines](const tree::Source& source, const Sources&) {
    std::vector<Finding> found;
    for (const Function& function : functions_in(source.text))
      if (function.lines > lines)
        found.push_back(Finding{function.first_line,
                                function.name + ": " + std::to_string(function.lines) + " lines"});
    return found;
  };
}

Look name_that_says_nothing() {
  return [](const tree::Source& source, const Sources&) {
    static constexpr std::array<std::string_view, 12> empty{
        "util",    "utils", "utility", "common", "helper", "helpers",
        "manager", "misc",  "core",    "base",   "shared", "stuff"};
    std::vector<Finding> found;
    std::string word;
    for (const char letter : source.path + "/") {
      if (std::string_view("/_-.").find(letter) == std::string_view::npos) {
        word += letter;
        continue;
      }
      if (std::find(empty.begin(), empty.end(), word) != empty.end())
        found.push_back(Finding{1, word});
      word.clear();
    }
    return found;
  };
}

Look no_pragma_once() {
  return [](const tree::Source& source, const Sources&) {
    std::vector<Finding> found;
    if (source.text.find("#pragma once") == std::string::npos)
      found.push_back(Finding{1, "no #pragma once"});
    return found;
  };
}

} // namespace blason::house
