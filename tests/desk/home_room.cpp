#include "home_room.hpp"

#include "desk/desk.hpp"
#include "desk_room.hpp"

namespace blason::desk {

HomeRoom::HomeRoom(HomeView shown, float width, float height)
    : view(std::move(shown)), context_(ImGui::CreateContext(&room_fonts())) {
  ImGui::SetCurrentContext(context_);
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.DisplaySize = {width, height};
  io.DeltaTime = 0.02F;
  for (int key = 0; key < ImGuiKey_COUNT; ++key) io.KeyMap[key] = key;
  dress(ImGui::GetStyle());
  look();
}

HomeRoom::~HomeRoom() { ImGui::DestroyContext(context_); }

void HomeRoom::frame() {
  ImGui::SetCurrentContext(context_);
  ImGui::NewFrame();
  draw_home(view, draft, last);
  ImGui::Render();
}

void HomeRoom::look() {
  last.clear();
  frame();
  frame();
}

bool HomeRoom::click(std::string_view id) {
  const Item* item = find(id);
  if (item == nullptr) return false;
  ImGuiIO& io = ImGui::GetIO();
  io.MousePos = {(item->left + item->right) / 2, (item->top + item->bottom) / 2};
  look();
  io.MouseDown[0] = true;
  frame();
  io.MouseDown[0] = false;
  frame();
  const std::vector<HomeAct> made = last;
  io.MousePos = {-1, -1};
  frame();
  last = made;
  return true;
}

void HomeRoom::type(std::u32string_view characters) {
  last.clear();
  for (const char32_t character : characters) {
    ImGui::GetIO().AddInputCharacter(static_cast<unsigned>(character));
    frame();
    frame();
  }
  frame();
}

void HomeRoom::press(ImGuiKey key) {
  last.clear();
  ImGui::GetIO().KeysDown[key] = true;
  frame();
  ImGui::GetIO().KeysDown[key] = false;
  frame();
  frame();
}

void HomeRoom::press_f1() {
  ImGui::GetIO().KeysDown[f1_place] = true;
  frame();
  ImGui::GetIO().KeysDown[f1_place] = false;
  frame();
}

std::string HomeRoom::words_of(std::string_view id) const {
  const Item* item = find(id);
  return item == nullptr ? std::string() : item->words;
}

HomeView some_home(Language language) {
  const std::vector<HomeScript> scripts{{"discovery", "Découverte, 15 minutes"},
                                        {"onboarding", "Intégration, 45 minutes"},
                                        {"standard", "Soirée, 75 minutes"},
                                        {"half-day", "Demi-journée, 3 heures"}};
  HomeView view;
  view.language = language;
  view.decks = {{"/decks/un.json",
                 "Cimes & Rivages",
                 "Un distributeur d’articles de plein air.",
                 {"fr", "en"},
                 12,
                 6,
                 0,
                 {},
                 scripts},
                {"/decks/deux.json",
                 "Banque Horizon",
                 "Le même crédit, tiré par qui y est contraint, par qui aime, par qui attend.",
                 {"fr"},
                 12,
                 5,
                 0,
                 {},
                 scripts},
                {"/decks/trois.json",
                 "trois.json",
                 "",
                 {},
                 3,
                 2,
                 5,
                 {"Ligne 12 : la famille « voisins » n’existe pas.", "Ligne 40 : il manque un nom.",
                  "Ligne 41 : 2 n’est pas un texte."},
                 {}}};
  view.sessions = {
      {"/s/a.session", "a", "Cimes & Rivages", "26 novembre 2026, 20:05", HomeState::running},
      {"/s/b.session", "b", "Banque Horizon", "25 novembre 2026, 09:30", HomeState::ended},
      {"/s/c.session", "c", "Banque Horizon", "24 novembre 2026, 14:00", HomeState::held},
      {"/s/d.session", "d", "Cimes & Rivages", "1er novembre 2026, 18:12", HomeState::damaged},
      {"/s/e.session", "e", "", "", HomeState::unreadable}};
  return view;
}

} // namespace blason::desk
