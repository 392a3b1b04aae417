#pragma once

#include "desk/home.hpp"
#include "desk/pen.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace blason::desk {

/// What the panels of home draw with.
struct HomePen : Brush {
  const HomeView& view;
  HomeDraft& draft;
  std::vector<HomeAct>& acts;

  HomePen(const HomeView& seen, HomeDraft& half_chosen, std::vector<HomeAct>& done,
          bool listed = false)
      : Brush{half_chosen.items, seen.language, house_nouns(seen.language), listed}, view(seen),
        draft(half_chosen), acts(done) {}

  void order(const std::string& item, HomeAct act) const;
  /// The act asked at that item comes to nothing, and why.
  void refuse(const std::string& item, std::string why) const;

  /// What is chosen; nullptr when there is nothing to choose from.
  const HomeDeck* deck() const;
  /// The language the evening would be led in.
  Language evening() const;
  /// The names the teams would play under.
  std::vector<std::string> team_names() const;
  const HomeScript* script() const;
  /// The session to go on with: the last played that has not ended; nullptr: none.
  const HomeSession* unended() const;
  void go_on_with(const std::string& item, const HomeSession& session) const;
};

/// One act of home with its keys. `key` is an ImGuiKey, −1: none; `letters` are the characters that
/// ask for it, `cap` what is lettered on F1: a key of words when it begins with "help.".
struct HomeKey {
  std::string_view id;
  int key = -1;
  std::string_view letters, cap, what;
  void (*act)(const HomePen& pen) = nullptr;
};
std::span<const HomeKey> home_keys();
void perform(const HomePen& pen, std::string_view id);
/// Takes the keys of this frame.
void answer_keys(const HomePen& pen);
/// The row's keys, as lettered.
std::string cap(const HomePen& pen, const HomeKey& key);

void draw_deck_panel(const HomePen& pen, Area area);
void draw_session_panel(const HomePen& pen, Area area);
void draw_evening_panel(const HomePen& pen, Area area); // script, language, teams
/// In place of all of them: what is waited for, and the ways out. The keys of home rest.
void draw_waiting_page(const HomePen& pen, Area screen);

} // namespace blason::desk
