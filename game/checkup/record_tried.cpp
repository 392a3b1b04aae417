#include "checkup/record_tried.hpp"

#include "record/record.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>

namespace blason {
namespace {

namespace fs = std::filesystem;

constexpr int tries = 9;

/// A folder nobody else has, gone with all that is in it.
class Scratch {
public:
  explicit Scratch(const fs::path& above) {
    std::string name = (above / ".doctor-XXXXXX").string();
    if (::mkdtemp(name.data()) != nullptr) path_ = name;
  }
  ~Scratch() {
    std::error_code ignored;
    if (!path_.empty()) fs::remove_all(path_, ignored);
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  const fs::path& path() const { return path_; }

private:
  fs::path path_;
};

double time_of_a_write(Record& record) {
  using Clock = std::chrono::steady_clock;
  const auto start = Clock::now();
  record.try_writing();
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

} // namespace

RecordTried tried_record(const fs::path& folder) {
  const Scratch scratch(folder);
  if (scratch.path().empty()) return {std::string(slug(Trouble::read_only)), 0};
  try {
    Entry first;
    first.seq = 1;
    first.command = Command{"desk", "open", 0};
    first.event = SessionOpened{};
    Record record = Record::create(scratch.path() / "try.session", "{}", std::array{first});
    std::array<double, tries> times{};
    for (double& time : times) time = time_of_a_write(record);
    std::sort(times.begin(), times.end());
    return {"", times[tries / 2]};
  } catch (const RecordFault& fault) {
    return {std::string(slug(fault.trouble())), 0};
  }
}

} // namespace blason
