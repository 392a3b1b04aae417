#include "screen/choosing.hpp"
#include "screen/desk_keys.hpp"
#include "views/wall.hpp"

#include <algorithm>
#include <cmath>

namespace blason {
namespace {

constexpr std::size_t longest_name = 24; // characters

std::string utf8(char32_t c) {
  std::string bytes;
  const auto put = [&](char32_t b) { bytes += static_cast<char>(static_cast<unsigned char>(b)); };
  if (c < 0x80)
    put(c);
  else if (c < 0x800)
    put(0xC0 | (c >> 6)), put(0x80 | (c & 63));
  else if (c < 0x10000)
    put(0xE0 | (c >> 12)), put(0x80 | ((c >> 6) & 63)), put(0x80 | (c & 63));
  else
    put(0xF0 | (c >> 18)), put(0x80 | ((c >> 12) & 63)), put(0x80 | ((c >> 6) & 63)),
        put(0x80 | (c & 63));
  return bytes;
}

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

void erase_last(std::string& text) {
  while (!text.empty() && continues(text.back())) text.pop_back();
  if (!text.empty()) text.pop_back();
}

std::size_t characters(const std::string& text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return !continues(c); }));
}

/// Which team a key means, from 0; −1: none. On a French keyboard the row of figures types & é " '
/// ( - è _ ç à ) = without shift, so those are figures too; the hyphen is 6 there and 11 elsewhere,
/// and 11 only when so many play.
int team_of(char32_t c, std::size_t teams) {
  constexpr std::u32string_view plain = U"1234567890-=", french = U"&é\"'(-è_çà)=";
  if (c == U'-' && teams < 11) return 5;
  const std::size_t at = plain.find(c);
  if (at != std::u32string_view::npos) return static_cast<int>(at);
  const std::size_t there = french.find(c);
  return there == std::u32string_view::npos ? -1 : static_cast<int>(there);
}

const std::vector<SpotView>* spots_of(const WallView& view) {
  if (const auto* relay = std::get_if<RelayScene>(&view.scene)) return &relay->spots;
  if (const auto* encounter = std::get_if<EncounterScene>(&view.scene)) return &encounter->spots;
  return nullptr;
}

void type_letter(Choosing& choosing, char letter) {
  const auto& spots = *spots_of(choosing.view);
  std::string& typed = choosing.made.grip.letters;
  typed += letter;
  const auto begins = [&](const SpotView& spot) {
    return spot.letter.compare(0, typed.size(), typed) == 0;
  };
  if (std::none_of(spots.begin(), spots.end(), begins)) typed.assign(1, letter);
  const bool several = std::count_if(spots.begin(), spots.end(), begins) > 1;
  const auto spot = std::find_if(spots.begin(), spots.end(),
                                 [&](const SpotView& s) { return s.letter == typed; });
  // With more than 26 spots a letter may begin another: Enter says that it is meant as it stands.
  if (spot == spots.end() || several) return;
  const int number = static_cast<int>(spot - spots.begin());
  choosing.act(PutDown{number}, "spot:" + std::to_string(number));
}

void finish_letters(Choosing& choosing) {
  const auto* spots = spots_of(choosing.view);
  if (!spots) return;
  for (std::size_t i = 0; i < spots->size(); ++i)
    if ((*spots)[i].letter == choosing.made.grip.letters)
      return choosing.act(PutDown{static_cast<int>(i)}, "spot:" + std::to_string(i));
}

void finish_name(Choosing& choosing) {
  const NamePrompt prompt = *choosing.made.grip.prompt;
  choosing.made.grip.prompt.reset();
  if (!prompt.typed.empty())
    choosing.order(RenameTeam{prompt.team, prompt.typed}, "team:" + prompt.team.value);
}

void type_name(Choosing& choosing, char32_t c) {
  std::string& typed = choosing.made.grip.prompt->typed;
  if (characters(typed) < longest_name) typed += utf8(c);
}

/// Enter: what is typed, what has the ring, or what the page is waiting for.
void enter(Choosing& choosing) {
  Grip& grip = choosing.made.grip;
  if (grip.prompt) return finish_name(choosing);
  if (!grip.letters.empty()) return finish_letters(choosing);
  const Item* item = find_item(choosing.page, grip.focus);
  if (!item) item = find_item(choosing.page, choosing.page.primary);
  if (item) choosing.choose(*item);
}

/// Keys that mean the same on every page; tells whether the key was one of them.
bool local_key(Choosing& choosing, const KeyDown& input) {
  Grip& grip = choosing.made.grip;
  switch (input.key) {
  case Keycap::f1:
    grip.keys = !grip.keys;
    return true;
  case Keycap::f11:
    choosing.made.fullscreen = true;
    return true;
  case Keycap::escape:
    choosing.let_go();
    return true;
  case Keycap::enter:
    enter(choosing);
    return true;
  case Keycap::space:
    if (!grip.prompt) enter(choosing); // in a name it is a character
    return true;
  case Keycap::tab:
  case Keycap::left:
  case Keycap::right:
  case Keycap::up:
  case Keycap::down:
    move_ring(choosing, input.key, input.shift);
    return true;
  case Keycap::backspace:
    if (!grip.prompt) return false;
    erase_last(grip.prompt->typed);
    return true;
  default:
    return false;
  }
}

/// Next and back turn the leaves of the page first; tells whether there was one to turn to.
bool turn_leaf(Choosing& choosing, Keycap key) {
  const Page& page = choosing.page;
  const int to = page.leaf + (key == Keycap::page_down ? 1 : -1);
  if ((key != Keycap::page_down && key != Keycap::page_up) || to < 0 || to >= page.leaves)
    return false;
  choosing.act(TurnPage{page.leafed, to}, "");
  return true;
}

} // namespace

void press_key(Choosing& choosing, const KeyDown& input) {
  Grip& grip = choosing.made.grip;
  if (local_key(choosing, input)) return;
  if (grip.prompt) return;
  // In the seats, Delete takes the team away whose acts are shown.
  if (input.key == Keycap::del && !grip.chosen.empty())
    return choosing.order(RemoveTeam{grip.chosen}, "team:" + grip.chosen.value);
  if (turn_leaf(choosing, input.key)) return;
  if (auto intent = desk_act(choosing.view, input)) choosing.order(std::move(*intent), grip.focus);
}

void type(Choosing& choosing, char32_t c) {
  Grip& grip = choosing.made.grip;
  if (grip.prompt) return type_name(choosing, c);
  if (grip.keys) return;
  if (choosing.view.black) {
    if (c == U'b' || c == U'B' || c == U'.') choosing.order(Turn{Switch::black, false}, "");
    return;
  }
  if (c == U'.') return choosing.order(Turn{Switch::black, true}, ""); // what many clickers send
  const int team = team_of(c, choosing.view.teams.size());
  if (team >= 0) {
    if (team >= static_cast<int>(choosing.view.teams.size())) return;
    const TeamId id = choosing.view.teams[static_cast<std::size_t>(team)].id;
    if (choosing.asks()) return choosing.act(PickUp{id}, "team:" + id.value);
    if (find_item(choosing.page, "team:" + id.value))
      choosing.act(ChooseTeam{id}, "team:" + id.value);
    return;
  }
  const char32_t upper = c >= U'a' && c <= U'z' ? c - 32 : c;
  if (upper >= U'A' && upper <= U'Z' && choosing.asks())
    type_letter(choosing, static_cast<char>(upper));
}

} // namespace blason
