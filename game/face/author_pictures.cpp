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

// Milliseconds for one picture. One is decoded at a time: a decoder may take 120 MB, and a
// processor which the window shall not have to wait for.
constexpr int one_patience = 4'000;
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
  const HangingCourse& course;
  std::size_t wanted;                         // personas with a picture
  std::map<std::string, Answer> answers = {}; // by name
  // By persona: the name of its picture, or why it has none.
  std::map<std::size_t, std::variant<std::string, PictureTrouble>> found = {};

  bool unwanted() const { return course.interruption != nullptr && course.interruption->uttered(); }

  void tell() const {
    if (course.told) course.told(found.size(), wanted);
  }

  Answer decoded(const std::string& name, const std::string& bytes) const {
    if (glass.over() || unwanted()) return PictureTrouble::too_costly;
    Decoded made =
        decode(bytes, side, std::min(one_patience, patience), decoder, course.interruption);
    if (auto* grain = std::get_if<Likeness::Grain>(&made))
      return likeness_of(name, std::move(*grain));
    return std::get<PictureTrouble>(made);
  }

  void find(const Deck& deck, const PictureSource& source) {
    tell();
    for (std::size_t i = 0; i < deck.personas.size(); ++i) {
      const std::string& path = deck.personas[i].portrait.picture;
      if (path.empty()) continue;
      std::variant<std::string, PictureTrouble> read = PictureTrouble::too_costly;
      if (!unwanted()) read = source(path);
      if (auto* bytes = std::get_if<std::string>(&read)) {
        const std::string name = name_of(*bytes, side);
        found[i] = name;
        if (!answers.contains(name)) answers[name] = decoded(name, *bytes);
      } else {
        found[i] = std::get<PictureTrouble>(read);
      }
      tell();
    }
  }

  Answer answer_for(const std::variant<std::string, PictureTrouble>& what) const {
    if (const auto* trouble = std::get_if<PictureTrouble>(&what)) return *trouble;
    return answers.at(std::get<std::string>(what));
  }
};

AuthorPictures::AuthorPictures() : AuthorPictures(picture_decoder()) {}
AuthorPictures::AuthorPictures(std::filesystem::path decoder, int patience)
    : decoder_(std::move(decoder)), patience_(patience) {}

std::vector<PictureRefused> AuthorPictures::hang(Deck& deck, const std::filesystem::path& folder,
                                                 const HangingCourse& course) {
  return hang(
      deck, [&folder](const std::string& path) { return read_beside(folder, path); }, course);
}

std::vector<PictureRefused> AuthorPictures::hang(Deck& deck, const PictureSource& source,
                                                 const HangingCourse& course) {
  const auto wanted = static_cast<std::size_t>(
      std::count_if(deck.personas.begin(), deck.personas.end(),
                    [](const Persona& persona) { return !persona.portrait.picture.empty(); }));
  Hanging hanging{decoder_, side_for(wanted), patience_, Hourglass(patience_), course, wanted};
  for (auto& [name, likeness] : known_) hanging.answers[name] = std::move(likeness);
  known_.clear();
  hanging.find(deck, source);
  std::vector<PictureRefused> refused;
  for (const auto& [persona, what] : hanging.found) {
    Hanging::Answer answer = hanging.answer_for(what);
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
