#include "desk/compose.hpp"
#include "desk/home_pen.hpp"

#include <algorithm>

namespace blason::desk {
namespace {

/// A row of a list that can be chosen: its first line, and what stands below it.
struct Choice {
  std::string id, first, second;
  Tone tone = Tone::dim; // of the second line
  bool chosen = false;
};

/// True when clicked.
bool draw_choice(const HomePen& pen, const Choice& row) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float wide = ImGui::GetContentRegionAvail().x;
  const float text = ImGui::GetTextLineHeight(), tall = 2 * text + 12;
  const bool clicked = ImGui::InvisibleButton(row.id.c_str(), {wide, tall});
  const bool hovered = ImGui::IsItemHovered();
  pen.items.add({row.id, at.x, at.y, at.x + wide, at.y + tall, {}, 0, wide, 0, 0, true, true});
  ImDrawList& list = *ImGui::GetWindowDrawList();
  if (row.chosen || hovered)
    list.AddRectFilled(
        at, {at.x + wide, at.y + tall},
        row.chosen ? IM_COL32(0x3A, 0x3F, 0x75, 255) : IM_COL32(0x23, 0x27, 0x45, 255), 3);
  if (row.chosen) list.AddRectFilled(at, {at.x + 4, at.y + tall}, shade(Tone::gold), 2);
  ImGui::SetCursorScreenPos({at.x + 12, at.y + 4});
  ImGui::PushFont(strong_font());
  shortened(pen, row.id + ".first", row.first, wide - 20, row.chosen ? Tone::gold : Tone::text);
  ImGui::PopFont();
  ImGui::SetCursorScreenPos({at.x + 12, at.y + text + 7});
  shortened(pen, row.id + ".second", row.second, wide - 20, row.tone);
  ImGui::SetCursorScreenPos({at.x, at.y + tall + 2});
  return clicked;
}

std::string deck_facts(const HomePen& pen, const HomeDeck& deck) {
  if (deck.errors > 0) return pen.say("home.deck-errors", {{"count", deck.errors}});
  std::vector<std::string> languages;
  for (const std::string& one : deck.languages) {
    const bool known = one == "fr" || one == "en";
    languages.push_back(known ? pen.said("language." + one) : one);
  }
  return pen.say("unit.personas", {{"count", deck.personas}}) + " · " +
         pen.say("unit.families", {{"count", deck.families}}) + " · " +
         list(pen.language, languages);
}

/// What is to be known of the chosen deck: what it is about, or why it is shut.
void draw_chosen_deck(const HomePen& pen, const HomeDeck& deck) {
  if (deck.errors == 0) {
    paragraph(pen, "hall.about", deck.about);
  } else {
    paragraph(pen, "hall.shut", pen.say("home.deck-unplayable", {{"count", deck.errors}}),
              Tone::wrong);
    for (std::size_t i = 0; i < deck.problems.size(); ++i)
      paragraph(pen, "hall.problem." + std::to_string(i), deck.problems[i], Tone::text);
    const auto told = static_cast<int>(deck.problems.size());
    if (told < deck.errors)
      paragraph(pen, "hall.more", pen.say("home.more-problems", {{"count", deck.errors - told}}),
                Tone::dim);
  }
  shortened(pen, "hall.file", deck.file, ImGui::GetContentRegionAvail().x, Tone::dim);
}

void ask_path(const HomePen& pen) {
  line(pen, "hall.path.title", pen.say("home.path-title"), Tone::dim);
  const std::string words = pen.say("home.open");
  const float wide = ImGui::CalcTextSize(words.c_str()).x + 22;
  const bool entered = field(pen, "hall.path", pen.draft.path,
                             ImGui::GetContentRegionAvail().x - wide, pen.draft.path_wanted);
  pen.draft.path_wanted = false;
  ImGui::SameLine();
  if (!button(pen, "home.open", words) && !entered) return;
  if (pen.draft.path.front() == 0) return pen.refuse("home.open", pen.say("home.path-empty"));
  pen.order("home.open", OpenPath{pen.draft.path.data()});
}

/// Which draw printed sheets were made for.
void ask_draw(const HomePen& pen) {
  ImGui::Dummy({0, 2});
  ImGui::AlignTextToFramePadding();
  line(pen, "hall.draw.title", pen.say("home.draw"), Tone::dim);
  ImGui::SameLine();
  field(pen, "hall.draw", pen.draft.draw, ImGui::GetContentRegionAvail().x, pen.draft.draw_wanted,
        pen.say("home.draw-hint"));
  pen.draft.draw_wanted = false;
}

std::string state_words(const HomePen& pen, const HomeSession& session) {
  switch (session.state) {
  case HomeState::running:
    return pen.say("session.running");
  case HomeState::ended:
    return pen.say("session.ended");
  case HomeState::damaged:
    return pen.say("session.damaged");
  case HomeState::held:
    return pen.say("session.held");
  case HomeState::unreadable:
    break;
  }
  return pen.say("program.session.unreadable");
}

/// "Les Éclaireurs", or how many people a team has.
void draw_team(const HomePen& pen, int team, int size, float wide) {
  const auto at = static_cast<std::size_t>(team);
  const std::string id = "hall.team." + std::to_string(team + 1);
  small_seal(team);
  const std::string people = number(pen.language, static_cast<std::int64_t>(size));
  const bool first = team == 0 && pen.draft.names_wanted;
  if (first) ImGui::SetKeyboardFocusHere();
  ImGui::SetNextItemWidth(wide - 70);
  const std::string hint = banner_name(pen.evening(), team);
  std::array<char, 64>& name = pen.draft.names.at(at);
  ImGui::InputTextWithHint(("##" + id).c_str(), hint.c_str(), name.data(), name.size(),
                           ImGuiInputTextFlags_AutoSelectAll);
  const ImVec2 low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  pen.items.add({id, low.x, low.y, high.x, high.y, {}, 0, high.x - low.x, 0, 0, true, true});
  ImGui::SameLine();
  line(pen, id + ".size", people, Tone::dim);
}

void draw_counts(const HomePen& pen) {
  const auto ask = [&](const char* id, const std::string& question, int number) {
    if (button(pen, std::string(id) + ".less", "−", {30, 0}))
      perform(pen, std::string(id) + ".less");
    ImGui::SameLine();
    if (button(pen, std::string(id) + ".more", "+", {30, 0}))
      perform(pen, std::string(id) + ".more");
    ImGui::SameLine();
    ImGui::AlignTextToFramePadding();
    line(pen, id,
         blason::number(pen.language, static_cast<std::int64_t>(number)) + "  " + question);
  };
  ask("home.people", pen.say("home.people"), pen.draft.people);
  ask("home.teams", pen.say("home.teams"), pen.draft.teams);
}

void draw_teams(const HomePen& pen) {
  heading(pen, "hall.teams.title", pen.say("desk.teams"));
  draw_counts(pen);
  const std::vector<int> sizes = compose(pen.draft.people, pen.draft.teams);
  std::vector<std::string> words;
  for (const int size : sizes) words.push_back(std::to_string(size));
  paragraph(pen, "hall.sizes",
            pen.draft.people < pen.draft.teams
                ? pen.say("home.too-few-people")
                : pen.say("desk.sizes", {{"sizes", list(pen.language, words)}}),
            Tone::gold);
  constexpr const char* phones[] = {"home.phones.given", "home.phones.approved",
                                    "home.phones.free"};
  if (button(pen, "hall.phones", pen.said(phones[static_cast<int>(pen.draft.phones)]),
             {ImGui::GetContentRegionAvail().x, 0}))
    perform(pen, "hall.phones");
  const HomePen listed{pen.view, pen.draft, pen.acts, true};
  ImGui::BeginChild("teams", {0, 0}, false);
  // Two columns when one would not hold them.
  const int columns = pen.draft.teams > 6 ? 2 : 1;
  const float wide = ImGui::GetContentRegionAvail().x / static_cast<float>(columns) - 6;
  for (int team = 0; team < pen.draft.teams; ++team) {
    if (team % columns > 0) ImGui::SameLine(wide + 12);
    const auto at = static_cast<std::size_t>(team);
    draw_team(listed, team, at < sizes.size() ? sizes[at] : 0, wide);
  }
  ImGui::EndChild();
  pen.draft.names_wanted = false;
}

} // namespace

