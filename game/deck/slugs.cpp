#include "deck/slugs.hpp"

namespace blason::slugs {
namespace {

constexpr std::array<List, 20> lists{{
    {"shape", shapes},
    {"tincture", tinctures},
    {"division", divisions},
    {"ordinary", ordinaries},
    {"line", lines},
    {"charge", charges},
    {"jaw", jaws},
    {"hair", hairs},
    {"hair_colour", hair_colours},
    {"eyes", eyes},
    {"brow", brows},
    {"nose", noses},
    {"mouth", mouths},
    {"beard", beards},
    {"glasses", glasses},
    {"extra", extras},
    {"clothes", clothes},
    {"cloth", cloths},
    {"background", backgrounds},
    {"motif", motifs},
}};

} // namespace

std::span<const List> all() { return lists; }

} // namespace blason::slugs
