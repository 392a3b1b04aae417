#pragma once

#include <optional>
#include <stdexcept>
#include <string>

namespace blason {

/// The file is no pipe, or others may write into it.
struct NoPipe : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Lines out of a named pipe, until the program is asked to stop.
class ControlPipe {
public:
  /// Makes the pipe (mode 0600) where there is none; an empty path: no pipe, only the wait for the
  /// end. Takes SIGINT and SIGTERM for this thread and those it starts from now on. Throws NoPipe.
  explicit ControlPipe(const std::string& path);
  ~ControlPipe();
  ControlPipe(const ControlPipe&) = delete;
  ControlPipe& operator=(const ControlPipe&) = delete;

  /// Waits for the next line; nullopt: the program shall stop.
  std::optional<std::string> line();

private:
  std::optional<std::string> buffered();

  int pipe_ = -1, signals_ = -1;
  std::string heard_;
};

} // namespace blason
