#include "naughty.hpp"
#include "report/csv.hpp"

#include <catch2/catch.hpp>

#include <limits>

using namespace blason;

namespace {

/// A reader of its own, after RFC 4180: rows of fields, quotes undone.
std::vector<std::vector<std::string>> read(std::string_view text, char separator) {
  std::vector<std::vector<std::string>> rows;
  std::vector<std::string> row;
  std::string field;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '"') {
      for (++at; at < text.size() && (text[at] != '"' || text.substr(at, 2) == "\"\""); ++at) {
        if (text[at] == '"') ++at;
        field += text[at];
      }
    } else if (text[at] == separator) {
      row.push_back(std::exchange(field, {}));
    } else if (text.substr(at, 2) == "\r\n") {
      row.push_back(std::exchange(field, {}));
      rows.push_back(std::exchange(row, {}));
      ++at;
    } else {
      field += text[at];
    }
  }
  REQUIRE(row.empty());
  REQUIRE(field.empty());
  return rows;
}

const Table sample{"teams",
                   "Équipes",
                   {"Équipe", "Points", "Part"},
                   {{std::string("La Tour"), std::int64_t{-2}, 12.5},
                    {std::string("Nef; dite \"la Belle\""), std::int64_t{1200}, std::monostate{}}}};

} // namespace

TEST_CASE("RFC 4180: commas, points, CRLF") {
  CHECK(csv(sample, CsvDialect::standard) == "Équipe,Points,Part\r\nLa Tour,-2,12.5\r\n"
                                             "\"Nef; dite \"\"la Belle\"\"\",1200,\r\n");
}

TEST_CASE("Excel français: mark, semicolons, decimal commas, CRLF") {
  CHECK(csv(sample, CsvDialect::excel_french) ==
        "\xEF\xBB\xBFÉquipe;Points;Part\r\nLa Tour;-2;12,5\r\n"
        "\"Nef; dite \"\"la Belle\"\"\";1200;\r\n");
}

TEST_CASE("Numbers stay numbers, whatever their sign and size") {
  const Table table{"n",
                    "n",
                    {"a"},
                    {{std::int64_t{-9007199254740993}},
                     {-0.5},
                     {1e21},
                     {0.1},
                     {std::numeric_limits<double>::infinity()},
                     {std::numeric_limits<double>::quiet_NaN()}}};
  CHECK(csv(table, CsvDialect::standard) ==
        "a\r\n-9007199254740993\r\n-0.5\r\n1000000000000000000000\r\n0.1\r\n\r\n\r\n");
}

TEST_CASE("Whatever is typed comes back as one field, and never as a formula") {
  for (const CsvDialect dialect : {CsvDialect::standard, CsvDialect::excel_french})
    for (const std::string& text : naughty_texts()) {
      INFO(text);
      const std::string bytes =
          csv({"t", "t", {"before", text, "after"}, {{text, text, std::int64_t{1}}}}, dialect);
      const bool french = dialect == CsvDialect::excel_french;
      const auto rows = read(std::string_view(bytes).substr(french ? 3 : 0), french ? ';' : ',');
      REQUIRE(rows.size() == 2);
      REQUIRE(rows[1].size() == 3);
      const std::string& field = rows[1][0];
      CHECK(rows[1][1] == field);
      CHECK(rows[0][1] == field);
      CHECK_FALSE(looks_like_formula(field));
      CHECK(field == (looks_like_formula(text) ? "'" : "") + legible(text));
    }
}

TEST_CASE("Formulas are told from text by their first character after spaces") {
  using namespace std::string_literals;
  for (const auto& text :
       {"=1"s, "+1"s, "-1"s, "@a"s, "\ta"s, "\ra"s, "\0a"s, "  =1"s, "\u202F@a"s, "＠a"s})
    CHECK(looks_like_formula(text));
  for (const auto& text : {""s, " "s, "a=1"s, "'=1"s, "−2"s, "La Tour"s, "1-2"s, "é"s})
    CHECK_FALSE(looks_like_formula(text));
}

TEST_CASE("Broken text is made legible, sound text is left alone") {
  using namespace std::string_literals;
  for (const auto& text : {"Œuvre 日本 👩🏽‍🦱\n\t\r"s, "\u00A0\uFFFD\U0010FFFF"s, ""s})
    CHECK(legible(text) == text);
  CHECK(legible("a\0b\x1F\x7F"s) == "a\uFFFDb\uFFFD\uFFFD");
  CHECK(legible("\xC3(") == "\uFFFD(");
  CHECK(legible("\xE2\x82") == "\uFFFD\uFFFD");
  CHECK(legible("\xC0\xAF") == "\uFFFD\uFFFD");
  CHECK(legible("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD");
  CHECK(legible("\xF4\x90\x80\x80") == "\uFFFD\uFFFD\uFFFD\uFFFD");
}
