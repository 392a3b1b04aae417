#include "face/figure.hpp"

#include <array>
#include <cmath>
#include <numbers>

namespace blason {
namespace {

void paint_peaks(Canvas& canvas, const Backdrop& tint) {
  canvas.fill(outline("O150,52,20"), tint.middle.faded(0.8));
  canvas.fill(outline("M-40,170L18,92L46,126L92,58L140,130L168,96L240,180V280H-40Z"), tint.middle);
  canvas.fill(outline("M-40,206L40,140L84,182L150,120L240,210V280H-40Z"), tint.deep.faded(0.75));
}

void paint_waves(Canvas& canvas, const Backdrop& tint) {
  for (int i = 0; i < 6; ++i) {
    Outline wave;
    const double y = 76 + i * 32;
    wave.move_to({-50, y});
    for (int half = 0; half < 9; ++half) {
      const double x = -50 + 32 * half, rise = half % 2 == 0 ? -14 : 14;
      wave.curve_to({x + 32 / 3.0, y + rise * 2 / 3}, {x + 64 / 3.0, y + rise * 2 / 3},
                    {x + 32, y});
    }
    wave.line_to({238, 290}).line_to({-50, 290}).close();
    canvas.fill(wave, (i % 2 == 1 ? tint.middle : tint.deep).faded(0.35 + i * 0.09));
  }
  canvas.fill(outline("O44,40,18"), tint.deep.faded(0.7));
}

void paint_town(Canvas& canvas, const Backdrop& tint) {
  canvas.fill(
      outline("M-40,110H-4V84H24V60H50V104H58V40L72,28L86,40V96H120V70H146V50H176V92H206V118"
              "H240V280H-40Z"),
      tint.middle);
  constexpr std::array windows{Point{8, 96},   Point{8, 116},  Point{34, 74},  Point{34, 94},
                               Point{34, 114}, Point{156, 64}, Point{156, 84}, Point{166, 104},
                               Point{130, 86}, Point{186, 108}};
  for (const Point& corner : windows) canvas.fill(box({corner.x, corner.y, 7, 10}), tint.base);
  canvas.fill(outline("M-40,190C20,168 180,168 240,190V280H-40Z"), tint.deep.faded(0.6));
}

void paint_forest(Canvas& canvas, const Backdrop& tint) {
  struct Fir {
    double x, y, height;
  };
  constexpr std::array firs{Fir{-4, 60, 170},  Fir{30, 34, 190},  Fir{170, 30, 190},
                            Fir{204, 64, 170}, Fir{146, 74, 150}, Fir{62, 80, 150}};
  for (const auto& [x, y, h] : firs) {
    const double waist = y + h * 0.45;
    const std::array corners{Point{x, y},          Point{x + 24, waist}, Point{x + 14, waist},
                             Point{x + 32, y + h}, Point{x - 32, y + h}, Point{x - 14, waist},
                             Point{x - 24, waist}};
    canvas.fill(polygon(corners), h > 160 ? tint.middle : tint.deep.faded(0.7));
  }
}

void paint_sunrays(Canvas& canvas, const Backdrop& tint) {
  const auto edge = [](int step) {
    const double angle = step * std::numbers::pi / 12;
    return Point{100 + 240 * std::cos(angle), 100 + 240 * std::sin(angle)};
  };
  for (int step = 0; step < 24; step += 2) {
    const std::array ray{Point{100, 100}, edge(step), edge(step + 1)};
    canvas.fill(polygon(ray), tint.middle.faded(0.8));
  }
}

void paint_hills(Canvas& canvas, const Backdrop& tint) {
  canvas.fill(outline("O46,60,20"), tint.deep.faded(0.55));
  canvas.fill(outline("M-40,150C20,90 90,96 140,130C170,110 210,110 240,124V280H-40Z"),
              tint.middle);
  canvas.fill(outline("M-40,196C30,150 120,150 240,190V280H-40Z"), tint.deep.faded(0.75));
}

void paint_lozenges(Canvas& canvas, const Backdrop& tint) {
  for (int row = 0; row < 8; ++row)
    for (int column = 0; column < 8; ++column)
      canvas.fill(lozenge({column * 34 - 20.0 + (row % 2 == 1 ? 17 : 0), row * 34 - 3.0}, 17, 17),
                  tint.middle.faded((row + column) % 2 == 1 ? 0.9 : 0.35));
}

} // namespace

void paint_backdrop(Canvas& canvas, const Portrait& portrait) {
  const Backdrop& tint = backdrop(portrait.background);
  canvas.fill(box({-40, -40, 280, 320}), tint.base);
  const std::string& motif = portrait.motif;
  if (motif == "peaks") return paint_peaks(canvas, tint);
  if (motif == "waves") return paint_waves(canvas, tint);
  if (motif == "town") return paint_town(canvas, tint);
  if (motif == "forest") return paint_forest(canvas, tint);
  if (motif == "rays") return paint_sunrays(canvas, tint);
  if (motif == "hills") return paint_hills(canvas, tint);
  if (motif == "lozenges") return paint_lozenges(canvas, tint);
  canvas.fill(outline("O100,104,86"), tint.middle);
  canvas.fill(outline("O100,104,66"), tint.deep.faded(0.4));
}

} // namespace blason