void draw_deck_panel(const HomePen& pen, Area area) {
  open_panel(pen, "home.decks", pen.say("home.decks"), area);
  const HomePen listed{pen.view, pen.draft, pen.acts, true};
  const HomeDeck* chosen = pen.deck();
  const float foot = 3 * ImGui::GetFrameHeightWithSpacing();
  const float room = area.height - ImGui::GetCursorPosY() - foot;
  const float rows =
      (2 * ImGui::GetTextLineHeight() + 19) * static_cast<float>(pen.view.decks.size());
  ImGui::BeginChild("decks", {0, std::clamp(rows, 60.0F, room * 0.6F)}, false);
  for (std::size_t i = 0; i < pen.view.decks.size(); ++i) {
    const HomeDeck& deck = pen.view.decks[i];
    if (draw_choice(listed,
                    {"hall.deck." + std::to_string(i + 1), deck.title, deck_facts(pen, deck),
                     deck.errors > 0 ? Tone::wrong : Tone::dim, &deck == chosen}))
      pen.draft.file = deck.file;
    if (&deck != chosen || pen.draft.seen == deck.file) continue;
    ImGui::SetScrollHereY(); // brought into sight when it was chosen by key
    pen.draft.seen = deck.file;
  }
  if (pen.view.decks.empty()) paragraph(pen, "home.no-deck", pen.say("home.no-deck"), Tone::wrong);
  ImGui::EndChild();
  rule();
  const float below = 2 * ImGui::GetFrameHeightWithSpacing() + 16;
  ImGui::BeginChild("deck", {0, ImGui::GetContentRegionAvail().y - below}, false);
  if (chosen != nullptr) draw_chosen_deck(listed, *chosen);
  ImGui::EndChild();
  ask_path(pen);
  close_panel();
}

