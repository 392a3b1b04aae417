#include "desk/look.hpp"

#include "desk/desk.hpp"
#include "face/banner.hpp"
#include "face/font_files.hpp"
#include "face/fonts.hpp"
#include "face/palette.hpp"
#include "words/catalogue.hpp"

#include <algorithm>
#include <array>

namespace blason::desk {
namespace {

ImVec4 vivid(const Colour& colour, float alpha = 1) {
  return {static_cast<float>(colour.red) / 255.0F, static_cast<float>(colour.green) / 255.0F,
          static_cast<float>(colour.blue) / 255.0F, static_cast<float>(colour.alpha) * alpha};
}
ImU32 packed(const Colour& colour) { return ImGui::ColorConvertFloat4ToU32(vivid(colour)); }

ImFont* font_at(int place) {
  const ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
  return atlas.Fonts.Size > place ? atlas.Fonts[place] : ImGui::GetFont();
}

const FontFile* file_of(FontFile::Weight weight) {
  for (const FontFile& file : text_faces())
    if (file.family == "Inter" && file.weight == weight && !file.italic) return &file;
  throw FontMissing("fonts-inter");
}

void add_font(ImFontAtlas& atlas, FontFile::Weight weight, float size, const ImWchar* ranges) {
  const FontFile& file = *file_of(weight);
  for (const std::filesystem::path& folder : font_folders()) {
    const std::filesystem::path path = folder / file.file;
    if (!std::filesystem::exists(path)) continue;
    ImFontConfig config;
    config.OversampleH = 2;
    atlas.AddFontFromFileTTF(path.string().c_str(), size, &config, ranges);
    return;
  }
  throw FontMissing(std::string(file.package));
}

void set_colours(ImGuiStyle& style) {
  const auto set = [&](ImGuiCol which, std::uint32_t rgb) {
    style.Colors[which] = vivid(hex(rgb));
  };
  set(ImGuiCol_Text, 0xE6E4DC);
  set(ImGuiCol_TextDisabled, 0x9297BD);
  set(ImGuiCol_WindowBg, 0x14162A);
  set(ImGuiCol_ChildBg, 0x14162A);
  set(ImGuiCol_PopupBg, 0x191B2E);
  set(ImGuiCol_Border, 0x34385C);
  set(ImGuiCol_FrameBg, 0x232745);
  set(ImGuiCol_FrameBgHovered, 0x2B3058);
  set(ImGuiCol_FrameBgActive, 0x343A68);
  set(ImGuiCol_Header, 0x3A3F75);
  set(ImGuiCol_HeaderHovered, 0x454C82);
  set(ImGuiCol_HeaderActive, 0x454C82);
  set(ImGuiCol_ScrollbarBg, 0x14162A);
  set(ImGuiCol_ScrollbarGrab, 0x343A68);
  set(ImGuiCol_TableHeaderBg, 0x20233F);
  set(ImGuiCol_TableBorderStrong, 0x2C3054);
  set(ImGuiCol_TableBorderLight, 0x2C3054);
  set(ImGuiCol_TableRowBg, 0x14162A);
  set(ImGuiCol_TableRowBgAlt, 0x181A31);
  set(ImGuiCol_TextSelectedBg, 0x8A6A22);
  set(ImGuiCol_NavHighlight, 0xD8A840);
}

} // namespace

ImVec4 colour(Tone tone) {
  constexpr std::array<std::uint32_t, 5> tones{0xF4F1EA, 0xB9BDD8, 0xF1D48A, 0x2BA37E, 0xE0633A};
  return vivid(hex(tones.at(static_cast<std::size_t>(tone))));
}

ImU32 shade(Tone tone, float alpha) {
  ImVec4 made = colour(tone);
  made.w = alpha;
  return ImGui::ColorConvertFloat4ToU32(made);
}

ButtonColours colours(Look look) {
  switch (look) {
  case Look::gold:
    return {packed(hex(0xD8A840)), packed(hex(0xE6BC5C)), packed(hex(0xF1D48A)),
            packed(hex(0x12142A))};
  case Look::danger:
    return {packed(hex(0x7A2D1B)), packed(hex(0x93391F)), packed(hex(0xA34027)),
            packed(hex(0xF4F1EA))};
  case Look::chosen:
    return {packed(hex(0x4A3E1E)), packed(hex(0x5A4B24)), packed(hex(0xD8A840)),
            packed(hex(0xF1D48A))};
  case Look::plain:
    break;
  }
  return {packed(hex(0x343A68)), packed(hex(0x414883)), packed(hex(0x454C82)),
          packed(hex(0xF4F1EA))};
}

ImFont* text_font() { return font_at(0); }
ImFont* strong_font() { return font_at(1); }
ImFont* clock_font() { return font_at(2); }

void add_fonts(ImFontAtlas& atlas, float scale, std::string_view said) {
  // What a person may type: Latin with its extensions, punctuation, money, arrows, at least and at
  // most.
  static constexpr std::array<ImWchar, 17> ranges{0x20,   0x24F,  0x300,  0x36F,  0x1E00, 0x1EFF,
                                                  0x2000, 0x206F, 0x20A0, 0x20CF, 0x2190, 0x21FF,
                                                  0x2212, 0x2213, 0x2264, 0x2265, 0};
  static constexpr std::array<ImWchar, 5> figures{0x20, 0x7E, 0x2212, 0x2213, 0};
  ImFontGlyphRangesBuilder letters;
  letters.AddRanges(ranges.data());
  for (const Sentence& sentence : sentences())
    for (const Sentence::Saying* saying : {&sentence.french, &sentence.english})
      for (const std::string_view words : {saying->singular, saying->plural})
        letters.AddText(words.data(), words.data() + words.size());
  if (!said.empty()) letters.AddText(said.data(), said.data() + said.size());
  ImVector<ImWchar> all;
  letters.BuildRanges(&all);
  add_font(atlas, FontFile::Weight::regular, 18 * scale, all.Data);
  add_font(atlas, FontFile::Weight::semibold, 18 * scale, all.Data);
  add_font(atlas, FontFile::Weight::bold, 40 * scale, figures.data());
  // While the ranges are there; nothing may look for them afterwards.
  atlas.Build();
  for (ImFontConfig& config : atlas.ConfigData) config.GlyphRanges = figures.data();
}

void dress(ImGuiStyle& style, float scale) {
  style = ImGuiStyle();
  ImGui::StyleColorsDark(&style);
  set_colours(style);
  style.WindowRounding = style.ChildRounding = style.FrameRounding = style.PopupRounding = 4;
  style.ScrollbarRounding = style.GrabRounding = 4;
  style.WindowBorderSize = style.ChildBorderSize = style.FrameBorderSize = 1;
  style.WindowPadding = {10, 8};
  style.FramePadding = {8, 4};
  style.ItemSpacing = {6, 5};
  style.CellPadding = {6, 3};
  style.ScrollbarSize = 10;
  style.WindowMinSize = {1, 1};
  style.ScaleAllSizes(scale);
}

void small_shield(std::string_view slug) {
  const float tall = ImGui::GetTextLineHeight(), wide = tall * 0.82F;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const std::array<ImVec2, 6> outline{ImVec2{at.x, at.y + 1},
                                      {at.x + wide, at.y + 1},
                                      {at.x + wide, at.y + tall * 0.55F},
                                      {at.x + wide * 0.78F, at.y + tall * 0.8F},
                                      {at.x + wide * 0.5F, at.y + tall - 1},
                                      {at.x + wide * 0.1F, at.y + tall * 0.7F}};
  list.AddConvexPolyFilled(outline.data(), static_cast<int>(outline.size()),
                           packed(tincture(slug).fill));
  list.AddPolyline(outline.data(), static_cast<int>(outline.size()), shade(Tone::gold),
                   ImDrawFlags_Closed, 1);
  ImGui::Dummy({wide, tall});
  ImGui::SameLine(0, 6);
}

void small_seal(int banner) {
  const BannerFace& face = banners.at(static_cast<std::size_t>(std::clamp(banner, 0, 11)));
  const float tall = ImGui::GetTextLineHeight();
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const ImVec2 middle{at.x + tall / 2, at.y + tall / 2};
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddCircleFilled(middle, tall / 2, packed(tincture(face.tincture).fill));
  list.AddCircleFilled(middle, tall / 5, packed(tincture(face.metal).fill));
  list.AddCircle(middle, tall / 2, shade(Tone::gold), 0, 1.2F);
  ImGui::Dummy({tall, tall});
  ImGui::SameLine(0, 6);
}

} // namespace blason::desk
