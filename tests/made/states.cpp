#include "made/states.hpp"

#include <array>
#include <charconv>
#include <type_traits>

namespace blason {
namespace {

/// Writes any value of a session down, field after field.
struct Writer {
  std::string text;
  bool secrets;

  void put(const std::string& words) { text += words + '|'; }
  template <class T>
  requires std::is_arithmetic_v<T>
  void put(T number) {
    std::array<char, 32> digits{};
    text.append(digits.data(),
                std::to_chars(digits.data(), digits.data() + digits.size(), +number).ptr);
    text += '|';
  }
  template <class Tag> void put(const Id<Tag>& id) { put(id.value); }
  template <class T> void put(const std::optional<T>& maybe) {
    if (maybe)
      put(*maybe);
    else
      text += "-|";
  }
  template <class T> void put(const std::vector<T>& list) {
    text += '[';
    for (const T& one : list) put(one);
    text += "]\n";
  }
  template <class A, class B> void put(const std::pair<A, B>& pair) {
    put(pair.first);
    put(pair.second);
  }
  template <class... Some> void all(const Some&... some) { (put(some), ...); }

  void put(const Step& step) { all(static_cast<int>(step.kind), step.minutes, step.fief); }
  void put(const Team& team) {
    all(team.id, team.name, team.banner, team.size, team.out, team.into, team.asked, team.declined);
  }
  void put(const StepLog& log) { all(log.opened_at, log.left_at, log.skipped); }
  void put(const Adjustment& one) { all(one.team, one.points, one.note); }
  void put(const Track& track) { all(track.first, track.lay, track.banner, track.chorus); }
  void put(const Board& board) {
    all(board.locked, board.lies, board.banners, board.tracks, board.out, board.told);
  }
  void put(const RevealStep& step) { all(static_cast<int>(step.beat), step.cards); }
  void put(const Sorting& stage) { all(stage.attempt, stage.opened_at, stage.closes_at); }
  void put(const Weighing& stage) { put(stage.attempt); }
  void put(const Asking& stage) { all(stage.card, stage.opened_at, stage.closes_at); }
  void put(const Hinting& stage) { all(stage.card, stage.hint, stage.opened_at, stage.closes_at); }
  void put(const Told& stage) { put(stage.card); }
  void put(const Revealing& stage) { put(stage.beat); }
  void put(const Done&) { text += "done|"; }
  void put(const Stage& stage) {
    put(stage.index());
    std::visit([this](const auto& one) { put(one); }, stage);
  }
  void put(const Round& round) {
    all(round.number, round.step, round.wave, round.plan.ladder, round.plan.waves,
        round.plan.seconds, round.cards, round.spots, round.hints, round.teams, round.boards,
        round.stage, round.closed, round.reveal, round.accepted, round.withdrawn, round.parked);
    if (secrets) put(round.told);
  }
};

} // namespace

std::string state_text(const Session& session, bool secrets_too) {
  Writer writer{{}, secrets_too};
  writer.all(session.id, session.deck, session.version, session.hash, session.seed,
             session.language, session.script.steps, session.log, session.teams, session.order,
             session.rounds, session.later, session.pairs, session.adjustments, session.notes,
             session.step, session.looking, session.ranks, session.black, session.paused,
             session.veiled, session.moderated, session.listed, session.podium, session.ended);
  if (secrets_too) writer.put(session.shown);
  return writer.text;
}

Session fold(const std::vector<Entry>& record) {
  Session session;
  for (const Entry& entry : record) session = after(std::move(session), entry);
  return session;
}

} // namespace blason
