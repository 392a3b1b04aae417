#pragma once

#include "face/text.hpp"

namespace blason {

/// What words are for; decides cut and size. Sizes are those of a screen 1080 units high.
enum class Role { display, title, name, motto, quote, body, label, score, letter };

/// On dark ground: text, text2, gold. On parchment: sepia, sepia2, gold_dark. On gold: ink.
enum class Tone { text, text2, gold, sepia, sepia2, gold_dark, ink };

struct Style {
  Role role = Role::body;
  Tone tone = Tone::text;
  Side side = Side::start;
  Level level = Level::top;
  int lines = 1;   // most lines; 0: as many as the box holds
  double size = 0; // 0: the role's own
  friend bool operator==(const Style&, const Style&) = default;
};

/// No word on the wall is smaller, on a screen 1080 units high.
inline constexpr double smallest_text = 33;

Lettering lettering(const Style&, const Palette&);
Fit fit(const Style&);

} // namespace blason
