#include "report/xlsx.hpp"

#include "report/libraries.hpp"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <fstream>
#include <memory>
#include <string_view>

namespace blason {
namespace {

constexpr std::size_t longest_text = 32767;  // of a cell, in characters
constexpr double narrowest = 6, widest = 60; // characters

void expect(lxw_error error) {
  if (error != LXW_NO_ERROR) throw CannotWrite(lxw_strerror(error));
}

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

/// Excel reads _x0041_ as A: an underscore that begins such a word is written as _x005F_ itself.
std::string unescaped(std::string_view text) {
  const auto is_code = [](std::string_view word) {
    return word.size() == 7 && word.starts_with("_x") && word.ends_with('_') &&
           word.substr(2, 4).find_first_not_of("0123456789abcdefABCDEF") == word.npos;
  };
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at)
    out += is_code(text.substr(at, 7)) ? std::string("_x005F_") : std::string(1, text[at]);
  return out;
}

std::string cell_text(std::string_view text) {
  std::string out = unescaped(legible(text));
  if (characters(out) <= longest_text) return out;
  std::size_t kept = 0, end = 0;
  while (kept < longest_text - 1 || (out[end] & 0xC0) == 0x80)
    kept += (out[end++] & 0xC0) != 0x80 ? 1 : 0;
  return out.substr(0, end) + "…";
}

/// The formats one workbook uses; the library owns them.
struct Looks {
  lxw_format* heading;
  lxw_format* text;
  lxw_format* doubtful; // stays text even when somebody edits the cell

  explicit Looks(lxw_workbook* book)
      : heading(workbook_add_format(book)), text(workbook_add_format(book)),
        doubtful(workbook_add_format(book)) {
    format_set_bold(heading);
    format_set_bottom(heading, LXW_BORDER_THIN);
    for (lxw_format* look : {text, doubtful}) format_set_align(look, LXW_ALIGN_VERTICAL_TOP);
    format_set_num_format(doubtful, "@");
  }
};

struct Put {
  lxw_worksheet* sheet;
  lxw_row_t row;
  lxw_col_t column;
  const Looks& looks;

  void operator()(std::monostate) const {}
  void operator()(const std::string& text) const {
    lxw_format* look = looks_like_formula(text) ? looks.doubtful : looks.text;
    expect(worksheet_write_string(sheet, row, column, cell_text(text).c_str(), look));
  }
  void operator()(std::int64_t value) const { (*this)(static_cast<double>(value)); }
  void operator()(double value) const {
    if (std::isfinite(value)) expect(worksheet_write_number(sheet, row, column, value, looks.text));
  }
};

double width(const Table& table, std::size_t column) {
  std::size_t most = characters(table.columns[column]);
  for (const auto& row : table.rows) {
    const auto* text = std::get_if<std::string>(&row[column]);
    if (text != nullptr) most = std::max(most, characters(*text));
  }
  return std::clamp(static_cast<double>(most) + 2, narrowest, widest);
}

void put_sheet(lxw_workbook* book, const Looks& looks, const Table& table) {
  expect(workbook_validate_sheet_name(book, table.name.c_str()));
  lxw_worksheet* sheet = workbook_add_worksheet(book, table.name.c_str());
  if (sheet == nullptr) throw CannotWrite("a sheet could not be added");
  for (std::size_t column = 0; column < table.columns.size(); ++column) {
    const auto at = static_cast<lxw_col_t>(column);
    expect(worksheet_write_string(sheet, 0, at, cell_text(table.columns[column]).c_str(),
                                  looks.heading));
    expect(worksheet_set_column(sheet, at, at, width(table, column), nullptr));
    for (std::size_t row = 0; row < table.rows.size(); ++row)
      std::visit(Put{sheet, static_cast<lxw_row_t>(row + 1), at, looks}, table.rows[row][column]);
  }
  worksheet_freeze_panes(sheet, 1, 0);
}

void put_workbook(const std::string& path, const std::vector<Table>& tables, std::int64_t created) {
  // Its working files stand beside the workbook, where room was asked for.
  std::string folder = std::filesystem::path(path).parent_path().string();
  lxw_workbook_options options{};
  options.tmpdir = folder.empty() ? nullptr : folder.data();
  // Freed without being written when a sheet throws; workbook_close frees it otherwise.
  std::unique_ptr<lxw_workbook, void (*)(lxw_workbook*)> book(
      workbook_new_opt(path.c_str(), &options), lxw_workbook_free);
  if (book == nullptr) throw CannotWrite("out of memory");
  lxw_doc_properties properties{};
  properties.created = static_cast<time_t>(created / 1000);
  expect(workbook_set_properties(book.get(), &properties));
  const Looks looks(book.get());
  for (const Table& table : tables) put_sheet(book.get(), looks, table);
  expect(workbook_close(book.release()));
}

/// The library says nothing when the last bytes did not fit: a whole zip ends with its end record.
void expect_whole(const std::filesystem::path& file) {
  constexpr std::string_view mark = "PK\5\6";
  constexpr std::streamoff end_record = 22;
  std::ifstream stream(file, std::ios::binary);
  stream.seekg(-end_record, std::ios::end);
  std::array<char, 4> found{};
  stream.read(found.data(), found.size());
  if (!stream || std::string_view(found.data(), found.size()) != mark)
    throw CannotWrite(lxw_strerror(LXW_ERROR_ZIP_CLOSE));
}

/// Bytes the tables cannot exceed before they are zipped.
std::size_t most_bytes(const std::vector<Table>& tables) {
  constexpr std::size_t fixed_parts = 65536, cell = 100, escaped = 6;
  std::size_t bytes = fixed_parts;
  for (const Table& table : tables)
    for (const auto& row : table.rows)
      for (const Cell& one : row) {
        const auto* text = std::get_if<std::string>(&one);
        bytes += cell + (text != nullptr ? text->size() * escaped : 0);
      }
  return bytes;
}

/// Room is asked for first: the library keeps silent when one of its working files is cut short,
/// and the system's reason is a better one than the library's.
void expect_room(const std::filesystem::path& file, std::size_t bytes) {
  errno = 0;
  std::ofstream stream(file, std::ios::binary);
  const std::string block(bytes, ' ');
  stream.write(block.data(), static_cast<std::streamsize>(block.size()));
  stream.close();
  if (!stream) throw CannotWrite(last_error());
}

} // namespace

void write_xlsx(const std::filesystem::path& file, const std::vector<Table>& tables,
                std::int64_t created) {
  write_beside(file, [&](const std::filesystem::path& part) {
    expect_room(part, most_bytes(tables));
    put_workbook(part.string(), tables, created);
    expect_whole(part);
  });
}

std::vector<Library> reporting_libraries() { return {{"libxlsxwriter", lxw_version()}}; }

} // namespace blason
