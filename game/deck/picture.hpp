#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace blason {

/// An author's picture as it is painted: its pixels, and each size of half the one before, so that
/// a small frame need not be filled out of the largest.
struct Likeness {
  /// Rows from above of blue, green, red and alpha, a byte each, colours multiplied by alpha.
  struct Grain {
    int width = 0, height = 0;
    std::vector<std::uint8_t> bgra;
  };
  std::string hash;          // of the file it was made from: its SHA-256, and at which side
  std::vector<Grain> grains; // largest first, at least one
};

/// Why an author's picture is not shown. The numbers are also what the picture decoder exits with.
enum class PictureTrouble {
  not_there = 20,       // no file, or one that cannot be read
  outside = 21,         // a way out of the deck's folder: a link, an absolute path, ".."
  too_large = 22,       // more bytes than a picture may have
  unknown_kind = 23,    // neither PNG nor JPEG
  too_many_pixels = 24, // as its own header says
  broken = 25,          // ends too early, or its data are wrong
  too_costly = 26,      // wanted more time or memory than it is given
  no_decoder = 27       // the decoder is not installed, or cannot shut itself in
};

/// A picture that is not shown: its persona, by its place in the deck, has the face of its id.
struct PictureRefused {
  std::size_t persona = 0;
  PictureTrouble trouble = PictureTrouble::not_there;
  friend bool operator==(const PictureRefused&, const PictureRefused&) = default;
};

} // namespace blason
