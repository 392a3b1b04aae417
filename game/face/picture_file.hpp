#pragma once

#include "face/canvas.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace blason {

enum class PictureKind { png, pdf, svg };

/// The kind that the ending of the file's name asks for; nullopt when it is none of the three.
std::optional<PictureKind> picture_kind(const std::filesystem::path& file);

/// A drawing of that size in millimetres, as the bytes of a file. A PNG is `pixels` wide and in
/// proportion high; PDF and SVG keep lines as lines. Throws as Picture does, std::runtime_error
/// when the library fails.
std::string picture_file(PictureKind kind, const Rect& drawn, int pixels, Fonts& fonts,
                         const std::function<void(Canvas&, const Rect&)>& paint);

} // namespace blason
