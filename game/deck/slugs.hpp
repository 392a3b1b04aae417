#pragma once

#include <array>
#include <span>
#include <string_view>

/// The English words of the crest grammar and of the portrait grammar, said once for reader,
/// painter and editor. decks/README.md holds the same lists with their French labels, and a test
/// compares the two.
namespace blason::slugs {

using Word = std::string_view;

inline constexpr std::array<Word, 3> shapes{"ecu", "iberique", "suisse"};
inline constexpr std::array<Word, 10> tinctures{"or",   "argent",  "celeste", "gules", "azure",
                                                "vert", "purpure", "sable",   "tenne", "ermine"};
inline constexpr std::array<Word, 14> divisions{
    "plain",     "per pale",    "per fess",    "per bend", "per bend sinister",
    "quarterly", "per saltire", "per chevron", "barry",    "paly",
    "bendy",     "chequy",      "lozengy",     "gyronny"};
inline constexpr std::array<Word, 13> ordinaries{
    "chief",   "fess", "pale", "bend", "bend sinister", "chevron", "cross",
    "saltire", "pall", "pile", "base", "bordure",       "canton"};
inline constexpr std::array<Word, 4> lines{"straight", "wavy", "indented", "embattled"};
inline constexpr std::array<Word, 20> charges{"mullet", "sun",     "crescent", "tower", "key",
                                              "tree",   "leaf",    "trefoil",  "rose",  "escallop",
                                              "fish",   "martlet", "anchor",   "mount", "ship",
                                              "horn",   "flame",   "book",     "wheel", "bee"};

inline constexpr std::array<Word, 4> jaws{"oval", "round", "square", "fine"};
inline constexpr std::array<Word, 19> hairs{
    "shaved", "short",    "side-part",  "short-curls", "afro",     "bob",    "fringe",
    "wavy",   "straight", "long-curls", "bun",         "ponytail", "braids", "receding",
    "bald",   "pixie",    "hijab",      "turban",      "beanie"};
inline constexpr std::array<Word, 8> hair_colours{"black",  "brown",       "chestnut", "blond",
                                                  "auburn", "salt-pepper", "grey",     "white"};
inline constexpr std::array<Word, 3> eyes{"round", "soft", "wide"};
inline constexpr std::array<Word, 4> brows{"thin", "straight", "strong", "round"};
inline constexpr std::array<Word, 4> noses{"normal", "round", "fine", "strong"};
inline constexpr std::array<Word, 4> mouths{"smile", "laugh", "lips", "corner"};
inline constexpr std::array<Word, 6> beards{"none", "stubble", "short",
                                            "full", "goatee",  "moustache"};
inline constexpr std::array<Word, 3> glasses{"none", "round", "rect"};
inline constexpr std::array<Word, 6> extras{"none",       "earrings", "hearing-aid",
                                            "wheelchair", "child",    "children"};
inline constexpr std::array<Word, 11> clothes{"tshirt", "shirt",  "fleece",     "jacket",
                                              "hoodie", "blazer", "turtleneck", "blouse",
                                              "puffer", "scarf",  "striped"};
inline constexpr std::array<Word, 12> cloths{"linen", "chalk", "slate",    "moss",
                                             "brick", "plum",  "ocean",    "mustard",
                                             "night", "rose",  "charcoal", "mist"};
inline constexpr std::array<Word, 5> backgrounds{"sand", "mist", "sage", "clay", "dusk"};
inline constexpr std::array<Word, 8> motifs{"peaks", "waves", "town",     "forest",
                                            "rays",  "hills", "lozenges", "disc"};

/// The looks a deck may ask for by name.
inline constexpr std::array<Word, 2> themes{"heraldry", "sober"};
/// The fonts a theme may ask for: those the program is installed with.
inline constexpr std::array<Word, 2> theme_fonts{"garamond", "inter"};
/// The colours a theme may set, in the order they are put on its base.
inline constexpr std::array<Word, 8> theme_colours{"ink",   "panel", "parchment", "text",
                                                   "text2", "sepia", "sepia2",    "gold"};

/// One list of words under the heading it has in decks/README.md.
struct List {
  Word name;
  std::span<const Word> words;
};

/// Every list of a crest and of a portrait, in the order of the table.
std::span<const List> all();

} // namespace blason::slugs
