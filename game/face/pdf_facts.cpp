#include "face/pdf_facts.hpp"

#include "face/bytes_out.hpp"

#include <charconv>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace blason {
namespace {

[[noreturn]] void not_understood(const char* what) {
  throw std::runtime_error(std::string("paper: this PDF has no ") + what + " that could be found");
}

std::size_t whole_number(std::string_view text, std::size_t& at) {
  while (at < text.size() && (text[at] == ' ' || text[at] == '\n')) ++at;
  std::size_t number = 0;
  const auto read = std::from_chars(text.data() + at, text.data() + text.size(), number);
  if (read.ec != std::errc()) not_understood("number");
  at = static_cast<std::size_t>(read.ptr - text.data());
  return number;
}

/// A length in millimetres as points, written the same everywhere.
std::string in_points(double millimetres) {
  char digits[32];
  const auto end = std::to_chars(digits, digits + sizeof digits, millimetres * points_a_millimetre,
                                 std::chars_format::fixed, 4);
  return {digits, end.ptr};
}

/// The objects of a file with a plain table, by number.
class PdfObjects {
public:
  explicit PdfObjects(std::string_view pdf) : pdf_(pdf) {
    std::size_t at = pdf.rfind("startxref");
    if (at == pdf.npos) not_understood("end");
    at += 9;
    table_ = at = whole_number(pdf, at);
    if (pdf.substr(at, 5) != "xref\n") not_understood("table of objects");
    at += 5;
    if (whole_number(pdf, at) != 0) not_understood("whole table of objects");
    const std::size_t count = whole_number(pdf, at);
    for (std::size_t object = 0; object < count; ++object) {
      offsets_.push_back(whole_number(pdf, at));
      whole_number(pdf, at);
      at = pdf.find('\n', at);
    }
    const std::size_t dictionary = pdf.find("<<", at);
    trailer_ = pdf.substr(dictionary, pdf.rfind(">>") - dictionary);
  }

  std::size_t count() const { return offsets_.size(); }
  std::size_t table() const { return table_; }
  std::string_view trailer() const { return trailer_; }
  /// From its dictionary's beginning up to where that ends; empty for the free first object.
  std::string_view open_dictionary(std::size_t object) const {
    if (object == 0) return {};
    const std::string_view rest = pdf_.substr(offsets_[object]);
    const std::size_t from = rest.find("<<"), end = rest.find("endobj");
    if (from == rest.npos || from > end) return {}; // a bare number
    return rest.substr(from, rest.rfind(">>", end) - from);
  }
  std::size_t root() const {
    std::size_t at = trailer_.find("/Root");
    if (at == trailer_.npos) not_understood("catalogue");
    return whole_number(trailer_, at += 5);
  }

private:
  std::string_view pdf_, trailer_;
  std::size_t table_ = 0;
  std::vector<std::size_t> offsets_;
};

/// What is appended: objects anew, and where they lie.
class Update {
public:
  explicit Update(std::string pdf) : bytes_(std::move(pdf)) {}

  void rewrite(std::size_t object, std::string_view dictionary, const std::string& more) {
    table_ += std::to_string(object) + " 1\n" + entry(bytes_.size());
    bytes_.append(std::to_string(object)).append(" 0 obj\n").append(dictionary);
    bytes_.append(more).append(">>\nendobj\n");
  }
  std::string finish(std::string_view trailer, std::size_t table_before) {
    const std::size_t table = bytes_.size();
    bytes_.append("xref\n").append(table_).append("trailer\n").append(trailer);
    bytes_.append("   /Prev ").append(std::to_string(table_before)).append("\n>>\nstartxref\n");
    bytes_.append(std::to_string(table)).append("\n%%EOF\n");
    return std::move(bytes_);
  }

private:
  static std::string entry(std::size_t offset) {
    const std::string digits = std::to_string(offset);
    return std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
  }
  std::string bytes_, table_;
};

std::string of_catalogue(const PdfFacts& facts) {
  std::string more = "   /Version /1.7\n";
  if (!facts.language.empty()) more += "   /Lang (" + facts.language + ")\n";
  std::string wishes;
  if (facts.true_size) wishes += " /PrintScaling /None";
  if (!facts.duplex.empty()) wishes += " /Duplex /" + facts.duplex;
  if (!wishes.empty()) more += "   /ViewerPreferences <<" + wishes + " >>\n";
  return more;
}

/// Boxes are told from the page's lower left corner.
std::string of_page(std::string_view page, const Rect& trim) {
  std::size_t at = page.find("/MediaBox [");
  if (at == page.npos) not_understood("size of a page");
  at += 11;
  const std::string_view sides = page.substr(at, page.find(']', at) - at);
  double corners[4] = {};
  std::size_t from = 0;
  for (double& corner : corners) {
    from = sides.find_first_not_of(' ', from);
    if (from == sides.npos) not_understood("size of a page");
    const auto read = std::from_chars(sides.data() + from, sides.data() + sides.size(), corner);
    from = static_cast<std::size_t>(read.ptr - sides.data());
  }
  const double height = corners[3] / points_a_millimetre;
  const std::string bleed = "   /BleedBox [" + std::string(sides) + "]\n";
  return bleed + "   /TrimBox [ " + in_points(trim.x) + " " + in_points(height - trim.bottom()) +
         " " + in_points(trim.right()) + " " + in_points(height - trim.y) + " ]\n";
}

} // namespace

std::string with_facts(std::string pdf, const PdfFacts& facts) {
  const std::string before = pdf;
  const PdfObjects objects(before);
  Update update(std::move(pdf));
  const std::size_t root = objects.root();
  for (std::size_t object = 1; object < objects.count(); ++object) {
    const std::string_view dictionary = objects.open_dictionary(object);
    if (object == root)
      update.rewrite(object, dictionary, of_catalogue(facts));
    else if (facts.trim && dictionary.starts_with("<< /Type /Page "))
      update.rewrite(object, dictionary, of_page(dictionary, *facts.trim));
  }
  return update.finish(objects.trailer(), objects.table());
}

} // namespace blason
