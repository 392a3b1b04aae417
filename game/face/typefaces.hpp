#pragma once

namespace blason {

struct Theme;

/// Which words a deck has set in Inter where the house sets them in Garamond.
struct Typefaces {
  bool inter_titles = false; // titles and names
  bool inter_quotes = false; // quotations, mottoes, taglines
  friend bool operator==(const Typefaces&, const Typefaces&) = default;
};

Typefaces typefaces_of(const Theme& theme);

} // namespace blason
