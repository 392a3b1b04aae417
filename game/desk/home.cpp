#include "desk/home.hpp"

#include "desk/home_pen.hpp"
#include "desk/panels.hpp"
#include "words/led_in.hpp"

#include <algorithm>

namespace blason::desk {
namespace {

constexpr float margin = 6;

void draw_home_head(const HomePen& pen, Area area) {
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {10, 3});
  open_panel(pen, "hall.head", {}, area);
  ImGui::AlignTextToFramePadding();
  ImGui::PushFont(strong_font());
  line(pen, "brand", "Blason", Tone::gold);
  ImGui::PopFont();
  for (const char* id : {"home.language", "home.again", "home.keys", "home.leave"}) {
    ImGui::SameLine();
    if (button(pen, id, pen.said(id))) perform(pen, id);
  }
  close_panel();
  ImGui::PopStyleVar();
}

std::string begin_words(const HomePen& pen) {
  const HomeDeck* deck = pen.deck();
  const HomeScript* script = pen.script();
  if (deck == nullptr || script == nullptr) return pen.say("home.begin");
  return pen.say("home.begin-what",
                 {{"deck", deck->title}, {"script", script->name}, {"count", pen.draft.teams}});
}

/// The one big button, and beside it what keeps sessions from being recorded.
void draw_home_foot(const HomePen& pen, Area area) {
  open_panel(pen, "hall.foot", {}, area);
  const float tall = area.height - 18;
  const float wide = area.width * 0.5F;
  ImGui::BeginGroup();
  const float left = area.width - wide - 30;
  ImGui::PushTextWrapPos(left);
  if (!pen.view.trouble.empty()) {
    ImGui::BeginChild("trouble", {left, tall});
    paragraph(pen, "hall.trouble", pen.view.trouble, Tone::wrong);
    ImGui::EndChild();
  } else {
    ImGui::BeginChild("hint", {left, tall});
    paragraph(pen, "home.hint", pen.say("home.hint"), Tone::dim);
    ImGui::EndChild();
  }
  ImGui::PopTextWrapPos();
  ImGui::EndGroup();
  ImGui::SameLine();
  if (button(pen, "home.begin", begin_words(pen), {wide, tall}, Look::gold))
    perform(pen, "home.begin");
  close_panel();
}

void draw_home_keys(const HomePen& pen, Area screen) {
  if (!pen.draft.keys) return;
  ImGui::SetNextWindowPos({screen.width / 2, screen.height / 2}, ImGuiCond_Always, {0.5F, 0.5F});
  ImGui::SetNextWindowSize({std::min(720.0F, screen.width - 20), 0});
  ImGui::SetNextWindowFocus();
  ImGui::PushStyleColor(ImGuiCol_Border, shade(Tone::gold));
  ImGui::Begin("##home.keys", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav);
  heading(pen, "keys.title", pen.say("help.title"));
  line(pen, "keys.close", pen.say("help.close"), Tone::dim);
  if (ImGui::BeginTable("keys", 2)) {
    ImGui::TableSetupColumn("", ImGuiTableColumnFlags_WidthStretch, 1);
    ImGui::TableSetupColumn("", ImGuiTableColumnFlags_WidthStretch, 2.4F);
    for (const HomeKey& key : home_keys()) {
      ImGui::TableNextColumn();
      line(pen, "cap." + std::string(key.id), cap(pen, key), Tone::gold);
      ImGui::TableNextColumn();
      paragraph(pen, "what." + std::string(key.id), pen.said(std::string(key.what)));
    }
    ImGui::EndTable();
  }
  ImGui::End();
  ImGui::PopStyleColor();
}

} // namespace

void HomePen::order(const std::string& item, HomeAct act) const {
  draft.last = item;
  draft.own_remark.clear();
  acts.push_back(std::move(act));
}

void HomePen::refuse(const std::string& item, std::string why) const {
  draft.last = item;
  draft.own_remark = std::move(why);
}

const HomeDeck* HomePen::deck() const {
  for (const HomeDeck& one : view.decks)
    if (one.file == draft.file) return &one;
  return view.decks.empty() ? nullptr : &view.decks.front();
}

const HomeScript* HomePen::script() const {
  const HomeDeck* chosen = deck();
  if (chosen == nullptr || chosen->scripts.empty()) return nullptr;
  for (const HomeScript& one : chosen->scripts)
    if (one.id == draft.script) return &one;
  return &chosen->scripts.front();
}

const HomeSession* HomePen::unended() const {
  for (const HomeSession& one : view.sessions)
    if (one.state == HomeState::running) return &one;
  return nullptr;
}

void HomePen::go_on_with(const std::string& item, const HomeSession& session) const {
  if (session.state == HomeState::held) return refuse(item, say("record.held"));
  if (session.state == HomeState::unreadable) return refuse(item, say("home.session-unreadable"));
  order(item, GoOnWith{session.file});
}

Language HomePen::evening() const {
  const HomeDeck* chosen = deck();
  return chosen == nullptr ? view.language : led_in(chosen->languages, view.language);
}

std::vector<std::string> HomePen::team_names() const {
  std::vector<std::string> names;
  for (int team = 0; team < draft.teams; ++team) {
    const char* typed = draft.names.at(static_cast<std::size_t>(team)).data();
    names.push_back(*typed != 0 ? std::string(typed) : banner_name(evening(), team));
  }
  return names;
}

void draw_home(const HomeView& view, HomeDraft& draft, std::vector<HomeAct>& acts) {
  const HomePen pen{view, draft, acts};
  const ImVec2 size = ImGui::GetIO().DisplaySize;
  const Area screen{0, 0, size.x, size.y};
  if (view.waiting) return draw_waiting_page(pen, screen);
  answer_keys(pen);
  draft.items.all.clear();
  const float head = 34, foot = 78;
  const float top = head + margin, tall = screen.height - head - foot - 3 * margin;
  const float left = std::clamp(screen.width * 0.27F, 300.0F, 460.0F);
  const float right = std::clamp(screen.width * 0.34F, 400.0F, 560.0F);
  const float middle = screen.width - left - right - 4 * margin;
  draw_home_head(pen, {0, 0, screen.width, head});
  draw_session_panel(pen, {margin, top, left, tall});
  draw_deck_panel(pen, {left + 2 * margin, top, middle, tall});
  draw_evening_panel(pen, {left + middle + 3 * margin, top, right, tall});
  draw_home_foot(pen, {margin, screen.height - foot - margin, screen.width - 2 * margin, foot});
  draw_home_keys(pen, screen);
  draw_remark(pen, draft.own_remark.empty() ? view.remark : draft.own_remark, draft.last, screen);
}

} // namespace blason::desk
