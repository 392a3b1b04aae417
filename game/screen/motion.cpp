#include "screen/motion.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace blason {
namespace {

int end_of(const Move& move) { return move.start + move.lasts; }

/// How far it is at that time on the way it is on: the last that has begun, else the first.
struct OnItsWay {
  const Move* move = nullptr;
  bool last = true;

  void meet(const Move& one, int time) {
    if (move == nullptr || one.start <= time)
      move = &one, last = true;
    else
      last = false;
  }
  bool ended(int time) const { return last && end_of(*move) <= time; }
  Moved at(int time, const Moved& rest) const {
    Moved to = move->to ? *move->to : rest;
    if (!move->to && at_rest(rest)) to.about = move->from.about;
    if (end_of(*move) <= time && move->ease != Ease::sine) return to;
    const double part = move->lasts > 0 ? static_cast<double>(time - move->start) / move->lasts : 1;
    return between(move->from, to, eased(move->ease, std::clamp(part, 0.0, 1.0)));
  }
};

std::vector<OnItsWay> on_their_ways(const std::vector<Move>& moves, std::size_t count, int time) {
  std::vector<OnItsWay> ways(count);
  for (const Move& move : moves)
    if (move.what < count) ways[move.what].meet(move, time);
  return ways;
}

/// What is hidden is left out: nothing is painted of it, and nobody finds it on the page.
void add_seen(std::vector<Part>& parts, const Part& part, const Moved& moved) {
  if (!seen(moved)) return;
  parts.push_back(part);
  parts.back().moved = moved;
}

} // namespace

double eased(Ease ease, double part) {
  const double left = 1 - part;
  switch (ease) {
  case Ease::linear:
    return part;
  case Ease::quad_out:
    return 1 - left * left;
  case Ease::cubic_in:
    return part * part * part;
  case Ease::cubic_out:
    return 1 - left * left * left;
  case Ease::cubic_in_out:
    return part < 0.5 ? 4 * part * part * part : 1 - 4 * left * left * left;
  case Ease::back_out:
    return 1 - 2.2 * left * left * left + 1.2 * left * left;
  case Ease::sine:
    return std::sin(std::numbers::pi * part);
  }
  return part;
}

int Motion::lasts() const {
  int last = 0;
  for (const Move& move : moves) last = std::max(last, end_of(move));
  for (const Move& move : ways) last = std::max(last, end_of(move));
  return last;
}

Page at(const Page& next, const Motion& motion, int time) {
  if (time >= motion.lasts()) return next;
  Page page = next;
  page.parts.clear();
  const auto ways = on_their_ways(motion.moves, next.parts.size(), time);
  const auto passing = on_their_ways(motion.ways, motion.passing.size(), time);
  const auto add_passing = [&](std::size_t before) {
    for (std::size_t i = 0; i < motion.passing.size(); ++i)
      if (motion.passing[i].before == before && passing[i].move && !passing[i].ended(time))
        add_seen(page.parts, motion.passing[i].part, passing[i].at(time, {}));
  };
  for (std::size_t i = 0; i < next.parts.size(); ++i) {
    add_passing(i);
    const Part& part = next.parts[i];
    if (ways[i].move == nullptr || ways[i].ended(time))
      page.parts.push_back(part);
    else
      add_seen(page.parts, part, ways[i].at(time, part.moved));
  }
  add_passing(next.parts.size());
  return page;
}

Motion joined(Motion running, int earlier, const Motion& more) {
  for (std::vector<Move>* moves : {&running.moves, &running.ways})
    for (Move& move : *moves) move.start -= earlier;
  const std::size_t passing = running.passing.size();
  running.moves.insert(running.moves.end(), more.moves.begin(), more.moves.end());
  running.passing.insert(running.passing.end(), more.passing.begin(), more.passing.end());
  for (Move way : more.ways) {
    way.what += passing;
    running.ways.push_back(way);
  }
  return running;
}

bool same_places(const Page& page, const Page& other) {
  if (!(page.screen == other.screen) || page.scale != other.scale ||
      page.parts.size() != other.parts.size())
    return false;
  for (std::size_t i = 0; i < page.parts.size(); ++i)
    if (page.parts[i].what.index() != other.parts[i].what.index() ||
        page.parts[i].above != other.parts[i].above)
      return false;
  return true;
}

} // namespace blason
