#include "desk/sentences.hpp"

#include <algorithm>

namespace blason::desk {
namespace {

/// Cards that are whole sentences are quoted by their beginning.
std::string brief(const std::string& words) {
  constexpr std::size_t most = 34;
  if (words.size() <= most) return words;
  std::size_t end = most;
  while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0) == 0x80) --end;
  return words.substr(0, end) + "…";
}

Values values_of(const Pen& pen, const Deed& deed) {
  const Language language = pen.about.language;
  Values values{{"team", deed.team},
                {"other", deed.other},
                {"card", brief(deed.card)},
                {"spot", deed.spot.empty() ? pen.say("desk.nowhere") : deed.spot},
                {"text", brief(deed.text)},
                {"number", deed.number},
                {"signed", signed_number(language, deed.number)},
                {"points", signed_points(language, deed.number)}};
  if (deed.step) values.emplace_back("step", step_words(pen, *deed.step));
  if (deed.what == "round-opened" || deed.what == "practice-opened")
    values.emplace_back("kind", pen.said("kind." + deed.text + ".name"));
  if (deed.what == "language") values.emplace_back("language", pen.said("language." + deed.text));
  return values;
}

} // namespace

std::string told(const Pen& pen, const Deed& deed) {
  return pen.said("desk.deed." + deed.what, values_of(pen, deed));
}

bool turns_page(const Pen& pen) { return pen.about.wall_page + 1 < pen.about.wall_pages; }

std::string next_words(const Pen& pen) {
  if (turns_page(pen))
    return pen.say("desk.next-page",
                   {{"number", pen.about.wall_page + 2}, {"total", pen.about.wall_pages}});
  const NextView& next = pen.view.next;
  if (next.refused == Refusal::card_unanswered) return pen.say("desk.answer-wanted");
  if (next.refused) return pen.said("refusal." + std::string(slug(*next.refused)));
  return pen.said("desk.next." + next.deed.what, values_of(pen, next.deed));
}

std::string undo_words(const Pen& pen) {
  const UndoView& undo = pen.view.undo;
  if (undo.deed.what.empty()) return pen.say("desk.undo-none");
  if (pen.about.one_screen) return pen.say("desk.undo-plain");
  return pen.say("desk.undo", {{"act", told(pen, undo.deed)}});
}

std::string step_words(const Pen& pen, StepKind kind) {
  if (kind == StepKind::round) return pen.say("desk.a-round");
  return pen.said("step." + std::string(slug(kind)));
}

std::string kind_words(const Pen& pen, Kind kind) {
  return pen.said("kind." + std::string(slug(kind)) + ".name");
}

std::string step_words(const Pen& pen, const DeskStep& step) {
  if (step.kind != StepKind::round) return step_words(pen, step.kind);
  if (step.worth == 0) return pen.say("step.practice");
  return kind_words(pen, step.round);
}

std::string round_words(const Pen& pen, const DeskBoard& board) {
  const std::string kind = kind_words(pen, board.head.kind);
  if (board.head.waves < 2)
    return pen.say("desk.round-shown", {{"round", board.head.number}, {"kind", kind}});
  return pen.say("desk.wave-shown", {{"round", board.head.number},
                                     {"kind", kind},
                                     {"wave", board.head.wave},
                                     {"waves", board.head.waves}});
}

std::string hours(Millis played) {
  const Millis minutes = std::max<Millis>(played, 0) / 60'000;
  const std::string rest = std::to_string(minutes % 60);
  return std::to_string(minutes / 60) + " h " + (rest.size() < 2 ? "0" : "") + rest;
}

std::string phone_words(const Pen& pen) {
  if (!pen.about.phones) return {};
  const PhonesHere& here = *pen.about.phones;
  const std::string count = pen.say("desk.phones.count", {{"count", here.phones}});
  if (!here.admitted) return pen.say("desk.phones.closed", {{"phones", count}});
  return pen.say("desk.phones.open",
                 {{"address", here.address}, {"code", here.code}, {"phones", count}});
}

std::string size_words(const Pen& pen, std::int64_t bytes) {
  constexpr std::int64_t mega = 1'000'000, giga = 1000 * mega;
  return bytes < giga ? pen.say("doctor.size.mega", {{"count", bytes / mega}})
                      : pen.say("doctor.size.giga", {{"count", bytes / giga}});
}

std::string spot_words(const DeskBoard& board, int spot) {
  const auto at = static_cast<std::size_t>(spot);
  return board.letters.at(at) + " · " + board.spots.at(at);
}

} // namespace blason::desk
