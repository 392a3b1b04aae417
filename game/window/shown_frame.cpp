#include "window/shown_frame.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>

namespace blason {
namespace {

bool same(const ImVec4& a, const ImVec4& b) {
  return a.x == b.x && a.y == b.y && a.z == b.z && a.w == b.w;
}

bool same(const ImDrawVert& a, const ImDrawVert& b) {
  return a.pos.x == b.pos.x && a.pos.y == b.pos.y && a.uv.x == b.uv.x && a.uv.y == b.uv.y &&
         a.col == b.col;
}

} // namespace

/// The box around everything that changed.
struct ShownFrame::Change {
  float left = std::numeric_limits<float>::max(), top = left, right = -left, bottom = -left;

  void add(const Painted& painted, std::size_t from, std::size_t to) {
    ImVec4 box{painted.clip.z, painted.clip.w, painted.clip.x, painted.clip.y};
    for (std::size_t at = from; at < to; ++at) {
      const ImVec2& corner = painted.corners[at].pos;
      box = {std::min(box.x, corner.x), std::min(box.y, corner.y), std::max(box.z, corner.x),
             std::max(box.w, corner.y)};
    }
    left = std::min(left, std::max(box.x, painted.clip.x));
    top = std::min(top, std::max(box.y, painted.clip.y));
    right = std::max(right, std::min(box.z, painted.clip.z));
    bottom = std::max(bottom, std::min(box.w, painted.clip.w));
  }

  void compare(const Painted& was, const Painted& now) {
    const std::size_t before = was.corners.size(), after = now.corners.size();
    if (!same(was.clip, now.clip) || was.texture != now.texture) {
      add(was, 0, before);
      return add(now, 0, after);
    }
    const std::size_t least = std::min(before, after);
    std::size_t head = 0, tail = 0;
    while (head < least && same(was.corners[head], now.corners[head])) ++head;
    head -= head % 3; // whole triangles
    while (tail < least - head &&
           same(was.corners[before - 1 - tail], now.corners[after - 1 - tail]))
      ++tail;
    tail -= tail % 3;
    if (head + tail < before) add(was, head, before - tail);
    if (head + tail < after) add(now, head, after - tail);
  }
};

std::optional<Area> ShownFrame::changed_by(const ImDrawData& frame) {
  std::vector<Painted> now;
  for (int i = 0; i < frame.CmdListsCount; ++i) {
    const ImDrawList& list = *frame.CmdLists[i];
    for (const ImDrawCmd& command : list.CmdBuffer) {
      Painted& painted = now.emplace_back(Painted{command.ClipRect, command.TextureId, {}});
      painted.corners.reserve(command.ElemCount);
      for (unsigned at = command.IdxOffset; at < command.IdxOffset + command.ElemCount; ++at)
        painted.corners.push_back(list.VtxBuffer[static_cast<int>(
            command.VtxOffset + list.IdxBuffer[static_cast<int>(at)])]);
    }
  }
  const ImVec2 size = std::exchange(size_, frame.DisplaySize);
  const std::vector<Painted> was = std::exchange(kept_, std::move(now));
  if (size.x != size_.x || size.y != size_.y) forget();
  const bool whole = whole_ > 0 || was.size() != kept_.size();
  whole_ = std::max(0, whole_ - 1);
  if (whole) return Area{0, 0, static_cast<int>(size_.x), static_cast<int>(size_.y)};
  Change change;
  for (std::size_t i = 0; i < was.size(); ++i) change.compare(was[i], kept_[i]);
  if (change.left >= change.right || change.top >= change.bottom) return std::nullopt;
  const int x = static_cast<int>(std::floor(change.left)) - 1,
            y = static_cast<int>(std::floor(change.top)) - 1;
  return Area{x, y, static_cast<int>(std::ceil(change.right)) + 1 - x,
              static_cast<int>(std::ceil(change.bottom)) + 1 - y};
}

void confine(ImDrawData& frame, const Area& area) {
  const auto left = static_cast<float>(area.x), top = static_cast<float>(area.y);
  const float right = left + static_cast<float>(area.width),
              bottom = top + static_cast<float>(area.height);
  for (int i = 0; i < frame.CmdListsCount; ++i)
    for (ImDrawCmd& command : frame.CmdLists[i]->CmdBuffer) {
      ImVec4& clip = command.ClipRect;
      clip = {std::max(clip.x, left), std::max(clip.y, top), std::min(clip.z, right),
              std::min(clip.w, bottom)};
    }
}

} // namespace blason
