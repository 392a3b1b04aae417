#include "wire/any_fact.hpp"
#include "wire/intent_json.hpp"
#include "wire/intent_shapes.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace blason;

namespace {

template <class I> I filled(Dice& dice) {
  I order;
  std::apply([&](const auto&... part) { (any::fill(dice, order.*part.member), ...); },
             shape_of<I>.parts);
  return order;
}

template <class... I> std::vector<Intent> one_of_each(Dice& dice, const std::variant<I...>*) {
  return {Intent(filled<I>(dice))...};
}
std::vector<Intent> one_of_each(Dice& dice) {
  return one_of_each(dice, static_cast<const Intent*>(nullptr));
}

Unreadability why(std::string_view bytes) {
  const auto read = read_intent(bytes);
  REQUIRE(std::holds_alternative<Unreadable>(read));
  return std::get<Unreadable>(read).why;
}

} // namespace

TEST_CASE("every order comes back as it was written") {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    Dice dice(seed, "orders");
    for (const Intent& order : one_of_each(dice)) {
      const std::string bytes = write_intent(order);
      CAPTURE(bytes);
      const auto read = read_intent(bytes);
      REQUIRE(std::holds_alternative<Intent>(read));
      CHECK(std::get<Intent>(read).index() == order.index());
      CHECK(write_intent(std::get<Intent>(read)) == bytes);
    }
  }
}

TEST_CASE("orders have different names") {
  Dice dice(1);
  std::set<std::string> names;
  const auto orders = one_of_each(dice);
  for (const Intent& order : orders) {
    const std::string bytes = write_intent(order);
    names.insert(bytes.substr(0, bytes.find(",\"body\"")));
  }
  CHECK(names.size() == orders.size());
}

TEST_CASE("an order speaks of cards and spots by number") {
  CHECK(write_intent(PlaceCard{TeamId("t1"), CardNo{3}, SpotNo{0}}) ==
        R"({"type":"PlaceCard","body":{"team":"t1","card":3,"spot":0}})");
  CHECK(write_intent(Correct{1, TeamId("t1"), CardNo{3}, 2, std::nullopt}) ==
        R"({"type":"Correct","body":{"round":1,"team":"t1","card":3,"try":2,"spot":null}})");
}

TEST_CASE("bad bytes from the network are refused, whatever they are") {
  CHECK(why("") == Unreadability::not_json);
  CHECK(why("\x00\x01\x02") == Unreadability::not_json);
  CHECK(why(R"({"type":"GoOn"})") == Unreadability::missing_key);
  CHECK(why(R"({"type":"GoOn","body":{},"role":"desk"})") == Unreadability::unknown_key);
  CHECK(why(R"({"type":"GoOn","body":{"is_admin":true}})") == Unreadability::unknown_key);
  CHECK(why(R"({"type":"GoOn","type":"TimeUp","body":{}})") == Unreadability::duplicate_key);
  CHECK(why(R"({"type":"Shout","body":{}})") == Unreadability::unknown_type);
  CHECK(why(R"({"type":5,"body":{}})") == Unreadability::wrong_type);
  CHECK(why(R"({"type":"LiftCard","body":{"team":"t1","card":99999999999}})") ==
        Unreadability::out_of_range);
  CHECK(why(R"({"type":"GoOn","body":)" + std::string(16000, ' ') + std::string(400, ' ') +
            "{}}") == Unreadability::too_long);
  CHECK(why(R"({"type":"GoOn","body":)" + std::string(40, '[') + std::string(40, ']') + "}") ==
        Unreadability::too_deep);
}

TEST_CASE("messages torn or changed anywhere are read or refused, never worse") {
  Dice dice(5, "torn");
  for (const Intent& order : one_of_each(dice)) {
    const std::string whole = write_intent(order);
    for (std::size_t length = 0; length < whole.size(); ++length)
      CHECK(std::holds_alternative<Unreadable>(read_intent(whole.substr(0, length))));
    for (std::size_t place = 0; place < whole.size(); ++place) {
      std::string changed = whole;
      changed[place] = static_cast<char>(dice.below(256));
      const auto read = read_intent(changed);
      if (const auto* taken = std::get_if<Intent>(&read)) CHECK_FALSE(write_intent(*taken).empty());
    }
  }
}
