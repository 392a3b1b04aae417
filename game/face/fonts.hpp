#pragma once

#include "face/typefaces.hpp"

#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string_view>
#include <vector>

// NOLINTNEXTLINE(bugprone-reserved-identifier): the library's own name.
typedef struct _PangoLayout PangoLayout;

namespace blason {

class Compositions;

/// A font file the program is installed with is not there; the message names the Debian package.
struct FontMissing : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// The cuts texts are set in. Bold Garamond is the 12-point Regular, emboldened: the 12-Bold file
/// draws nothing but ASCII, and two weights inside one French name would show.
enum class Cut {
  garamond,
  garamond_italic,
  garamond_bold,
  inter,
  inter_medium,
  inter_semibold,
  inter_bold,
  inter_extrabold
};

/// The size all layouts are made at; what paints them scales them.
inline constexpr double layout_size = 32;

/// Height above and depth below the baseline, as parts of the size.
struct CutHeights {
  double ascent, descent, capital;
};
CutHeights heights(Cut);

/// Where fonts are looked for: `own` when given, what the program carries, Debian's packages.
std::vector<std::filesystem::path> font_folders(const std::filesystem::path& own = {});

/// The fonts the program carries, in a configuration of their own: what else the machine has, and
/// what it would substitute, plays no part. Not shared between threads: each thread that paints
/// owns one.
class Fonts {
public:
  /// Each file is looked for in these folders, in their order. Throws FontMissing.
  explicit Fonts(std::vector<std::filesystem::path> folders = font_folders());
  ~Fonts();
  Fonts(const Fonts&) = delete;
  Fonts& operator=(const Fonts&) = delete;

  /// A fresh layout of `words` set at `layout_size` in `cut`, without width; the caller unrefs it.
  /// Fonts for the scripts met are opened on their first letter.
  PangoLayout* layout(std::string_view words, Cut cut, bool tabular, double letter_spacing);
  /// From now on words are set as the deck wants them.
  void wear(Typefaces faces) { faces_ = faces; }
  /// The cut that is set where `cut` was asked for.
  Cut worn(Cut cut) const;

  /// What was set in these fonts lately.
  Compositions& compositions();

private:
  struct Machinery;
  Typefaces faces_;
  std::unique_ptr<Machinery> machinery_;
};

} // namespace blason
