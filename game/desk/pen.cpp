#include "desk/pen.hpp"

#include "desk/pictures.hpp"

#include <algorithm>
#include <cmath>

namespace blason::desk {
namespace {

Item item_here(const Brush& brush, const std::string& id, const std::string& words) {
  Item item;
  item.id = id;
  item.words = words;
  item.scrolled = brush.scrolled;
  return item;
}

/// Enters the last ImGui item, as large as it was drawn.
void enter(const Brush& brush, Item item) {
  const ImVec2 low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  item.left = low.x;
  item.top = low.y;
  item.right = high.x;
  item.bottom = high.y;
  if (item.room == 0) item.room = high.x - low.x;
  brush.items.add(std::move(item));
}

float room_left() { return ImGui::GetContentRegionAvail().x; }

float width_of(const std::string& words) { return ImGui::CalcTextSize(words.c_str()).x; }

/// The words in lines that fit the width, broken at plain spaces only: ImGui would break after a
/// full stop and leave a closing quotation mark alone.
std::vector<std::string> lines_of(const std::string& words, float width) {
  std::vector<std::string> lines(1);
  std::size_t from = 0;
  while (from < words.size()) {
    const std::size_t space = std::min(words.find(' ', from), words.size());
    const std::string word = words.substr(from, space - from);
    const bool first = lines.back().empty();
    if (!first && width_of(lines.back() + " " + word) > width)
      lines.push_back(word);
    else
      lines.back() += (first ? "" : " ") + word;
    from = space + 1;
  }
  return lines;
}

ImVec2 size_of(const std::vector<std::string>& lines) {
  ImVec2 size{0, ImGui::GetTextLineHeight() * static_cast<float>(lines.size())};
  for (const std::string& one : lines) size.x = std::max(size.x, width_of(one));
  return size;
}

/// The lines of a button in its middle.
void set_in_middle(const ImVec2& low, const ImVec2& high, const std::vector<std::string>& lines,
                   ImU32 ink) {
  float y = (low.y + high.y - size_of(lines).y) / 2;
  for (const std::string& one : lines) {
    const float x = (low.x + high.x - width_of(one)) / 2;
    ImGui::GetWindowDrawList()->AddText({std::floor(x), std::floor(y)}, ink, one.c_str());
    y += ImGui::GetTextLineHeight();
  }
}

} // namespace

const Item* Items::find(std::string_view id) const {
  for (const Item& item : all)
    if (item.id == id) return &item;
  return nullptr;
}

void Pen::order(const std::string& item, Act act) const {
  draft.last = item;
  draft.own_remark.clear();
  acts.push_back(std::move(act));
}

void Pen::refuse(const std::string& item, std::string why) const {
  draft.last = item;
  draft.own_remark = std::move(why);
}

void Pen::open(Form form) const {
  draft.own_remark.clear();
  draft.form = form;
  draft.opened = true;
  draft.name.fill(0);
  draft.note.fill(0);
  if (const DeskTeam* team = chosen_team()) draft.team = team->id;
}

Language Pen::evening() const { return parse_language(view.language).value_or(language); }

const DeskBoard* Pen::shown_round() const {
  if (view.rounds.empty()) return nullptr;
  const int last = static_cast<int>(view.rounds.size()) - 1;
  const int round = draft.round < 0 || draft.round > last ? last : draft.round;
  return &view.rounds[static_cast<std::size_t>(round)];
}

const DeskTeam* Pen::chosen_team() const {
  const DeskTeam* first = nullptr;
  for (const DeskTeam& team : view.teams) {
    if (team.out) continue;
    if (team.id == draft.team) return &team;
    if (first == nullptr) first = &team;
  }
  return first;
}

bool button(const Brush& brush, const std::string& id, const std::string& words, Size size,
            Look look) {
  const ImVec2 frame = ImGui::GetStyle().FramePadding;
  if (look == Look::gold) ImGui::PushFont(strong_font());
  const float wide = size.width > 0 ? size.width : width_of(words) + 2 * frame.x;
  const std::vector<std::string> lines = lines_of(words, wide - 2 * frame.x + 1);
  const ImVec2 set = size_of(lines);
  const float tall = size.height > 0 ? size.height : set.y + 2 * frame.y;
  const bool clicked = ImGui::InvisibleButton(id.c_str(), {wide, tall});
  const ImVec2 low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  const ButtonColours paint = colours(look);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled(low, high, ImGui::IsItemHovered() ? paint.hovered : paint.fill, 4);
  list.AddRect(low, high, paint.edge, 4);
  set_in_middle(low, high, lines, paint.words);
  Item item = item_here(brush, id, words);
  item.words_width = set.x;
  item.words_height = set.y;
  item.room = wide - 2;
  item.depth = tall;
  item.answers = true;
  enter(brush, std::move(item));
  if (look == Look::gold) ImGui::PopFont();
  return clicked;
}

void line(const Brush& brush, const std::string& id, const std::string& words, Tone tone) {
  Item item = item_here(brush, id, words);
  item.words_width = ImGui::CalcTextSize(words.c_str()).x;
  item.room = room_left();
  ImGui::PushStyleColor(ImGuiCol_Text, colour(tone));
  ImGui::TextUnformatted(words.c_str());
  ImGui::PopStyleColor();
  enter(brush, std::move(item));
}

void shortened(const Brush& brush, const std::string& id, const std::string& words, float width,
               Tone tone) {
  std::string shown = words;
  const auto wide = [](const std::string& text) { return ImGui::CalcTextSize(text.c_str()).x; };
  while (!shown.empty() && wide(shown + (shown.size() < words.size() ? "…" : "")) > width) {
    while (shown.size() > 1 && (static_cast<unsigned char>(shown.back()) & 0xC0) == 0x80)
      shown.pop_back();
    shown.pop_back();
  }
  if (shown.size() < words.size()) shown += "…";
  ImGui::PushStyleColor(ImGuiCol_Text, colour(tone));
  ImGui::TextUnformatted(shown.c_str());
  ImGui::PopStyleColor();
  if (shown.size() < words.size() && ImGui::IsItemHovered()) {
    ImGui::BeginTooltip();
    ImGui::PushTextWrapPos(420);
    ImGui::TextUnformatted(words.c_str());
    ImGui::PopTextWrapPos();
    ImGui::EndTooltip();
  }
  Item item = item_here(brush, id, words);
  item.words_width = std::min(wide(shown), width);
  item.cut = shown.size() < words.size();
  item.room = width;
  enter(brush, std::move(item));
}

void paragraph(const Brush& brush, const std::string& id, const std::string& words, Tone tone) {
  Item item = item_here(brush, id, words);
  item.room = room_left();
  const std::vector<std::string> lines = lines_of(words, item.room);
  item.words_width = size_of(lines).x;
  std::string set;
  for (const std::string& one : lines) set += (set.empty() ? "" : "\n") + one;
  ImGui::PushStyleColor(ImGuiCol_Text, colour(tone));
  ImGui::TextUnformatted(set.c_str());
  ImGui::PopStyleColor();
  enter(brush, std::move(item));
}

float paragraph_height(const std::string& words, float width) {
  return size_of(lines_of(words, width)).y;
}

void heading(const Brush& brush, const std::string& id, const std::string& words) {
  ImGui::PushFont(strong_font());
  paragraph(brush, id, words, Tone::gold);
  ImGui::PopFont();
}

void rule() {
  ImGui::Dummy({0, 1});
  ImGui::Separator();
  ImGui::Dummy({0, 1});
}

bool field(const Brush& brush, const std::string& id, std::span<char> text, float width,
           bool take_keyboard, const std::string& hint) {
  if (take_keyboard) ImGui::SetKeyboardFocusHere();
  ImGui::SetNextItemWidth(width);
  const bool entered = ImGui::InputTextWithHint(("##" + id).c_str(), hint.c_str(), text.data(),
                                                text.size(), ImGuiInputTextFlags_EnterReturnsTrue);
  Item item = item_here(brush, id, {});
  item.answers = true;
  enter(brush, std::move(item));
  return entered;
}

void stepper(const Brush& brush, const std::string& id, int& number, int least, int most) {
  if (button(brush, id + ".less", "−", {30, 0})) --number;
  ImGui::SameLine();
  if (button(brush, id + ".more", "+", {30, 0})) ++number;
  number = std::clamp(number, least, most);
  ImGui::SameLine();
  ImGui::AlignTextToFramePadding();
  line(brush, id, blason::number(brush.language, static_cast<std::int64_t>(number)));
}

bool small_picture(const Pen& pen, std::string_view name) {
  const Placed* placed = pen.about.pictures == nullptr ? nullptr : pen.about.pictures->find(name);
  if (placed == nullptr) return false;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  // In the middle of a line of words, whose height the row keeps.
  const float line = ImGui::GetTextLineHeight();
  const float x = std::floor(at.x), y = std::floor(at.y + (line - placed->height) / 2);
  ImGui::GetWindowDrawList()->AddImage(
      ImGui::GetIO().Fonts->TexID, {x, y}, {x + placed->width, y + placed->height},
      {placed->left, placed->top}, {placed->right, placed->bottom});
  ImGui::Dummy({placed->width, line});
  ImGui::SameLine(0, 6);
  return true;
}

void open_panel(const Brush& brush, const std::string& id, const std::string& title, Area area) {
  ImGui::SetNextWindowPos({area.x, area.y});
  ImGui::SetNextWindowSize({area.width, area.height});
  ImGui::Begin(("##" + id).c_str(), nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBringToFrontOnFocus |
                   ImGuiWindowFlags_NoNav);
  if (title.empty()) return;
  const float tall = ImGui::GetTextLineHeight() + 10;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 low{area.x + 1, area.y + 1}, high{area.x + area.width - 1, area.y + tall};
  list.PushClipRect(low, high, false);
  list.AddRectFilled(low, high, IM_COL32(0x26, 0x2A, 0x4B, 255), 4, ImDrawFlags_RoundCornersTop);
  list.PopClipRect();
  ImGui::SetCursorPos({10, 5});
  ImGui::PushFont(strong_font());
  line(brush, id + ".title", title);
  ImGui::PopFont();
  ImGui::SetCursorPos({10, tall + 7});
}

void close_panel() { ImGui::End(); }

} // namespace blason::desk
