#include "face/qr.hpp"

#include <qrcodegen/qrcodegen.hpp>

#include <optional>

namespace blason {
namespace {

constexpr int quiet = 4; // modules around the code, as the standard asks

std::optional<qrcodegen::QrCode> code_of(const std::string& text) {
  try {
    return qrcodegen::QrCode::encodeText(text.c_str(), qrcodegen::QrCode::Ecc::MEDIUM);
  } catch (const qrcodegen::data_too_long&) {
    return std::nullopt;
  }
}

/// The dark modules; those side by side are one box, so that no seam shows between them.
Outline modules(const qrcodegen::QrCode& code) {
  Outline dark;
  for (int y = 0; y < code.getSize(); ++y)
    for (int x = 0; x < code.getSize(); ++x) {
      const int from = x;
      while (x < code.getSize() && code.getModule(x, y)) ++x;
      if (x > from)
        dark.add(box(
            {static_cast<double>(from), static_cast<double>(y), static_cast<double>(x - from), 1}));
    }
  return dark;
}

} // namespace

void paint_qr(Canvas& canvas, const Rect& into, const std::string& text, bool on_light) {
  const auto code = code_of(text);
  const double side = (code ? code->getSize() : 21) + 2.0 * quiet;
  const auto scope = canvas.scope();
  canvas.fit({-quiet, -quiet, side, side}, into);
  if (!on_light) canvas.fill(box({-quiet, -quiet, side, side}), canvas.palette().parchment);
  if (code) canvas.fill(modules(*code), hex(0x11132B));
}

} // namespace blason
