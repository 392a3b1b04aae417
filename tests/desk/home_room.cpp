#include "home_room.hpp"

#include "desk/desk.hpp"
#include "desk_room.hpp"

namespace blason::desk {

HomeRoom::HomeRoom(HomeView shown, float width, float height)
    : Hands(width, height), view(std::move(shown)) {
  look();
}

void HomeRoom::frame() {
  begin_frame();
  draw_home(view, draft, last);
  ImGui::Render();
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
