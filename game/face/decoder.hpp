#pragma once

#include "deck/picture.hpp"
#include "face/interruption.hpp"

#include <filesystem>
#include <string>
#include <variant>

namespace blason {

/// What became of the bytes of a picture. The pixels lack their smaller grains and their hash.
using Decoded = std::variant<Likeness::Grain, PictureTrouble>;

/// The picture decoder that came with this program; empty when it is not installed.
std::filesystem::path picture_decoder();

/// Some milliseconds that begin to run when it is made.
class Hourglass {
public:
  explicit Hourglass(int patience);
  ~Hourglass();
  Hourglass(const Hourglass&) = delete;
  Hourglass& operator=(const Hourglass&) = delete;

  /// A file that can be read from once the time is over; negative when there is none to be had.
  int file() const { return file_; }
  bool over() const;

private:
  int file_;
};

/// Has a picture decoded by a `decoder` process of its own, to at most `side` pixels on the longer
/// side. Answers in `patience` milliseconds at most: a process that takes longer is killed, as it
/// is when the interruption is uttered, and none is left when this returns. Whatever the bytes are,
/// a trouble is the worst that comes of them.
Decoded decode(const std::string& picture, int side, int patience,
               const std::filesystem::path& decoder, const Interruption* interruption = nullptr);

} // namespace blason
