#pragma once

#include <string_view>

namespace blason::house {

/// Which files a rule is about, told by their path from the project's root.
bool is_cpp(std::string_view path);
bool is_header(std::string_view path);

/// The name of the room a file of game/ lies in; empty for files of no room.
std::string_view room_of(std::string_view path);

/// A room below `table`: what it does depends on its arguments alone.
bool is_below_table(std::string_view path);

/// A room that knows no file and no painter: deck, words, rules, session, views, debrief, bots.
bool is_pure(std::string_view path);

/// C++ of the programs, not of the tests.
bool is_program(std::string_view path);
bool is_test(std::string_view path);

/// This folder: it must name what it forbids.
bool is_house_rules(std::string_view path);

} // namespace blason::house
