#include "window/shown_frame.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <cstdint>
#include <functional>
#include <vector>

using namespace blason;

namespace {

struct Corner {
  float x, y;
  ImU32 colour;
  friend bool operator==(const Corner&, const Corner&) = default;
};
using Triangle = std::array<Corner, 3>;

bool covers(const Triangle& t, float x, float y) {
  const auto side = [&](const Corner& a, const Corner& b) {
    return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
  };
  const float one = side(t[0], t[1]), two = side(t[1], t[2]), three = side(t[2], t[0]);
  return (one >= 0 && two >= 0 && three >= 0) || (one <= 0 && two <= 0 && three <= 0);
}

/// What is painted at that point, the lowest first.
std::vector<Triangle> painted_at(const ImDrawData& frame, float x, float y) {
  std::vector<Triangle> found;
  for (int i = 0; i < frame.CmdListsCount; ++i) {
    const ImDrawList& list = *frame.CmdLists[i];
    for (const ImDrawCmd& command : list.CmdBuffer) {
      const ImVec4& clip = command.ClipRect;
      if (x < clip.x || y < clip.y || x >= clip.z || y >= clip.w) continue;
      for (unsigned at = 0; at < command.ElemCount; at += 3) {
        Triangle triangle{};
        for (unsigned corner = 0; corner < 3; ++corner) {
          const ImDrawIdx index = list.IdxBuffer[static_cast<int>(command.IdxOffset + at + corner)];
          const ImDrawVert& vertex = list.VtxBuffer[static_cast<int>(command.VtxOffset + index)];
          triangle.at(corner) = {vertex.pos.x, vertex.pos.y, vertex.col};
        }
        if (covers(triangle, x, y)) found.push_back(triangle);
      }
    }
  }
  return found;
}

/// Two panels side by side, drawn without a window; the words and the place of a mark are given.
struct Panels {
  ImGuiContext* context = ImGui::CreateContext();
  ShownFrame shown;
  float width = 400;

  Panels() {
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    unsigned char* pixels = nullptr;
    int wide = 0, high = 0;
    io.Fonts->GetTexDataAsRGBA32(&pixels, &wide, &high);
  }
  ~Panels() { ImGui::DestroyContext(context); }
  Panels(const Panels&) = delete;
  Panels& operator=(const Panels&) = delete;

  ImDrawData& frame(const char* words, float mark) {
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {width, 200};
    io.DeltaTime = 1.0F / 60;
    ImGui::NewFrame();
    for (const float x : {0.0F, 200.0F}) {
      ImGui::SetNextWindowPos({x, 0});
      ImGui::SetNextWindowSize({200, 200});
      ImGui::Begin(x == 0 ? "left" : "right", nullptr, ImGuiWindowFlags_NoDecoration);
      ImGui::TextUnformatted("what stays");
      ImGui::GetWindowDrawList()->AddRectFilled({x + mark, 60}, {x + mark + 10, 70}, 0xFF00FFFF);
      if (x > 0) ImGui::TextUnformatted(words);
      ImGui::TextUnformatted("what stays below");
      ImGui::End();
    }
    ImGui::Render();
    return *ImGui::GetDrawData();
  }
};

bool inside(const Area& area, int x, int y) {
  return x >= area.x && y >= area.y && x < area.x + area.width && y < area.y + area.height;
}

} // namespace

TEST_CASE("a frame that looks the same is told to change nothing") {
  Panels panels;
  for (int settling = 0; settling < 3; ++settling)
    panels.shown.changed_by(panels.frame("one", 100));
  CHECK_FALSE(panels.shown.changed_by(panels.frame("one", 100)));
}

TEST_CASE("frames are whole for a while after what was shown is lost, and after another size") {
  Panels panels;
  const auto next = [&] { return panels.shown.changed_by(panels.frame("one", 100)); };
  const auto settle = [&] {
    for (int frame = 0; frame < 3; ++frame)
      CHECK(next() == Area{0, 0, static_cast<int>(panels.width), 200});
    CHECK_FALSE(next());
  };
  settle();
  panels.shown.forget();
  settle();
  panels.width = 420;
  settle();
}

TEST_CASE("nothing looks other outside the area that is told to change") {
  Panels panels;
  std::uint32_t next = 7; // any sequence will do, the same each time
  const std::array words{"one", "one two", "", "I", "a longer line", "one"};
  ImDrawData* frame = &panels.frame("one", 100);
  panels.shown.changed_by(*frame);
  int small = 0;
  for (int round = 0; round < 60; ++round) {
    std::vector<std::vector<Triangle>> before;
    for (int y = 1; y < 200; y += 9)
      for (int x = 1; x < 400; x += 7)
        before.push_back(painted_at(*frame, static_cast<float>(x), static_cast<float>(y)));
    next = next * 1664525 + 1013904223;
    frame = &panels.frame(words.at(next >> 16 & 3), static_cast<float>(60 + (next >> 24) % 3 * 20));
    const auto area = panels.shown.changed_by(*frame);
    if (area && area->width * area->height < 400 * 200 / 3) ++small;
    auto was = before.begin();
    for (int y = 1; y < 200; y += 9)
      for (int x = 1; x < 400; x += 7, ++was)
        if (!area || !inside(*area, x, y))
          REQUIRE(*was == painted_at(*frame, static_cast<float>(x), static_cast<float>(y)));
  }
  CHECK(small > 20);
}

TEST_CASE("a confined frame paints nothing outside its area") {
  Panels panels;
  panels.frame("one", 100);
  ImDrawData& frame = panels.frame("one", 100);
  const Area area{190, 50, 60, 30};
  const auto within = painted_at(frame, 215, 55);
  confine(frame, area);
  CHECK(painted_at(frame, 215, 55) == within);
  for (int y = 1; y < 200; y += 9)
    for (int x = 1; x < 400; x += 7)
      if (!inside(area, x, y))
        CHECK(painted_at(frame, static_cast<float>(x), static_cast<float>(y)).empty());
}
