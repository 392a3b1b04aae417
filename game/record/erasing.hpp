#pragma once

#include "record/fault.hpp"

#include <cstdint>
#include <filesystem>

namespace blason {

/// Removes a session: the file and all that was kept with it, pictures included, are overwritten,
/// then taken away.
/// Refused (RecordFault held, vanished) while somebody plays in it, or when there is none.
void erase(const std::filesystem::path& path);

/// Team names become their ids, typed texts "…"; points stay. The hash chain begins anew and an
/// Anonymised event says so. Copies kept of a damaged file are removed, they hold the names too.
/// `at`: UTC milliseconds.
void erase_names(const std::filesystem::path& path, std::int64_t at);

} // namespace blason
