#include "desk/forms.hpp"

#include <algorithm>
#include <cstring>

namespace blason::desk {
namespace {

/// As much of the text as the field holds with its end.
void put_text(std::span<char> field, const std::string& text) {
  const std::size_t taken = std::min(text.size(), field.size() - 1);
  std::fill(field.begin(), field.end(), '\0');
  std::memcpy(field.data(), text.data(), taken);
}

} // namespace

void open_wifi_form(const Pen& pen) {
  put_text(pen.draft.wifi_name, pen.about.wifi.name);
  put_text(pen.draft.wifi_password, pen.about.wifi.password);
  pen.draft.wifi_hidden = pen.about.wifi.hidden;
  pen.open(Form::wifi);
}

void draw_wifi_form(const Pen& pen) {
  const float wide = ImGui::GetContentRegionAvail().x;
  Draft& draft = pen.draft;
  paragraph(pen, "form.how", pen.say("desk.wifi.how"), Tone::dim);
  line(pen, "form.name.title", pen.say("desk.wifi.name"), Tone::dim);
  const bool named = field(pen, "form.wifi", draft.wifi_name, wide, draft.opened);
  line(pen, "form.password.title", pen.say("desk.wifi.password"), Tone::dim);
  const bool entered = field(pen, "form.password", draft.wifi_password, wide, false);
  if (button(pen, "form.hidden", pen.say("desk.wifi.hidden"), {},
             draft.wifi_hidden ? Look::chosen : Look::plain))
    draft.wifi_hidden = !draft.wifi_hidden;
  if (named || entered) confirm_form(pen);
}

bool confirm_wifi(const Pen& pen) {
  const Network wifi{pen.draft.wifi_name.data(), pen.draft.wifi_password.data(),
                     pen.draft.wifi_hidden};
  constexpr std::size_t least_password = 8; // of WPA
  if (!wifi.password.empty() && wifi.password.size() < least_password) {
    pen.refuse("form.confirm", pen.say("desk.wifi.short", {{"least", least_password}}));
    return false;
  }
  pen.order("wifi", ShowWifi{wifi.name.empty() ? Network{} : wifi});
  return true;
}

} // namespace blason::desk
