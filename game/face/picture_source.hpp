#pragma once

#include "deck/picture.hpp"

#include <cstddef>
#include <filesystem>
#include <string>
#include <variant>

namespace blason {

/// Bytes an author's picture may have.
inline constexpr std::size_t largest_picture_file = std::size_t{8} << 20;

/// The bytes of the file at `path` below `folder`. No step of the path may be a link or lead out;
/// what is no file at all is not there.
std::variant<std::string, PictureTrouble> read_beside(const std::filesystem::path& folder,
                                                      const std::string& path);

} // namespace blason
