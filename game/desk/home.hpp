#pragma once

#include "desk/items.hpp"
#include "words/language.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

// What the program opens on when it is called with nothing: which deck, which teams, or which
// session to go on with. Value in, acts out, like the desk.

namespace blason::desk {

struct HomeScript {
  std::string id, name;
};
/// A deck's file and what it holds. One with errors is shown with the first of them, and not
/// played.
struct HomeDeck {
  std::string file, title, about;
  std::vector<std::string> languages;
  int personas = 0, families = 0, errors = 0;
  std::vector<std::string> problems; // the first errors, a sentence each
  std::vector<HomeScript> scripts;
};

enum class HomeState { running, ended, damaged, held, unreadable };
struct HomeSession {
  std::string file, name, deck, when; // name: of the file; deck and when: empty if not known
  HomeState state = HomeState::running;

  bool opens() const { return state != HomeState::held && state != HomeState::unreadable; }
};

/// The evening that was chosen is being made ready: its pictures, of how many how many are.
struct HomeWaiting {
  int done = 0, of = 0;
  bool left = false; // it is on its way back
  friend bool operator==(const HomeWaiting&, const HomeWaiting&) = default;
};

struct HomeView {
  Language language = Language::french;
  std::vector<HomeDeck> decks;
  std::vector<HomeSession> sessions;  // the last written first
  std::string trouble;                // a sentence: no session can be recorded; empty: they can
  std::string remark;                 // what came of the last act; empty: nothing to say
  std::optional<HomeWaiting> waiting; // nothing can be chosen then; nullopt: all can
};

/// Whether phones choose among the teams there are; or raise banners and give names, which the desk
/// approves first, or not.
enum class PhoneNames { given, approved, free };

struct BeginEvening {
  std::string file, script;
  std::vector<std::string> teams;
  std::vector<int> sizes;            // as teams
  std::optional<std::uint64_t> draw; // the number on printed sheets; nullopt: by chance
  PhoneNames phones = PhoneNames::given;
};
struct GoOnWith {
  std::string file;
};
/// A path as it was typed.
struct OpenPath {
  std::string path;
};
struct SpeakHere {
  Language language;
};
struct LookAgain {};
struct LeaveHome {};
/// While an evening is made ready: not that one after all, or with the pictures there are.
struct StayAtHome {};
struct BeginWithoutPictures {};
using HomeAct = std::variant<BeginEvening, GoOnWith, OpenPath, SpeakHere, LookAgain, LeaveHome,
                             StayAtHome, BeginWithoutPictures>;

inline constexpr int home_teams = 12;

/// What is half chosen, kept from frame to frame and from evening to evening.
struct HomeDraft {
  Items items;                // of the last frame
  std::string last;           // the item last acted on
  std::string own_remark;     // why that led to nothing
  std::string file, script;   // chosen; unknown ones: the first there is
  int people = 12, teams = 3; // at most 60, at most home_teams
  PhoneNames phones = PhoneNames::given;
  std::array<std::array<char, 64>, home_teams> names{}; // empty: the banner's
  std::array<char, 400> path{};
  std::array<char, 21> draw{}; // of printed sheets; empty: by chance
  // The field takes the keyboard.
  bool path_wanted = false, names_wanted = false, draw_wanted = false;
  bool keys = false;
  std::string seen; // the deck the list was last brought to
};

void draw_home(const HomeView& view, HomeDraft& draft, std::vector<HomeAct>& acts);

} // namespace blason::desk
