// Makes the program's icon out of the painter's mark while building.
//   blason_icon_press FILE.svg          the mark as shapes
//   blason_icon_press FILE.png PIXELS   the mark painted, as wide as high
#include "face/canvas.hpp"
#include "face/logo.hpp"
#include "face/ornament.hpp"
#include "words/numbers.hpp"

#include <charconv>
#include <exception>
#include <fstream>
#include <iostream>
#include <string>

namespace blason {
namespace {

std::string at(const Point& point) {
  return number(Language::english, point.x, 2) + "," + number(Language::english, point.y, 2);
}

std::string path_of(const Outline& shape) {
  std::string path;
  for (const Outline::Segment& part : shape.segments()) {
    using Kind = Outline::Segment::Kind;
    if (part.kind == Kind::move) path += "M" + at(part.to);
    if (part.kind == Kind::line) path += "L" + at(part.to);
    if (part.kind == Kind::curve)
      path += "C" + at(part.first) + " " + at(part.second) + " " + at(part.to);
    if (part.kind == Kind::close) path += "Z";
  }
  // The minus sign of people's numbers is none in a path.
  for (std::size_t minus = path.find("\u2212"); minus != path.npos; minus = path.find("\u2212"))
    path.replace(minus, 3, "-");
  return path;
}

std::string css(const Colour& colour) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text = "#";
  for (const int part : {colour.red, colour.green, colour.blue}) {
    text += digits[static_cast<std::size_t>(part / 16)];
    text += digits[static_cast<std::size_t>(part % 16)];
  }
  return text;
}

/// A square with the mark in its middle, and the room its rim needs.
std::string svg() {
  const Logo mark = logo();
  const std::string shield = path_of(mark.shield);
  std::string text = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-13 -2 126 126\" "
                     "width=\"128\" height=\"128\">\n<clipPath id=\"s\"><path d=\"" +
                     shield + "\"/></clipPath>\n<path d=\"" + shield + "\" fill=\"" +
                     css(mark.field) + "\"/>\n<g clip-path=\"url(#s)\">\n";
  for (const Logo::Part& part : mark.inside)
    text += "<path d=\"" + path_of(part.shape) + "\" fill=\"" + css(part.fill) + "\"/>\n";
  return text + "</g>\n<path d=\"" + shield + "\" fill=\"none\" stroke=\"" + css(mark.rim) +
         "\" stroke-width=\"" + number(Language::english, mark.rim_width, 2) + "\"/>\n</svg>\n";
}

void press_icon(const std::string& file, int pixels) {
  if (pixels == 0) {
    std::ofstream(file, std::ios::binary) << svg();
    return;
  }
  Picture picture(pixels, pixels);
  Fonts fonts;
  Canvas canvas(picture, fonts);
  const double side = pixels;
  canvas.fit({-13, -2, 126, 126}, {0, 0, side, side});
  paint_logo(canvas, {0, 0, 100, 120});
  picture.write_png(file);
}

} // namespace
} // namespace blason

int main(int argc, char** argv) {
  try {
    if (argc < 2) return 2;
    const std::string size = argc > 2 ? argv[2] : "0";
    int pixels = 0;
    std::from_chars(size.data(), size.data() + size.size(), pixels);
    blason::press_icon(argv[1], pixels);
    return 0;
  } catch (const std::exception& fault) {
    std::cerr << argv[0] << ": " << fault.what() << "\n";
    return 1;
  }
}
