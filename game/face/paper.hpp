#pragma once

#include "face/canvas.hpp"
#include "face/pdf_facts.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace blason {

/// A sheet in millimetres.
struct PaperSize {
  double width, height;
};
inline constexpr PaperSize a4{210, 297}, us_letter{215.9, 279.4};

/// The house's colours for printers: parchment is one flat tone, because a shade prints as dots.
const Palette& printed();
/// A deck's colours for printers.
Palette printed(const Theme&);
/// The same for who spares ink: white grounds, pale fills, hatching on shields.
const Palette& ink_saver();
Palette ink_saver(const Theme&);

/// A PDF painted page by page and kept in memory until it is whole; one unit is a millimetre.
class Paper {
public:
  /// The first page is open at once; `title` is what a reader's window is called. `palette` must
  /// outlive it.
  Paper(PaperSize, Fonts&, std::string_view title, const Palette& palette = printed());
  ~Paper();
  Paper(const Paper&) = delete;
  Paper& operator=(const Paper&) = delete;

  Canvas& page() { return *canvas_; }
  /// Ends this page and opens the next.
  Canvas& turn();
  int pages() const { return pages_; }
  /// An entry of the outline that leads to the page which is open.
  void bookmark(const std::string& words);
  /// What the file will say of itself beside its title.
  void say_of_itself(PdfFacts facts) { facts_ = std::move(facts); }
  Rect sheet() const { return {0, 0, size_.width, size_.height}; }
  /// What found no room, on all pages so far; empty in a paper that can be handed out.
  std::vector<Unfit> unfit() const;
  /// The bytes of the file; nothing can be painted afterwards. Throws std::runtime_error.
  std::string finish();

private:
  struct Release {
    void operator()(cairo_surface_t*) const;
  };
  void open_page();

  PaperSize size_;
  Fonts& fonts_;
  const Palette& palette_;
  std::string bytes_;
  std::unique_ptr<cairo_surface_t, Release> surface_;
  std::optional<Canvas> canvas_;
  std::vector<Unfit> unfit_;
  std::optional<PdfFacts> facts_;
  int pages_ = 0;
};

/// Something that stands whole on one page.
struct Block {
  double height = 0;
  std::function<void(Canvas&, const Rect&)> paint;
  double gap = 0;  // above it, unless it is the first of a page
  double keep = 0; // room wanted below it: a heading stays with what it heads
};

/// Blocks under each other, over as many pages as they take.
class Flow {
public:
  /// `furniture` paints what every page has around the room; its number is that of the page in this
  /// flow, from 1. The flow begins on the page that is open.
  using Furniture = std::function<void(Canvas&, int page)>;
  Flow(Paper&, const Rect& room, Furniture furniture);

  void add(const Block&);
  double width() const { return room_.width; }
  /// What a whole page holds; no block may be higher.
  double page_height() const { return room_.height; }

private:
  Paper& paper_;
  Rect room_;
  Furniture furniture_;
  int page_ = 1;
  double y_;
};

} // namespace blason
