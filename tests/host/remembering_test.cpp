#include "host/parlour.hpp"

using namespace blason;
using namespace blason::test;

// What the host remembers of phones: who typed wrong codes, and what was refused.

namespace {

bool has_words(const std::string& heard, const std::string& words) {
  return heard.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("One address alone tries ten codes in vain, and the others go on") {
  Parlour parlour(script_of({sealed_round(600)}));
  const auto tried = [&](const std::string& address, const std::string& code) {
    return parlour.answer(parlour.open(address), R"({"type":"join","code":")" + code + "\"}");
  };
  for (int i = 0; i < 30; ++i) CHECK(has_words(tried("10.0.0.8", "000000"), "wrong_code"));
  CHECK(has_words(tried("10.0.0.8", "123456"), "wrong_code"));
  CHECK(has_words(tried("10.0.0.9", "000000"), "wrong_code"));
  CHECK(has_words(tried("10.0.0.9", "123456"), "\"seated\""));
  parlour.wind(59999);
  CHECK(has_words(tried("10.0.0.8", "123456"), "wrong_code"));
  parlour.wind(1);
  CHECK(has_words(tried("10.0.0.8", "123456"), "\"seated\""));
}

TEST_CASE("A refusal is remembered however much is done after it, and done things said again") {
  Parlour parlour(script_of({sealed_round(600)}));
  const auto seat = parlour.join("t1");
  parlour.desk(GoOn{});
  const auto said = [&](const std::string& id, int card, int spot) {
    parlour.wind(600); // no faster than a phone may
    return parlour.answer(seat.link, R"({"type":"place","id":")" + id + R"(","card":)" +
                                         std::to_string(card) + R"(,"spot":)" +
                                         std::to_string(spot) + "}");
  };
  CHECK(has_words(said("no", 99, 0), R"("refused","id":"no")"));
  for (int i = 0; i < 128; ++i) {
    const std::string id = "yes" + std::to_string(i);
    CHECK(has_words(said(id, 0, i % 2), R"("done","id":")" + id));
    CHECK(has_words(said("yes0", 0, 0), R"("done","id":"yes0")"));
  }
  CHECK(has_words(said("no", 1, 0), R"("refused","id":"no")"));
}
