#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

namespace blason {

namespace fs = std::filesystem;

/// A folder of its own for a test, with a deck's folder in it, gone with it.
struct DeckFolder {
  fs::path path = fs::temp_directory_path() / ("blason-pictures-" + std::to_string(::getpid()));
  DeckFolder() {
    fs::remove_all(path);
    fs::create_directories(path / "deck" / "pictures");
  }
  ~DeckFolder() { fs::remove_all(path); }
  DeckFolder(const DeckFolder&) = delete;
  DeckFolder& operator=(const DeckFolder&) = delete;

  fs::path deck() const { return path / "deck"; }
  void put(const fs::path& file, const std::string& bytes) const {
    std::ofstream(path / file, std::ios::binary) << bytes;
  }
};

} // namespace blason
