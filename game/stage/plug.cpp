#include "stage/plug.hpp"

#include "record/examine.hpp"
#include "report/exports.hpp"
#include "words/words.hpp"

#include <array>
#include <cstdlib>
#include <future>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace blason {
namespace {

namespace fs = std::filesystem;

/// A folder only this person can read, which goes with what is in it.
struct PassingFolder {
  fs::path path;

  PassingFolder() {
    std::error_code error;
    std::string name = (fs::temp_directory_path(error) / "blason-plug-XXXXXX").string();
    if (::mkdtemp(name.data()) != nullptr) path = name;
  }
  ~PassingFolder() {
    std::error_code ignored;
    if (!path.empty()) fs::remove_all(path, ignored);
  }
  PassingFolder(const PassingFolder&) = delete;
  PassingFolder& operator=(const PassingFolder&) = delete;
};

/// By another process: were the record's files opened and closed in this one, its lock would go.
bool copied_by_another(const fs::path& file, const fs::path& folder) {
  const std::string from = file.string(), to = folder.string();
  const pid_t child = ::fork();
  if (child == 0) {
    ::close(STDERR_FILENO); // its complaint is ours to make
    ::execlp("cp", "cp", "--", from.c_str(), to.c_str(), nullptr);
    ::_exit(1);
  }
  int status = 0;
  return child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status) &&
         WEXITSTATUS(status) == 0;
}

bool same_when_read_back(const Record& record, const std::vector<Entry>& played) {
  const PassingFolder folder;
  if (folder.path.empty()) return false;
  const fs::path wal = record.path().string() + "-wal";
  std::error_code error;
  if (!copied_by_another(record.path(), folder.path)) return false;
  if (fs::exists(wal, error) && !copied_by_another(wal, folder.path)) return false;
  try {
    const Examined found = examine(folder.path / record.path().filename());
    return event_lines(found.entries) == event_lines(played);
  } catch (const RecordFault&) {
    return false; // a record that cannot be read is what the test was to find
  }
}

} // namespace

std::string test_the_plug(LiveTable& table, Language language) {
  std::promise<std::pair<std::size_t, bool>> told;
  // On the table's own thread: nothing is written meanwhile.
  table.ask([&told](const Record& record) {
    const std::vector<Entry> played = record.entries();
    told.set_value({played.size(), same_when_read_back(record, played)});
  });
  const auto found = told.get_future().get();
  if (found.second) return say(language, "plug.sound", {{"count", found.first}});
  return say(language, "plug.lost");
}

} // namespace blason
