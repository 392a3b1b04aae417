// Orders, events, what phones say and the orders of a playthrough, from any bytes: answered or
// refused, never a crash, and what is read is written back equal. The whole input is read as each
// of them, and so are its first eight lines.

#include "wire/entry_json.hpp"
#include "wire/intent_json.hpp"
#include "wire/order_text.hpp"
#include "wire/phone_message.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace blason;

namespace {

void must(bool law) {
  if (!law) std::abort();
}

/// In a round of four cards and three spots.
const Session& some_session() {
  static const Session session = [] {
    Session made;
    Step step;
    step.kind = StepKind::round;
    made.script.steps = {step};
    made.step = 0;
    Round round;
    round.number = 1;
    round.cards = {CardId("lea"), CardId("maud"), CardId("noe"), CardId("zoe")};
    round.spots = {SpotId("marchands"), SpotId("eclaireurs"), SpotId("pionniers")};
    round.stage = Sorting{};
    made.rounds = {round};
    return made;
  }();
  return session;
}

void read_as_intent(std::string_view bytes) {
  const auto intent = read_intent(bytes);
  const auto* good = std::get_if<Intent>(&intent);
  if (good == nullptr) return;
  const std::string once = write_intent(*good);
  const auto again = read_intent(once);
  must(std::holds_alternative<Intent>(again) && write_intent(std::get<Intent>(again)) == once);
}

void read_as_entry(const std::string& bytes) {
  const auto entry = read_entry_line(bytes);
  const auto* good = std::get_if<Entry>(&entry);
  if (good == nullptr) return;
  const std::string once = entry_line(*good);
  const auto again = read_entry_line(once);
  must(std::holds_alternative<Entry>(again) && entry_line(std::get<Entry>(again)) == once);
}

/// What was read as an order is said and read again: the same is said.
void must_be_said_again(const SaidOrder& order) {
  const std::string said = order_text(some_session(), order);
  const auto again = read_order(some_session(), said);
  must(again.has_value());
  must(again->intent.index() == order.intent.index() && again->actor.seat == order.actor.seat);
  must(order_text(some_session(), *again) == said);
}

template <class List> bool has(const List& list, int place) {
  return place >= 0 && static_cast<std::size_t>(place) < list.size();
}

/// An order about what is on the board is the same order after it was said and read.
void must_be_understood(const Intent& intent) {
  const Round& round = *some_session().open_round();
  const bool on_board = std::visit(
      [&](const auto& order) {
        bool known = true;
        if constexpr (requires { order.card; }) known = has(round.cards, index(order.card));
        if constexpr (requires { PlaceCard(order).spot; })
          known = known && has(round.spots, index(order.spot));
        return known;
      },
      intent);
  const SaidOrder said{Actor{Seat::team, TeamId("t2"), ""}, intent};
  must_be_said_again(said);
  const auto again = read_order(some_session(), order_text(some_session(), said));
  if (on_board) must(write_intent(again->intent) == write_intent(intent));
}

void read_as_phone(std::string_view bytes) {
  const auto message = read_phone_message(bytes);
  const auto* good = std::get_if<PhoneMessage>(&message);
  if (good == nullptr) return;
  if (const auto* join = std::get_if<PhoneJoin>(good)) must(join->code.size() <= 64);
  if (const auto* back = std::get_if<PhoneResume>(good))
    must(back->token.size() <= 64 && back->version >= 0);
  const auto* order = std::get_if<PhoneOrder>(good);
  if (order == nullptr) return;
  must(!order->id.empty() && order->id.size() <= 40);
  const Intent ours = for_team(order->intent, TeamId("t2"));
  std::visit(
      [](const auto& intent) {
        if constexpr (requires { intent.team; }) must(intent.team == TeamId("t2"));
        if constexpr (!requires { intent.team; }) must(false); // a phone speaks for a team alone
      },
      ours);
  read_as_intent(write_intent(ours));
  must_be_understood(ours);
}

void read_as_anything(const std::string& bytes) {
  read_as_intent(bytes);
  read_as_entry(bytes);
  read_as_phone(bytes);
  if (const auto order = read_order(some_session(), bytes)) must_be_said_again(*order);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(data, data + size);
  read_as_anything(bytes);
  if (bytes.find('\n') == std::string::npos) return 0;
  for (std::size_t at = 0, lines = 0; at < size && lines < 8; ++lines) {
    const std::size_t end = std::min(bytes.find('\n', at), size);
    read_as_anything(bytes.substr(at, end - at));
    at = end + 1;
  }
  return 0;
}
