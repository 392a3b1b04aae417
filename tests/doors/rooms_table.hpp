#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace blason::doors {

/// One row of the table of rooms in game/README.md.
struct Room {
  int level = 0;
  std::set<std::string> may_include;   // rooms
  std::set<std::string> third_parties; // names of the table of third parties
};

/// One row of the table of third parties: beginnings of header names, and CMake targets.
struct ThirdParty {
  std::vector<std::string> headers;
  std::set<std::string> links;
};

struct House {
  std::map<std::string, Room> rooms;
  std::map<std::string, ThirdParty> third_parties;
};

/// Both tables of the page; throws std::runtime_error when one is missing or a row is short.
House read_house(std::string_view page);

} // namespace blason::doors
