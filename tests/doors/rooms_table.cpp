#include "rooms_table.hpp"

#include "source_tree/source_tree.hpp"

#include <charconv>
#include <stdexcept>

namespace blason::doors {
namespace {

using Row = std::vector<std::string>;

/// `| a | b |` cut into its cells, without backquotes.
Row cells_of(std::string_view line) {
  Row cells;
  line = tree::trimmed(line);
  line.remove_prefix(1);
  for (std::size_t end = line.find('|'); end != std::string_view::npos; end = line.find('|')) {
    std::string cell;
    for (const char letter : tree::trimmed(line.substr(0, end)))
      if (letter != '`') cell += letter;
    cells.push_back(cell);
    line.remove_prefix(end + 1);
  }
  return cells;
}

/// The rows of the table whose heading begins as told.
std::vector<Row> table_under(std::string_view page, std::string_view heading) {
  std::vector<Row> rows;
  bool inside = false;
  for (const std::string& line : tree::lines_of(page)) {
    if (line.starts_with(heading))
      inside = true;
    else if (inside && !line.starts_with("|"))
      break;
    else if (inside && !line.starts_with("|---"))
      rows.push_back(cells_of(line));
  }
  if (rows.empty()) throw std::runtime_error("no table begins with " + std::string(heading));
  return rows;
}

/// The words of a cell, at commas and spaces; a dash means none.
std::vector<std::string> words_of(std::string_view cell) {
  std::vector<std::string> words;
  std::string word;
  for (const char letter : std::string(cell) + " ") {
    if (letter != ' ' && letter != ',') {
      word += letter;
      continue;
    }
    if (!word.empty() && word != "–") words.push_back(word);
    word.clear();
  }
  return words;
}

std::set<std::string> set_of(std::string_view cell) {
  const std::vector<std::string> words = words_of(cell);
  return {words.begin(), words.end()};
}

int level_in(const std::string& cell) {
  int level = -1;
  std::from_chars(cell.data(), cell.data() + cell.size(), level);
  if (level < 0) throw std::runtime_error("no level: " + cell);
  return level;
}

} // namespace

House read_house(std::string_view page) {
  House house;
  for (const Row& row : table_under(page, "| level | room |")) {
    if (row.size() != 6) throw std::runtime_error("a room's row has six cells");
    house.rooms[row[1]] = Room{level_in(row[0]), set_of(row[3]), set_of(row[4])};
  }
  for (const Row& row : table_under(page, "| name | headers |")) {
    if (row.size() != 4) throw std::runtime_error("a third party's row has four cells");
    house.third_parties[row[0]] = ThirdParty{words_of(row[1]), set_of(row[2])};
  }
  return house;
}

} // namespace blason::doors
