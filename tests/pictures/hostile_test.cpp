// Pictures that mean harm: each is one named trouble, soon, and costs little memory here and there.
#include "face/decoder.hpp"
#include "face/handed_over.hpp"
#include "made.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <fstream>
#include <sys/resource.h>

using namespace blason;

namespace {

using Clock = std::chrono::steady_clock;
constexpr int hostile_patience = 4'000;
constexpr long most_kilobytes = 128 * 1024;

// A sanitizer's own memory is not what is measured here.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool memory_is_ours = false;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
constexpr bool memory_is_ours = false;
#else
constexpr bool memory_is_ours = true;
#endif
#else
constexpr bool memory_is_ours = true;
#endif

long own_peak() {
  rusage used{};
  ::getrusage(RUSAGE_SELF, &used);
  return used.ru_maxrss;
}

long childrens_peak() {
  rusage used{};
  ::getrusage(RUSAGE_CHILDREN, &used);
  return used.ru_maxrss;
}

Decoded decoded(const std::string& bytes) {
  return decode(bytes, largest_side, hostile_patience, picture_decoder());
}

void is_refused(const char* what, const std::string& bytes, PictureTrouble why) {
  INFO(what);
  const auto begun = Clock::now();
  const Decoded answer = decoded(bytes);
  CHECK(Clock::now() - begun < std::chrono::seconds(2));
  REQUIRE(std::holds_alternative<PictureTrouble>(answer));
  CHECK(static_cast<int>(std::get<PictureTrouble>(answer)) == static_cast<int>(why));
}

const std::string smallest_gif("GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0"
                               "\0\x02\x02L\x01\0;",
                               35);

} // namespace

TEST_CASE("the decoder lies where programs look for it") {
  REQUIRE_FALSE(picture_decoder().empty());
}

TEST_CASE("what is neither PNG nor JPEG is told so, whatever it calls itself") {
  is_refused("nothing", "", PictureTrouble::unknown_kind);
  is_refused("a GIF of 35 bytes", smallest_gif, PictureTrouble::unknown_kind);
  is_refused("a GIF that says it is large", "GIF89a\xff\xff\xff\xff" + smallest_gif.substr(10),
             PictureTrouble::unknown_kind);
  is_refused("WebP", std::string("RIFF\x1a\0\0\0WEBPVP8L", 16), PictureTrouble::unknown_kind);
  is_refused("SVG with a script",
             "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script>"
             "<image href='file:///etc/passwd'/></svg>",
             PictureTrouble::unknown_kind);
  is_refused("a text", "The quick brown fox.", PictureTrouble::unknown_kind);
}

TEST_CASE("a header that says too much is believed at once, and nothing is unpacked") {
  is_refused("60000 by 60000", made::zeros({60'000, 60'000}, 1000),
             PictureTrouble::too_many_pixels);
  is_refused("four thousand million a side", made::zeros({0xFFFFFFFF, 0xFFFFFFFF}, 1000),
             PictureTrouble::too_many_pixels);
  is_refused("one row too wide", made::zeros({4097, 1}, 4 * 4097 + 1),
             PictureTrouble::too_many_pixels);
  is_refused("one column too high", made::zeros({1, 4097}, 5 * 4097),
             PictureTrouble::too_many_pixels);
  is_refused("JPEG of 65000 by 65000",
             made::resized(made::jpeg(made::quarters(16, 16)), 65'000, 65'000),
             PictureTrouble::too_many_pixels);
  is_refused("no width", made::zeros({0, 10}, 100), PictureTrouble::broken);
}

