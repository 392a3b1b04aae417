#include "face/text.hpp"

#include "face/compositions.hpp"
#include "face/unbroken.hpp"

#include <cairo.h>
#include <pango/pangocairo.h>

#include <cmath>
#include <memory>

namespace blason {
namespace {

constexpr double smaller = 0.94; // one step down

double units(int pango) { return static_cast<double>(pango) / PANGO_SCALE; }

struct Setter {
  Fonts& fonts;
  Rect box;
  const Lettering& lettering;
  const Fit& fit;
  Cut cut = fonts.worn(lettering.cut);

  Composition compose(std::string_view words, double size, PangoWrapMode wrap) const;
  static void measure(Composition&);
  int most_lines(const Composition&) const;
  bool stands(const Composition&) const;
  Point line_start(const Composition&, int line, const PangoRectangle& logical) const;
  Rect ink(const Composition&) const;
  double floor() const {
    return fit.floor > 0 ? std::min(fit.floor, lettering.size) : lettering.size;
  }
  Composition largest(std::string_view words) const;
  const Composition& kept(char asked, std::string_view words,
                          Composition (Setter::*made)(std::string_view) const) const;
  Composition as_set(std::string_view words) const;
  double top(const Composition&) const;
  void balance(Composition&) const;
  std::size_t shown(const Composition&, std::string_view words) const;
  std::size_t page(const Composition&, std::string_view words) const;
  Composition ellipsed(std::string_view words, std::size_t& shown) const;
};

/// Lines of tall scripts need more air than the leading asked for Latin.
double pitch_for(PangoLayout* layout, double leading) {
  double above = 0, below = 0;
  for (int line = 0; line < pango_layout_get_line_count(layout); ++line) {
    PangoRectangle ink;
    pango_layout_line_get_extents(pango_layout_get_line_readonly(layout, line), &ink, nullptr);
    above = std::max(above, -units(ink.y));
    below = std::max(below, units(ink.y + ink.height));
  }
  const double needed = (above + below) / layout_size;
  return needed > 1.35 ? std::max(leading, needed) : leading;
}

/// In units of Pango, whose widths end where its integers do.
int pango_width(double width) {
  return static_cast<int>(std::min(std::ceil(width * PANGO_SCALE), 1e9));
}

Composition Setter::compose(std::string_view words, double size, PangoWrapMode wrap) const {
  Composition c;
  c.size = size;
  c.scale = size / layout_size;
  c.layout.reset(fonts.layout(words, cut, lettering.tabular, lettering.spacing), g_object_unref);
  pango_layout_set_wrap(c.layout.get(), wrap);
  pango_layout_set_width(c.layout.get(), pango_width(box.width / c.scale));
  measure(c);
  c.pitch = pitch_for(c.layout.get(), lettering.leading) * size;
  return c;
}

double Setter::top(const Composition& c) const {
  const double spare = box.height - c.lines * c.pitch;
  return box.y + (fit.level == Level::top ? 0 : fit.level == Level::middle ? spare / 2 : spare);
}

void Setter::measure(Composition& c) {
  c.widest = 0;
  c.lines = pango_layout_get_line_count(c.layout.get());
  for (int line = 0; line < c.lines; ++line) {
    PangoRectangle logical;
    pango_layout_line_get_extents(pango_layout_get_line_readonly(c.layout.get(), line), nullptr,
                                  &logical);
    c.widest = std::max(c.widest, units(logical.width) * c.scale);
  }
}

int Setter::most_lines(const Composition& c) const {
  const double room = box.height > 0 ? std::floor(box.height / c.pitch + 1e-6) : 1e6;
  const int by_height = std::max(1, static_cast<int>(std::min(room, 1e6)));
  return fit.lines > 0 ? std::min(fit.lines, by_height) : by_height;
}

bool Setter::stands(const Composition& c) const {
  const bool tall = box.height > 0 && c.lines * c.pitch > box.height * (1 + 1e-6);
  return !tall && c.lines <= most_lines(c) && c.widest <= box.width * (1 + 1e-3) + 1e-6;
}

Point Setter::line_start(const Composition& c, int line, const PangoRectangle& logical) const {
  const CutHeights h = heights(cut);
  const double baseline =
      top(c) + line * c.pitch + (c.pitch - (h.ascent + h.descent) * c.size) / 2 + h.ascent * c.size;
  const double spare = box.width - units(logical.width) * c.scale;
  const bool leftwards =
      pango_layout_get_line_readonly(c.layout.get(), line)->resolved_dir == PANGO_DIRECTION_RTL;
  const bool far = (lettering.side == Side::end) != leftwards;
  return {box.x + (lettering.side == Side::centre ? spare / 2 : far ? spare : 0), baseline};
}

Rect Setter::ink(const Composition& c) const {
  Rect all;
  for (int line = 0; line < c.lines; ++line) {
    PangoRectangle ink, logical;
    pango_layout_line_get_extents(pango_layout_get_line_readonly(c.layout.get(), line), &ink,
                                  &logical);
    if (ink.width <= 0) continue;
    const Point at = line_start(c, line, logical);
    const Rect here{at.x + units(ink.x) * c.scale, at.y + units(ink.y) * c.scale,
                    units(ink.width) * c.scale, units(ink.height) * c.scale};
    if (all.width <= 0) {
      all = here;
      continue;
    }
    const double x = std::min(all.x, here.x), y = std::min(all.y, here.y);
    all = {x, y, std::max(all.right(), here.right()) - x,
           std::max(all.bottom(), here.bottom()) - y};
  }
  return all;
}

/// Centred lines are made about equally long: a lone last word under a full line looks like a
/// mistake.
void Setter::balance(Composition& c) const {
  if (lettering.side != Side::centre || c.lines < 2 || c.lines > 4) return;
  const auto set = [&](double width) {
    pango_layout_set_width(c.layout.get(), pango_width(width / c.scale));
    measure(c);
    return stands(c);
  };
  const int lines = c.lines;
  double fits = box.width, narrow = box.width / 2;
  for (int step = 0; step < 6; ++step) {
    const double width = (fits + narrow) / 2;
    const bool stood = set(width) && c.lines == lines && c.widest <= width * 1.001;
    (stood ? fits : narrow) = width;
  }
  set(fits);
}

/// The words at the largest size at which they stand; at the floor also with words broken, standing
/// or not.
Composition Setter::largest(std::string_view words) const {
  for (double size = lettering.size; size > floor(); size *= smaller) {
    Composition c = compose(words, size, PANGO_WRAP_WORD);
    c.whole = stands(c);
    if (c.whole) return balance(c), std::move(c);
  }
  Composition c = compose(words, floor(), PANGO_WRAP_WORD);
  c.whole = stands(c);
  if (c.whole) balance(c);
  return c.whole ? std::move(c) : compose(words, floor(), PANGO_WRAP_WORD_CHAR);
}

/// How many bytes of the words stand on the lines there is room for.
std::size_t Setter::shown(const Composition& c, std::string_view words) const {
  const int most = most_lines(c);
  if (c.lines <= most) return words.size();
  return static_cast<std::size_t>(
      pango_layout_get_line_readonly(c.layout.get(), most)->start_index);
}

/// How many bytes of the words make a page that stands by itself: words set alone may break into
/// other lines than within a text that is longer or runs the other way.
std::size_t Setter::page(const Composition& c, std::string_view words) const {
  std::size_t bytes = std::max<std::size_t>(1, shown(c, words));
  for (int line = std::min(most_lines(c), c.lines) - 1; line > 0; --line) {
    const std::string_view alone = trimmed(words.substr(0, bytes));
    if (shown(kept('l', alone, &Setter::largest), alone) == alone.size()) break;
    bytes =
        static_cast<std::size_t>(pango_layout_get_line_readonly(c.layout.get(), line)->start_index);
  }
  return bytes;
}

/// The words with … where they end, shortened word by word (or letter by letter) until they stand.
Composition Setter::ellipsed(std::string_view words, std::size_t& shown) const {
  while (true) {
    const std::string_view kept = trimmed(words.substr(0, shown));
    Composition c = compose(std::string(kept) + "…", floor(), PANGO_WRAP_WORD_CHAR);
    if (c.lines <= most_lines(c) || shown == 0) return c;
    const std::size_t space = kept.rfind(' ');
    if (space != std::string_view::npos) {
      shown = space;
    } else {
      const char* const start = words.data();
      shown = static_cast<std::size_t>(g_utf8_find_prev_char(start, start + shown) - start);
    }
  }
}

/// As `set_text` promises.
Composition Setter::as_set(std::string_view words) const {
  Composition c = kept('l', words, &Setter::largest);
  std::size_t bytes = shown(c, words);
  if (bytes < words.size()) c = ellipsed(words, bytes);
  c.shown = bytes;
  return c;
}

/// What `made` makes of the words, made once for boxes of one size. Where the box lies and which
/// colour the words have makes no difference to it.
const Composition& Setter::kept(char asked, std::string_view words,
                                Composition (Setter::*made)(std::string_view) const) const {
  std::string key(1, asked);
  const auto add = [&key](const auto&... values) {
    (key.append(reinterpret_cast<const char*>(&values), sizeof values), ...);
  };
  add(box.width, box.height, cut, lettering.size, lettering.side, lettering.leading,
      lettering.spacing, lettering.tabular, fit.floor, fit.lines);
  key += words;
  Compositions& all = fonts.compositions();
  if (const Composition* known = all.find(key)) return *known;
  return all.keep(std::move(key), (this->*made)(words));
}

void show(Canvas& canvas, const Setter& setter, const Composition& c) {
  const Colour& colour = setter.lettering.colour;
  const Canvas::Scope scope = canvas.scope();
  cairo_t* cairo = canvas.cairo();
  cairo_set_source_rgba(cairo, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0,
                        colour.alpha);
  cairo_scale(cairo, c.scale, c.scale);
  for (int line = 0; line < c.lines; ++line) {
    PangoLayoutLine* const drawn = pango_layout_get_line_readonly(c.layout.get(), line);
    PangoRectangle logical;
    pango_layout_line_get_extents(drawn, nullptr, &logical);
    const Point at = setter.line_start(c, line, logical);
    cairo_move_to(cairo, at.x / c.scale, at.y / c.scale);
    pango_cairo_show_layout_line(cairo, drawn);
  }
}

/// Composes as `set_text` promises and, with a canvas, paints.
Setting set_on(Canvas* canvas, const Setter& setter, std::string_view given) {
  const std::string words = ready(given);
  if (words.empty()) return {};
  const Composition& c = setter.kept('s', words, &Setter::as_set);
  Setting setting;
  setting.size = c.size;
  setting.lines = c.lines;
  setting.width = c.widest;
  setting.height = c.lines * c.pitch;
  setting.ink = setter.ink(c);
  setting.whole = c.whole;
  setting.rest = trimmed(std::string_view(words).substr(c.shown));
  if (canvas == nullptr) return setting;
  show(*canvas, setter, c);
  if (!setting.rest.empty()) canvas->note({words, setting.rest});
  return setting;
}

} // namespace

Setting set_text(Fonts& fonts, const Rect& box, std::string_view words, const Lettering& lettering,
                 const Fit& fit) {
  return set_on(nullptr, Setter{fonts, box, lettering, fit}, words);
}

Setting paint_text(Canvas& canvas, const Rect& box, std::string_view words,
                   const Lettering& lettering, const Fit& fit) {
  return set_on(&canvas, Setter{canvas.fonts(), box, lettering, fit}, words);
}

double text_width(Fonts& fonts, std::string_view words, const Lettering& lettering) {
  const Setter setter{fonts, {0, 0, 1e6, 0}, lettering, {}};
  return setter.compose(ready(words), lettering.size, PANGO_WRAP_WORD).widest;
}

std::vector<std::string> pages(Fonts& fonts, const Rect& box, std::string_view given,
                               const Lettering& lettering, const Fit& fit) {
  const Setter setter{fonts, box, lettering, fit};
  const std::string words = ready(given);
  std::vector<std::string> made;
  for (std::string_view rest = trimmed(words); !rest.empty();) {
    const Composition& c = setter.kept('l', rest, &Setter::largest);
    const std::size_t shown = setter.page(c, rest);
    made.emplace_back(trimmed(rest.substr(0, shown)));
    rest = trimmed(rest.substr(shown));
  }
  return made;
}

} // namespace blason
