#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace blason {

/// One face of one font file the program is installed with.
struct FontFile {
  enum class Weight { regular, medium, semibold, bold, extrabold };
  std::string_view package, file, family; // file: below a folder of fonts
  Weight weight = Weight::regular;
  bool italic = false, emboldened = false;
  int index = 0;       // which face of a collection
  int bitmap_size = 0; // pixels of the em in a font of pictures; 0: outlines
};

/// Letters from `first` to `last` are drawn by the family of that name when Inter and Garamond lack
/// them.
struct ScriptRange {
  std::uint32_t first, last;
  std::string_view family;
};

/// The faces every text may need, opened at once.
std::span<const FontFile> text_faces();
/// The faces of other scripts, opened when first met.
std::span<const FontFile> script_faces();
std::span<const ScriptRange> scripts();

} // namespace blason
