#pragma once

#include <map>
#include <string>
#include <vector>

namespace workbook {

/// A cell as the file has it: its type ("s" text, "n" number, "f" formula) and its text.
struct Cell {
  std::string type, text;
  friend bool operator==(const Cell&, const Cell&) = default;
};
struct Sheet {
  std::string name;
  std::map<std::string, Cell> cells; // by reference: "A1"
  bool frozen = false;
};

/// Every part of the zip by its name.
std::map<std::string, std::string> parts(const std::string& file);

/// The sheets of an .xlsx, in order, read by its XML and not by who wrote it.
std::vector<Sheet> sheets(const std::string& file);

} // namespace workbook
