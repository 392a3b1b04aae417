// Not a test: a deck whose pictures mean harm or take long, for tests/wall/hanging_gap.py.
#include "made.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace blason;

namespace {

void put_file(const std::filesystem::path& file, const std::string& bytes) {
  std::ofstream(file, std::ios::binary) << bytes;
}

std::vector<std::string> harmful_pictures() {
  const std::string good = made::jpeg(made::quarters(3000, 2000));
  return {made::dull_jpeg({4096, 3, 90}),
          made::dull_jpeg({64, 3, 1000}),
          made::zeros({4096, 4096, 16}, std::size_t{4096} * (8 * 4096 + 1)),
          made::zeros({60'000, 60'000}, 100'000'000),
          good.substr(0, good.size() / 2),
          "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script>"
          "<image href='file:///etc/passwd'/></svg>",
          "GIF89a\xff\xff\xff\xff",
          made::resized(made::ink_jpeg(true), 4096, 4096),
          made::dull_jpeg({4096, 3, 80}),
          made::dull_jpeg({4096, 3, 70}),
          made::dull_jpeg({4096, 3, 60}),
          good};
}

} // namespace

TEST_CASE("a deck of hostile pictures is written where BLASON_HOSTILE_DECK says",
          "[.][hostile-deck]") {
  const char* const where = std::getenv("BLASON_HOSTILE_DECK");
  REQUIRE(where != nullptr);
  const std::filesystem::path folder = where;
  std::filesystem::create_directories(folder);
  std::ostringstream shipped;
  shipped << std::ifstream("decks/cimes-et-rivages.json", std::ios::binary).rdbuf();
  std::string bytes = std::move(shipped).str();
  std::size_t at = bytes.find("\"personas\"");
  int number = 0;
  for (const std::string& picture : harmful_pictures()) {
    const std::string name = std::to_string(++number) + ".png";
    at = bytes.find("\"portrait\":", at);
    REQUIRE(at != std::string::npos);
    const std::size_t open = bytes.find('{', at), close = bytes.find('}', at);
    const std::string portrait = R"({"picture": ")" + name + R"(", "alt": "x"})";
    bytes.replace(open, close - open + 1, portrait);
    at = open + portrait.size();
    put_file(folder / name, picture);
  }
  put_file(folder / "deck.json", bytes);
}
