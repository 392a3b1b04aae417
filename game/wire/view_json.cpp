#include "wire/view_json.hpp"

#include "wire/hand_json.hpp"
#include "wire/hand_text.hpp"

#include <array>

namespace blason {

std::string_view word(HandTurn turn) {
  static constexpr std::array<std::string_view, 7> words{"wait",   "sort",   "locked", "answer",
                                                         "murmur", "choose", "done"};
  static_assert(words.size() == static_cast<std::size_t>(HandTurn::done) + 1);
  return words.at(static_cast<std::size_t>(turn));
}

void write_value(JsonText& out, const TeamPlate& plate) {
  write_object(out, "id", plate.id, "name", plate.name, "banner", plate.banner, "size", plate.size,
               "points", plate.points, "rank", plate.rank, "lands", plate.lands, "fiefs",
               plate.fiefs);
}
void write_value(JsonText& out, const ClockView& clock) {
  write_object(out, "closes_at", clock.closes_at, "total", clock.total);
}

std::string view_json(const HandView& view) { return whole_hand(hand_text(view)); }

std::string view_json(const WallView& view) {
  JsonText out;
  write_object(out, "language", view.language, "deck", view.deck_title, "step", view.step, "steps",
               view.steps, "black", view.black, "paused", view.paused, "veiled", view.veiled,
               "ranks", view.ranks, "teams", view.teams, "scene", view.scene, "clock", view.clock,
               "skipped", view.skipped);
  return std::move(out).take();
}

} // namespace blason
