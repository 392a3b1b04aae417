"""Writes sources of the program with one mistake in each: tests prove that the laws of tools/crowd catch it.

usage: mutate.py NAME SOURCE OUT       (SOURCE: a file of game/, as the mistake names it)

A mistake names the text it takes out, which must stand in the source exactly once: when the source changes so
that it does not, the build says so, and no test passes for want of its mistake.
"""
import pathlib
import sys

MISTAKES = {
    # Acknowledges what the rules allow before it is written.
    "early": {"game/table/live_table.cpp": [
        ("    const std::vector<Outcome> outcomes = take(orders);\n",
         """    for (std::size_t i = 0; i < answers.size(); ++i)
      if (orders[i].actor.seat == Seat::team && answers[i] &&
          !rule_on(deck, *sitting.shown(), orders[i].intent, clock.played()).refused())
        std::exchange(answers[i], {})(Accepted{1, 1});
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    const std::vector<Outcome> outcomes = take(orders);
""")]},
    # Does an order as often as it is said.
    "twice": {
        "game/host/switchboard.cpp": [
            ("  if (const Outgoing* known = seat.answer(message.id)) return say(id, **known);\n",
             "  static_cast<void>(id);\n"),
            ("  if (!seat.asked.insert(message.id).second) return;\n", "  seat.asked.insert(message.id);\n")],
        "game/table/sitting.cpp": [("  if (!order.id.empty()) {\n", "  if (order.id == \"never\") {\n")]},
    # Lets a team play on a board it has sealed.
    "unsealed": {"game/rules/sealed.cpp": [
        ("return Refusal::too_late;\n  if (board.locked) return Refusal::board_locked;\n",
         "return Refusal::too_late;\n  static_cast<void>(board);\n")]},
    # Sends who missed several changes only the last of them.
    "gap": {"game/host/team_hand.cpp": [
        ("  const auto step = std::find_if(", "  auto step = std::find_if("),
        ("  from = step == steps_.end()",
         "  if (step == steps_.end() && asked > 0 && !steps_.empty()) --step;\n  from = step == steps_.end()")]},
    # Takes the seat away with the socket.
    "unseated": {"game/host/switchboard.cpp": [
        ("    if (seat->link == id) seat->link = 0, seat->heard_at = at->second.heard_at;\n",
         "    if (seat->link == id) seat->link = 0;\n    seats_.rotate(*seat, \"nobody\");\n    seats_.drop_before(*seat);\n")]},
    # Tells whether a card lies right while it can still be moved.
    "leak": {"game/views/hand.cpp": [
        ("  if (round.told[at(card)] != 0 &&",
         """  if (held.lies >= 0) held.right = is_right(key_of(deck, round), round, card, held.lies);
  if (round.told[at(card)] != 0 &&""")]},
}


def main():
    name, source, out = sys.argv[1:]
    text = pathlib.Path(source).read_text(encoding="utf8")
    for before, after in MISTAKES[name][source]:
        if text.count(before) != 1:
            sys.exit(f"{source}: the mistake “{name}” finds its place {text.count(before)} times:\n{before}")
        text = text.replace(before, after)
    pathlib.Path(out).write_text(text, encoding="utf8")


main()
