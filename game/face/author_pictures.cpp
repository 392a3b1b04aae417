#include "face/author_pictures.hpp"

#include "face/decoder.hpp"
#include "face/handed_over.hpp"
#include "face/likeness.hpp"
#include "face/picture_source.hpp"

#include <glib.h>

#include <algorithm>
#include <cmath>
#include <utility>
#include <variant>

namespace blason {
namespace {

constexpr std::size_t at_once = 2;    // decoders; each may take 120 MB
constexpr int batch_patience = 4'000; // milliseconds for each batch of them
constexpr double all_pixels = 20e6; // of all pictures of a deck: 80 MB, and a third for the smaller
constexpr int smallest_side = 128;

/// The side that pictures are handed over at, so that any number of them fits into memory.
int side_for(std::size_t pictures) {
  const double share = all_pixels / static_cast<double>(std::max<std::size_t>(pictures, 1));
  return std::clamp(static_cast<int>(std::sqrt(share)), smallest_side, largest_side);
}

std::string name_of(const std::string& bytes, int side) {
  gchar* hash = ::g_compute_checksum_for_data(
      G_CHECKSUM_SHA256, reinterpret_cast<const guchar*>(bytes.data()), bytes.size());
  std::string name = hash + ("-" + std::to_string(side));
  ::g_free(hash);
  return name;
}

} // namespace

/// The work of one call.
struct AuthorPictures::Hanging {
  using Answer = std::variant<std::shared_ptr<const Likeness>, PictureTrouble>;

  const std::filesystem::path& decoder;
  int side, patience;
  Hourglass glass;
  std::map<std::string, Answer> answers = {};      // by name
  std::vector<std::string> names = {}, batch = {}; // to be decoded together

  void decode_batch() {
    std::vector<Decoded> decoded(batch.size(), PictureTrouble::too_costly);
    if (!glass.over()) decoded = decode(batch, side, std::min(batch_patience, patience), decoder);
    for (std::size_t i = 0; i < decoded.size(); ++i) {
      if (auto* grain = std::get_if<Likeness::Grain>(&decoded[i])) {
        answers[names[i]] = likeness_of(names[i], std::move(*grain));
        continue;
      }
      answers[names[i]] = std::get<PictureTrouble>(decoded[i]);
    }
    names.clear();
    batch.clear();
  }

  void want(const std::string& name, std::string bytes) {
    if (answers.contains(name) || std::find(names.begin(), names.end(), name) != names.end())
      return;
    names.push_back(name);
    batch.push_back(std::move(bytes));
    if (batch.size() == at_once) decode_batch();
  }
};

AuthorPictures::AuthorPictures() : AuthorPictures(picture_decoder()) {}
AuthorPictures::AuthorPictures(std::filesystem::path decoder, int patience)
    : decoder_(std::move(decoder)), patience_(patience) {}

std::vector<PictureRefused> AuthorPictures::hang(Deck& deck, const std::filesystem::path& folder) {
  const auto wanted =
      std::count_if(deck.personas.begin(), deck.personas.end(),
                    [](const Persona& persona) { return !persona.portrait.picture.empty(); });
  Hanging hanging{decoder_, side_for(static_cast<std::size_t>(wanted)), patience_,
                  Hourglass(patience_)};
  for (auto& [name, likeness] : known_) hanging.answers[name] = std::move(likeness);
  known_.clear();
  std::map<std::size_t, std::variant<std::string, PictureTrouble>> found; // names, by persona
  for (std::size_t i = 0; i < deck.personas.size(); ++i) {
    if (deck.personas[i].portrait.picture.empty()) continue;
    auto read = read_beside(folder, deck.personas[i].portrait.picture);
    if (auto* bytes = std::get_if<std::string>(&read)) {
      const std::string name = name_of(*bytes, hanging.side);
      hanging.want(name, std::move(*bytes));
      found[i] = name;
    } else {
      found[i] = std::get<PictureTrouble>(read);
    }
  }
  hanging.decode_batch();
  std::vector<PictureRefused> refused;
  for (const auto& [persona, what] : found) {
    Hanging::Answer answer = PictureTrouble::not_there;
    if (const auto* trouble = std::get_if<PictureTrouble>(&what))
      answer = *trouble;
    else
      answer = hanging.answers.at(std::get<std::string>(what));
    if (const auto* trouble = std::get_if<PictureTrouble>(&answer)) {
      refused.push_back({persona, *trouble});
      continue;
    }
    auto likeness = std::get<std::shared_ptr<const Likeness>>(answer);
    known_[likeness->hash] = likeness;
    deck.personas[persona].portrait.likeness = std::move(likeness);
  }
  return refused;
}

} // namespace blason
