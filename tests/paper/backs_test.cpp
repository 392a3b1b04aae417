// What the backs of cards cost.
#include "face/card_sheets.hpp"
#include "printed.hpp"

#include <catch2/catch.hpp>

using namespace blason;
using namespace printed;

TEST_CASE("a sheet of backs stands in the file once, however many pages show it") {
  const auto bytes_of = [](std::size_t sheets, Duplex duplex) {
    const Imposition at = impose(a4, {.duplex = duplex});
    QuoteCard quote;
    quote.heading = "Verbatim";
    quote.words = "Bonjour";
    const PrintedCard card{quote, "V1", ""};
    CardSheets all;
    all.back_words = "BLASON";
    all.piles = {{"verbatims", std::vector<PrintedCard>(sheets * at.places(), card)}};
    Paper paper(at.paper, fonts(), "law");
    paint_card_sheets(paper, all, at);
    CHECK(paper.pages() == static_cast<int>(sheets * (duplex == Duplex::none ? 1 : 2)));
    return static_cast<double>(paper.finish().size());
  };
  const auto of_backs = [&](std::size_t sheets) {
    return bytes_of(sheets, Duplex::long_edge) - bytes_of(sheets, Duplex::none);
  };
  const double once = of_backs(1), often = of_backs(11);
  CHECK(once > 10000);
  CHECK((often - once) / 10 < 2500);
}
