#include "source_tree/source_tree.hpp"

#include <algorithm>
#include <cctype>
#include <utility>

namespace blason::tree {
namespace {

/// Walks C++ text once and copies it, putting spaces where comments (and, when asked, literals)
/// were.
class Blanker {
public:
  Blanker(std::string_view text, bool literals_too) : text_(text), literals_too_(literals_too) {}

  std::string run() {
    while (at_ < text_.size()) {
      if (starts("//"))
        blank_to(text_.find('\n', at_), true);
      else if (starts("/*"))
        blank_to(past(text_.find("*/", at_ + 2), 2), true);
      else if (is_raw_string())
        raw_string();
      else if (text_[at_] == '"')
        literal('"');
      else if (text_[at_] == '\'' && !is_digit_separator())
        literal('\'');
      else
        keep();
    }
    return std::move(out_);
  }

private:
  static bool is_alnum(char letter) {
    return std::isalnum(static_cast<unsigned char>(letter)) != 0;
  }
  bool starts(std::string_view what) const { return text_.substr(at_).starts_with(what); }
  void keep() { out_ += text_[at_++]; }

  std::size_t past(std::size_t found, std::size_t length) const {
    return found == std::string_view::npos ? found : found + length;
  }

  void blank_to(std::size_t end, bool blank) {
    for (end = std::min(end, text_.size()); at_ < end; ++at_)
      out_ += blank && text_[at_] != '\n' ? ' ' : text_[at_];
  }

  bool is_digit_separator() const {
    std::size_t first = at_;
    while (first > 0 && (is_alnum(text_[first - 1]) || text_[first - 1] == '\'')) --first;
    return first < at_ && text_[first] >= '0' && text_[first] <= '9';
  }

  bool is_raw_string() const {
    if (!starts("R\"")) return false;
    return at_ == 0 || (!is_alnum(text_[at_ - 1]) && text_[at_ - 1] != '_');
  }

  void raw_string() {
    const std::size_t open = text_.find('(', at_);
    const std::string close = ")" + std::string(text_.substr(at_ + 2, open - at_ - 2)) + "\"";
    const std::size_t end = text_.find(close, open);
    blank_to(past(open, 1), false);
    blank_to(end, literals_too_);
    blank_to(past(end, close.size()), false);
  }

  void literal(char quote) {
    keep();
    std::size_t end = at_;
    while (end < text_.size() && text_[end] != quote && text_[end] != '\n')
      end += text_[end] == '\\' ? 2 : 1;
    blank_to(end, literals_too_);
    if (at_ < text_.size() && text_[at_] == quote) keep();
  }

  std::string_view text_;
  bool literals_too_;
  std::size_t at_ = 0;
  std::string out_;
};

} // namespace

std::string without_comments(std::string_view text) { return Blanker(text, false).run(); }
std::string code_only(std::string_view text) { return Blanker(text, true).run(); }

} // namespace blason::tree
