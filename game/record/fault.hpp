#pragma once

#include <filesystem>
#include <stdexcept>
#include <string_view>

namespace blason {

/// What keeps a session file from being written or read. Each has its sentence in assets/words
/// under `record.<slug>`.
enum class Trouble {
  disk_full,
  read_only,     // file or folder may not be written
  vanished,      // folder, stick or file is not where it was
  input_output,  // the disk reports an error
  held,          // another process has the session open
  already_there, // a file of that name exists
  not_a_session,
  newer,   // written by a newer program
  damaged, // beyond what can be mended
  other
};

std::string_view slug(Trouble trouble);

/// Thrown when the record could not do as asked. Nothing was written; the same may be asked again.
class RecordFault : public std::runtime_error {
public:
  RecordFault(Trouble trouble, std::filesystem::path path, int code, const std::string& detail);

  Trouble trouble() const { return trouble_; }
  const std::filesystem::path& path() const { return path_; }
  /// The code of SQLite or of the system, for people who look into it.
  int code() const { return code_; }

private:
  Trouble trouble_;
  std::filesystem::path path_;
  int code_;
};

/// The fault of a system call, by its errno.
RecordFault system_fault(const std::filesystem::path& path, int error);

} // namespace blason
