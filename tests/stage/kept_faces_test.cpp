// An evening shows the same faces from its first card to its last, whatever becomes of the stick
// its deck came from.
#include "stage/painted_deck.hpp"

#include "record/erasing.hpp"
#include "words/words.hpp"

#include <catch2/catch.hpp>

using namespace blason;
using blason::test::faces_of;
using blason::test::PaintedDeck;

namespace {

namespace fs = std::filesystem;

Seated seated(const PlayCall& call) {
  SatDown sat = sit_down(call, [] {});
  if (const auto* none = std::get_if<NotSeated>(&sat))
    for (const std::string& line : none->complaints) UNSCOPED_INFO(line);
  REQUIRE(std::holds_alternative<Seated>(sat));
  return std::get<Seated>(std::move(sat));
}

/// The faces of an evening that is left at once.
std::vector<std::string> faces_shown(const PlayCall& call) { return faces_of(seated(call).deck); }

std::string said_of_refused(int count) {
  return say(Language::french, "program.pictures-refused", {{"count", count}});
}

} // namespace

TEST_CASE("an evening gone on with shows the same faces when the stick is gone", "[faces]") {
  const PaintedDeck painted;
  const std::vector<std::string> before = faces_shown(painted.begins());
  REQUIRE(before.size() == 4);
  CHECK(before[0] != "painted");
  CHECK(before[1] != "painted");
  CHECK(before[2] == "painted");
  CHECK(before[3] == "painted");
  fs::remove_all(painted.stick);
  const Seated again = seated(painted.goes_on());
  CHECK((faces_of(again.deck) == before));
  CHECK(again.remark.find(said_of_refused(1)) != std::string::npos);
}

TEST_CASE("a face does not change in mid-evening because its file does", "[faces]") {
  const PaintedDeck painted;
  const std::vector<std::string> before = faces_shown(painted.begins());
  PaintedDeck::put(painted.stick / "pictures/one.png", PaintedDeck::picture(4));
  PaintedDeck::put(painted.stick / "pictures/broken.png", PaintedDeck::picture(3));
  CHECK((faces_shown(painted.goes_on()) == before));
  // Bytes that were changed beside the session are not taken for the picture.
  for (const auto& item : fs::directory_iterator(pictures_folder(painted.session())))
    PaintedDeck::put(item.path(), PaintedDeck::picture(4));
  const std::vector<std::string> after = faces_shown(painted.goes_on());
  CHECK((after == std::vector<std::string>(4, "painted")));
}

TEST_CASE("a session copied without its pictures takes the same ones beside its deck", "[faces]") {
  const PaintedDeck painted;
  const std::vector<std::string> before = faces_shown(painted.begins());
  const fs::path laptop = painted.scratch.folder() / "laptop";
  fs::create_directories(laptop / "pictures");
  fs::copy_file(painted.session(), laptop / "evening.session");
  fs::copy_file(painted.stick / "pictures/one.png", laptop / "pictures/one.png");
  PaintedDeck::put(laptop / "pictures/two.png", PaintedDeck::picture(5));
  PlayCall there;
  there.file = (laptop / "evening.session").string();
  const std::vector<std::string> after = faces_shown(there);
  CHECK(after[0] == before[0]);
  CHECK(after[1] == "painted"); // lost, and no other
}

TEST_CASE("a session of an older program finds its pictures, and keeps them from then on",
          "[faces]") {
  const PaintedDeck painted;
  const std::vector<std::string> before = faces_shown(painted.begins());
  const fs::path old = painted.stick / "old.session";
  {
    const Seated known = seated(painted.goes_on());
    const std::vector<Entry> entries = known.record.entries();
    Record::create(old, known.record.deck(), entries);
  }
  PlayCall older;
  older.file = old.string();
  CHECK((faces_shown(older) == before)); // beside the session
  fs::remove_all(painted.stick / "pictures");
  CHECK((faces_shown(older) == before));
}

TEST_CASE("an erased evening leaves nothing of its pictures", "[faces]") {
  const PaintedDeck painted;
  faces_shown(painted.begins());
  REQUIRE(fs::exists(pictures_folder(painted.session())));
  erase(painted.session());
  CHECK(fs::is_empty(painted.sessions));
}

TEST_CASE("who leaves while pictures are hung leaves no session", "[faces]") {
  const PaintedDeck painted;
  SittingCourse course;
  course.leave();
  const SatDown sat = sit_down(
      painted.begins(), [] {}, course);
  REQUIRE(std::holds_alternative<NotSeated>(sat));
  CHECK(std::get<NotSeated>(sat).complaints.empty());
  CHECK(fs::is_empty(painted.sessions));
  // And once more when the record was there already: it left between two moments.
  SittingCourse late;
  const SatDown gone = sit_down(
      painted.begins(), [&] { late.leave(); }, late);
  CHECK(std::holds_alternative<NotSeated>(gone));
  CHECK(fs::is_empty(painted.sessions));
}

TEST_CASE("who does not wait for the pictures plays with painted faces, to the end", "[faces]") {
  const PaintedDeck painted;
  SittingCourse course;
  course.go_without_pictures();
  {
    const SatDown sat = sit_down(
        painted.begins(), [] {}, course);
    REQUIRE(std::holds_alternative<Seated>(sat));
    const Seated& begun = std::get<Seated>(sat);
    CHECK((faces_of(begun.deck) == std::vector<std::string>(4, "painted")));
    CHECK(begun.remark == said_of_refused(3));
  }
  CHECK((faces_shown(painted.goes_on()) == std::vector<std::string>(4, "painted")));
}
