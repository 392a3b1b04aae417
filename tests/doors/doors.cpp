#include "doors.hpp"

#include <algorithm>

namespace blason::doors {
namespace {

using tree::trimmed;

struct Include {
  std::string header;
  bool quoted = false;
};

std::vector<Include> includes_of(std::string_view text) {
  std::vector<Include> found;
  for (const std::string& line : tree::lines_of(tree::without_comments(text))) {
    std::string_view words = trimmed(line);
    if (!words.starts_with('#')) continue;
    words = trimmed(words.substr(1));
    if (!words.starts_with("include")) continue;
    words = trimmed(words.substr(7));
    if (words.size() < 3) continue;
    const std::size_t end = words.find(words.front() == '<' ? '>' : '"', 1);
    found.push_back(Include{std::string(words.substr(1, end - 1)), words.front() == '"'});
  }
  return found;
}

bool opens(const House& house, const Room& room, std::string_view header) {
  if (room.third_parties.contains("any")) return true;
  return std::any_of(
      room.third_parties.begin(), room.third_parties.end(), [&](const std::string& name) {
        const auto& headers = house.third_parties.at(name).headers;
        return std::any_of(headers.begin(), headers.end(),
                           [&](const std::string& start) { return header.starts_with(start); });
      });
}

/// What is wrong with one include of a room, or nothing.
std::string fault_of(const House& house, const std::string& room, const Room& row,
                     const Include& include) {
  if (!include.quoted) {
    if (is_standard(include.header) || opens(house, row, include.header)) return {};
    return "<" + include.header + "> is no third party of " + room;
  }
  const std::size_t slash = include.header.find('/');
  if (slash == std::string::npos) return "\"" + include.header + "\" does not begin with its room";
  const std::string other = include.header.substr(0, slash);
  if (other == room || row.may_include.contains(other)) return {};
  if (row.may_include.contains("any") && house.rooms.contains(other)) return {};
  return room + " may not include " + other + " (" + include.header + ")";
}

bool is_space(char letter) { return letter == ' ' || letter == '\n' || letter == '\t'; }

/// The words of the blason_room call, without keywords and the room's name.
std::vector<std::string> links_of(std::string_view cmake) {
  const std::size_t call = cmake.find("blason_room(");
  if (call == std::string_view::npos) return {};
  const std::string_view list = cmake.substr(call + 12, cmake.find(')', call) - call - 12);
  std::vector<std::string> words(1);
  for (const char letter : list) {
    if (!is_space(letter))
      words.back() += letter;
    else if (!words.back().empty())
      words.emplace_back();
  }
  words.erase(words.begin());
  words.erase(std::remove_if(words.begin(), words.end(),
                             [](const std::string& word) {
                               return word.empty() || word == "LINKS" || word == "PRIVATE_LINKS";
                             }),
              words.end());
  return words;
}

bool may_link(const House& house, const Room& row, const std::string& target) {
  return std::any_of(
      row.third_parties.begin(), row.third_parties.end(),
      [&](const std::string& name) { return house.third_parties.at(name).links.contains(target); });
}

} // namespace

std::string room_of(std::string_view path) {
  path.remove_prefix(std::string_view("game/").size());
  return std::string(path.substr(0, path.find('/')));
}

Faults faults_of_table(const House& house) {
  Faults faults;
  for (const auto& entry : house.rooms) {
    const Room& room = entry.second;
    for (const std::string& other : room.may_include) {
      if (other == "any") continue;
      const auto at = house.rooms.find(other);
      if (at == house.rooms.end())
        faults.push_back(entry.first + " may include a room without a row: " + other);
      else if (at->second.level >= room.level)
        faults.push_back(entry.first + " includes upward: " + other);
    }
    for (const std::string& name : room.third_parties)
      if (name != "any" && !house.third_parties.contains(name))
        faults.push_back(entry.first + " names an unknown third party: " + name);
  }
  return faults;
}

Faults faults_of_includes(const House& house, const tree::Source& source) {
  const std::string room = room_of(source.path);
  const auto row = house.rooms.find(room);
  if (row == house.rooms.end())
    return {source.path + ": " + room + " has no row in game/README.md"};
  Faults faults;
  for (const Include& include : includes_of(source.text)) {
    const std::string fault = fault_of(house, room, row->second, include);
    if (!fault.empty()) faults.push_back(source.path + ": " + fault);
  }
  return faults;
}

Faults faults_of_links(const House& house, const std::string& room, std::string_view cmake) {
  Faults faults;
  const Room& row = house.rooms.at(room);
  std::set<std::string> rooms;
  for (const std::string& link : links_of(cmake)) {
    if (link.starts_with("blason_"))
      rooms.insert(link.substr(7));
    else if (!may_link(house, row, link))
      faults.push_back(room + " links a third party that is not in its row: " + link);
  }
  if (rooms != row.may_include) {
    std::string wanted;
    for (const std::string& name : row.may_include) wanted += " blason_" + name;
    faults.push_back(room + " must link exactly the rooms of its row:" + wanted);
  }
  if (cmake.find("target_link_libraries(blason_" + room + " ") != std::string_view::npos)
    faults.push_back(room + " links outside its blason_room call");
  return faults;
}

} // namespace blason::doors
