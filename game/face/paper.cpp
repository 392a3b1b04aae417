#include "face/paper.hpp"

#include "deck/deck.hpp"
#include "face/bytes_out.hpp"

#include <cairo-pdf.h>
#include <cairo.h>

#include <stdexcept>

namespace blason {
const Palette& printed() {
  static const Palette palette = printed(Theme());
  return palette;
}

Palette printed(const Theme& theme) {
  Palette flat = palette_of(theme, false);
  flat.parchment_top = flat.card_middle = flat.parchment_low = flat.sheet_low = flat.parchment;
  return flat;
}

void Paper::Release::operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }

Paper::Paper(PaperSize size, Fonts& fonts, std::string_view title, const Palette& palette)
    : size_(size), fonts_(fonts), palette_(palette),
      surface_(cairo_pdf_surface_create_for_stream(take_bytes, &bytes_,
                                                   size.width * points_a_millimetre,
                                                   size.height * points_a_millimetre)) {
  cairo_pdf_surface_set_metadata(surface_.get(), CAIRO_PDF_METADATA_TITLE,
                                 std::string(title).c_str());
  cairo_pdf_surface_set_metadata(surface_.get(), CAIRO_PDF_METADATA_CREATOR, "Blason");
  open_page();
}

Paper::~Paper() {
  canvas_.reset(); // before the surface it paints on
}

void Paper::open_page() {
  canvas_.emplace(surface_.get(), fonts_, palette_);
  canvas_->scale(points_a_millimetre);
  ++pages_;
}

Canvas& Paper::turn() {
  unfit_ = unfit();
  canvas_.reset();
  cairo_surface_show_page(surface_.get());
  open_page();
  return *canvas_;
}

std::vector<Unfit> Paper::unfit() const {
  std::vector<Unfit> all = unfit_;
  if (canvas_) all.insert(all.end(), canvas_->unfit().begin(), canvas_->unfit().end());
  return all;
}

std::string Paper::finish() {
  unfit_ = unfit();
  canvas_.reset();
  cairo_surface_finish(surface_.get());
  const cairo_status_t status = cairo_surface_status(surface_.get());
  if (status != CAIRO_STATUS_SUCCESS)
    throw std::runtime_error(std::string("paper: ") + cairo_status_to_string(status));
  return std::move(bytes_);
}

Flow::Flow(Paper& paper, const Rect& room, Furniture furniture)
    : paper_(paper), room_(room), furniture_(std::move(furniture)), y_(room.y) {
  furniture_(paper_.page(), page_);
}

void Flow::add(const Block& block) {
  const bool first = y_ <= room_.y;
  const double gap = first ? 0 : block.gap;
  if (!first && y_ + gap + block.height + block.keep > room_.bottom() + 1e-6) {
    furniture_(paper_.turn(), ++page_);
    y_ = room_.y;
  } else {
    y_ += gap;
  }
  block.paint(paper_.page(), {room_.x, y_, room_.width, block.height});
  y_ += block.height;
}

} // namespace blason
