#include "looks.hpp"
#include "places.hpp"

namespace blason::house {
namespace {

bool is_any_cpp(std::string_view path) { return is_cpp(path) && !is_house_rules(path); }
bool is_any_header(std::string_view path) { return is_header(path); }
/// Decks and corpora are named by what they are examples of.
bool is_code(std::string_view path) { return !path.ends_with(".json") && !path.ends_with(".txt"); }

bool is_of_a_room(std::string_view path) { return is_cpp(path) && !room_of(path).empty(); }

std::string repeated(std::string_view line, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += line;
  return text;
}

} // namespace

std::vector<Rule> rules_about_shapes() {
  return {
      {"no structured binding captured by a lambda",
       "clang 14 rejects it: name the part first",
       is_any_cpp,
       bindings_captured_by_lambdas(),
       {"game/rules/score.cpp", "void f() {\n  const auto [team, points] = best();\n  each([&](int "
                                "n) { add(n + points); });\n}\n"},
       {"game/rules/score.cpp", "void f() {\n  { const auto [team, points] = best(); }\n  "
                                "each([&](int n) { add(n, line.points); });\n}\n"}},
      {"no capturing lambda inside a co_await",
       "g++ 12 frees its captures twice: name the lambda first",
       is_any_cpp,
       capturing_lambda_in_co_await(),
       {"game/host/link.cpp", "co_await run([self] { return self->next(); });\n"},
       {"game/host/link.cpp",
        "auto next = [self] { return self->next(); };\nco_await run(next);\n"}},
      {"no emplace_back on aggregates",
       "clang 14 cannot build them from a list: push_back(T{…}) says the same",
       is_any_cpp,
       aggregates_emplaced(),
       {"game/rules/line.cpp", "struct Line { int a, b; };\nstd::vector<Line> lines;\nvoid f() { "
                               "lines.emplace_back(1, 2); }\n"},
       {"game/rules/line.cpp", "struct Line { int a, b; };\nstd::vector<Line> lines;\nvoid f() { "
                               "lines.push_back(Line{1, 2}); }\n"}},
      {"headers are read once",
       "a header without its guard breaks the second who includes it",
       is_any_header,
       no_pragma_once(),
       {"game/deck/deck.hpp", "struct Deck {};\n"},
       {"game/deck/deck.hpp", "#pragma once\nstruct Deck {};\n"}},
      {"heavy headers are compiled once",
       "each costs more than a room's own code: one source speaks for the others",
       is_program,
       included_by_one_source(
           {"nlohmann/json.hpp", "boost/", "valijson/", "SFML/Graphics.hpp", "xlsxwriter.h"}),
       {"game/wire/reading.hpp", "#include <nlohmann/json.hpp>\n"},
       {"game/wire/json_value.cpp", "#include <nlohmann/json.hpp>\n"}},
      {"a type has one room",
       "two structs of one name link into one program, and one is destroyed as the other",
       is_of_a_room,
       types_declared_elsewhere(is_of_a_room),
       {"game/debrief/debrief.hpp", "namespace blason {\nstruct Lost {};\n}\nnamespace blason "
                                    "{\nstruct Lost {\n  int at;\n};\n}\n"},
       {"game/debrief/debrief.hpp",
        "struct Lost;\nnamespace blason {\nstruct Lost {};\n}\nnamespace blason {\nnamespace "
        "desk {\nstruct Lost {\n  int at;\n};\n}\nstruct Lost;\n}\n"}},
      {"names say what is inside",
       "a catch-all name collects what nobody can find again",
       is_code,
       name_that_says_nothing(),
       {"game/rules/score_utils.cpp", ""},
       {"game/rules/database.cpp", ""}},
  };
}

std::vector<Rule> rules_about_sizes() {
  return {
      {"a header has at most 120 lines",
       "it is read whole by whoever uses it",
       is_any_header,
       longer_than(120),
       {"game/deck/deck.hpp", repeated("int a;\n", 121)},
       {"game/deck/deck.hpp", repeated("int a;\n", 120)}},
      {"a source has at most 300 lines",
       "past that nobody knows what is in it",
       [](std::string_view path) { return path.ends_with(".cpp"); },
       longer_than(300),
       {"game/rules/rule_on.cpp", repeated("int a;\n", 301)},
       {"game/rules/rule_on.cpp", repeated("int a;\n", 300)}},
      {"no function over 60 lines",
       "drawing, the server and the tests included: that is where tails grow",
       [](std::string_view path) { return is_cpp(path); },
       functions_longer_than(60),
       {"game/screen/map.cpp", "void draw() {\n" + repeated("  line();\n", 59) + "}\n"},
       {"game/screen/map.cpp", "void draw() {\n" + repeated("  line();\n", 58) + "}\n"}},
  };
}

} // namespace blason::house
