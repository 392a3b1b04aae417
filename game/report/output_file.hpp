#pragma once

#include "words/words.hpp"

#include <filesystem>
#include <stdexcept>
#include <string>
#include <system_error>

namespace blason {

/// A file that could not be written; what() is the reason, in the words of the library or of the
/// system.
struct CannotWrite : std::runtime_error {
  using std::runtime_error::runtime_error;
  explicit CannotWrite(std::error_code error)
      : std::runtime_error(error.message()), code(error.value()) {}
  int code = 0; // the system's; 0: a library's reason
};
/// The reason for people: the disk is full, nobody may write there…
std::string reason(Language language, const CannotWrite& fault);

/// What the system complained of last.
std::error_code last_error();

/// The bytes as a file, whole or not at all: a full disk leaves what was there. A pipe or a
/// terminal of that name takes them as they come. Throws CannotWrite.
void write_output(const std::filesystem::path& file, const std::string& bytes);

/// Moves NAME.part, which `write` fills, to NAME; removes it when anything throws.
template <class Write> void write_beside(const std::filesystem::path& file, const Write& write) {
  std::filesystem::path part = file;
  part += ".part";
  std::error_code error;
  try {
    write(part);
    std::filesystem::rename(part, file, error);
    if (error) throw CannotWrite(error);
  } catch (...) {
    std::filesystem::remove(part, error);
    throw;
  }
}

} // namespace blason
