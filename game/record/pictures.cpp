#include "record/pictures.hpp"

#include "record/fault.hpp"
#include "record/files.hpp"
#include "record/row.hpp"

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>

namespace blason {
namespace {

namespace fs = std::filesystem;

bool is_picture_name(const std::string& name) {
  return name.size() == 64 && name.find_first_not_of("0123456789abcdef") == std::string::npos;
}

} // namespace

fs::path pictures_folder(const fs::path& session) { return beside(session, ".pictures"); }

std::string keep_picture(const fs::path& session, std::string_view bytes) {
  const fs::path folder = pictures_folder(session);
  if (::mkdir(folder.c_str(), 0700) == 0)
    sync_folder_of(folder);
  else if (errno != EEXIST)
    throw system_fault(folder, errno);
  std::string hash = sha256_hex(bytes);
  write_synced(folder / hash, bytes);
  sync_folder_of(folder / hash);
  return hash;
}

std::optional<std::string> kept_picture(const fs::path& session, const std::string& hash) {
  if (!is_picture_name(hash)) return std::nullopt;
  const std::optional<OpenFile> file = OpenFile::read_plain(pictures_folder(session) / hash);
  if (!file) return std::nullopt;
  std::string bytes = file->bytes(largest_kept_picture);
  if (sha256_hex(bytes) != hash) return std::nullopt;
  return bytes;
}

void shred_pictures(const fs::path& session) {
  const fs::path folder = pictures_folder(session);
  std::error_code error;
  if (!fs::is_directory(fs::symlink_status(folder, error))) return;
  std::vector<fs::path> ours;
  for (const auto& item : fs::directory_iterator(folder, error))
    if (is_picture_name(item.path().filename().string())) ours.push_back(item.path());
  if (error) throw system_fault(folder, error.value());
  for (const fs::path& file : ours) {
    if (fs::is_regular_file(fs::symlink_status(file, error)))
      shred(file);
    else if (!fs::remove(file, error) && error) // a link: what it leads to is not ours
      throw system_fault(file, error.value());
  }
  fs::remove(folder, error); // not when something else is in it
  sync_folder_of(folder);
}

} // namespace blason
