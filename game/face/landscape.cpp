#include "face/landscape.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace blason {
namespace {

/// A shape of a landscape; a line when it has a width.
struct LandPart {
  std::string_view path;
  Colour colour;
  double width = 0;
};
struct Keep {
  Point at;
  double scale;
  Colour colour;
};
struct Landscape {
  std::span<const LandPart> far;
  Keep keep;
  std::span<const LandPart> near;
};

// From the reference drawings, identity.md §6.
constexpr std::array peaks_far{
    LandPart{"O74,17,8", hex(0xE6B95A)},
    LandPart{"M0,44L18,18L30,34L48,8L68,36L80,24L100,46V70H0Z", hex(0xB9B3C4)},
    LandPart{"M48,8L56,19L51,17L47,22L43,17.4L40.6,18.8ZM18,18L23,24.8L19,24L15,26L13.6,24.4Z",
             hex(0xFBF6EA)},
    LandPart{"M0,56L22,36L38,50L60,30L84,52L100,42V70H0Z", hex(0x7F7C99)}};
constexpr std::array peaks_near{
    LandPart{"M0,66C20,52 40,60 60,56C76,53 90,56 100,60V70H0Z", hex(0x41446B)}};
constexpr std::array valley_far{
    LandPart{"O24,18,8", hex(0xE6B95A)},
    LandPart{"M0,40C20,24 40,30 56,36C74,26 90,28 100,34V70H0Z", hex(0xBCC89E)},
    LandPart{"M0,52C24,38 50,44 64,50C80,42 92,42 100,46V70H0Z", hex(0x8FA376)}};
constexpr std::array valley_near{
    LandPart{
        "M44,70C46,60 34,58 40,52C46,47 58,48 54,44L57,44C63,49 50,52 48,56C46,61 58,62 58,70Z",
        hex(0xF3E3BE)},
    LandPart{"M11.4,50h1.2v4h-1.2ZM19.4,54h1.2v4h-1.2ZM85.4,58h1.2v4h-1.2ZM92.4,54h1.2v4h-1.2Z"
             "M29.4,60h1.2v4h-1.2Z",
             hex(0x4E3A24)},
    LandPart{"O12,47,4O20,51,4O86,55,4O93,51,4O30,57,4", hex(0x5B7549)},
    LandPart{"M0,66C24,58 60,64 100,60V70H0Z", hex(0x4F6343)}};
constexpr std::array river_far{
    LandPart{"O50,20,8", hex(0xE6B95A)}, LandPart{"M0,46H100V70H0Z", hex(0x8FB3BF)},
    LandPart{"M0,46C10,32 24,34 36,46ZM70,46C80,30 92,34 100,40V46Z", hex(0xB7A98A)}};
constexpr std::array river_near{
    LandPart{"M-5,50q5,-3 10,0t10,0t10,0t10,0t10,0t10,0t10,0t10,0t10,0t10,0t10,0", hex(0x6E98A8),
             1.2},
    LandPart{"M-5,56q5,-3 10,0t10,0t10,0t10,0t10,0t10,0t10,0t10,0t10,0t10,0t10,0", hex(0x5B8798),
             1.2},
    LandPart{"M-5,62q5,-3 10,0t10,0t10,0t10,0t10,0t10,0t10,0t10,0t10,0t10,0t10,0", hex(0x4A7486),
             1.2},
    LandPart{"M0,66H100V70H0Z", hex(0x3E6677)}};

constexpr std::array<Landscape, 3> landscapes{
    Landscape{peaks_far, {{50, 17.2}, 0.66, hex(0x2B2D4E)}, peaks_near},
    Landscape{valley_far, {{62, 25}, 0.62, hex(0x3C4A3A)}, valley_near},
    Landscape{river_far, {{13, 24.4}, 0.62, hex(0x3A3A52)}, river_near}};

void paint_parts(Canvas& canvas, std::span<const LandPart> parts) {
  for (const LandPart& part : parts)
    if (part.width > 0)
      canvas.stroke(outline(part.path), part.colour, {part.width});
    else
      canvas.fill(outline(part.path), part.colour);
}

/// A castle with two flags.
void paint_keep(Canvas& canvas, const Keep& keep) {
  const auto scope = canvas.scope();
  canvas.move(keep.at.x, keep.at.y);
  canvas.scale(keep.scale);
  canvas.fill(outline("M0,20V2H3V5H6V2H9V20ZM21,20V2H24V5H27V2H30V20ZM8,20V8H10.5V10.5H13.5V8H16.5"
                      "V10.5H19.5V8H22V20ZM12.6,20V15A2.4,2.4 0 0 1 17.4,15V20Z"),
              keep.colour, Canvas::Rule::even_odd);
  canvas.stroke(outline("M4.5,2V-6M25.5,2V-6"), keep.colour, {0.7});
  canvas.fill(outline("M4.5,-6L10,-4.4L4.5,-2.8ZM25.5,-6L31,-4.4L25.5,-2.8Z"), hex(0xB93225));
}

} // namespace

void paint_landscape(Canvas& canvas, const Rect& into, int which) {
  const Landscape& land = landscapes[static_cast<std::size_t>(which) % landscapes.size()];
  const auto scope = canvas.scope();
  canvas.clip(box(into));
  canvas.fill(box(into), hex(0xF3E3BE));
  // As large as fills the box, standing on its lower edge.
  const double scale = std::max(into.width / 100, into.height / 70);
  canvas.move(into.centre().x - 50 * scale, into.bottom() - 70 * scale);
  canvas.scale(scale);
  paint_parts(canvas, land.far);
  paint_keep(canvas, land.keep);
  paint_parts(canvas, land.near);
}

} // namespace blason
