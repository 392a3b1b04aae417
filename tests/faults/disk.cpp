#include "faults/disk.hpp"

#include "record/files.hpp"
#include "rules/dice.hpp"

#include <algorithm>

namespace blason::test {
namespace {

constexpr std::size_t sector = 512;

void lay(std::string& file, std::size_t place, std::string_view bytes) {
  if (file.size() < place + bytes.size()) file.resize(place + bytes.size(), '\0');
  file.replace(place, bytes.size(), bytes);
}

void do_whole(std::string& file, const DiskAct& act) {
  if (act.kind == DiskAct::Kind::write) lay(file, static_cast<std::size_t>(act.place), act.bytes);
  if (act.kind == DiskAct::Kind::truncate) file.resize(static_cast<std::size_t>(act.place), '\0');
}

/// What may have come through of an act that was not synced.
void do_partly(std::string& file, const DiskAct& act, Dice& dice) {
  const std::uint64_t luck = dice.below(4);
  if (act.kind == DiskAct::Kind::truncate && luck < 2) do_whole(file, act);
  if (act.kind != DiskAct::Kind::write || luck == 0) return;
  for (std::size_t at = 0; at < act.bytes.size(); at += sector)
    if (luck == 1 || dice.below(2) == 0)
      lay(file, static_cast<std::size_t>(act.place) + at,
          std::string_view(act.bytes).substr(at, sector));
}

} // namespace

void Disk::remember(const std::string& session) {
  for (const std::string& file : {session, session + "-wal"}) before_[file] = read_whole(file);
  remembering_ = true;
}

void Disk::acknowledged(std::int64_t seq) {
  acts_.push_back({DiskAct::Kind::acknowledged, {}, seq, {}});
}

std::int64_t Disk::acknowledged_before(std::size_t cut) const {
  for (std::size_t at = cut; at > 0; --at)
    if (acts_[at - 1].kind == DiskAct::Kind::acknowledged) return acts_[at - 1].place;
  return 1;
}

std::map<std::string, std::string> Disk::after_cut(std::size_t cut, std::uint64_t seed) const {
  Dice dice(seed, "power cut");
  std::map<std::string, std::string> files = before_;
  std::map<std::string, std::vector<const DiskAct*>> waiting;
  for (std::size_t at = 0; at < cut; ++at) {
    const DiskAct& act = acts_[at];
    if (act.kind == DiskAct::Kind::acknowledged) continue;
    auto& queue = waiting[act.file];
    queue.push_back(&act);
    if (act.kind != DiskAct::Kind::sync) continue;
    for (const DiskAct* one : queue) do_whole(files[act.file], *one);
    queue.clear();
  }
  for (auto& file : waiting) {
    dice.shuffle(file.second);
    for (const DiskAct* one : file.second) do_partly(files[file.first], *one, dice);
  }
  return files;
}

bool Disk::takes(const std::string& file, std::int64_t place, const char* bytes,
                 std::int64_t& size) {
  const bool whole = !room_ || *room_ >= size;
  if (!whole) size = *room_;
  if (room_) *room_ -= size;
  if (remembering_)
    acts_.push_back(
        {DiskAct::Kind::write, file, place, std::string(bytes, static_cast<std::size_t>(size))});
  return whole;
}

void Disk::truncated(const std::string& file, std::int64_t size) {
  if (remembering_) acts_.push_back({DiskAct::Kind::truncate, file, size, {}});
}

bool Disk::syncs(const std::string& file) {
  if (syncs_ && *syncs_ == 0) {
    if (!for_good_) syncs_.reset();
    return false;
  }
  if (syncs_) --*syncs_;
  if (remembering_) acts_.push_back({DiskAct::Kind::sync, file, 0, {}});
  return true;
}

} // namespace blason::test
