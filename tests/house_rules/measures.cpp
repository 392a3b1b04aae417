#include "functions.hpp"
#include "places.hpp"
#include "rule.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <iomanip>
#include <iostream>

namespace blason::house {
namespace {

struct Measured {
  std::string path;
  Function function;
};

std::vector<Measured> functions_of(const Sources& sources) {
  std::vector<Measured> all;
  for (const tree::Source& source : sources)
    for (const Function& function : functions_in(source.text))
      all.push_back(Measured{source.path, function});
  std::stable_sort(all.begin(), all.end(), [](const Measured& a, const Measured& b) {
    return a.function.lines > b.function.lines;
  });
  return all;
}

/// Lines that hold a comment, out of lines that hold anything: both counted after blanking.
std::pair<int, int> comment_lines(const tree::Source& source) {
  const auto whole = tree::lines_of(source.text);
  const auto code = tree::lines_of(tree::without_comments(source.text));
  int commented = 0, written = 0;
  for (std::size_t i = 0; i < whole.size(); ++i) {
    if (!tree::trimmed(whole[i]).empty()) ++written;
    if (tree::trimmed(whole[i]) != tree::trimmed(code[i])) ++commented;
  }
  return {commented, written};
}

void print_tail(std::string_view folder) {
  const Sources sources = tree::sources_under({folder}, {".cpp", ".hpp"});
  const std::vector<Measured> all = functions_of(sources);
  if (all.empty()) return;
  int commented = 0, written = 0;
  for (const tree::Source& source : sources) {
    const auto counted = comment_lines(source);
    commented += counted.first;
    written += counted.second;
  }
  const auto at = [&](std::size_t tenths) {
    return all[all.size() * (10 - tenths) / 10].function.lines;
  };
  std::cout << folder << ": " << sources.size() << " files, " << written << " lines, "
            << 100 * commented / written << " % with a comment; " << all.size()
            << " functions, median " << at(5) << ", 90th percentile " << at(9)
            << ", the ten longest:\n";
  for (std::size_t i = 0; i < std::min<std::size_t>(10, all.size()); ++i)
    std::cout << std::setw(6) << all[i].function.lines << "  " << all[i].path << ":"
              << all[i].function.first_line << "  " << all[i].function.name << "\n";
}

int only_length(std::string_view text) {
  const auto found = functions_in(text);
  return found.size() == 1 ? found.front().lines : -static_cast<int>(found.size());
}

} // namespace

TEST_CASE("a function is measured from its signature to its closing brace") {
  CHECK(only_length("int f() { return 1; }\n") == 1);
  CHECK(only_length(
            "template <class T>\nT f(T a,\n    T b) {\n  if (a) { b(); }\n  return b;\n}\n") == 6);
  CHECK(only_length("namespace a {\nstruct B {\n  B() : x{1}, y(2) {\n    go();\n  }\n  int "
                    "x{0};\n};\n}\n") == 3);
  CHECK(only_length("auto f() const -> std::vector<int> {\n  return {};\n}\n") == 3);
  CHECK(only_length("const auto f = [](int a) {\n  return a;\n};\n") == 3);
  CHECK(only_length("TEST_CASE(\"a brace { in words\") {\n  f('{');\n}\n") == 3);
}

TEST_CASE("tables, types and directives are no functions") {
  CHECK(functions_in("constexpr std::array<Row, 2> rows{{\n  {1, f},\n  {2, g},\n}};\n").empty());
  CHECK(functions_in(
            "enum class Kind { a, b };\nstruct P : Q { int a = 0; };\nnamespace x { int y; }\n")
            .empty());
  CHECK(functions_in("#define M(x) {\\\n x\nint a;\n").empty());
}

TEST_CASE("what stands after a table is still measured") {
  CHECK(functions_in("int rows[] = {\n1,\n2};\n\nvoid f() {\n}\nvoid g() {}\n").size() == 2);
}

TEST_CASE("long raw strings and digit separators do not lead the measurer astray") {
  CHECK(only_length("void f() {\n  g(R\"x({ \" })x\");\n  h(1'000'000);\n}\n") == 4);
}

TEST_CASE("the tail is printed") {
  for (const std::string_view folder : {"game", "tools", "tests"}) print_tail(folder);
  CHECK_FALSE(functions_of(tree::sources_under({"game"}, {".cpp"})).empty());
}

} // namespace blason::house
