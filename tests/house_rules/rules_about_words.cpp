#include "looks.hpp"
#include "places.hpp"

#include <array>
#include <cctype>

namespace blason::house {
namespace {

/// A room that has no business with files: its neighbours read and write for it.
bool touches_no_file(std::string_view path) {
  const std::string_view room = room_of(path);
  return is_below_table(path) && room != "deckfile" && room != "record" && room != "face" &&
         room != "report";
}

bool is_test_code(std::string_view path) { return is_test(path) && !is_house_rules(path); }
bool is_anything(std::string_view path) { return !is_house_rules(path); }
bool is_source_of_any(std::string_view path) { return is_cpp(path) && is_anything(path); }

/// A path of somebody's machine begins with one of its top folders.
std::string machine_path(std::string_view line) {
  static constexpr std::array<std::string_view, 4> tops{"home", "Users", "root", "work"};
  for (const std::string_view top : tops) {
    const std::string path = "/" + std::string(top) + "/";
    for (std::size_t at = line.find(path); at != std::string_view::npos;
         at = line.find(path, at + 1)) {
      const char before = at == 0 ? ' ' : line[at - 1];
      if (std::isalnum(static_cast<unsigned char>(before)) == 0 &&
          std::string_view("_-.})*~").find(before) == std::string_view::npos)
        return path;
    }
  }
  return {};
}

/// An address of a place that packages are fetched from; the ordinary clients know theirs.
std::string registry_host(std::string_view line) {
  static constexpr std::array<std::string_view, 5> signs{"://registry.", "://deb.", "://snapshot.",
                                                         "://mirror.", "://pypi."};
  for (const std::string_view sign : signs)
    if (line.find(sign) != std::string_view::npos) return std::string(sign);
  return {};
}

/// printf and its kin writing a floating number, as the process locale has it.
std::string printed_float(std::string_view line) {
  if (line.find("printf") == std::string_view::npos) return {};
  for (std::size_t at = line.find('%'); at != std::string_view::npos; at = line.find('%', at + 1)) {
    const std::size_t end = line.find_first_not_of("0123456789.*+-# lL", at + 1);
    if (end != std::string_view::npos &&
        std::string_view("fFeEgG").find(line[end]) != std::string_view::npos)
      return std::string(line.substr(at, end - at + 1));
  }
  return {};
}

/// At the left margin, that is: for a whole file. Inside a function it harms nobody.
std::string opens_a_namespace(std::string_view line) {
  return line.starts_with("using namespace") ? std::string(line) : std::string{};
}

std::vector<Rule> rules_of_the_rooms() {
  return {
      {"no clock below table",
       "the time comes in as an argument, so an evening replays exactly",
       is_below_table,
       words_in_code({"system_clock", "steady_clock", "high_resolution_clock", "clock_gettime",
                      "gettimeofday", "std::time", "<ctime>"}),
       {"game/rules/late.cpp", "const auto now = std::chrono::steady_clock::now();\n"},
       {"game/rules/late.cpp",
        "// No steady_clock here.\nbool late(Millis now, Millis end) { return now > end; }\n"}},
      {"no dice below table",
       "the seed comes in as an argument, so every seat sees one order",
       is_below_table,
       words_in_code({"random_device", "rand", "srand", "randombytes_buf"}),
       {"game/session/deal.cpp", "std::random_device dice;\n"},
       {"game/session/deal.cpp", "Order order = shuffled(cards, seed);\n"}},
      {"no threads below table",
       "only the table, the host and the windows run by themselves",
       is_below_table,
       words_in_code({"<thread>", "<future>", "<condition_variable>", "std::thread", "std::jthread",
                      "std::async"}),
       {"game/views/wall.cpp", "#include <thread>\n"},
       {"game/views/wall.cpp", "#include <vector>\n"}},
      {"no console below table",
       "a room answers with values; programs speak to people",
       is_below_table,
       words_in_code({"<iostream>", "std::cout", "std::cerr", "std::clog", "printf", "puts"}),
       {"game/rules/score.cpp", "std::cerr << points;\n"},
       {"game/rules/score.cpp", "return points;\n"}},
      {"no files in rooms without files",
       "deckfile, face, record and report touch files, others never",
       touches_no_file,
       words_in_code({"<fstream>", "<filesystem>", "std::ifstream", "std::ofstream", "fopen"}),
       {"game/session/fold.cpp", "std::ifstream record(path);\n"},
       {"game/record/open.cpp", "std::ifstream record(path);\n"}},
      {"no string streams in pure rooms",
       "they format by locale and cost a hundred times from_chars",
       is_pure,
       words_in_code({"<sstream>", "<iomanip>"}),
       {"game/words/number.cpp", "#include <sstream>\n"},
       {"game/words/number.cpp", "#include <charconv>\n"}},
  };
}

std::vector<Rule> rules_of_the_language() {
  return {
      {"the process stays in the C locale",
       "a French locale turns 1.25 into 1 and CSV into nonsense",
       is_program,
       words_in_code({"setlocale", "locale::global", "stod", "stof", "stold", "strtod", "strtof",
                      "atof", "sscanf"}),
       {"game/deckfile/share.cpp", "const double share = std::stod(text);\n"},
       {"game/deckfile/share.cpp", "std::from_chars(first, last, share);\n"}},
      {"no printed floating numbers",
       "printf writes a comma under fr_FR",
       is_program,
       lines_that(printed_float),
       {"game/report/csv.cpp", "std::snprintf(out, size, \"%.2f\", share);\n"},
       {"game/report/csv.cpp", "std::snprintf(out, size, \"%d %%\", percent);\n"}},
      {"no view adaptors",
       "clang 14 rejects those of libstdc++ 12",
       is_source_of_any,
       words_in_code(
           {"std::views", "ranges::views", "ranges::transform_view", "ranges::filter_view"}),
       {"game/views/hand.cpp",
        "for (const Card& card : cards | std::views::reverse) show(card);\n"},
       {"game/views/hand.cpp", "#include \"views/hand.hpp\"\nstd::ranges::sort(cards);\n"}},
      {"no std::format",
       "neither compiler's library has it",
       is_source_of_any,
       words_in_code({"std::format", "<format>"}),
       {"tools/deck/check.cpp", "#include <format>\n"},
       {"tools/deck/check.cpp", "#include <charconv>\n"}},
      {"no using namespace in headers",
       "it would reach every file that includes the header",
       [](std::string_view path) { return is_header(path) && !is_house_rules(path); },
       lines_that(opens_a_namespace),
       {"game/deck/deck.hpp", "using namespace std;\n"},
       {"game/deck/deck.hpp", "auto f() {\n  using namespace std::string_literals;\n}\n"}},
  };
}

std::vector<Rule> rules_of_the_text() {
  return {
      {"nothing left for later",
       "what is not done is not in the tree; what is wanted is an issue",
       is_anything,
       words_in_text({"TODO", "FIXME", "XXX", "HACK"}),
       {"game/deck/find.cpp", "// TODO: make this faster\n"},
       {"game/deck/find.cpp", "// Linear: a deck has at most 200 personas.\n"}},
      {"no path of one machine",
       "the tree works wherever it is cloned",
       is_anything,
       lines_that(machine_path),
       {"tools/check", "cd /home/maud/blason\n"},
       {"tools/check", "cd \"$root/tests/work/\"\n"}},
      {"no address of a package registry",
       "the ordinary clients know where packages come from",
       is_anything,
       lines_that(registry_host),
       {"tools/prepare", "curl https://registry.example/preact\n"},
       {"tools/prepare", "apt-get install -y ninja-build\n"}},
      {"tests never sleep",
       "a test waits for what it wants to see, not for a while",
       is_test_code,
       words_in_code({"sleep_for", "sleep_until", "usleep", "nanosleep", "time.sleep"}),
       {"tests/table/queue.cpp", "std::this_thread::sleep_for(100ms);\n"},
       {"tests/table/queue.cpp", "published.wait(lock, [&] { return views > 0; });\n"}},
  };
}

} // namespace

std::vector<Rule> rules_about_words() {
  std::vector<Rule> rules = rules_of_the_rooms();
  for (auto& part : {rules_of_the_language(), rules_of_the_text()})
    rules.insert(rules.end(), part.begin(), part.end());
  return rules;
}

} // namespace blason::house
