#include "seating/deck_pictures.hpp"

#include "face/author_pictures.hpp"
#include "face/picture_source.hpp"
#include "record/pictures.hpp"
#include "record/row.hpp"
#include "seating/home_places.hpp"
#include "words/words.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>
#include <utility>

namespace blason {
namespace {

namespace fs = std::filesystem;

bool holds(const fs::path& file, const std::string& bytes) {
  std::error_code error;
  if (!fs::is_regular_file(file, error) || fs::file_size(file, error) != bytes.size()) return false;
  std::ifstream in(file, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(in), {}) == bytes;
}

bool holds_one(const fs::path& folder, const std::string& bytes) {
  std::error_code error;
  for (const auto& item : fs::directory_iterator(folder, error))
    if (item.path().extension() == ".json" && holds(item.path(), bytes)) return true;
  return false;
}

fs::path folder_of_deck(const Record& record) {
  const HomePlaces places = home_places();
  const std::string& bytes = record.deck();
  for (const fs::path& deck : places.shipped)
    if (holds(deck, bytes)) return deck.parent_path();
  for (const fs::path& folder : places.documents)
    if (holds_one(folder, bytes)) return folder;
  return record.path().parent_path();
}

bool has_pictures(const Deck& deck) {
  return std::any_of(deck.personas.begin(), deck.personas.end(),
                     [](const Persona& one) { return !one.portrait.picture.empty(); });
}

std::string hang_from(const PictureSource& source, Deck& deck, SittingCourse& course,
                      Language language) {
  const std::size_t refused = AuthorPictures().hang(deck, source, course.hanging()).size();
  return refused == 0 ? "" : say(language, "program.pictures-refused", {{"count", refused}});
}

/// The pictures an evening was begun with: kept with it, or the very same bytes still beside the
/// deck, where a session was copied without them.
PictureSource as_begun(const Record& record) {
  return [&record, folder = std::optional<fs::path>()](
             const std::string& path) mutable -> std::variant<std::string, PictureTrouble> {
    const std::vector<KeptPicture>& kept = *record.pictures();
    const auto one = std::find_if(kept.begin(), kept.end(),
                                  [&](const KeptPicture& known) { return known.path == path; });
    if (one == kept.end()) return PictureTrouble::not_there;
    if (auto bytes = kept_picture(record.path(), one->hash)) return *std::move(bytes);
    if (!folder) folder = folder_of_deck(record);
    auto read = read_beside(*folder, path);
    const auto* bytes = std::get_if<std::string>(&read);
    if (bytes != nullptr && sha256_hex(*bytes) != one->hash) return PictureTrouble::not_there;
    return read;
  };
}

/// The picture's note when its bytes are still those that are shown, and lie beside the record now.
std::optional<KeptPicture> kept_one(const Portrait& portrait, const fs::path& folder,
                                    const Record& record) {
  const auto read = read_beside(folder, portrait.picture);
  const auto* bytes = std::get_if<std::string>(&read);
  if (bytes == nullptr || !portrait.likeness->hash.starts_with(sha256_hex(*bytes)))
    return std::nullopt;
  return KeptPicture{portrait.picture, keep_picture(record.path(), *bytes)};
}

bool kept_all(const Deck& deck, const fs::path& folder, Record& record) {
  shred_pictures(record.path()); // of a session of that name which somebody took away
  std::vector<KeptPicture> kept;
  bool all = true;
  for (const Persona& persona : deck.personas) {
    const auto known = [&](const KeptPicture& one) { return one.path == persona.portrait.picture; };
    if (!persona.portrait.likeness || std::any_of(kept.begin(), kept.end(), known)) continue;
    std::optional<KeptPicture> one = kept_one(persona.portrait, folder, record);
    all = all && one;
    if (one) kept.push_back(*std::move(one));
  }
  record.keep(std::move(kept));
  return all;
}

} // namespace

std::string hang_pictures(Deck& deck, const fs::path& folder, SittingCourse& course,
                          Language language) {
  return hang_from([&](const std::string& path) { return read_beside(folder, path); }, deck, course,
                   language);
}

std::string keep_pictures(const Deck& deck, const fs::path& folder, Record& record,
                          Language language) {
  if (!has_pictures(deck)) return "";
  try {
    if (kept_all(deck, folder, record)) return "";
  } catch (const RecordFault&) {
    // The evening is worth more than its pictures: it begins without a copy of them.
  }
  return say(language, "program.pictures-not-kept");
}

std::string hang_pictures_again(Deck& deck, Record& record, SittingCourse& course,
                                Language language) {
  if (!has_pictures(deck)) return "";
  if (record.pictures()) return hang_from(as_begun(record), deck, course, language);
  const fs::path folder = folder_of_deck(record);
  const std::string remark = hang_pictures(deck, folder, course, language);
  if (!course.left()) keep_pictures(deck, folder, record, language);
  return remark;
}

} // namespace blason
