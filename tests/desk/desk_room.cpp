#include "desk_room.hpp"

#include "bots/evening.hpp"
#include "deckfile/read.hpp"
#include "rules/judge.hpp"
#include "session/scripts.hpp"
#include "words/words.hpp"

#include <stdexcept>

namespace blason::desk {

Pictures& room_pictures() {
  static Pictures pictures;
  return pictures;
}

ImFontAtlas& room_fonts() {
  static ImFontAtlas* atlas = [] {
    auto* made = new ImFontAtlas; // NOLINT: as long as the program
    const Deck deck = shipped("decks/cimes-et-rivages.json");
    room_pictures() = furnish(*made, 1, &deck);
    return made;
  }();
  return *atlas;
}

DeskRoom::DeskRoom(Deck played, Script script, int teams, float width, float height)
    : Hands(width, height), deck(std::move(played)) {
  about.pictures = &room_pictures();
  Rehearsal rehearsal;
  rehearsal.teams = teams;
  std::vector<std::string> names;
  for (int team = 0; team < teams; ++team) names.push_back(banner_name(Language::french, team));
  Opening wanted = rehearsal_opening(deck, rehearsal, names);
  wanted.script = std::move(script);
  Entry entry;
  entry.seq = 1;
  entry.event = opening(deck, std::move(wanted));
  session = after(std::move(session), entry);
  look();
}

void DeskRoom::frame() {
  std::vector<Act> acts;
  begin_frame();
  draw(desk_view(deck, session), about, draft, acts);
  ImGui::Render();
  for (const Act& act : acts) take(act);
}

void DeskRoom::take(const Act& act) {
  last.push_back(act);
  all.push_back(act);
  if (const Intent* intent = std::get_if<Intent>(&act)) say(*intent);
}

void DeskRoom::say(const Intent& intent) {
  about.remark.clear();
  if (!about.trouble.empty()) return; // nothing can be saved, and nothing happens
  Ruling ruling = rule_on(deck, session, intent, session.now);
  if (ruling.refused()) {
    const std::string key = "refusal." + std::string(slug(ruling.refusal()));
    about.remark = blason::say(about.language, Phrase::named(key));
    return;
  }
  int ordinal = 0;
  const std::string command = std::to_string(session.seq);
  for (Event& event : std::move(ruling).take()) {
    const Entry entry{session.seq + 1, 0, session.now, Actor{}, {"desk", command, ordinal++},
                      std::move(event)};
    session = after(std::move(session), entry);
  }
}

void DeskRoom::put_language(Language language) {
  about.language = language;
  if (session.language != code(language)) say(ChangeLanguage{std::string(code(language))});
  look();
}

char32_t DeskRoom::right_letter(int card) const {
  const Key key = key_of(deck, round());
  return U'A' + static_cast<char32_t>(key[static_cast<std::size_t>(card)].front());
}

Deck shipped(const std::string& file) {
  deckfile::ReadDeck read = deckfile::read_file(file);
  if (!read.playable()) throw std::runtime_error(file);
  return std::move(read.deck);
}

Script script_of(const Deck& deck, std::string_view id) {
  for (const Script& script : scripts_for(deck))
    if (script.id.value == id) return script;
  throw std::runtime_error(std::string(id));
}

} // namespace blason::desk
