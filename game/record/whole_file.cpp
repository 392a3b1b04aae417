#include "record/whole_file.hpp"

#include "record/files.hpp"
#include "record/store.hpp"

#include <cerrno>

namespace blason {
namespace {

namespace fs = std::filesystem;

void take_away(const fs::path& path) {
  std::error_code error;
  fs::remove(path, error);
  if (error) throw system_fault(path, error.value());
}

void remove_with_companions(const fs::path& path) {
  for (const std::string_view suffix : companions) take_away(beside(path, suffix));
  take_away(path);
}

/// The content in NAME.mending, synced and closed.
fs::path mending(const fs::path& path, const Content& content) {
  const fs::path file = beside(path, ".mending");
  remove_with_companions(file);
  const auto drop = [&] {
    std::error_code ignored;
    for (const std::string_view suffix : companions) fs::remove(beside(file, suffix), ignored);
    fs::remove(file, ignored);
  };
  try {
    Store::write_new(file).put(content);
    OpenFile::to_change(file).sync();
  } catch (const RecordFault& fault) {
    drop();
    // People know the file by the name it was to have.
    throw RecordFault(fault.trouble(), path, fault.code(), fault.what());
  } catch (...) {
    drop();
    throw;
  }
  return file;
}

} // namespace

void write_whole(const fs::path& path, const Content& content) {
  if (identity_of(path)) throw system_fault(path, EEXIST);
  move_over(mending(path, content), path);
}

void replace_whole(const fs::path& path, const Content& content, Old old) {
  move_over(mending(path, content), beside(path, ".mended"));
  settle(path, old);
}

void settle(const fs::path& path, Old old) {
  const fs::path mended = beside(path, ".mended");
  if (!identity_of(mended)) return;
  // The old -wal has to go first: next to the new file SQLite would replay it.
  for (const std::string_view suffix : companions)
    old == Old::shredded ? shred(beside(path, suffix)) : take_away(beside(path, suffix));
  std::optional<OpenFile> former;
  if (old == Old::shredded && identity_of(path)) former.emplace(OpenFile::to_change(path));
  move_over(mended, path);
  if (former) former->overwrite();
}

} // namespace blason
