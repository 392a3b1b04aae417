#include "wholeness.hpp"

#include <catch2/catch.hpp>
#include <imgui.h>

namespace blason::desk {

void nothing_clipped(const Items& items, std::size_t least, const std::string& where) {
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  CHECK(items.all.size() > least);
  for (const Item& item : items.all) {
    INFO(where << " " << item.id << ": " << item.words);
    CHECK(item.words_width <= item.room + 1);
    if (item.depth > 0) CHECK(item.words_height <= item.depth);
    if (item.scrolled) continue;
    CHECK(item.left >= 0);
    CHECK(item.right <= screen.x + 0.5F);
    CHECK(item.top >= 0);
    CHECK(item.bottom <= screen.y + 0.5F);
  }
}

} // namespace blason::desk
