#include "looks.hpp"

#include <utility>

namespace blason::house {
namespace {

std::vector<Finding> occurrences(std::string_view text, const std::vector<std::string>& words) {
  std::vector<Finding> found;
  for (const std::string& word : words)
    for (std::size_t at = tree::find_word(text, word); at != std::string_view::npos;
         at = tree::find_word(text, word, at + word.size()))
      found.push_back(Finding{tree::line_at(text, at), word});
  return found;
}

} // namespace

Look words_in_code(std::vector<std::string> words) {
  return [words = std::move(words)](const tree::Source& source, const Sources&) {
    return occurrences(tree::code_only(source.text), words);
  };
}

Look words_in_text(std::vector<std::string> words) {
  return [words = std::move(words)](const tree::Source& source, const Sources&) {
    return occurrences(source.text, words);
  };
}

Look lines_that(std::function<std::string(std::string_view)> broken) {
  return [broken = std::move(broken)](const tree::Source& source, const Sources&) {
    std::vector<Finding> found;
    int line = 0;
    for (const std::string& text : tree::lines_of(source.text)) {
      ++line;
      if (std::string what = broken(text); !what.empty())
        found.push_back(Finding{line, std::move(what)});
    }
    return found;
  };
}

} // namespace blason::house
