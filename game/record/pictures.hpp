#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Pictures of the deck that are kept with a session: beside the file, so that looking at a session,
// which copies it, costs no more for them. Each lies in NAME.session.pictures under the SHA-256 of
// its bytes, as authored; which is which is written in the file. Throws RecordFault.

namespace blason {

/// A picture as the deck names it, and the SHA-256 of its bytes in 64 hex digits.
struct KeptPicture {
  std::string path, hash;
  friend bool operator==(const KeptPicture&, const KeptPicture&) = default;
};

inline constexpr std::size_t largest_kept_picture = std::size_t{8} << 20; // bytes

std::filesystem::path pictures_folder(const std::filesystem::path& session);
/// The bytes lie in the folder, made sure of, when it returns their hash.
std::string keep_picture(const std::filesystem::path& session, std::string_view bytes);
/// nullopt: it is not there, or is not what its hash says. Follows no link and reads nothing but a
/// file: the folder may come from anywhere.
std::optional<std::string> kept_picture(const std::filesystem::path& session,
                                        const std::string& hash);
/// Overwritten, then removed, with the folder when nothing else is in it. What has not a picture's
/// name is not ours, and stays.
void shred_pictures(const std::filesystem::path& session);

} // namespace blason
