// export: where the files go, and that nothing a team typed becomes a formula.
#include "program.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace program;

namespace {

/// The cells of a CSV file, quotes taken off.
std::vector<std::string> cells_of(const std::string& csv, char separator) {
  std::vector<std::string> cells(1);
  bool inside = false;
  for (std::size_t at = csv.starts_with("\xEF\xBB\xBF") ? 3 : 0; at < csv.size(); ++at) {
    const char c = csv[at];
    if (c == '"' && inside && at + 1 < csv.size() && csv[at + 1] == '"')
      cells.back() += csv[at++];
    else if (c == '"')
      inside = !inside;
    else if (!inside && (c == separator || c == '\n'))
      cells.emplace_back();
    else if (inside || c != '\r')
      cells.back() += c;
  }
  return cells;
}

bool is_number(const std::string& cell) {
  return cell.find_first_not_of("-0123456789.,") == cell.npos;
}

void no_formula_in(const std::string& csv, char separator) {
  for (const std::string& cell : cells_of(csv, separator)) {
    INFO(cell);
    CHECK((cell.empty() || is_number(cell) ||
           std::string("=+-@\t").find(cell[0]) == std::string::npos));
  }
}

} // namespace

TEST_CASE("Every table of a CSV export is a file of the folder, and no cell is a formula") {
  const Folder folder;
  const auto file = naughty(folder);
  for (const auto& [format, separator] : {std::pair{"csv", ','}, std::pair{"csv-fr", ';'}}) {
    const auto out = folder / format;
    REQUIRE(run("export " + quoted(file) + " --as " + format + " --out " + quoted(out)).exit == 0);
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(out)) {
      names.insert(entry.path().filename().string());
      const std::string csv = bytes_of(entry.path());
      CHECK(csv.ends_with("\r\n"));
      CHECK(csv.starts_with("\xEF\xBB\xBF") == (separator == ';'));
      no_formula_in(csv, separator);
    }
    CHECK(names == std::set<std::string>{"answers.csv", "castles.csv", "fiefs.csv", "lands.csv",
                                         "ledger.csv", "rounds.csv", "session.csv", "teams.csv"});
  }
}

TEST_CASE("One table goes to standard output, or to a file that ends in .csv") {
  const Folder folder;
  const auto file = naughty(folder);
  const Printed ledger = run("export " + quoted(file) + " --as csv --language en");
  CHECK(ledger.exit == 0);
  CHECK(ledger.out.find("'+1+cmd") != ledger.out.npos);
  no_formula_in(ledger.out, ',');
  const auto teams = folder / "who.csv";
  CHECK(run("export " + quoted(file) + " --as csv --table teams --out " + quoted(teams)).exit == 0);
  CHECK(bytes_of(teams).find("'-Okapi-1234") != std::string::npos);
  CHECK(run("export " + quoted(file) + " --as csv --table none").exit == 2);
}

TEST_CASE("French Excel gets French headings unless told otherwise") {
  const Folder folder;
  const auto file = naughty(folder);
  const std::string call = "export " + quoted(file) + " --table teams --as ";
  CHECK(run(call + "csv-fr").out.find("quipe") != std::string::npos);
  CHECK(run(call + "csv-fr --language en").out.find("Team") != std::string::npos);
}

TEST_CASE("A workbook needs a file, and is one") {
  const Folder folder;
  const auto file = naughty(folder);
  const auto out = folder / "evening.xlsx";
  CHECK(run("export " + quoted(file) + " --as xlsx --out " + quoted(out)).exit == 0);
  CHECK(bytes_of(out).starts_with("PK"));
  CHECK(run("export " + quoted(file) + " --as xlsx").exit == 2);
}

TEST_CASE("What cannot be written is told, and the session is never written over") {
  const Folder folder;
  const auto file = naughty(folder);
  const std::string before = bytes_of(file);
  for (const char* format : {"events", "results", "csv", "xlsx"}) {
    INFO(format);
    const std::string call = "export " + quoted(file) + " --as " + format + " --out ";
    CHECK(run(call + quoted(folder / "none/there.csv")).exit ==
          (format == std::string("csv") ? 1 : 1));
    CHECK(run(call + quoted(file)).exit == 1);
  }
  CHECK(run("export " + quoted(file) + " --as results", "/dev/full").exit == 1);
  CHECK(bytes_of(file) == before);
}
