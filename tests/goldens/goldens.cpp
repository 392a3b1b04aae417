#include "goldens/goldens.hpp"

#include "face/canvas.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>

namespace blason::goldens {
namespace {

using Bytes = std::vector<std::uint8_t>;

struct Measure {
  double far = 0;  // part of pixels that differ by more than 24 in a channel
  double mean = 0; // of all channels
};

/// Colours over white, so that what lies under clear pixels does not count.
int over_white(const Bytes& pixels, std::size_t pixel, std::size_t channel) {
  const int alpha = pixels[4 * pixel + 3];
  return (pixels[4 * pixel + channel] * alpha + 255 * (255 - alpha)) / 255;
}

Measure measure(const Bytes& expected, const Bytes& actual) {
  Measure made;
  const std::size_t count = actual.size() / 4;
  for (std::size_t pixel = 0; pixel < count; ++pixel) {
    int most = 0;
    for (std::size_t channel = 0; channel < 3; ++channel) {
      const int step =
          std::abs(over_white(expected, pixel, channel) - over_white(actual, pixel, channel));
      most = std::max(most, step);
      made.mean += step;
    }
    made.far += most > 24 ? 1 : 0;
  }
  made.far /= static_cast<double>(count);
  made.mean /= static_cast<double>(3 * count);
  return made;
}

/// White where both agree, darker where they differ more.
void paint_difference(Canvas& canvas, double left, const Picture& expected, const Picture& actual) {
  const Bytes one = expected.rgba(), other = actual.rgba();
  for (int y = 0; y < actual.height(); ++y)
    for (int x = 0; x < actual.width(); ++x) {
      const auto pixel = static_cast<std::size_t>(y * actual.width() + x);
      int most = 0;
      for (std::size_t channel = 0; channel < 3; ++channel)
        most = std::max(
            most, std::abs(over_white(one, pixel, channel) - over_white(other, pixel, channel)));
      if (most > 0)
        canvas.fill(box({left + x, double(y), 1, 1}),
                    hex(0xA00000).faded(std::min(1.0, most / 60.0)));
    }
}

/// Where a failure is left to be looked at; its folder is made.
std::filesystem::path output(const std::string& name) {
  std::filesystem::path file =
      std::filesystem::path(BLASON_GOLDENS_OUTPUT) / (name + "-failed.png");
  std::filesystem::create_directories(file.parent_path());
  return file;
}

void write_failure(const std::string& name, const Picture& expected, const Picture& actual) {
  const int width = std::max(expected.width(), actual.width());
  Picture sheet(3 * width, std::max(expected.height(), actual.height()));
  Fonts fonts;
  Canvas canvas(sheet, fonts);
  canvas.fill(box({0, 0, double(sheet.width()), double(sheet.height())}), hex(0xFFFFFF));
  canvas.put(expected, {0, 0});
  canvas.put(actual, {double(width), 0});
  if (expected.width() == actual.width() && expected.height() == actual.height())
    paint_difference(canvas, 2.0 * width, expected, actual);
  sheet.write_png(output(name));
}

} // namespace

void compare(const std::string& name, const Picture& actual) {
  const std::filesystem::path file = "tests/goldens/" + name + ".png";
  const char* const update = std::getenv("BLASON_UPDATE_GOLDENS");
  if (update != nullptr && std::string_view(update) == "1") {
    std::filesystem::create_directories(file.parent_path());
    actual.write_png(file);
  }
  REQUIRE(std::filesystem::exists(file));
  const Picture expected = Picture::read_png(file);
  INFO("expected, actual and difference: " << output(name).string());
  const bool same_size = expected.width() == actual.width() && expected.height() == actual.height();
  const Measure found = same_size ? measure(expected.rgba(), actual.rgba()) : Measure{1, 255};
  if (found.far > 0.005 || found.mean > 1) write_failure(name, expected, actual);
  CHECK(found.far <= 0.005);
  CHECK(found.mean <= 1);
}

} // namespace blason::goldens
