#include "raster.hpp"

#include <cairo.h>
#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace blason::desk {
namespace {

struct Canvas {
  int width, height;
  std::vector<std::uint32_t> pixels;
  const unsigned char* atlas;
  int atlas_width, atlas_height;
};

struct Rgba {
  float r, g, b, a;
};

Rgba unpacked(ImU32 colour) {
  const auto part = [&](int shift) { return static_cast<float>(colour >> shift & 255U) / 255.0F; };
  return {part(0), part(8), part(16), part(24)};
}

void blend(std::uint32_t& pixel, const Rgba& over, float alpha) {
  const auto mix = [&](int shift, float colour) {
    const float under = static_cast<float>(pixel >> shift & 255U);
    const float made = under + (colour * 255.0F - under) * alpha;
    return static_cast<std::uint32_t>(std::lround(std::clamp(made, 0.0F, 255.0F))) << shift;
  };
  pixel = 0xFF000000U | mix(16, over.r) | mix(8, over.g) | mix(0, over.b);
}

float edge(const ImVec2& a, const ImVec2& b, const ImVec2& p) {
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

/// One channel, between the four texels around the point, as a graphics card samples.
float atlas_part(const Canvas& canvas, float u, float v, int channel) {
  const float x = u * static_cast<float>(canvas.atlas_width) - 0.5F;
  const float y = v * static_cast<float>(canvas.atlas_height) - 0.5F;
  const auto texel = [&](float column, float row) {
    const int at_x = std::clamp(static_cast<int>(column), 0, canvas.atlas_width - 1);
    const int at_y = std::clamp(static_cast<int>(row), 0, canvas.atlas_height - 1);
    return static_cast<float>(canvas.atlas[4 * (at_y * canvas.atlas_width + at_x) + channel]) /
           255.0F;
  };
  const float left = std::floor(x), top = std::floor(y), right = x - left, down = y - top;
  const float above = texel(left, top) * (1 - right) + texel(left + 1, top) * right;
  const float below = texel(left, top + 1) * (1 - right) + texel(left + 1, top + 1) * right;
  return above * (1 - down) + below * down;
}

void triangle(Canvas& canvas, const ImVec4& clip, const ImDrawVert& a, const ImDrawVert& b,
              const ImDrawVert& c) {
  const float area = edge(a.pos, b.pos, c.pos);
  if (area == 0) return;
  const auto low = [](float least, float bound) { return std::max(std::floor(least), bound); };
  const float left = low(std::min({a.pos.x, b.pos.x, c.pos.x}), std::max(clip.x, 0.0F));
  const float top = low(std::min({a.pos.y, b.pos.y, c.pos.y}), std::max(clip.y, 0.0F));
  const float right =
      std::min({std::max({a.pos.x, b.pos.x, c.pos.x}), clip.z, static_cast<float>(canvas.width)});
  const float bottom =
      std::min({std::max({a.pos.y, b.pos.y, c.pos.y}), clip.w, static_cast<float>(canvas.height)});
  const Rgba ca = unpacked(a.col), cb = unpacked(b.col), cc = unpacked(c.col);
  for (int y = static_cast<int>(top); static_cast<float>(y) < bottom; ++y)
    for (int x = static_cast<int>(left); static_cast<float>(x) < right; ++x) {
      const ImVec2 p{static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F};
      const float wa = edge(b.pos, c.pos, p) / area, wb = edge(c.pos, a.pos, p) / area;
      const float wc = 1 - wa - wb;
      if (wa < 0 || wb < 0 || wc < 0) continue;
      const float u = wa * a.uv.x + wb * b.uv.x + wc * c.uv.x;
      const float v = wa * a.uv.y + wb * b.uv.y + wc * c.uv.y;
      const Rgba colour{wa * ca.r + wb * cb.r + wc * cc.r, wa * ca.g + wb * cb.g + wc * cc.g,
                        wa * ca.b + wb * cb.b + wc * cc.b, wa * ca.a + wb * cb.a + wc * cc.a};
      const Rgba tinted{colour.r * atlas_part(canvas, u, v, 0),
                        colour.g * atlas_part(canvas, u, v, 1),
                        colour.b * atlas_part(canvas, u, v, 2), 1};
      blend(canvas.pixels[static_cast<std::size_t>(y * canvas.width + x)], tinted,
            colour.a * atlas_part(canvas, u, v, 3));
    }
}

void paint(Canvas& canvas, const ImDrawList& list) {
  for (const ImDrawCmd& command : list.CmdBuffer)
    for (unsigned i = 0; i + 2 < command.ElemCount; i += 3) {
      const auto vertex = [&](unsigned at) -> const ImDrawVert& {
        const int index = list.IdxBuffer[static_cast<int>(command.IdxOffset + i + at)];
        return list.VtxBuffer[static_cast<int>(command.VtxOffset) + index];
      };
      triangle(canvas, command.ClipRect, vertex(0), vertex(1), vertex(2));
    }
}

} // namespace

void write_picture(const ImDrawData& drawn, const std::string& file) {
  Canvas canvas{static_cast<int>(drawn.DisplaySize.x),
                static_cast<int>(drawn.DisplaySize.y),
                {},
                nullptr,
                0,
                0};
  canvas.pixels.assign(static_cast<std::size_t>(canvas.width * canvas.height), 0xFF0D0F1CU);
  unsigned char* atlas = nullptr;
  ImGui::GetIO().Fonts->GetTexDataAsRGBA32(&atlas, &canvas.atlas_width, &canvas.atlas_height);
  canvas.atlas = atlas;
  for (int list = 0; list < drawn.CmdListsCount; ++list) paint(canvas, *drawn.CmdLists[list]);
  auto* bytes = reinterpret_cast<unsigned char*>(canvas.pixels.data());
  cairo_surface_t* surface = cairo_image_surface_create_for_data(
      bytes, CAIRO_FORMAT_RGB24, canvas.width, canvas.height, canvas.width * 4);
  cairo_surface_write_to_png(surface, file.c_str());
  cairo_surface_destroy(surface);
}

} // namespace blason::desk
