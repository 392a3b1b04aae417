#pragma once

#include "deck/picture.hpp"

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

/// Has each picture decoded by a `decoder` process of its own, all at once, to at most `side`
/// pixels on the longer side. Answers in their order, in `patience` milliseconds at most: a process
/// that takes longer is killed. Whatever the bytes are, a trouble is the worst that comes of them.
std::vector<Decoded> decode(std::span<const std::string> pictures, int side, int patience,
                            const std::filesystem::path& decoder);

} // namespace blason
