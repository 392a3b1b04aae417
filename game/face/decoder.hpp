#pragma once

#include "deck/picture.hpp"
#include "face/interruption.hpp"

#include <filesystem>
#include <span>
#include <string>
#include <variant>
#include <vector>

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

/// Has each picture decoded by a `decoder` process of its own, all at once, to at most `side`
/// pixels on the longer side. Answers in their order, in `patience` milliseconds at most: a process
/// that takes longer is killed, and all of them are as soon as the interruption is uttered. None
/// is left when it returns. Whatever the bytes are, a trouble is the worst that comes of them.
std::vector<Decoded> decode(std::span<const std::string> pictures, int side, int patience,
                            const std::filesystem::path& decoder,
                            const Interruption* interruption = nullptr);

} // namespace blason
