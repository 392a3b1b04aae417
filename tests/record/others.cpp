#include "record/scratch.hpp"

#include "record/erasing.hpp"

#include <catch2/catch.hpp>

#include <sys/wait.h>
#include <unistd.h>

using namespace blason;
using namespace blason::test;

namespace {

/// Another process that has the session open until it is let go.
class Other {
public:
  explicit Other(const std::filesystem::path& path) {
    int ready[2];
    int leave[2];
    if (::pipe(ready) != 0 || ::pipe(leave) != 0) throw std::runtime_error("no pipe");
    pid_ = ::fork();
    if (pid_ == 0) play(path, ready[1], leave[0], leave[1]);
    ::close(ready[1]);
    ::close(leave[0]);
    leave_ = leave[1];
    char byte = 0;
    if (::read(ready[0], &byte, 1) != 1) throw std::runtime_error("the other did not open it");
    ::close(ready[0]);
  }
  ~Other() {
    ::close(leave_);
    ::waitpid(pid_, nullptr, 0);
  }
  Other(const Other&) = delete;
  Other& operator=(const Other&) = delete;
  pid_t pid() const { return pid_; }

private:
  [[noreturn]] static void play(const std::filesystem::path& path, int ready, int leave,
                                int other_end) {
    ::close(other_end);
    {
      Opened opened = Record::open(path);
      if (opened.record)
        opened.record->append(std::vector<Entry>{nth_entry(opened.record->last_seq() + 1)});
      char byte = 'r';
      if (!opened.record || ::write(ready, &byte, 1) != 1) ::_exit(1);
      while (::read(leave, &byte, 1) > 0) {
      }
    }
    ::_exit(0);
  }

  pid_t pid_ = -1;
  int leave_ = -1;
};

} // namespace

TEST_CASE("a second process is told who holds the session") {
  const Scratch scratch;
  { const Record record = new_record(scratch.file(), 5); }
  {
    const Other other(scratch.file());
    const Opened opened = Record::open(scratch.file());
    REQUIRE(std::holds_alternative<HeldBy>(opened.finding));
    CHECK(std::get<HeldBy>(opened.finding).process == other.pid());
    CHECK_FALSE(opened.record);
    CHECK_THROWS_AS(erase(scratch.file()), RecordFault);
    CHECK_THROWS_AS(erase_names(scratch.file(), 0), RecordFault);
  }
  CHECK(reopened(scratch.file()).entries.size() == 6);
}

TEST_CASE("a session being played elsewhere can be looked at, with its last event") {
  const Scratch scratch;
  { const Record record = new_record(scratch.file(), 5); }
  const Other other(scratch.file());
  const Examined found = examine(scratch.file());
  CHECK(std::holds_alternative<Sound>(found.finding));
  CHECK(found.held);
  CHECK(found.entries.size() == 6);
  // Looking took nothing from the one who plays: it still holds the file.
  CHECK(std::holds_alternative<HeldBy>(Record::open(scratch.file()).finding));
}

TEST_CASE("the same process cannot open a session twice either") {
  const Scratch scratch;
  Record record = new_record(scratch.file(), 5);
  const Opened second = Record::open(scratch.file());
  REQUIRE(std::holds_alternative<HeldBy>(second.finding));
  CHECK(std::get<HeldBy>(second.finding).process == ::getpid());
  CHECK(std::holds_alternative<HeldBy>(examine(scratch.file()).finding));
  record.append(std::vector<Entry>{nth_entry(6)});
  { const Record closing = std::move(record); }
  CHECK(reopened(scratch.file()).entries.size() == 6);
}
