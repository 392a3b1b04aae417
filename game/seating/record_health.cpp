#include "seating/record_health.hpp"

#include <limits>
#include <system_error>

namespace blason {

RecordHealth look_at_record(RecordHealth before, const Showing& now, std::int64_t free_bytes) {
  before.free_bytes = free_bytes;
  if (!now.session || now.session->seq <= before.seq) return before;
  before.seq = now.session->seq;
  before.saved_at = now.at_monotonic;
  return before;
}

std::int64_t free_beside(const std::filesystem::path& file) {
  std::error_code error;
  const std::filesystem::path whole = std::filesystem::absolute(file, error);
  if (error) return -1;
  const std::filesystem::space_info space = std::filesystem::space(whole.parent_path(), error);
  constexpr auto most = std::numeric_limits<std::int64_t>::max();
  if (error) return -1;
  return space.available > static_cast<std::uintmax_t>(most)
             ? most
             : static_cast<std::int64_t>(space.available);
}

} // namespace blason
