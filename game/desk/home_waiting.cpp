#include "desk/home_pen.hpp"

#include <algorithm>

namespace blason::desk {
namespace {

struct Asked {
  bool stay = false, without = false;
};

Asked asked_by_key() {
  const ImGuiIO& io = ImGui::GetIO();
  const int escape = io.KeyMap[ImGuiKey_Escape];
  Asked asked;
  asked.stay = escape >= 0 && ImGui::IsKeyPressed(escape, false);
  for (const ImWchar character : io.InputQueueCharacters)
    if (character == 's' || character == 'S') asked.without = true;
  return asked;
}

} // namespace

void draw_waiting_page(const HomePen& pen, Area screen) {
  const HomeWaiting& waiting = *pen.view.waiting;
  pen.draft.keys = false;
  pen.draft.items.all.clear();
  Asked asked = asked_by_key();
  const float wide = std::min(640.0F, screen.width - 20), tall = 210;
  open_panel(pen, "hall.waiting", pen.say("home.waiting"),
             {(screen.width - wide) / 2, (screen.height - tall) / 2, wide, tall});
  if (waiting.left) {
    paragraph(pen, "hall.waiting.back", pen.say("home.waiting-back"));
    return close_panel();
  }
  if (waiting.of > 0) {
    paragraph(pen, "hall.waiting.pictures",
              pen.say("home.waiting-pictures", {{"count", waiting.of}, {"done", waiting.done}}));
    paragraph(pen, "hall.waiting.faces", pen.say("home.waiting-faces"), Tone::dim);
  }
  ImGui::Dummy({0, 8});
  if (button(pen, "home.stay", pen.say("home.stay"))) asked.stay = true;
  if (waiting.of > 0) {
    ImGui::SameLine();
    if (button(pen, "home.without", pen.say("home.without"))) asked.without = true;
  } else {
    asked.without = false;
  }
  close_panel();
  if (asked.stay)
    pen.order("home.stay", StayAtHome{});
  else if (asked.without)
    pen.order("home.without", BeginWithoutPictures{});
}

} // namespace blason::desk
