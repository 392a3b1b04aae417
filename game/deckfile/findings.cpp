#include "deckfile/findings.hpp"

#include "deckfile/utf8.hpp"

#include <algorithm>

namespace blason::deckfile {
namespace {

constexpr std::size_t longest_quote = 60; // characters
constexpr std::size_t longest_key = 80;   // bytes, of each key of a pointer told

struct Place {
  std::size_t line = 1, column = 1;
};

/// Turns offsets into lines and columns in one walk: `place` is asked in ascending order.
/// Characters are counted only on lines that somebody asks about.
class Walk {
public:
  explicit Walk(std::string_view bytes) : bytes_(bytes) {
    // A byte order mark is no character anybody sees.
    if (bytes_.substr(0, 3) == "\xEF\xBB\xBF") at_ = 3;
  }

  Place place(std::size_t offset) {
    offset = std::min(offset, bytes_.size());
    for (;;) {
      // Never looked for past the place asked for: a file of one line would be walked again for
      // each.
      const std::size_t end = bytes_.substr(0, offset).find('\n', at_);
      if (end == std::string_view::npos) break;
      at_ = end + 1;
      here_ = {here_.line + 1, 1};
    }
    if (offset > at_) here_.column += count_characters(bytes_.substr(at_, offset - at_));
    at_ = std::max(at_, offset);
    return here_;
  }

private:
  std::string_view bytes_;
  std::size_t at_ = 0;
  Place here_;
};

Problem as_problem(const Finding& finding, const JsonTree& tree) {
  Problem problem;
  problem.severity = severity(finding.code);
  problem.code = name(finding.code);
  problem.pointer = finding.node == no_node ? "" : tree.pointer(finding.node, longest_key);
  problem.params = finding.params;
  problem.suggestion = finding.suggestion;
  return problem;
}

/// A place somebody has asked for: of a finding, or of the other place it speaks of.
struct Asked {
  std::size_t offset = 0, finding = 0;
  bool elsewhere = false;
};

std::vector<Asked> places_asked(const std::vector<Finding>& found) {
  std::vector<Asked> asked;
  for (std::size_t i = 0; i < found.size(); ++i) {
    asked.push_back({found[i].offset, i, false});
    if (found[i].elsewhere) asked.push_back({*found[i].elsewhere, i, true});
  }
  std::stable_sort(asked.begin(), asked.end(),
                   [](const Asked& a, const Asked& b) { return a.offset < b.offset; });
  return asked;
}

bool is_unprintable(std::string_view character) {
  const auto first = static_cast<unsigned char>(character[0]);
  if (character.size() == 1) return first < 0x20 || first == 0x7F;
  // C1 controls, line separators, and marks that turn the direction of what follows.
  return (first == 0xC2 && static_cast<unsigned char>(character[1]) < 0xA0) ||
         (first == 0xE2 && character[1] == '\x80' && character[2] >= '\xA8' &&
          character[2] <= '\xAE');
}

} // namespace

Finding& Finding::with(std::string param, std::string_view value) {
  params.push_back(Param{std::move(param), quotable(value), Param::As::text});
  return *this;
}

Finding& Finding::with_number(std::string param, std::int64_t value) {
  params.push_back(Param{std::move(param), std::to_string(value), Param::As::number});
  return *this;
}

Finding& Finding::with_tenths(std::string param, double value) {
  // Downwards: 4.49 is not 4.5.
  params.push_back(Param{std::move(param), std::to_string(static_cast<std::int64_t>(value * 10)),
                         Param::As::tenths});
  return *this;
}

Finding& Finding::with_word(std::string param, std::string_view value) {
  params.push_back(Param{std::move(param), std::string(value), Param::As::word});
  return *this;
}

Finding& Finding::with_list(std::string param, std::span<const std::string_view> values) {
  std::string joined;
  for (const std::string_view value : values) {
    if (!joined.empty()) joined += ", ";
    joined += value;
  }
  params.push_back(Param{std::move(param), std::move(joined), Param::As::text});
  return *this;
}

Finding& Finding::meaning(std::string_view what) {
  suggestion = quotable(what);
  return *this;
}

Finding& Finding::and_at(std::size_t place) {
  elsewhere = place;
  return *this;
}

Finding& Findings::add(Code code, NodeId node, std::size_t offset) {
  if (full()) {
    if (found_.size() == most) {
      found_.push_back(Finding{});
      found_.back().code = Code::too_many_problems;
      found_.back().offset = offset;
      found_.back().with_number("count", most);
    }
    return beyond_ = Finding{};
  }
  found_.push_back(Finding{});
  found_.back().code = code;
  found_.back().node = node;
  found_.back().offset = offset;
  return found_.back();
}

bool Findings::any_error() const {
  return std::any_of(found_.begin(), found_.end(), [](const Finding& finding) {
    return severity(finding.code) == Severity::error;
  });
}

std::vector<Problem> Findings::told(const JsonTree& tree) const {
  std::vector<Problem> problems(found_.size());
  std::vector<std::size_t> order;
  Walk walk(tree.bytes());
  for (std::size_t i = 0; i < found_.size(); ++i) problems[i] = as_problem(found_[i], tree);
  for (const Asked& asked : places_asked(found_)) {
    const Place place = walk.place(asked.offset);
    Problem& problem = problems[asked.finding];
    if (asked.elsewhere) {
      problem.params.push_back(Param{"line", std::to_string(place.line), Param::As::number});
      continue;
    }
    problem.line = place.line;
    problem.column = place.column;
    order.push_back(asked.finding);
  }
  std::vector<Problem> sorted;
  sorted.reserve(order.size());
  for (const std::size_t i : order) sorted.push_back(std::move(problems[i]));
  return sorted;
}

std::string on_one_line(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = utf8_length(text, at);
    if (length == 0)
      append_utf8(out, 0xFFFD);
    else if (is_unprintable(text.substr(at, length)))
      out.push_back(' ');
    else
      out.append(text.substr(at, length));
    at += length == 0 ? 1 : length;
  }
  return out;
}

std::string quotable(std::string_view text) {
  std::size_t end = 0;
  for (std::size_t characters = 0; end < text.size(); ++characters) {
    if (characters == longest_quote) return on_one_line(text.substr(0, end)) + "…";
    const std::size_t length = utf8_length(text, end);
    end += length == 0 ? 1 : length;
  }
  return on_one_line(text);
}

} // namespace blason::deckfile
