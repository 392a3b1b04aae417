#pragma once

#include "words/language.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// NOLINTNEXTLINE(readability-identifier-naming): the library's own name.
namespace CLI {
class App;
}

namespace blason {

/// What `blason-deck print` was called with.
struct PrintCall {
  std::string deck, what, out;
  std::string language; // of the papers; empty: that in which an evening would be led
  std::string script = "standard";
  // Not said: a4, tarot, sheet, long and 0,0.
  std::optional<std::string> paper, size, layout, duplex, backs_offset;
  bool ink_saver = false, revealed = false;
  std::uint64_t seed = 1;
  std::vector<std::string> teams; // empty: the two banners an evening opens with
};

/// Adds the call's options, explained in that language.
void offer_print(CLI::App&, PrintCall&, Language);

/// Writes the PDF. Returns the exit code: 1 when the deck has errors or the file cannot be written,
/// 2 when script or teams are none that can be played, or options make no sense together.
int print_deck(const PrintCall&, Language);

} // namespace blason
