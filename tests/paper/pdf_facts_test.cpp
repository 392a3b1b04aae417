#include "printed.hpp"

#include "face/pdf_facts.hpp"

#include <catch2/catch.hpp>

#include <stdexcept>

using namespace blason;
using namespace printed;

TEST_CASE("facts are appended: what Cairo wrote stays as it was") {
  Paper paper(a4, fonts(), "facts");
  paper.turn();
  const std::string before = paper.finish();
  const std::string after = with_facts(before, {.language = "en", .trim = Rect{10, 20, 100, 50}});
  CHECK(after.substr(0, before.size()) == before);
  Pdf pdf;
  pdf.bytes = after;
  told_by("qpdf --check FILE", pdf);
  const std::string boxes = told_by("pdfinfo -box -l 9 FILE", pdf);
  // From the lower left corner, in points: 10 mm, 227 mm, 110 mm, 277 mm.
  CHECK(boxes.find("28.35   643.46   311.81   785.20") != std::string::npos);
  CHECK_THROWS_AS(with_facts("%PDF-1.7\nnothing", {}), std::runtime_error);
  CHECK_THROWS_AS(with_facts("", {}), std::runtime_error);
}
