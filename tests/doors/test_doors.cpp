#include "doors.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

namespace blason::doors {
namespace {

const std::string small_page = "| level | room | it is | may include | third parties | never |\n"
                               "|---|---|---|---|---|---|\n"
                               "| 0 | `deck` | values | – | – | files |\n"
                               "| 1 | `rules` | points | deck | – | files |\n"
                               "| 1 | `face` | painted | deck | cairo | windows |\n"
                               "| 8 | `main.cpp` | all | any | any | rules |\n"
                               "\n"
                               "| name | headers | links | what |\n"
                               "|---|---|---|---|\n"
                               "| `cairo` | `cairo` | `PkgConfig::CAIRO` | paints |\n";

House small_house() { return read_house(small_page); }

std::string faults_in(const std::string& path, const std::string& text) {
  std::string all;
  for (const std::string& fault : faults_of_includes(small_house(), tree::Source{path, text}))
    all += fault + "\n";
  return all;
}

House the_house() { return read_house(tree::read("game/README.md")); }

} // namespace

TEST_CASE("the table is read as it is written") {
  const House house = small_house();
  REQUIRE(house.rooms.size() == 4);
  CHECK(house.rooms.at("rules").level == 1);
  CHECK(house.rooms.at("rules").may_include == std::set<std::string>{"deck"});
  CHECK(house.rooms.at("deck").may_include.empty());
  CHECK(house.third_parties.at("cairo").links == std::set<std::string>{"PkgConfig::CAIRO"});
  CHECK_THROWS(read_house("no table here\n"));
}

TEST_CASE("a forbidden include is caught, an allowed one passes") {
  CHECK(faults_in("game/rules/a.cpp",
                  "#include \"deck/deck.hpp\"\n#include \"rules/b.hpp\"\n#include <vector>\n")
            .empty());
  CHECK(faults_in("game/face/a.cpp", "#include <cairo.h>\n").empty());
  CHECK(faults_in("game/main.cpp", "#include \"face/card.hpp\"\n#include <CLI/CLI.hpp>\n").empty());
  CHECK(faults_in("game/rules/a.cpp", "// #include \"face/card.hpp\"\n").empty());
  CHECK(faults_in("game/rules/a.cpp", "#include \"face/card.hpp\"\n") ==
        "game/rules/a.cpp: rules may not include face (face/card.hpp)\n");
  CHECK_FALSE(faults_in("game/deck/a.cpp", "  #  include \"rules/b.hpp\"\n").empty());
  CHECK_FALSE(faults_in("game/rules/a.cpp", "#include <cairo.h>\n").empty());
  CHECK_FALSE(faults_in("game/rules/a.cpp", "#include <sys/stat.h>\n").empty());
  CHECK_FALSE(faults_in("game/rules/a.cpp", "#include \"score.hpp\"\n").empty());
  CHECK_FALSE(faults_in("game/attic/a.cpp", "\n").empty());
}

TEST_CASE("links are exactly those of the row") {
  const House house = small_house();
  CHECK(faults_of_links(house, "face",
                        "blason_room(face LINKS blason_deck PRIVATE_LINKS PkgConfig::CAIRO)\n")
            .empty());
  CHECK(faults_of_links(house, "deck", "blason_room(deck)\n").empty());
  CHECK(faults_of_links(house, "face", "blason_room(face LINKS PkgConfig::CAIRO)\n").size() == 1);
  CHECK(faults_of_links(house, "rules", "blason_room(rules LINKS blason_deck\n  blason_face)\n")
            .size() == 1);
  CHECK(faults_of_links(house, "rules", "blason_room(rules LINKS blason_deck PkgConfig::CAIRO)\n")
            .size() == 1);
  CHECK(faults_of_links(house, "deck",
                        "blason_room(deck)\ntarget_link_libraries(blason_deck PUBLIC m)\n")
            .size() == 1);
}

TEST_CASE("a table that looks upward is caught") {
  House house = small_house();
  CHECK(faults_of_table(house).empty());
  house.rooms["deck"].may_include = {"rules"};
  house.rooms["rules"].third_parties = {"nobody"};
  CHECK(faults_of_table(house).size() == 2);
}

TEST_CASE("the house keeps its table") {
  const House house = the_house();
  for (const std::string& fault : faults_of_table(house)) FAIL_CHECK(fault);
  const auto sources = tree::sources_under({"game"}, {".hpp", ".cpp"});
  REQUIRE(sources.size() > 10);
  for (const tree::Source& source : sources)
    for (const std::string& fault : faults_of_includes(house, source)) FAIL_CHECK(fault);
}

TEST_CASE("each room links what its row says") {
  const House house = the_house();
  for (const auto& entry : house.rooms) {
    if (entry.first == "main.cpp") continue;
    const std::string cmake = "game/" + entry.first + "/CMakeLists.txt";
    if (!std::filesystem::exists(cmake)) continue;
    for (const std::string& fault : faults_of_links(house, entry.first, tree::read(cmake)))
      FAIL_CHECK(fault);
  }
}

} // namespace blason::doors
