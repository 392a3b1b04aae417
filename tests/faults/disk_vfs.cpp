#include "faults/disk.hpp"

#include <sqlite3.h>

#include <cstring>
#include <new>
#include <string_view>

// The VFS of faults/disk.hpp: every call goes on to the real one, the Disk is told, and may say no.

namespace blason::test {
namespace {

Disk* the_disk = nullptr;
sqlite3_vfs* real = nullptr;

struct File {
  sqlite3_file base;
  std::string* name; // nullptr: not a session's
  sqlite3_file* real_file() {
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(this) + sizeof(File));
  }
};

File* ours(sqlite3_file* file) { return reinterpret_cast<File*>(file); }
sqlite3_file* under(sqlite3_file* file) { return ours(file)->real_file(); }
bool watched(sqlite3_file* file) { return the_disk != nullptr && ours(file)->name != nullptr; }

int close_file(sqlite3_file* file) {
  delete ours(file)->name;
  return under(file)->pMethods->xClose(under(file));
}
int read_file(sqlite3_file* file, void* bytes, int size, sqlite3_int64 place) {
  return under(file)->pMethods->xRead(under(file), bytes, size, place);
}
int write_file(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 place) {
  std::int64_t taken = size;
  bool whole = true;
  if (watched(file))
    whole = the_disk->takes(*ours(file)->name, place, static_cast<const char*>(bytes), taken);
  if (taken > 0) {
    const int done =
        under(file)->pMethods->xWrite(under(file), bytes, static_cast<int>(taken), place);
    if (done != SQLITE_OK) return done;
  }
  return whole ? SQLITE_OK : SQLITE_FULL;
}
int truncate_file(sqlite3_file* file, sqlite3_int64 size) {
  if (watched(file)) the_disk->truncated(*ours(file)->name, size);
  return under(file)->pMethods->xTruncate(under(file), size);
}
int sync_file(sqlite3_file* file, int flags) {
  if (watched(file) && !the_disk->syncs(*ours(file)->name)) return SQLITE_IOERR_FSYNC;
  return under(file)->pMethods->xSync(under(file), flags);
}
int size_of_file(sqlite3_file* file, sqlite3_int64* size) {
  return under(file)->pMethods->xFileSize(under(file), size);
}
int lock_file(sqlite3_file* file, int level) {
  return under(file)->pMethods->xLock(under(file), level);
}
int unlock_file(sqlite3_file* file, int level) {
  return under(file)->pMethods->xUnlock(under(file), level);
}
int check_lock(sqlite3_file* file, int* result) {
  return under(file)->pMethods->xCheckReservedLock(under(file), result);
}
int control_file(sqlite3_file* file, int operation, void* argument) {
  return under(file)->pMethods->xFileControl(under(file), operation, argument);
}
int sector_size(sqlite3_file* file) { return under(file)->pMethods->xSectorSize(under(file)); }
int characteristics(sqlite3_file* file) {
  return under(file)->pMethods->xDeviceCharacteristics(under(file));
}

// Version 1: without shared memory, which a session held by one connection does not need.
const sqlite3_io_methods methods = {
    1,         close_file,  read_file,  write_file,   truncate_file, sync_file,       size_of_file,
    lock_file, unlock_file, check_lock, control_file, sector_size,   characteristics, nullptr,
    nullptr,   nullptr,     nullptr,    nullptr,      nullptr};

bool is_a_sessions(std::string_view name) {
  return name.ends_with(".session") || name.ends_with(".session-wal");
}

int open_file(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out) {
  const int done = real->xOpen(real, name, ours(file)->real_file(), flags, out);
  file->pMethods = done == SQLITE_OK ? &methods : nullptr;
  ours(file)->name = nullptr;
  if (done == SQLITE_OK && name != nullptr && is_a_sessions(name))
    ours(file)->name = new std::string(name);
  return done;
}

sqlite3_vfs& shim() {
  static sqlite3_vfs vfs{};
  return vfs;
}

int keep_normal(void*, int action, const char* name, const char* value, const char*, const char*) {
  const bool asks = action == SQLITE_PRAGMA && name != nullptr && value != nullptr &&
                    std::strcmp(name, "synchronous") == 0;
  return asks ? SQLITE_IGNORE : SQLITE_OK;
}

int make_normal(sqlite3* database, char**, const sqlite3_api_routines*) {
  // Exclusive first: this VFS has no shared memory.
  sqlite3_exec(database, "PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = NORMAL", nullptr,
               nullptr, nullptr);
  return sqlite3_set_authorizer(database, keep_normal, nullptr);
}

using Extension = void (*)();

} // namespace

Disk::Disk() {
  real = sqlite3_vfs_find("unix");
  shim() = *real;
  shim().zName = "disk";
  shim().pNext = nullptr;
  shim().szOsFile = static_cast<int>(sizeof(File)) + real->szOsFile;
  shim().xOpen = open_file;
  sqlite3_vfs_register(&shim(), 1);
  the_disk = this;
}

Disk::~Disk() {
  the_disk = nullptr;
  sqlite3_vfs_unregister(&shim());
  sqlite3_vfs_register(real, 1);
}

OnlyNormalSync::OnlyNormalSync() {
  sqlite3_auto_extension(reinterpret_cast<Extension>(make_normal));
}
OnlyNormalSync::~OnlyNormalSync() {
  sqlite3_cancel_auto_extension(reinterpret_cast<Extension>(make_normal));
}

} // namespace blason::test
