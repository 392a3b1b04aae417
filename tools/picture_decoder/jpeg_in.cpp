#include "decoding.hpp"
#include "leave.hpp"
#include "upright.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdio> // jpeglib.h uses it without naming it
#include <jpeglib.h>

#include <jerror.h>

namespace blason {
namespace {

/// The library's source of bytes, which ours hides behind.
struct JpegSource {
  jpeg_source_mgr manager; // first: the library knows the whole by its address
  BytesIn* in;
};

void begin_jpeg(j_decompress_ptr) {}
void end_jpeg(j_decompress_ptr) {}

boolean fill_jpeg(j_decompress_ptr jpeg) {
  const std::string_view piece = reinterpret_cast<JpegSource*>(jpeg->src)->in->take();
  jpeg->src->next_input_byte = reinterpret_cast<const JOCTET*>(piece.data());
  jpeg->src->bytes_in_buffer = piece.size();
  return TRUE;
}

void skip_jpeg(j_decompress_ptr jpeg, long count) {
  for (; count > 0; count -= static_cast<long>(jpeg->src->bytes_in_buffer), fill_jpeg(jpeg)) {
    if (static_cast<std::size_t>(count) > jpeg->src->bytes_in_buffer) continue;
    jpeg->src->next_input_byte += count;
    jpeg->src->bytes_in_buffer -= static_cast<std::size_t>(count);
    return;
  }
}

[[noreturn]] void leave_jpeg(j_common_ptr jpeg) {
  leave(jpeg->err->msg_code == JERR_OUT_OF_MEMORY ? PictureTrouble::too_costly
                                                  : PictureTrouble::broken);
}

/// Most warnings leave a picture whole; a marker amid the data means that some are missing.
void heed_jpeg_warning(j_common_ptr jpeg, int level) {
  if (level < 0 && jpeg->err->msg_code == JWRN_HIT_MARKER) leave(PictureTrouble::broken);
}
void say_nothing(j_common_ptr) {}

/// Each scan goes over all blocks, for a few bytes of file; programs that write pictures need ten.
void count_scans(j_common_ptr jpeg) {
  constexpr int most_scans = 100;
  if (reinterpret_cast<j_decompress_ptr>(jpeg)->input_scan_number > most_scans)
    leave(PictureTrouble::too_costly);
}

/// The library shrinks by eighths for less than it costs to decode all.
void shrink_by_eighths(jpeg_decompress_struct& jpeg, int side) {
  const unsigned longer = std::max(jpeg.image_width, jpeg.image_height);
  jpeg.scale_denom = 8;
  jpeg.scale_num = 1;
  while (jpeg.scale_num < 8 && longer * jpeg.scale_num < static_cast<unsigned>(side) * 8)
    ++jpeg.scale_num;
}

/// Telephones store pictures as they were held, and say how.
int orientation_of(const jpeg_decompress_struct& jpeg) {
  for (const jpeg_marker_struct* one = jpeg.marker_list; one != nullptr; one = one->next) {
    const int held = orientation_in({reinterpret_cast<const char*>(one->data), one->data_length});
    if (held != 1) return held;
  }
  return 1;
}

/// Inks as Adobe stores them, inverted, to blue, green, red and alpha, in place.
void inks_to_bgra(std::vector<std::uint8_t>& row) {
  for (std::size_t at = 0; at + 3 < row.size(); at += 4) {
    const unsigned black = row[at + 3];
    const auto under = [&](unsigned ink) { return static_cast<std::uint8_t>(ink * black / 255); };
    const std::uint8_t red = under(row[at]);
    row[at] = under(row[at + 2]);
    row[at + 1] = under(row[at + 1]);
    row[at + 2] = red;
    row[at + 3] = 255;
  }
}

} // namespace

Shrinking jpeg_in(BytesIn& in, int side) {
  jpeg_decompress_struct jpeg{};
  jpeg_error_mgr errors{};
  jpeg.err = jpeg_std_error(&errors);
  errors.error_exit = leave_jpeg;
  errors.emit_message = heed_jpeg_warning;
  errors.output_message = say_nothing;
  jpeg_create_decompress(&jpeg);
  JpegSource source{
      {nullptr, 0, begin_jpeg, fill_jpeg, skip_jpeg, jpeg_resync_to_restart, end_jpeg}, &in};
  jpeg.src = &source.manager;
  jpeg_progress_mgr progress{};
  progress.progress_monitor = count_scans;
  jpeg.progress = &progress;
  jpeg_save_markers(&jpeg, JPEG_APP0 + 1, 0xFFFF);
  jpeg_read_header(&jpeg, TRUE);
  check_size(jpeg.image_width, jpeg.image_height);
  const bool inks = jpeg.jpeg_color_space == JCS_CMYK || jpeg.jpeg_color_space == JCS_YCCK;
  jpeg.out_color_space = inks ? JCS_CMYK : JCS_EXT_BGRA;
  shrink_by_eighths(jpeg, side);
  jpeg_start_decompress(&jpeg);
  const PixelSize whole{static_cast<int>(jpeg.output_width), static_cast<int>(jpeg.output_height)};
  Shrinking made(whole, side, orientation_of(jpeg));
  std::vector<std::uint8_t> row(static_cast<std::size_t>(whole.width) * 4);
  for (int y = 0; y < whole.height; ++y) {
    JSAMPROW rows[] = {row.data()};
    jpeg_read_scanlines(&jpeg, rows, 1);
    if (inks) inks_to_bgra(row);
    made.add({y}, row);
  }
  jpeg_finish_decompress(&jpeg);
  return made;
}

} // namespace blason
