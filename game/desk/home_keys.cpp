#include "desk/compose.hpp"
#include "desk/desk.hpp"
#include "desk/home_pen.hpp"
#include "desk/typing.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <set>

namespace blason::desk {
namespace {

/// The number of a draw as typed; nullopt: none is typed.
std::optional<std::uint64_t> number_in(std::string_view typed) {
  std::uint64_t number = 0;
  const auto [end, wrong] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
  if (wrong != std::errc() || end != typed.data() + typed.size()) return std::nullopt;
  return number;
}
bool is_number(std::string_view typed) { return typed.empty() || number_in(typed).has_value(); }

/// Why the evening that is chosen cannot begin; empty: it can.
std::string wrong_with(const HomePen& pen) {
  const HomeDeck* deck = pen.deck();
  if (deck == nullptr) return pen.say("home.no-deck");
  if (deck->errors > 0) return pen.say("home.deck-unplayable", {{"count", deck->errors}});
  if (!is_number(pen.draft.draw.data())) return pen.say("home.draw-wrong");
  if (pen.draft.people < pen.draft.teams) return pen.say("home.too-few-people");
  const std::vector<std::string> names = pen.team_names();
  const std::set<std::string> different(names.begin(), names.end());
  return different.size() < names.size() ? pen.say("refusal.name_taken") : std::string();
}

void begin_evening(const HomePen& pen) {
  if (std::string why = wrong_with(pen); !why.empty())
    return pen.refuse("home.begin", std::move(why));
  pen.order("home.begin", BeginEvening{pen.deck()->file, pen.script()->id, pen.team_names(),
                                       compose(pen.draft.people, pen.draft.teams),
                                       number_in(pen.draft.draw.data()), pen.draft.phones});
}

void resume(const HomePen& pen) {
  if (const HomeSession* session = pen.unended()) return pen.go_on_with("home.resume", *session);
  pen.refuse("home.resume", pen.say("home.nothing-to-resume"));
}

void choose_deck(const HomePen& pen, int by) {
  const std::vector<HomeDeck>& decks = pen.view.decks;
  if (decks.empty()) return pen.refuse("home.decks", pen.say("home.no-deck"));
  const int at = static_cast<int>(pen.deck() - decks.data()) + by;
  const int last = static_cast<int>(decks.size()) - 1;
  pen.draft.file = decks[static_cast<std::size_t>(std::clamp(at, 0, last))].file;
}
void deck_up(const HomePen& pen) { choose_deck(pen, -1); }
void deck_down(const HomePen& pen) { choose_deck(pen, 1); }

void next_script(const HomePen& pen) {
  const HomeScript* script = pen.script();
  if (script == nullptr) return pen.refuse("hall.scripts", pen.say("home.no-script"));
  const std::vector<HomeScript>& scripts = pen.deck()->scripts;
  const auto at = static_cast<std::size_t>(script - scripts.data()) + 1;
  pen.draft.script = scripts[at % scripts.size()].id;
}

void step_by(int& number, int by, int most) { number = std::clamp(number + by, 1, most); }
void more_people(const HomePen& pen) { step_by(pen.draft.people, 1, 60); }
void fewer_people(const HomePen& pen) { step_by(pen.draft.people, -1, 60); }
void more_teams(const HomePen& pen) { step_by(pen.draft.teams, 1, home_teams); }
void fewer_teams(const HomePen& pen) { step_by(pen.draft.teams, -1, home_teams); }

void next_phone_names(const HomePen& pen) {
  pen.draft.phones = static_cast<PhoneNames>((static_cast<int>(pen.draft.phones) + 1) % 3);
}

void write_names(const HomePen& pen) { pen.draft.names_wanted = true; }
void write_draw(const HomePen& pen) { pen.draft.draw_wanted = true; }
void write_path(const HomePen& pen) { pen.draft.path_wanted = true; }
void speak_other(const HomePen& pen) {
  const bool french = pen.language == Language::french;
  pen.order("home.language", SpeakHere{french ? Language::english : Language::french});
}
void look_again(const HomePen& pen) { pen.order("home.again", LookAgain{}); }
void leave_home(const HomePen& pen) { pen.order("home.leave", LeaveHome{}); }
void show_home_keys(const HomePen& pen) { pen.draft.keys = !pen.draft.keys; }

/// Sessions are taken by their figure, which the row cannot tell.
void any_session(const HomePen&) {}

constexpr std::array<HomeKey, 18> home_rows{{
    {"home.begin", ImGuiKey_Enter, "N", "help.key.enter", "home.help.begin", begin_evening},
    {"home.resume", -1, "R", "R", "home.help.resume", resume},
    {"hall.session", -1, "", "1…9", "home.help.session", any_session},
    {"hall.deck-up", ImGuiKey_UpArrow, "", "help.key.up", "home.help.deck-up", deck_up},
    {"hall.deck-down", ImGuiKey_DownArrow, "", "help.key.down", "home.help.deck-down", deck_down},
    {"hall.path", -1, "O", "O", "home.help.path", write_path},
    {"home.again", -1, "U", "U", "home.help.again", look_again},
    {"hall.script", -1, "S", "S", "home.help.script", next_script},
    {"hall.draw", -1, "T", "T", "home.help.draw", write_draw},
    {"hall.people.more", -1, "P", "P", "home.help.people-more", more_people},
    {"hall.people.less", -1, "M", "M", "home.help.people-less", fewer_people},
    {"hall.teams.more", ImGuiKey_RightArrow, "", "help.key.right", "home.help.teams-more",
     more_teams},
    {"hall.teams.less", ImGuiKey_LeftArrow, "", "help.key.left", "home.help.teams-less",
     fewer_teams},
    {"hall.names", -1, "E", "E", "home.help.names", write_names},
    {"hall.phones", -1, "F", "F", "home.help.phones", next_phone_names},
    {"home.language", -1, "L", "L", "help.language", speak_other},
    {"home.leave", -1, "Q", "Q", "home.help.leave", leave_home},
    {"home.keys", -1, "?", "F1", "help.title", show_home_keys},
}};

bool struck(int key) {
  const int place = ImGui::GetIO().KeyMap[key];
  return place >= 0 && ImGui::IsKeyPressed(place, false);
}

void hear_character(const HomePen& pen, char32_t character) {
  const int figure = team_of(character, 9);
  if (figure >= 0) {
    const auto at = static_cast<std::size_t>(figure);
    const std::string item = "hall.session." + std::to_string(figure + 1);
    if (at < pen.view.sessions.size()) return pen.go_on_with(item, pen.view.sessions[at]);
    return pen.refuse(item, pen.say("home.no-such-session", {{"number", figure + 1}}));
  }
  if (character > 0x7E) return;
  const char letter = static_cast<char>(std::toupper(static_cast<int>(character)));
  for (const HomeKey& row : home_rows)
    if (row.letters.find(letter) != std::string_view::npos) return row.act(pen);
}

} // namespace

std::span<const HomeKey> home_keys() { return home_rows; }

void perform(const HomePen& pen, std::string_view id) {
  pen.draft.own_remark.clear();
  for (const HomeKey& row : home_rows)
    if (row.id == id) return row.act(pen);
}

std::string cap(const HomePen& pen, const HomeKey& key) {
  std::string lettered(key.cap);
  if (key.cap.starts_with("help.")) lettered = pen.said(lettered);
  if (key.key >= 0 && !key.letters.empty()) lettered += ", " + std::string(key.letters);
  return lettered;
}

void answer_keys(const HomePen& pen) {
  const ImGuiIO& io = ImGui::GetIO();
  if (ImGui::IsKeyPressed(f1_place, false)) show_home_keys(pen);
  if (struck(ImGuiKey_Escape)) pen.draft.keys = false;
  if (io.WantTextInput) return;
  const bool enter = struck(ImGuiKey_KeyPadEnter);
  for (const HomeKey& row : home_rows)
    if ((row.key >= 0 && struck(row.key)) || (enter && row.key == ImGuiKey_Enter))
      perform(pen, row.id);
  if (!io.InputQueueCharacters.empty()) pen.draft.own_remark.clear();
  for (const ImWchar character : io.InputQueueCharacters) hear_character(pen, character);
}

} // namespace blason::desk
