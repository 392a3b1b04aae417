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

const Palette& ink_saver() {
  static const Palette palette = ink_saver(Theme());
  return palette;
}

Palette ink_saver(const Theme& theme) {
  Palette spare = printed(theme);
  spare.ground = spare.ground_middle = spare.ground_edge = spare.ink = spare.panel = spare.raised =
      spare.parchment = spare.parchment_top = spare.card_middle = spare.parchment_low =
          spare.sheet_low = spare.parchment2 = hex(0xFFFFFF);
  spare.card_lattice = spare.ornate ? spare.parchment3 : spare.ink;
  spare.text = spare.chalk = spare.sepia;
  spare.text2 = spare.sepia2;
  spare.gold_text = spare.gold_light = spare.gold_dark;
  spare.pale = 0.5;
  return spare;
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
  // No date: the same deck makes the same bytes, whenever it is printed.
  cairo_pdf_surface_set_metadata(surface_.get(), CAIRO_PDF_METADATA_CREATE_DATE, "not said");
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

void Paper::bookmark(const std::string& words) {
  const std::string where = "page=" + std::to_string(pages_) + " pos=[0 0]";
  cairo_pdf_surface_add_outline(surface_.get(), CAIRO_PDF_OUTLINE_ROOT, words.c_str(),
                                where.c_str(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
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
  return facts_ ? with_facts(std::move(bytes_), *facts_) : std::move(bytes_);
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
