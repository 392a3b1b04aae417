#include "face/palette.hpp"

#include <algorithm>
#include <array>

namespace blason {
namespace {

using Sort = Tincture::Kind;
constexpr std::array<Tincture, 10> all_tinctures{{
    {"or", hex(0xF5CC4E), hex(0x7D5608), Sort::metal},
    {"argent", hex(0xF5EFE2), hex(0x8C8474), Sort::metal},
    {"gules", hex(0xB52F24), hex(0x651610), Sort::colour},
    {"azure", hex(0x1A4E97), hex(0x0B2C58), Sort::colour},
    {"vert", hex(0x108B69), hex(0x04402F), Sort::colour},
    {"purpure", hex(0xB45C9F), hex(0x43204A), Sort::colour},
    {"sable", hex(0x23222C), hex(0x0B0A10), Sort::colour},
    {"tenne", hex(0xD8721A), hex(0x703705), Sort::colour},
    {"celeste", hex(0x79C0EA), hex(0x24628A), Sort::metal},
    {"ermine", hex(0xF5EFE2), hex(0x8C8474), Sort::fur},
}};

} // namespace

std::span<const Tincture> tinctures() { return all_tinctures; }

const Tincture& tincture(std::string_view slug) {
  const auto found = std::find_if(all_tinctures.begin(), all_tinctures.end(),
                                  [slug](const Tincture& each) { return each.slug == slug; });
  return found != all_tinctures.end() ? *found : all_tinctures[3];
}

} // namespace blason
