#include "face/fonts_found.hpp"

#include <string>

namespace blason {

std::optional<std::filesystem::path> found(const FontFile& face,
                                           const std::vector<std::filesystem::path>& folders) {
  const std::filesystem::path below(face.file);
  std::error_code ignored;
  for (const std::filesystem::path& folder : folders)
    for (const auto& place : {folder / below, folder / below.filename()})
      if (std::filesystem::exists(place, ignored)) return place;
  return std::nullopt;
}

std::vector<FontFile> missing_faces(const std::vector<std::filesystem::path>& folders) {
  std::vector<FontFile> missing;
  for (const auto faces : {text_faces(), script_faces()})
    for (const FontFile& face : faces)
      if (!found(face, folders)) missing.push_back(face);
  return missing;
}

} // namespace blason
