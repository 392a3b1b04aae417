#include "report/output_file.hpp"

#include <cerrno>
#include <fstream>

namespace blason {
namespace {

namespace fs = std::filesystem;

void put(const fs::path& file, const std::string& bytes) {
  errno = 0;
  std::ofstream out(file, std::ios::binary);
  out << bytes << std::flush;
  out.close();
  if (!out) throw CannotWrite(last_error());
}

/// A pipe or a terminal, which nothing can be moved over.
bool is_stream(const fs::path& file) {
  std::error_code ignored;
  const fs::file_status status = fs::status(file, ignored);
  return fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status);
}

} // namespace

std::error_code last_error() { return {errno == 0 ? EIO : errno, std::generic_category()}; }

std::string reason(Language language, const CannotWrite& fault) {
  switch (fault.code) {
  case ENOSPC:
  case EDQUOT:
    return say(language, "program.reason.full");
  case EACCES:
  case EPERM:
  case EROFS:
    return say(language, "program.reason.forbidden");
  case ENOENT:
  case ENOTDIR:
    return say(language, "program.reason.gone");
  case EISDIR:
    return say(language, "program.reason.folder");
  default:
    return fault.what();
  }
}

void write_output(const fs::path& file, const std::string& bytes) {
  std::error_code ignored;
  if (fs::is_directory(file, ignored))
    throw CannotWrite(std::make_error_code(std::errc::is_a_directory));
  if (is_stream(file)) return put(file, bytes);
  write_beside(file, [&](const fs::path& part) { put(part, bytes); });
}

} // namespace blason