void draw_session_panel(const HomePen& pen, Area area) {
  open_panel(pen, "home.sessions", pen.say("home.sessions"), area);
  if (const HomeSession* session = pen.unended()) {
    const std::string words = pen.say("home.resume-what", {{"deck", session->deck}});
    if (button(pen, "home.resume", words, {ImGui::GetContentRegionAvail().x, 56}, Look::gold))
      perform(pen, "home.resume");
    ImGui::Dummy({0, 4});
  }
  if (pen.view.sessions.empty())
    paragraph(pen, "home.no-session", pen.say("home.no-session"), Tone::dim);
  const HomePen listed{pen.view, pen.draft, pen.acts, true};
  ImGui::BeginChild("sessions", {0, 0}, false);
  for (std::size_t i = 0; i < pen.view.sessions.size(); ++i) {
    const HomeSession& session = pen.view.sessions[i];
    const std::string id = "hall.session." + std::to_string(i + 1);
    std::string first = i < 9 ? std::to_string(i + 1) + "  " : std::string();
    first += session.deck.empty() ? session.name : session.deck;
    std::string second = session.when.empty() ? session.name : session.when;
    second += " · " + state_words(pen, session);
    const Tone tone = session.state == HomeState::running                      ? Tone::gold
                      : session.opens() && session.state != HomeState::damaged ? Tone::dim
                                                                               : Tone::wrong;
    if (draw_choice(listed, {id, first, second, tone, false})) pen.go_on_with(id, session);
  }
  ImGui::EndChild();
  close_panel();
}

void draw_evening_panel(const HomePen& pen, Area area) {
  open_panel(pen, "home.evening", pen.say("home.evening"), area);
  heading(pen, "hall.scripts", pen.say("desk.script"));
  const HomeDeck* deck = pen.deck();
  const HomeScript* chosen = pen.script();
  if (chosen == nullptr) paragraph(pen, "home.no-script", pen.say("home.no-script"), Tone::dim);
  const float wide = (ImGui::GetContentRegionAvail().x - 6) / 2;
  for (std::size_t i = 0; chosen != nullptr && i < deck->scripts.size(); ++i) {
    if (i % 2 == 1) ImGui::SameLine();
    const HomeScript& script = deck->scripts[i];
    if (button(pen, "hall.script." + script.id, script.name, {wide, 0},
               &script == chosen ? Look::chosen : Look::plain))
      pen.draft.script = script.id;
  }
  const std::string own(code(pen.language));
  if (deck != nullptr && !deck->languages.empty() &&
      std::find(deck->languages.begin(), deck->languages.end(), own) == deck->languages.end())
    paragraph(pen, "home.other-language", pen.say("home.other-language"), Tone::gold);
  ask_draw(pen);
  rule();
  draw_teams(pen);
  close_panel();
}

} // namespace blason::desk
