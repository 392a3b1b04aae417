#include "window/speaker.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

using namespace blason;
namespace fs = std::filesystem;

namespace {

struct Machine {
  fs::path folder = fs::temp_directory_path() / ("blason-sound-" + std::to_string(::getpid()));
  Machine() { fs::create_directories(folder / "run"); }
  ~Machine() { fs::remove_all(folder); }
  Machine(const Machine&) = delete;
  Machine& operator=(const Machine&) = delete;

  void write(const std::string& name, const std::string& text) const {
    fs::create_directories((folder / name).parent_path());
    std::ofstream(folder / name) << text;
  }
  bool sounds() const { return can_sound((folder / "cards").string(), (folder / "run").string()); }
};

} // namespace

TEST_CASE("a machine sounds when it has a card or a sound server") {
  const Machine machine;
  CHECK_FALSE(machine.sounds());
  machine.write("cards", "--- no soundcards ---\n");
  CHECK_FALSE(machine.sounds());
  machine.write("run/pipewire-0", "");
  CHECK(machine.sounds());
  fs::remove(machine.folder / "run" / "pipewire-0");
  machine.write("cards", " 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n");
  CHECK(machine.sounds());
  CHECK_FALSE(can_sound("/no/such/file", ""));
}

TEST_CASE("sounds are taken at once, more than can be heard too, and the speaker goes quietly") {
  ::setenv("ALSOFT_DRIVERS", "null", 1);
  Speaker speaker;
  CHECK_FALSE(speaker.play({}));
  CHECK(speaker.play(std::vector<std::int16_t>(44'100 / 10, 8'000)));
  for (int i = 0; i < 40; ++i) speaker.play(std::vector<std::int16_t>(44'100 / 10, 8'000));
}
