#include "record/scratch.hpp"

#include "record/folder.hpp"

#include <catch2/catch.hpp>

#include <unistd.h>

using namespace blason;
using namespace blason::test;

namespace {

/// For root no folder is read-only: the test goes on as nobody until it ends.
class AsNobody {
public:
  explicit AsNobody(const std::filesystem::path& folder) {
    constexpr uid_t nobody = 65534;
    if (::geteuid() != 0) return;
    root_ = true;
    if (::chown(folder.c_str(), nobody, nobody) != 0 || ::seteuid(nobody) != 0)
      throw std::runtime_error("cannot stop being root");
  }
  ~AsNobody() {
    if (root_ && ::seteuid(0) != 0) std::abort();
  }
  AsNobody(const AsNobody&) = delete;
  AsNobody& operator=(const AsNobody&) = delete;

private:
  bool root_ = false;
};

Trouble trouble_of(const std::function<void()>& act) {
  try {
    act();
  } catch (const RecordFault& fault) {
    return fault.trouble();
  }
  FAIL("nothing was refused");
  return Trouble::other;
}

} // namespace

TEST_CASE("a read-only folder is told by name before anybody plays") {
  const Scratch scratch;
  const AsNobody nobody(scratch.folder());
  std::filesystem::permissions(scratch.folder(), std::filesystem::perms{0555});
  CHECK(trouble_of([&] { new_record(scratch.file()); }) == Trouble::read_only);
  CHECK(trouble_of([&] { make_folder(scratch.file("below")); }) == Trouble::read_only);
}

TEST_CASE("a folder that is not there is told by name") {
  const Scratch scratch;
  CHECK(trouble_of([&] { new_record(scratch.folder() / "gone" / "a.session"); }) ==
        Trouble::vanished);
}

TEST_CASE("a folder that vanishes takes no event with it: none is acknowledged, all come back") {
  const Scratch scratch;
  const auto folder = scratch.folder() / "stick";
  make_folder(folder);
  Record record = new_record(folder / "a.session", 5);
  std::filesystem::remove_all(folder);
  const std::vector<Entry> next{nth_entry(6)};
  CHECK(trouble_of([&] { record.append(next); }) == Trouble::vanished);
  CHECK(trouble_of([&] { record.append(next); }) == Trouble::vanished);
  CHECK(record.last_seq() == 5);
  make_folder(folder);
  record.append(next);
  { const Record closing = std::move(record); }
  CHECK(reopened(folder / "a.session").entries.size() == 6);
}

TEST_CASE("a folder that comes back with its file goes on in it") {
  const Scratch scratch;
  const auto folder = scratch.folder() / "stick";
  make_folder(folder);
  Record record = new_record(folder / "a.session", 5);
  std::filesystem::copy(folder, scratch.folder() / "pulled");
  std::filesystem::remove_all(folder);
  const std::vector<Entry> next{nth_entry(6)};
  CHECK(trouble_of([&] { record.append(next); }) == Trouble::vanished);
  std::filesystem::rename(scratch.folder() / "pulled", folder);
  record.append(next);
  { const Record closing = std::move(record); }
  CHECK(reopened(folder / "a.session").entries.size() == 6);
}

TEST_CASE("a session put in place of ours is not written into") {
  const Scratch scratch;
  Record record = new_record(scratch.file(), 5);
  std::filesystem::remove(scratch.file());
  std::filesystem::remove(beside(scratch.file(), "-wal"));
  Entry other = opening_entry();
  std::get<SessionOpened>(other.event).session = "s-2";
  { const Record made = Record::create(scratch.file(), deck_bytes, std::vector<Entry>{other}); }
  CHECK(trouble_of([&] { record.append(std::vector<Entry>{nth_entry(6)}); }) == Trouble::vanished);
  CHECK(trouble_of([&] { record.append(std::vector<Entry>{nth_entry(6)}); }) == Trouble::vanished);
  record.save_elsewhere(scratch.file("ours.session"));
  record.append(std::vector<Entry>{nth_entry(6)});
  { const Record closing = std::move(record); }
  CHECK(reopened(scratch.file("ours.session")).entries.size() == 6);
  CHECK(reopened(scratch.file()).entries.size() == 1);
}

TEST_CASE("sessions are kept in the person's data folder") {
  const char* const before = std::getenv("XDG_DATA_HOME");
  const std::string kept = before == nullptr ? "" : before;
  ::setenv("XDG_DATA_HOME", "/data", 1);
  CHECK(sessions_folder() == "/data/blason/sessions");
  ::setenv("XDG_DATA_HOME", "not/absolute", 1);
  CHECK(sessions_folder().parent_path().parent_path().filename() == "share");
  if (before == nullptr)
    ::unsetenv("XDG_DATA_HOME");
  else
    ::setenv("XDG_DATA_HOME", kept.c_str(), 1);
}

TEST_CASE("a new session never takes the name of another") {
  const Scratch scratch;
  CHECK(free_session_path(scratch.folder(), "lundi") == scratch.file("lundi.session"));
  { const Record record = new_record(scratch.file("lundi.session")); }
  CHECK(free_session_path(scratch.folder(), "lundi") == scratch.file("lundi-2.session"));
  write_synced(scratch.file("notes.txt"), "x");
  CHECK(sessions_in(scratch.folder()).size() == 1);
  CHECK(sessions_in(scratch.file("nowhere")).empty());
}
