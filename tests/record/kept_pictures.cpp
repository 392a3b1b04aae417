// Pictures kept with a session: where they lie, what is believed of them, and that erasing takes
// them.
#include "record/scratch.hpp"

#include "record/erasing.hpp"
#include "record/pictures.hpp"

#include <catch2/catch.hpp>

using namespace blason;
using namespace blason::test;

namespace {

namespace fs = std::filesystem;

const std::string maud = "the bytes of Maud, as authored", jean = std::string("Jean\0too", 8);

/// A closed session with both pictures.
fs::path session_with_faces(const Scratch& scratch) {
  Record record = new_record(scratch.file(), 3);
  record.keep({{"pictures/maud.png", keep_picture(scratch.file(), maud)},
               {"jean l’ancien.jpg", keep_picture(scratch.file(), jean)}});
  return scratch.file();
}

std::string picture_of(const Record& record, const std::string& path) {
  for (const KeptPicture& one : record.pictures().value())
    if (one.path == path) return kept_picture(record.path(), one.hash).value_or("gone");
  return "unknown";
}

} // namespace

TEST_CASE("pictures that were kept are there when the session is opened again") {
  const Scratch scratch;
  session_with_faces(scratch);
  const Opened opened = Record::open(scratch.file());
  REQUIRE(opened.record);
  CHECK(std::holds_alternative<Sound>(opened.finding));
  CHECK(opened.record->pictures().value().size() == 2);
  CHECK(picture_of(*opened.record, "pictures/maud.png") == maud);
  CHECK(picture_of(*opened.record, "jean l’ancien.jpg") == jean);
}

TEST_CASE("a session that kept none says so, one of an older program says nothing") {
  const Scratch scratch;
  { const Record record = new_record(scratch.file("old.session"), 2); }
  { new_record(scratch.file("bare.session"), 2).keep(std::vector<KeptPicture>{}); }
  CHECK_FALSE(Record::open(scratch.file("old.session")).record->pictures());
  const Opened bare = Record::open(scratch.file("bare.session"));
  REQUIRE(bare.record->pictures());
  CHECK(bare.record->pictures()->empty());
}

TEST_CASE("a picture is what its hash says, and a plain file, or it is not there") {
  const Scratch scratch;
  const std::string hash = keep_picture(scratch.file(), maud);
  const fs::path file = pictures_folder(scratch.file()) / hash;
  CHECK(kept_picture(scratch.file(), hash) == maud);
  write_synced(file, maud + "!");
  CHECK_FALSE(kept_picture(scratch.file(), hash));
  fs::remove(file);
  CHECK_FALSE(kept_picture(scratch.file(), hash));
  write_synced(scratch.file("elsewhere"), maud);
  fs::create_symlink(scratch.file("elsewhere"), file);
  CHECK_FALSE(kept_picture(scratch.file(), hash));
  CHECK_FALSE(kept_picture(scratch.file(), "../elsewhere"));
  CHECK_FALSE(kept_picture(scratch.file(), ""));
}

TEST_CASE("an erased session leaves no byte of its pictures") {
  const Scratch scratch;
  session_with_faces(scratch);
  const fs::path folder = pictures_folder(scratch.file());
  // Another name for the same file shows what its bytes became.
  fs::create_hard_link(folder / sha256_hex(maud), scratch.file("same"));
  // What was written before a power cut, and noted nowhere.
  keep_picture(scratch.file(), "unnoted");
  write_synced(scratch.file("kept"), "not ours");
  fs::create_symlink(scratch.file("kept"), folder / sha256_hex("a link"));
  erase(scratch.file());
  CHECK_FALSE(fs::exists(folder));
  CHECK_FALSE(fs::exists(scratch.file()));
  CHECK(read_whole(scratch.file("same")).find_first_not_of('\0') == std::string::npos);
  CHECK(read_whole(scratch.file("kept")) == "not ours");
  CHECK(std::distance(fs::directory_iterator(scratch.folder()), {}) == 2);
}

TEST_CASE("what somebody else put among the pictures stays when they are erased") {
  const Scratch scratch;
  session_with_faces(scratch);
  const fs::path note = pictures_folder(scratch.file()) / "note.txt";
  write_synced(note, "mine");
  erase(scratch.file());
  CHECK(read_whole(note) == "mine");
  CHECK(std::distance(fs::directory_iterator(note.parent_path()), {}) == 1);
}

TEST_CASE("pictures outlive erased names, and go along to another folder") {
  const Scratch scratch;
  session_with_faces(scratch);
  erase_names(scratch.file(), 1760000009999);
  {
    Opened opened = Record::open(scratch.file());
    REQUIRE(opened.record);
    CHECK(picture_of(*opened.record, "pictures/maud.png") == maud);
    fs::create_directory(scratch.folder() / "other");
    opened.record->save_elsewhere(scratch.folder() / "other" / "evening.session");
    CHECK(picture_of(*opened.record, "pictures/maud.png") == maud);
  }
  erase(scratch.file());
  const fs::path other = scratch.folder() / "other" / "evening.session";
  const Opened elsewhere = Record::open(other);
  REQUIRE(elsewhere.record);
  CHECK(picture_of(*elsewhere.record, "jean l’ancien.jpg") == jean);
}

TEST_CASE("a session whose pictures are gone is saved elsewhere all the same") {
  const Scratch scratch;
  session_with_faces(scratch);
  Opened opened = Record::open(scratch.file());
  REQUIRE(opened.record);
  shred_pictures(scratch.file());
  opened.record->save_elsewhere(scratch.file("other.session"));
  CHECK(opened.record->pictures().value().size() == 2);
  CHECK_FALSE(fs::exists(pictures_folder(scratch.file("other.session"))));
}

TEST_CASE("the notes of pictures survive the mending of a damaged session") {
  const Scratch scratch;
  {
    Record record = new_record(scratch.file(), 200);
    record.keep({{"maud.png", keep_picture(scratch.file(), maud)}});
  }
  // An event in the middle is no more what the chain says.
  std::string bytes = read_whole(scratch.file());
  const std::size_t at = bytes.find("CardPlaced", bytes.size() / 2);
  REQUIRE(at != std::string::npos);
  bytes[at] = 'X';
  write_synced(scratch.file(), bytes);
  const Opened opened = Record::open(scratch.file());
  CHECK(std::holds_alternative<Damaged>(opened.finding));
  REQUIRE(opened.record);
  CHECK(picture_of(*opened.record, "maud.png") == maud);
}
