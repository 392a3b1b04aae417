#include "paper_pages.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace blason {
namespace {

/// Of the wall, as its F1 tells them: those that lead, then those that place cards. A test
/// compares.
constexpr std::array<KeyLine, 22> lines{{
    {"help.key.page-down", "help.next"},
    {"help.key.page-up", "help.back"},
    {"help.key.end", "help.present"},
    {"help.key.backspace", "help.undo"},
    {"Ctrl+Z", "help.undo"},
    {"help.key.delete", "help.pass"},
    {"Ctrl+H", "help.hint"},
    {"Ctrl+C", "help.try"},
    {"Ctrl+T", "help.extend"},
    {"Ctrl+P", "help.pause"},
    {"Ctrl+S", "help.skip"},
    {"Ctrl+R", "help.ranks"},
    {"Ctrl+B", "help.black"},
    {"Ctrl+L", "help.language"},
    {"F9", "help.swap"},
    {"F11", "help.fullscreen"},
    {"Ctrl+Q", "help.end"},
    {"help.key.arrows", "help.select"},
    {"help.key.enter", "help.place"},
    {"help.key.digits", "help.team"},
    {"help.key.letters", "help.letter"},
    {"help.key.escape", "help.cancel"},
}};

/// Of the desk, those an evening needs; F1 there tells all. A test compares.
constexpr std::array<KeyLine, 26> desk_lines{{
    {"help.key.page-down", "help.next"},
    {"N", "help.next"},
    {"help.key.page-up", "help.back"},
    {"help.key.backspace", "help.undo"},
    {"Z", "help.undo"},
    {"P", "help.pause"},
    {"S", "help.skip"},
    {"B", "help.black"},
    {"C", "desk.close-try"},
    {"O", "desk.open-try"},
    {"R", "desk.reopen-try"},
    {"I", "help.hint"},
    {"H", "desk.hide"},
    {"help.key.up", "desk.longer"},
    {"help.key.down", "desk.shorter"},
    {"help.key.delete", "help.pass"},
    {"K", "help.ranks"},
    {"A", "desk.adjust"},
    {"G C", "desk.correct"},
    {"G A", "desk.accept"},
    {"G P", "desk.park"},
    {"T A", "desk.add-team"},
    {"E", "desk.export"},
    {"W T", "desk.plug"},
    {"Q", "help.end"},
    {"F1", "help.title"},
}};

/// A stretch of the script that is led in one way.
struct Stretch {
  std::size_t first = 0, last = 0; // steps, from 1
  std::string name, what;          // what: the last part of the key of what the desk says
  double start = 0, minutes = 0;
};

Stretch stretch_of(const PaperEvening& evening, const Step& step, std::size_t number) {
  Stretch stretch{number, number, "", std::string(slug(step.kind)), 0, step.minutes};
  if (step.kind != StepKind::round) {
    stretch.name = evening.say(Phrase::named("step." + stretch.what));
  } else if (step.round.worth == 0) {
    stretch.what = "practice";
    stretch.name = evening.say("step.practice");
  } else {
    const std::string kind(slug(step.round.kind));
    stretch.name = evening.say(Phrase::named("kind." + kind + ".name"));
    stretch.what = kind + (step.round.kind == Kind::encounter ? ".hint"
                           : step.round.mode == Mode::relay   ? ".relay"
                                                              : ".sealed");
  }
  return stretch;
}

/// Steps of one kind that follow each other are one line; a script of many steps becomes a line a
/// kind, so that a page always holds it.
std::vector<Stretch> stretches_of(const PaperEvening& evening) {
  constexpr std::size_t most = 18;
  std::vector<Stretch> by_turn, by_kind;
  double start = 0;
  std::size_t number = 0;
  for (const Step& step : evening.script.steps) {
    Stretch stretch = stretch_of(evening, step, ++number);
    stretch.start = start;
    start += step.minutes;
    const auto join = [&](std::vector<Stretch>& list, auto found) {
      if (found == list.end()) return list.push_back(stretch);
      found->last = number;
      found->minutes += stretch.minutes;
    };
    join(by_turn, !by_turn.empty() && by_turn.back().what == stretch.what ? by_turn.end() - 1
                                                                          : by_turn.end());
    join(by_kind, std::find_if(by_kind.begin(), by_kind.end(),
                               [&](const Stretch& one) { return one.what == stretch.what; }));
  }
  return by_turn.size() <= most ? by_turn : by_kind;
}

/// "0:06", "1:15": from the beginning.
std::string hours(double minutes) {
  const auto whole = static_cast<int>(std::lround(minutes));
  const std::string rest = std::to_string(whole % 60);
  return std::to_string(whole / 60) + ":" + (rest.size() < 2 ? "0" : "") + rest;
}

CribStep crib_step(const PaperEvening& evening, const Stretch& stretch) {
  CribStep step;
  step.when = hours(stretch.start);
  const std::string number = std::to_string(stretch.first);
  step.name =
      (stretch.last == stretch.first ? number : number + "–" + std::to_string(stretch.last)) +
      ". " + stretch.name;
  step.minutes = evening.say("print.crib.minutes",
                             {{"minutes", blason::number(evening.language, stretch.minutes)}});
  step.say = evening.say(Phrase::named("desk.say." + stretch.what));
  return step;
}

CribBox crib_box(const PaperEvening& evening, const std::string& what) {
  const std::string key = "print.crib." + what;
  CribBox box;
  box.heading = evening.say(Phrase::named(key));
  for (const char* line : {".1", ".2", ".3"})
    box.lines.push_back(evening.say(Phrase::named(key + line)));
  return box;
}

/// A cap is a key of assets/words, or what is lettered on it.
std::string cap_of(Language language, std::string_view cap) {
  return cap.starts_with("help.") ? say(language, Phrase::named(cap)) : std::string(cap);
}

std::vector<CribKey> keys_of(Language language, std::span<const KeyLine> lines_of_keys) {
  std::vector<CribKey> keys;
  for (const KeyLine& line : lines_of_keys) {
    const std::string does = say(language, Phrase::named(line.what));
    const auto same = std::find_if(keys.begin(), keys.end(),
                                   [&](const CribKey& key) { return key.what == does; });
    if (same == keys.end())
      keys.push_back({cap_of(language, line.cap), does});
    else
      same->cap += ", " + cap_of(language, line.cap);
  }
  return keys;
}

} // namespace

std::span<const KeyLine> key_lines() { return lines; }
std::span<const KeyLine> desk_key_lines() { return desk_lines; }

Crib crib_of(const PaperEvening& evening, std::span<const KeyLine> pressed) {
  Crib crib;
  crib.title = evening.say("print.crib.title");
  crib.subtitle =
      evening.say("print.crib.subtitle", {{"deck", evening.said(evening.deck.title)},
                                          {"script", evening.said(evening.script.name)}});
  for (const Stretch& stretch : stretches_of(evening))
    crib.steps.push_back(crib_step(evening, stretch));
  for (const char* what : {"typing", "rescue", "dispute", "projector", "laptop", "disk"})
    crib.boxes.push_back(crib_box(evening, what));
  crib.keys_title = evening.say("print.crib.keys");
  crib.keys = keys_of(evening.language, pressed);
  crib.desk_title = evening.say("print.crib.keys-desk");
  crib.desk_keys = keys_of(evening.language, desk_lines);
  crib.foot = evening.say("print.crib.foot");
  return crib;
}

} // namespace blason
