#include "host/parlour.hpp"
#include "views/dealt.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace blason;
using namespace blason::test;

namespace {

std::vector<TeamPhone> phones_here(unsigned mask, int count) {
  std::vector<TeamPhone> phones;
  for (int phone = 0; phone < count; ++phone)
    phones.push_back({"d" + std::to_string(phone), ((mask >> phone) & 1U) != 0});
  return phones;
}
std::vector<bool> said(unsigned mask, int count) {
  std::vector<bool> details;
  for (int detail = 0; detail < count; ++detail) details.push_back(((mask >> detail) & 1U) != 0);
  return details;
}

/// How the last hand heard deals the first card; empty: it does not say.
std::string dealt(const std::string& heard) {
  const std::size_t at = heard.rfind("\"held\":[");
  return at == std::string::npos ? "" : heard.substr(at, heard.find(']', at) - at + 1);
}
bool tells_of(const std::string& heard, const std::string& words) {
  return heard.find(words) != std::string::npos;
}

Script dealt_round() {
  Script script = script_of({sealed_round(600)});
  for (Step& step : script.steps) step.round.dealt = true;
  return script;
}

} // namespace

TEST_CASE("Each detail is held by one phone that is here, and none is held that is not said") {
  for (int count = 1; count <= 4; ++count)
    for (unsigned here = 0; here < (1U << count); ++here)
      for (unsigned mask = 0; mask < 128; ++mask)
        for (int number = 1; number <= 5; ++number) {
          const auto phones = phones_here(here, count);
          const auto details = said(mask, 7);
          const auto held = holders(number, details, phones);
          REQUIRE(held.size() == details.size());
          for (std::size_t i = 0; i < held.size(); ++i) {
            const bool somewhere = details[i] && here != 0;
            REQUIRE((held[i] >= 0) == somewhere);
            if (somewhere) REQUIRE(phones[static_cast<std::size_t>(held[i])].here);
          }
        }
}

TEST_CASE("While all are here their shares of a card differ by one detail at most") {
  for (int count = 1; count <= 6; ++count)
    for (int number = 1; number <= 12; ++number) {
      const auto held = holders(number, said(0x7F, 7), phones_here(0x3F, count));
      std::vector<int> shares(static_cast<std::size_t>(count));
      for (const int phone : held) ++shares[static_cast<std::size_t>(phone)];
      const auto [least, most] = std::minmax_element(shares.begin(), shares.end());
      REQUIRE(*most - *least <= 1);
    }
}

TEST_CASE("Who stays keeps what it has when another phone leaves") {
  for (unsigned here = 1; here < 32; ++here)
    for (int leaves = 0; leaves < 5; ++leaves) {
      const auto before = holders(3, said(0x7F, 7), phones_here(here, 5));
      const auto after = holders(3, said(0x7F, 7), phones_here(here & ~(1U << leaves), 5));
      for (std::size_t i = 0; i < before.size(); ++i)
        if (before[i] != leaves) REQUIRE(after[i] == before[i]);
    }
}

TEST_CASE("Only personas' cards are dealt, and only in a dealt round") {
  HandView hand;
  hand.cards.resize(2);
  PersonaFace maud;
  maud.name = "Maud", maud.tagline = "Elle lit la mer.", maud.age = 34, maud.traits = {"a", "b"};
  hand.cards[0].card = CardView{1, maud};
  hand.cards[1].card = CardView{2, QuoteFace{"Non.", true}};
  HandView other = hand;
  deal_details(other, phones_here(3, 2));
  CHECK(other.phones.empty());
  CHECK(other.cards[0].held.empty());
  hand.dealt = true;
  deal_details(hand, phones_here(3, 2));
  CHECK(hand.phones == std::vector<std::string>{"d0", "d1"});
  CHECK(hand.cards[0].held == std::vector<int>{1, 0, -1, -1, -1, 1, 0});
  CHECK(hand.cards[1].held.empty());
}

TEST_CASE("A dealt round is dealt anew when a phone comes, and soon after one left") {
  Parlour parlour(dealt_round());
  const auto first = parlour.join("t1");
  parlour.desk(GoOn{});
  const std::string alone = parlour.hear(first.link);
  CHECK_FALSE(dealt(alone).empty());
  CHECK_FALSE(tells_of(dealt(alone), "1"));
  const auto second = parlour.join("t1");
  const std::string shared = parlour.hear(first.link);
  CHECK(tells_of(shared, "\"phones\":["));
  CHECK(tells_of(dealt(shared), "0"));
  CHECK(tells_of(dealt(shared), ",1"));
  parlour.lose(second.link);
  CHECK(parlour.hear(first.link).empty());
  parlour.wind(1100);
  const std::string left = parlour.hear(first.link);
  CHECK_FALSE(dealt(left).empty());
  CHECK((tells_of(dealt(left), "0") != tells_of(dealt(left), "1")));
}

TEST_CASE(
    "Whoever only loads the page again finds the same share, and the others are told nothing") {
  Parlour parlour(dealt_round());
  const auto first = parlour.join("t1"), second = parlour.join("t1");
  parlour.desk(GoOn{});
  parlour.hear(first.link), parlour.hear(second.link);
  parlour.lose(second.link);
  CHECK(parlour.hear(first.link).empty());
  const auto back = parlour.resume(second.token);
  CHECK(tells_of(dealt(back.heard), ",1"));
  CHECK(parlour.hear(first.link).empty());
  parlour.wind(2000);
  CHECK(parlour.hear(first.link).empty());
}
