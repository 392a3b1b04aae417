#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <unordered_map>

// NOLINTNEXTLINE(bugprone-reserved-identifier): the library's own name.
typedef struct _PangoLayout PangoLayout;

namespace blason {

/// One way words stand in a box.
struct Composition {
  std::shared_ptr<PangoLayout> layout; // not changed once kept
  double size = 0, scale = 0, pitch = 0;
  int lines = 0;
  double widest = 0;
  bool whole = false;    // stands without breaking a word
  std::size_t shown = 0; // bytes of the words that stand
};

/// Compositions by what was asked. Shaping is what a page costs, and words are measured before they
/// are painted, and painted again on the pages that follow. Those not asked for in a long while are
/// forgotten.
class Compositions {
public:
  /// Valid until the next keep(); nullptr: not kept.
  const Composition* find(const std::string& asked);
  const Composition& keep(std::string asked, Composition);

private:
  using Kept = std::unordered_map<std::string, Composition>;
  Kept young_, old_;
};

} // namespace blason