TEST_CASE("a bomb of PNG costs a picture's memory and no more, whatever it unpacks to") {
  const std::string bomb = made::zeros({4096, 4096, 16}, std::size_t{4096} * (8 * 4096 + 1));
  CHECK(bomb.size() < 200'000);
  const auto begun = Clock::now();
  const Decoded answer = decoded(bomb);
  CHECK(Clock::now() - begun < std::chrono::seconds(2));
  REQUIRE(std::holds_alternative<Likeness::Grain>(answer)); // a picture, if a dull one
  CHECK(std::get<Likeness::Grain>(answer).width == 1024);
  is_refused("fewer data than the header says", made::zeros({4096, 4096}, 1'000'000),
             PictureTrouble::broken);
  is_refused("interlaced, and fewer data", made::zeros({4096, 4096, 8, 6, 1}, 1'000'000),
             PictureTrouble::broken);
}

TEST_CASE("texts and profiles that unpack to much are not unpacked") {
  const std::string good = made::png(made::quarters(16, 16));
  const std::string zeros = made::zeros({1, 1}, 50'000'000);
  const std::string packed = zeros.substr(8 + 25 + 8, zeros.size() - (8 + 25 + 8) - 4 - 12);
  std::string with_text = good;
  with_text.insert(8 + 25, made::chunk("zTXt", std::string("Comment\0\0", 9) + packed) +
                               made::chunk("iCCP", std::string("profile\0\0", 9) + packed));
  const Decoded answer = decoded(with_text);
  REQUIRE(std::holds_alternative<Likeness::Grain>(answer));
}

TEST_CASE("a picture that ends too early is broken, at whichever byte") {
  const std::string png = made::png(made::quarters(200, 100));
  for (const std::size_t length :
       {8UL, 9UL, 20UL, 33UL, 40UL, png.size() / 2, png.size() - 13, png.size() - 1})
    is_refused("PNG", png.substr(0, length), PictureTrouble::broken);
  for (const bool progressive : {false, true}) {
    const std::string jpeg = made::jpeg(made::quarters(200, 100), progressive);
    for (const std::size_t length :
         {3UL, 4UL, 20UL, 200UL, jpeg.size() / 2, jpeg.size() - 10, jpeg.size() - 2})
      is_refused("JPEG", jpeg.substr(0, length), PictureTrouble::broken);
  }
}

TEST_CASE("wrong data are broken") {
  std::string wrong_sum = made::png(made::quarters(200, 100));
  wrong_sum[wrong_sum.size() / 2] ^= 1;
  is_refused("a byte of the pixels", wrong_sum, PictureTrouble::broken);
  is_refused("noise behind the mark of JPEG", "\xFF\xD8\xFF" + std::string(5000, 'x'),
             PictureTrouble::broken);
  is_refused("a picture within one of another name",
             "\x89PNG\r\n\x1A\n" + made::jpeg(made::quarters(16, 16)), PictureTrouble::broken);
  is_refused("a JPEG of more rows than it has",
             made::resized(made::jpeg(made::quarters(16, 16)), 4096, 4096), PictureTrouble::broken);
}

TEST_CASE("a JPEG of a thousand scans is not read to its end") {
  CHECK(std::holds_alternative<Likeness::Grain>(decoded(made::dull_jpeg({64, 3, 90}))));
  is_refused("a thousand", made::dull_jpeg({64, 3, 1000}), PictureTrouble::too_costly);
}

TEST_CASE("a picture that wants more memory than it is given is told so") {
  is_refused("four inks in several scans", made::resized(made::ink_jpeg(true), 4096, 4096),
             PictureTrouble::too_costly);
}

// Run alone, by CMakeLists.txt: what a process took before it started another counts for that one.
TEST_CASE("no decoder takes more memory than it may, and this process hardly any", "[.][figures]") {
  const long before = own_peak();
  const std::size_t row = 8 * 4096 + 1;
  CHECK(
      std::holds_alternative<Likeness::Grain>(decoded(made::zeros({4096, 4096, 16}, 4096 * row))));
  CHECK(std::holds_alternative<Likeness::Grain>(decoded(made::dull_jpeg({4096, 3}))));
  is_refused("four inks", made::dull_jpeg({4096, 4}), PictureTrouble::too_costly);
  is_refused("60000 by 60000", made::zeros({60'000, 60'000}, 100'000'000),
             PictureTrouble::too_many_pixels);
  is_refused("a GIF of 35 bytes", smallest_gif, PictureTrouble::unknown_kind);
  WARN("a decoder took " << childrens_peak() << " kB, this process " << own_peak() - before);
  if (!memory_is_ours) return;
  CHECK(childrens_peak() <= most_kilobytes);
  CHECK(own_peak() - before <= most_kilobytes);
}

TEST_CASE("a decoder that is none is a trouble too, and never more than its time is spent on it") {
  const std::string png = made::png(made::quarters(8, 8));
  const auto trouble = [&](const char* program, int side, int patience) {
    const auto begun = Clock::now();
    const Decoded made = decode(png, side, patience, program);
    CHECK(Clock::now() - begun < std::chrono::seconds(2));
    REQUIRE(std::holds_alternative<PictureTrouble>(made));
    return std::get<PictureTrouble>(made);
  };
  CHECK(trouble("", 64, 1000) == PictureTrouble::no_decoder);
  CHECK(trouble("/nowhere/picture-decoder", 64, 1000) == PictureTrouble::no_decoder);
  CHECK(trouble("/bin/true", 64, 1000) == PictureTrouble::broken);        // says nothing
  CHECK(trouble("/bin/echo", 64, 1000) == PictureTrouble::broken);        // says something else
  CHECK(trouble("/bin/sleep", 9, 200) == PictureTrouble::too_costly);     // for nine seconds
  CHECK(trouble("/usr/bin/yes", 64, 1000) == PictureTrouble::too_costly); // never ends
}
