#include "record/scratch.hpp"

#include "record/sql.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

using namespace blason;
using namespace blason::test;

namespace {

const std::filesystem::path fixtures = "tests/record/fixtures";

/// Questions that make the tables, or that are several statements, are run and not prepared.
bool is_one_question(std::string_view name) {
  return name != "schema" && name != "open_live" && name != "open_whole";
}

} // namespace

TEST_CASE("every question can be asked of every schema ever shipped") {
  int files = 0;
  for (const auto& item : std::filesystem::directory_iterator(fixtures)) {
    if (item.path().extension() != ".session") continue;
    ++files;
    const Scratch scratch;
    std::filesystem::copy_file(item.path(), scratch.file());
    SQLite::Database database(scratch.file().string(), SQLite::OPEN_READWRITE);
    for (const sql::Question& question : sql::all) {
      CAPTURE(item.path(), question.name);
      if (is_one_question(question.name)) CHECK_NOTHROW(SQLite::Statement(database, question.text));
    }
  }
  CHECK(files == schema_version);
}

TEST_CASE("a session recorded with schema 1 still opens, and says what it said") {
  const Scratch scratch;
  std::filesystem::copy_file(fixtures / "schema-1.session", scratch.file());
  const Opened opened = reopened(scratch.file());
  REQUIRE(std::holds_alternative<Sound>(opened.finding));
  std::string lines;
  for (const Entry& entry : opened.entries) lines += entry_line(entry) + "\n";
  CHECK(lines == read_whole(fixtures / "schema-1.events.jsonl"));
}
