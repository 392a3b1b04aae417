// Good pictures: the right pixels, however they are stored, and how they are laid into a frame.
#include "face/decoder.hpp"
#include "face/handed_over.hpp"
#include "face/likeness.hpp"
#include "face/portrait.hpp"
#include "made.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace blason;

namespace {

using Pixel = std::array<int, 4>; // blue, green, red, alpha

Likeness::Grain grain_of(const std::string& bytes, int side = largest_side) {
  Decoded answer = decode(bytes, side, 4'000, picture_decoder());
  REQUIRE(std::holds_alternative<Likeness::Grain>(answer));
  return std::get<Likeness::Grain>(std::move(answer));
}

Pixel at(const Likeness::Grain& grain, int x, int y) {
  Pixel pixel{};
  for (std::size_t channel = 0; channel < 4; ++channel)
    pixel[channel] =
        grain.bgra.at((static_cast<std::size_t>(y) * static_cast<std::size_t>(grain.width) +
                       static_cast<std::size_t>(x)) *
                          4 +
                      channel);
  return pixel;
}

bool near(const Pixel& one, const Pixel& other, int apart = 6) {
  for (std::size_t channel = 0; channel < 4; ++channel)
    if (std::abs(one[channel] - other[channel]) > apart) return false;
  return true;
}

constexpr Pixel red{0, 0, 255, 255}, green{0, 255, 0, 255}, blue{255, 0, 0, 255}, clear{0, 0, 0, 0},
    black{0, 0, 0, 255};

void shows_quarters(const Likeness::Grain& grain, const Pixel& last) {
  const int left = grain.width / 8, right = grain.width * 7 / 8;
  const int top = grain.height / 8, bottom = grain.height * 7 / 8;
  CHECK(near(at(grain, left, top), red));
  CHECK(near(at(grain, right, top), green));
  CHECK(near(at(grain, left, bottom), blue));
  CHECK(near(at(grain, right, bottom), last));
}

} // namespace

TEST_CASE("PNG and JPEG arrive with their colours, small ones at their size") {
  const Likeness::Grain png = grain_of(made::png(made::quarters(100, 60)));
  CHECK(png.width == 100);
  CHECK(png.height == 60);
  shows_quarters(png, clear);
  for (const bool progressive : {false, true}) {
    const Likeness::Grain jpeg = grain_of(made::jpeg(made::quarters(100, 60), progressive));
    CHECK(jpeg.width == 100);
    CHECK(jpeg.height == 60);
    shows_quarters(jpeg, black);
  }
  CHECK(near(at(grain_of(made::ink_jpeg(false)), 8, 8), {128, 255, 255, 255}));
}

TEST_CASE("large ones arrive at the side asked for, in proportion") {
  for (const auto& [width, height] : {std::pair(2000, 1000), std::pair(1000, 2000)}) {
    const Likeness::Grain png = grain_of(made::png(made::quarters(width, height)), 300);
    CHECK(std::max(png.width, png.height) == 300);
    CHECK(std::min(png.width, png.height) == 150);
    shows_quarters(png, clear);
    const Likeness::Grain jpeg = grain_of(made::jpeg(made::quarters(width, height)), 300);
    CHECK(std::max(jpeg.width, jpeg.height) == 300);
    CHECK(std::min(jpeg.width, jpeg.height) == 150);
    shows_quarters(jpeg, black);
  }
  const Likeness::Grain thread = grain_of(made::png(made::quarters(3000, 1)), 100);
  CHECK(thread.width == 100);
  CHECK(thread.height == 1);
}

TEST_CASE("a photograph stands upright, however the camera was held") {
  const std::string jpeg = made::jpeg(made::quarters(100, 60));
  const auto held = [&](char orientation, bool little) {
    const std::string exif =
        little ? std::string("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 24) +
                     orientation + std::string(7, '\0')
               : std::string("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25) +
                     orientation + std::string(6, '\0');
    return jpeg.substr(0, 2) + "\xFF\xE1" + '\0' + static_cast<char>(exif.size() + 2) + exif +
           jpeg.substr(2);
  };
  // The corners from the upper left, by rows.
  const std::array<std::array<Pixel, 4>, 8> corners{{{red, green, blue, black},
                                                     {green, red, black, blue},
                                                     {black, blue, green, red},
                                                     {blue, black, red, green},
                                                     {red, blue, green, black},
                                                     {blue, red, black, green},
                                                     {black, green, blue, red},
                                                     {green, black, red, blue}}};
  for (std::size_t i = 0; i < 8; ++i)
    for (const bool little : {false, true}) {
      INFO("orientation " << i + 1);
      const Likeness::Grain grain = grain_of(held(static_cast<char>(i + 1), little));
      CHECK(grain.width == (i < 4 ? 100 : 60));
      const int right = grain.width * 7 / 8, bottom = grain.height * 7 / 8;
      CHECK(near(at(grain, 4, 4), corners[i][0]));
      CHECK(near(at(grain, right, 4), corners[i][1]));
      CHECK(near(at(grain, 4, bottom), corners[i][2]));
      CHECK(near(at(grain, right, bottom), corners[i][3]));
    }
  CHECK(grain_of(held(9, true)).width == 100);
}

TEST_CASE("a pixel that is half clear is handed over multiplied") {
  made::Rgba veil{16, 16, {}};
  for (int i = 0; i < 16 * 16; ++i)
    for (const int value : {200, 100, 0, 128})
      veil.bytes.push_back(static_cast<std::uint8_t>(value));
  CHECK(near(at(grain_of(made::png(veil)), 8, 8), {0, 50, 100, 128}, 1));
}

TEST_CASE("interlaced PNG of zeros, of every small size, are whole") {
  for (unsigned side = 1; side <= 9; ++side) {
    // Opaque black where alpha is not stored: a pixel left out by a pass would be clear.
    std::size_t bytes = 0;
    for (const auto& [x, y, dx, dy] :
         {std::array{0U, 0U, 8U, 8U}, std::array{4U, 0U, 8U, 8U}, std::array{0U, 4U, 4U, 8U},
          std::array{2U, 0U, 4U, 4U}, std::array{0U, 2U, 2U, 4U}, std::array{1U, 0U, 2U, 2U},
          std::array{0U, 1U, 1U, 2U}}) {
      const unsigned wide = side > x ? (side - x + dx - 1) / dx : 0;
      const unsigned high = side > y ? (side - y + dy - 1) / dy : 0;
      if (wide > 0) bytes += std::size_t{high} * (1 + 3 * wide);
    }
    const Likeness::Grain grain = grain_of(made::zeros({side, side, 8, 2, 1}, bytes));
    for (int y = 0; y < grain.height; ++y)
      for (int x = 0; x < grain.width; ++x) CHECK(at(grain, x, y) == black);
  }
}

TEST_CASE("a picture covers its frame, is never stretched, and keeps what is above") {
  Fonts fonts;
  Portrait portrait = complete({}, "maud");
  // A tall picture: red and green in the upper half, blue below.
  portrait.likeness = likeness_of("test", grain_of(made::jpeg(made::quarters(300, 900))));
  CHECK(portrait.likeness->grains.size() == 3);
  Picture picture(120, 120);
  Canvas canvas(picture, fonts);
  paint_portrait(canvas, {0, 0, 120, 120}, portrait, Frame::tile);
  const std::vector<std::uint8_t> bgra = picture.bgra(0, 0, 120, 120);
  const Likeness::Grain seen{120, 120, bgra};
  CHECK(near(at(seen, 2, 2), red));
  CHECK(near(at(seen, 117, 2), green));
  // 900 high in 300: 600 are left out, a fifth of them above, so that the middle lies at 330 of
  // 300.
  CHECK(near(at(seen, 2, 117), red));
  CHECK(near(at(seen, 117, 117), green));
  for (const Frame frame : {Frame::arch, Frame::disc, Frame::bust}) {
    Picture framed(120, 120);
    Canvas other(framed, fonts);
    paint_portrait(other, {0, 0, 120, 120}, portrait, frame);
    const Likeness::Grain shown{120, 120, framed.bgra(0, 0, 120, 120)};
    CHECK(near(at(shown, 45, 40), red));
    CHECK(near(at(shown, 75, 40), green));
  }
}

TEST_CASE("a wide picture is left out at both sides alike") {
  Fonts fonts;
  Portrait portrait = complete({}, "maud");
  portrait.likeness = likeness_of("test", grain_of(made::jpeg(made::quarters(900, 300))));
  Picture picture(120, 120);
  Canvas canvas(picture, fonts);
  paint_portrait(canvas, {0, 0, 120, 120}, portrait, Frame::tile);
  const Likeness::Grain seen{120, 120, picture.bgra(0, 0, 120, 120)};
  CHECK(near(at(seen, 50, 20), red));
  CHECK(near(at(seen, 70, 20), green));
  CHECK(near(at(seen, 50, 100), blue));
}
