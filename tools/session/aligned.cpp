#include "aligned.hpp"

#include <algorithm>

namespace blason {
namespace {

std::size_t characters(const std::string& text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned>(c) & 0xC0U) != 0x80U;
  }));
}

bool begins_with_figure(const std::string& text) {
  const std::string minus = "−";
  const std::size_t at = text.starts_with(minus) ? minus.size() : 0;
  return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

struct Column {
  std::size_t width = 0;
  bool figures = true;
};

std::vector<Column> columns_of(const std::vector<std::vector<std::string>>& rows) {
  std::vector<Column> columns;
  for (std::size_t row = 0; row < rows.size(); ++row)
    for (std::size_t at = 0; at < rows[row].size(); ++at) {
      if (at == columns.size()) columns.push_back({});
      const std::string& cell = rows[row][at];
      columns[at].width = std::max(columns[at].width, characters(cell));
      if (row > 0 && !cell.empty() && !begins_with_figure(cell)) columns[at].figures = false;
    }
  return columns;
}

} // namespace

std::string aligned(const std::vector<std::vector<std::string>>& rows) {
  const std::vector<Column> columns = columns_of(rows);
  std::string text;
  for (const std::vector<std::string>& row : rows) {
    std::string line;
    for (std::size_t at = 0; at < row.size(); ++at) {
      const std::string gap(columns[at].width - characters(row[at]), ' ');
      if (at > 0) line += "  ";
      line += columns[at].figures ? gap + row[at] : row[at] + gap;
    }
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + "\n";
  }
  return text;
}

} // namespace blason
