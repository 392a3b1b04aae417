#include "places.hpp"

#include "source_tree/source_tree.hpp"

#include <algorithm>
#include <array>

namespace blason::house {
namespace {

constexpr std::array<std::string_view, 7> pure_rooms{"deck",  "words",   "rules", "session",
                                                     "views", "debrief", "bots"};
constexpr std::array<std::string_view, 6> reaching_rooms{"deckfile", "face",   "wire",
                                                         "record",   "doctor", "report"};

bool holds(const auto& rooms, std::string_view room) {
  return std::find(rooms.begin(), rooms.end(), room) != rooms.end();
}

} // namespace

bool is_header(std::string_view path) { return path.ends_with(".hpp"); }
bool is_cpp(std::string_view path) { return is_header(path) || path.ends_with(".cpp"); }

std::string_view room_of(std::string_view path) {
  if (!tree::is_under(path, "game")) return {};
  path.remove_prefix(std::string_view("game/").size());
  const std::size_t slash = path.find('/');
  return slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
}

bool is_pure(std::string_view path) { return is_cpp(path) && holds(pure_rooms, room_of(path)); }

bool is_below_table(std::string_view path) {
  return is_pure(path) || (is_cpp(path) && holds(reaching_rooms, room_of(path)));
}

bool is_program(std::string_view path) {
  return is_cpp(path) && (tree::is_under(path, "game") || tree::is_under(path, "tools"));
}

bool is_test(std::string_view path) { return tree::is_under(path, "tests"); }
bool is_house_rules(std::string_view path) { return tree::is_under(path, "tests/house_rules"); }

} // namespace blason::house
