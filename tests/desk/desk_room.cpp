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
    : deck(std::move(played)), context_(ImGui::CreateContext(&room_fonts())) {
  ImGui::SetCurrentContext(context_);
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.DisplaySize = {width, height};
  io.DeltaTime = 0.02F;
  for (int key = 0; key < ImGuiKey_COUNT; ++key) io.KeyMap[key] = key;
  dress(ImGui::GetStyle());
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

DeskRoom::~DeskRoom() { ImGui::DestroyContext(context_); }

void DeskRoom::frame() {
  std::vector<Act> acts;
  ImGui::SetCurrentContext(context_);
  ImGui::NewFrame();
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

void DeskRoom::look() {
  last.clear();
  frame();
  frame();
}

bool DeskRoom::click(std::string_view id) {
  const Item* item = find(id);
  if (item == nullptr) return false;
  ImGuiIO& io = ImGui::GetIO();
  io.MousePos = {(item->left + item->right) / 2, (item->top + item->bottom) / 2};
  const bool inside = io.MousePos.x > 0 && io.MousePos.y > 0 && io.MousePos.x < io.DisplaySize.x &&
                      io.MousePos.y < io.DisplaySize.y;
  look();
  io.MouseDown[0] = true;
  frame();
  io.MouseDown[0] = false;
  frame();
  const std::vector<Act> made = last;
  frame();
  io.MousePos = {-1, -1};
  frame();
  last = made;
  return inside;
}

void DeskRoom::type(std::u32string_view characters) {
  last.clear();
  for (const char32_t character : characters) {
    ImGui::GetIO().AddInputCharacter(static_cast<unsigned>(character));
    frame();
    frame();
  }
  frame();
}

void DeskRoom::press(ImGuiKey key) {
  last.clear();
  ImGui::GetIO().KeysDown[key] = true;
  frame();
  ImGui::GetIO().KeysDown[key] = false;
  frame();
  frame();
}

void DeskRoom::press_f1() {
  ImGui::GetIO().KeysDown[f1_place] = true;
  frame();
  ImGui::GetIO().KeysDown[f1_place] = false;
  frame();
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

std::string DeskRoom::words_of(std::string_view id) const {
  const Item* item = find(id);
  return item == nullptr ? std::string() : item->words;
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
