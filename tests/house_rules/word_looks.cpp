#include "looks.hpp"

#include <algorithm>
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

bool includes(const tree::Source& source, const std::string& header) {
  return tree::is_under(source.path, "game") &&
         source.text.find("#include <" + header) != std::string::npos;
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

Look included_by_one_source(std::vector<std::string> headers) {
  return [headers = std::move(headers)](const tree::Source& source, const Sources& all) {
    std::vector<Finding> found;
    for (const std::string& header : headers) {
      if (!includes(source, header)) continue;
      const bool again = std::any_of(all.begin(), all.end(), [&](const tree::Source& other) {
        return other.path < source.path && includes(other, header);
      });
      if (again || source.path.ends_with(".hpp")) found.push_back(Finding{1, header});
    }
    return found;
  };
}

} // namespace blason::house
