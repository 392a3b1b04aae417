#include "face/portrait_colours.hpp"

#include <array>
#include <utility>

namespace blason {
namespace {

constexpr std::array<Skin, 6> skins{{{hex(0xF7DAC5), hex(0xE9BE9F), hex(0xA86A4C)},
                                     {hex(0xEDC29F), hex(0xD9A37C), hex(0x95593A)},
                                     {hex(0xDBA67B), hex(0xC18659), hex(0x7D4A29)},
                                     {hex(0xBB8156), hex(0x9C633D), hex(0x5F3619)},
                                     {hex(0x925B3A), hex(0x754529), hex(0x43230F)},
                                     {hex(0x6A4130), hex(0x523023), hex(0x2A160C)}}};

template <class Value> using Table = std::pair<std::string_view, Value>;

constexpr std::array<Table<HairColour>, 8> hairs{{{"brown", {hex(0x4A3023), hex(0x614133)}},
                                                  {"black", {hex(0x26211F), hex(0x3A3330)}},
                                                  {"chestnut", {hex(0x7A5233), hex(0x916745)}},
                                                  {"blond", {hex(0xD2A75C), hex(0xE2BE7C)}},
                                                  {"auburn", {hex(0xA8542A), hex(0xBF6B3E)}},
                                                  {"grey", {hex(0x9B978F), hex(0xB4B0A8)}},
                                                  {"salt-pepper", {hex(0x6A6762), hex(0x85827C)}},
                                                  {"white", {hex(0xE7E2D8), hex(0xF6F2EA)}}}};

constexpr std::array<Table<Colour>, 12> cloths{{{"linen", hex(0xD9C9A8)},
                                                {"chalk", hex(0xEFE8DA)},
                                                {"slate", hex(0x4B586E)},
                                                {"moss", hex(0x6C7B50)},
                                                {"brick", hex(0xA85D45)},
                                                {"plum", hex(0x6D4C66)},
                                                {"ocean", hex(0x3F7080)},
                                                {"mustard", hex(0xC39D45)},
                                                {"night", hex(0x2D3452)},
                                                {"rose", hex(0xD9AA9C)},
                                                {"charcoal", hex(0x3A383D)},
                                                {"mist", hex(0xA9B6C0)}}};

constexpr std::array<Table<Backdrop>, 5> backdrops{
    {{"sand", {hex(0xEBD9B4), hex(0xDEC693), hex(0xCDB07A)}},
     {"mist", {hex(0xCFDAE0), hex(0xB7C7D1), hex(0x9BB0BD)}},
     {"sage", {hex(0xD5DCC0), hex(0xBCC8A2), hex(0xA0B184)}},
     {"clay", {hex(0xEBCDB9), hex(0xDDB39A), hex(0xC9977C)}},
     {"dusk", {hex(0xC9C3DA), hex(0xAFA7C9), hex(0x938AB4)}}}};

template <class Rows> const auto* row_of(const Rows& rows, std::string_view slug) {
  for (const auto& row : rows)
    if (row.first == slug) return &row.second;
  return static_cast<decltype(&rows.front().second)>(nullptr);
}

} // namespace

const Skin& skin(int number) {
  return skins[number >= 1 && number <= 6 ? static_cast<std::size_t>(number - 1) : 2];
}

const HairColour& hair_colour(std::string_view slug) {
  const HairColour* found = row_of(hairs, slug);
  return found != nullptr ? *found : hairs.front().second;
}

Colour cloth(std::string_view slug, Colour otherwise) {
  const Colour* found = row_of(cloths, slug);
  return found != nullptr ? *found : otherwise;
}

const Backdrop& backdrop(std::string_view slug) {
  const Backdrop* found = row_of(backdrops, slug);
  return found != nullptr ? *found : backdrops.front().second;
}

} // namespace blason
