#include "face/portrait.hpp"

#include "deck/slugs.hpp"

#include <algorithm>
#include <cstdint>
#include <span>

namespace blason {
namespace {

/// Draws that depend on the id and on the trait's own number alone: a trait added later changes no
/// other.
class Dice {
public:
  explicit Dice(std::string_view id) {
    for (const char letter : id)
      seed_ = (seed_ ^ static_cast<unsigned char>(letter)) * 0x100000001B3u;
  }

  /// From 0 to `sides` − 1.
  std::size_t roll(std::uint64_t trait, std::size_t sides) const {
    std::uint64_t z = seed_ + (trait + 1) * 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return static_cast<std::size_t>((z ^ (z >> 31)) % sides);
  }

  std::string pick(std::uint64_t trait, std::span<const std::string_view> words) const {
    return std::string(words[roll(trait, words.size())]);
  }

private:
  std::uint64_t seed_ = 0xCBF29CE484222325u;
};

/// Numbers of the traits; they may never change, or faces would.
enum Trait : std::uint64_t {
  skin_trait,
  age_trait,
  jaw_trait,
  hair_trait,
  colour_trait,
  eyes_trait,
  brow_trait,
  nose_trait,
  mouth_trait,
  beard_trait,
  glasses_trait,
  clothes_trait,
  cloth_trait,
  accent_trait,
  background_trait,
  motif_trait,
  veil_trait,
  lash_trait
};

// The draws below keep lists of their own: words added to the grammar must not change known faces.
constexpr std::string_view hair_slugs[] = {
    "shaved", "short",    "side-part", "short-curls", "afro",  "bob",
    "fringe", "wavy",     "straight",  "long-curls",  "bun",   "ponytail",
    "braids", "receding", "bald",      "pixie",       "beanie"};
constexpr std::size_t bearded_hairs[] = {0, 1, 2, 3, 13, 14, 16};
constexpr std::string_view young_colours[] = {"black", "brown", "chestnut", "blond", "auburn"};
constexpr std::string_view grown_colours[] = {"black", "brown", "chestnut", "salt-pepper"};
constexpr std::string_view old_colours[] = {"salt-pepper", "grey", "white"};
constexpr std::string_view jaws[] = {"oval", "round", "square", "fine"};
constexpr std::string_view eyes[] = {"round", "soft", "wide"};
constexpr std::string_view brows[] = {"thin", "straight", "strong", "round"};
constexpr std::string_view noses[] = {"normal", "round", "fine", "strong"};
constexpr std::string_view mouths[] = {"smile", "laugh", "lips", "corner"};
constexpr std::string_view beards[] = {"none", "stubble", "short", "full", "goatee", "moustache"};
constexpr std::string_view glasses[] = {"none", "none", "none", "round", "rect"};
constexpr std::string_view clothes[] = {"tshirt", "shirt",  "fleece", "jacket",
                                        "hoodie", "blazer", "blouse", "turtleneck",
                                        "puffer", "scarf",  "striped"};
constexpr std::string_view cloth_slugs[] = {"linen", "slate", "moss",    "brick", "plum",
                                            "ocean", "night", "mustard", "rose",  "charcoal"};
constexpr std::string_view accents[] = {"chalk", "linen", "mist", "slate"};
constexpr std::string_view backgrounds[] = {"sand", "mist", "sage", "clay", "dusk"};
constexpr std::string_view motifs[] = {"peaks", "waves", "town",     "forest",
                                       "rays",  "hills", "lozenges", "disc"};

std::string hair_colour_for(const Dice& dice, int age) {
  if (age == 0 || age == 1) return dice.pick(colour_trait, young_colours);
  return age == 2 ? dice.pick(colour_trait, grown_colours) : dice.pick(colour_trait, old_colours);
}

bool says_a_picture_alone(const Portrait& given) {
  Portrait picture;
  picture.picture = given.picture;
  picture.alt = given.alt;
  picture.likeness = given.likeness;
  return !given.picture.empty() && given == picture;
}

void fill(std::string& word, std::string value) {
  if (word.empty()) word = std::move(value);
}

} // namespace

Portrait complete(const Portrait& given, std::string_view persona_id) {
  const Dice dice(persona_id);
  if (says_a_picture_alone(given)) {
    Portrait made = portrait_from(persona_id);
    made.picture = given.picture;
    made.alt = given.alt;
    made.likeness = given.likeness;
    return made;
  }
  Portrait portrait = given;
  if (portrait.skin == 0) portrait.skin = static_cast<int>(dice.roll(skin_trait, 6)) + 1;
  fill(portrait.jaw, dice.pick(jaw_trait, jaws));
  fill(portrait.hair, dice.pick(hair_trait, hair_slugs));
  fill(portrait.hair_colour, hair_colour_for(dice, portrait.age));
  fill(portrait.eyes, dice.pick(eyes_trait, eyes));
  fill(portrait.brow, dice.pick(brow_trait, brows));
  fill(portrait.nose, dice.pick(nose_trait, noses));
  fill(portrait.mouth, dice.pick(mouth_trait, mouths));
  fill(portrait.beard, "none");
  fill(portrait.glasses, "none");
  fill(portrait.clothes, dice.pick(clothes_trait, clothes));
  fill(portrait.background, dice.pick(background_trait, backgrounds));
  fill(portrait.motif, dice.pick(motif_trait, motifs));
  fill(portrait.veil, dice.pick(veil_trait, cloth_slugs));
  if (portrait.cloth.empty()) portrait.cloth.push_back(dice.pick(cloth_trait, cloth_slugs));
  if (portrait.cloth.size() == 1) portrait.cloth.push_back(dice.pick(accent_trait, accents));
  return portrait;
}

Portrait portrait_from(std::string_view persona_id) {
  const Dice dice(persona_id);
  Portrait portrait;
  portrait.age = static_cast<int>(dice.roll(age_trait, 4));
  const std::size_t hair = dice.roll(hair_trait, std::size(hair_slugs));
  const bool may_have_beard = std::find(std::begin(bearded_hairs), std::end(bearded_hairs), hair) !=
                              std::end(bearded_hairs);
  if (may_have_beard) portrait.beard = dice.pick(beard_trait, beards);
  portrait.lash = may_have_beard ? 0 : static_cast<int>(dice.roll(lash_trait, 2));
  portrait.glasses = dice.pick(glasses_trait, glasses);
  return complete(portrait, persona_id);
}

} // namespace blason
