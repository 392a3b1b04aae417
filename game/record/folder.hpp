#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

namespace blason {

/// Where sessions are kept: $XDG_DATA_HOME/blason/sessions, else the same below ~/.local/share.
std::filesystem::path sessions_folder();
/// Made, with the folders above it, when it is not there; throws RecordFault when it cannot be.
void make_folder(const std::filesystem::path& folder);
/// A file name nobody has yet: NAME.session, NAME-2.session…
std::filesystem::path free_session_path(const std::filesystem::path& folder, std::string_view name);
/// The *.session files of the folder, the last written first; empty when there is no such folder.
std::vector<std::filesystem::path> sessions_in(const std::filesystem::path& folder);

} // namespace blason
