#pragma once

#include <filesystem>
#include <string>
#include <sys/types.h>
#include <vector>

namespace blason::crowd {

/// blason --headless, as a process of its own in a folder of its own.
class Program {
public:
  Program(std::string file, std::filesystem::path folder);
  ~Program(); // kill -9
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;

  /// Starts it with that deck or session; `more`: the rest of the call.
  void start(const std::string& what, std::vector<std::string> more);
  /// The code it said; empty: not yet.
  std::string code();
  int port();
  void order(const std::string& word);
  void kill();
  /// Asks it to end, and waits. Its exit code; −1 when it had to be killed.
  int end();
  /// All it has said since its last start.
  std::string said() const;

private:
  std::string file_;
  std::filesystem::path folder_;
  pid_t process_ = -1;
};

} // namespace blason::crowd
