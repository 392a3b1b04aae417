// What the design's pictures 50 and 51 show, printed by the program's own paper and read back by
// poppler.
#include "paper_pages.hpp"
#include "sample.hpp"
#include "shown.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>

using namespace blason;

namespace {

struct Pixels {
  int width, height;
};

/// The page of the paper as a picture of that size.
void shoot(const std::string& name, Paper& paper, int page, Pixels size) {
  const std::filesystem::path file = contact::output(name);
  std::filesystem::path pdf = file, stem = file;
  pdf.replace_extension("pdf");
  stem.replace_extension();
  std::ofstream(pdf, std::ios::binary) << paper.finish();
  const std::string number = std::to_string(page);
  const std::string call = "pdftoppm -png -singlefile -f " + number + " -scale-to-x " +
                           std::to_string(size.width) + " -scale-to-y " +
                           std::to_string(size.height) + " '" + pdf.string() + "' '" +
                           stem.string() + "'";
  REQUIRE(std::system(call.c_str()) == 0);
}

} // namespace

TEST_CASE("50: Bernard's sheet, once his family is told") {
  const PaperEvening evening = contact::evening();
  Paper paper(a4, contact::fonts(), "contact");
  const std::vector<PersonaSheet> sheets = persona_sheets(evening, true);
  const auto bernard = std::find_if(sheets.begin(), sheets.end(), [](const PersonaSheet& one) {
    return one.who.name.starts_with("Bernard");
  });
  REQUIRE(bernard != sheets.end());
  paint_persona_sheet(paper, *bernard);
  CHECK(paper.pages() == 1);
  CHECK(paper.unfit().empty());
  shoot("50-fiche-a4", paper, 1, {1191, 1685});
}

TEST_CASE("51: personas on small cards") {
  const PaperEvening evening = contact::evening();
  const PrintWish wish{.what = "cards", .cards = {.size = CardSize::poker}};
  Paper paper(sheet_of(wish), contact::fonts(), "contact");
  paint_wanted(paper, evening, wish);
  CHECK(paper.unfit().empty());
  shoot("51-print-sheet", paper, 1, {1544, 1092});
}
