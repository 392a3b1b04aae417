#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

// A disk that remembers what it was told and that can fail: a VFS of SQLite's over the real one,
// and the default one while a Disk lives. Only the files of sessions (NAME.session and its -wal)
// are seen by it.

namespace blason::test {

struct DiskAct {
  enum class Kind { write, truncate, sync, acknowledged };
  Kind kind = Kind::write;
  std::string file;
  std::int64_t place = 0; // of a write; the size of a truncation; the seq that was acknowledged
  std::string bytes;
};

class Disk {
public:
  Disk();
  ~Disk();
  Disk(const Disk&) = delete;
  Disk& operator=(const Disk&) = delete;

  /// Remembers every act from now on; the files as they are now are what a power cut leaves.
  void remember(const std::string& session);
  void stop_remembering() { remembering_ = false; }
  void acknowledged(std::int64_t seq);
  const std::vector<DiskAct>& acts() const { return acts_; }
  /// The files after a power cut right before act `cut`: what was synced stands, of the rest each
  /// 512 bytes may or may not have come through, in any order.
  std::map<std::string, std::string> after_cut(std::size_t cut, std::uint64_t seed) const;
  std::int64_t acknowledged_before(std::size_t cut) const;

  /// From now on so many bytes can be written; then the disk is full. nullopt: there is room again.
  void has_room_for(std::optional<std::int64_t> bytes) { room_ = bytes; }
  /// The next syncs that succeed before one fails; then all fail, or only that one. nullopt: none
  /// fails.
  void fails_to_sync_after(std::optional<int> syncs, bool for_good) {
    syncs_ = syncs;
    for_good_ = for_good;
  }

  // For the VFS.
  bool takes(const std::string& file, std::int64_t place, const char* bytes, std::int64_t& size);
  void truncated(const std::string& file, std::int64_t size);
  bool syncs(const std::string& file);

private:
  bool remembering_ = false;
  std::vector<DiskAct> acts_;
  std::map<std::string, std::string> before_;
  std::optional<std::int64_t> room_;
  std::optional<int> syncs_;
  bool for_good_ = false;
};

/// While it lives, every connection is kept from asking for synchronous=FULL and has NORMAL: what a
/// power cut then loses shows that the test can see a loss.
class OnlyNormalSync {
public:
  OnlyNormalSync();
  ~OnlyNormalSync();
};

} // namespace blason::test
