#include "folder.hpp"
#include "naughty.hpp"
#include "report/xlsx.hpp"
#include "workbook.hpp"

#include <catch2/catch.hpp>

#include <csignal>
#include <string>
#include <sys/resource.h>

using namespace blason;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t created = 1760000000000;

const std::vector<Table> two{{"teams",
                              "Équipes",
                              {"Équipe", "Points", "Part"},
                              {{std::string("La Tour"), std::int64_t{-2}, 12.5}}},
                             {"answers",
                              "Réponses",
                              {"Carte"},
                              {{std::string("=1+1")}, {std::monostate{}}, {std::string("maud")}}}};

} // namespace

TEST_CASE("A workbook is read back as it was written") {
  const Folder folder;
  write_xlsx(folder.file("a.xlsx"), two, created);
  const auto sheets = workbook::sheets(folder.file("a.xlsx"));
  REQUIRE(sheets.size() == 2);
  CHECK(sheets[0].name == "Équipes");
  CHECK(sheets[0].frozen);
  CHECK(sheets[0].cells == std::map<std::string, workbook::Cell>{{"A1", {"s", "Équipe"}},
                                                                 {"B1", {"s", "Points"}},
                                                                 {"C1", {"s", "Part"}},
                                                                 {"A2", {"s", "La Tour"}},
                                                                 {"B2", {"n", "-2"}},
                                                                 {"C2", {"n", "12.5"}}});
  CHECK(sheets[1].name == "Réponses");
  CHECK(sheets[1].cells.at("A2") == workbook::Cell{"s", "=1+1"});
  CHECK(sheets[1].cells.count("A3") == 0);
  CHECK(sheets[1].cells.at("A4") == workbook::Cell{"s", "maud"});
}

TEST_CASE("Whatever is typed is text in the workbook") {
  const Folder folder;
  Table table{"t", "t", {"texte"}, {}};
  for (const std::string& text : naughty_texts()) table.rows.push_back({text});
  write_xlsx(folder.file("n.xlsx"), {table}, created);
  const auto sheet = workbook::sheets(folder.file("n.xlsx")).at(0);
  for (std::size_t row = 0; row < naughty_texts().size(); ++row) {
    const std::string& text = naughty_texts()[row];
    INFO(text);
    const auto cell = sheet.cells.find("A" + std::to_string(row + 2));
    if (text.empty()) continue;
    REQUIRE(cell != sheet.cells.end());
    CHECK(cell->second.type == "s");
    // A spreadsheet reads _x005F_ as an underscore.
    if (text == "_x0041_") CHECK(cell->second.text == "_x005F_x0041_");
  }
}

TEST_CASE("The same tables and date give the same bytes; the date is the one given") {
  const Folder folder;
  write_xlsx(folder.file("1.xlsx"), two, created);
  write_xlsx(folder.file("2.xlsx"), two, created);
  CHECK(bytes_of(folder.file("1.xlsx")) == bytes_of(folder.file("2.xlsx")));
  CHECK(
      workbook::parts(folder.file("1.xlsx")).at("docProps/core.xml").find("2025-10-09T08:53:20Z") !=
      std::string::npos);
}

TEST_CASE("A text longer than a cell is cut at a character") {
  const Folder folder;
  std::string text;
  for (int i = 0; i < 40000; ++i) text += "é";
  write_xlsx(folder.file("l.xlsx"), {{"t", "t", {"a"}, {{text}}}}, created);
  const std::string read = workbook::sheets(folder.file("l.xlsx")).at(0).cells.at("A2").text;
  CHECK(read.size() == 32766 * 2 + 3);
  CHECK(read.ends_with("é…"));
}

TEST_CASE("What cannot be written is said, and leaves nothing behind") {
  const Folder folder;
  CHECK_THROWS_AS(write_xlsx(folder.file("no/such/folder.xlsx"), two, created), CannotWrite);
  CHECK_THROWS_AS(write_xlsx(folder.file("b.xlsx"), {{"t", "not [a] name", {"a"}, {}}}, created),
                  CannotWrite);
  fs::create_directories(folder.path / "taken.xlsx" / "inside");
  CHECK_THROWS_AS(write_xlsx(folder.file("taken.xlsx"), two, created), CannotWrite);
  CHECK(std::distance(fs::directory_iterator(folder.path), {}) == 1);
}

TEST_CASE("A disk that fills up is noticed, at whatever byte") {
  const Folder folder;
  write_xlsx(folder.file("whole.xlsx"), two, created);
  const auto size = fs::file_size(folder.file("whole.xlsx"));
  rlimit before{};
  getrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, SIG_IGN);
  for (std::uintmax_t room = 0; room < size; room += size / 50) {
    rlimit small = before;
    small.rlim_cur = room;
    setrlimit(RLIMIT_FSIZE, &small);
    bool refused = false;
    try {
      write_xlsx(folder.file("short.xlsx"), two, created);
    } catch (const CannotWrite&) {
      refused = true;
    }
    setrlimit(RLIMIT_FSIZE, &before);
    INFO(room << " bytes of " << size);
    CHECK(refused);
    CHECK_FALSE(fs::exists(folder.file("short.xlsx")));
  }
}
