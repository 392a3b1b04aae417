// blason-deck print as an author calls it.
#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <sys/wait.h>
#include <utility>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Called {
  int exit = -1;
  std::string err, out;
};

fs::path folder() {
  const fs::path made = fs::path(BLASON_TEST_OUTPUT) / "program";
  fs::create_directories(made);
  return made;
}

std::string read(const fs::path& file) {
  std::ifstream opened(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(opened), {}};
}

Called shell(const std::string& line) {
  const fs::path err = folder() / "err", out = folder() / "out";
  const int status =
      std::system((line + " >'" + out.string() + "' 2>'" + err.string() + "'").c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read(err), read(out)};
}
Called run(const std::string& command) {
  return shell(std::string(BLASON_DECK) + " " + command + " --language en");
}
Called call(const std::string& arguments) { return run("print " + arguments); }
Called face(const std::string& arguments) { return run("face " + arguments); }

std::string into(const char* name) { return " -o '" + (folder() / name).string() + "'"; }

} // namespace

TEST_CASE("print writes the file it was asked for") {
  const fs::path file = folder() / "crib.pdf";
  fs::remove(file);
  CHECK(call("decks/premiers-pas.json --what crib --script discovery --seed 3 --teams 'A,B' "
             "--paper letter" +
             into("crib.pdf"))
            .exit == 0);
  CHECK(fs::file_size(file) > 1000);
}

TEST_CASE("a French deck is printed in French on an English machine, unless English is asked for") {
  const auto printed_with = [](const std::string& wish) {
    const Called called =
        shell("LC_ALL=C " BLASON_DECK " print decks/banque-horizon.json --what cards" +
              into("language.pdf") + wish);
    CHECK(called.exit == 0);
    return shell("pdftotext -l 2 '" + (folder() / "language.pdf").string() + "' -").out;
  };
  const std::string french = printed_with(""), english = printed_with(" --language en");
  CHECK(french.find("recto 1") != std::string::npos);
  CHECK(french.find("front 1") == std::string::npos);
  CHECK(english.find("front 1") != std::string::npos);
}

TEST_CASE("print says what it cannot do: 1 for the deck or the file, 2 for the call") {
  CHECK(call("decks/premiers-pas.json --what pictures" + into("x.pdf")).exit == 2);
  CHECK(call("decks/premiers-pas.json" + into("x.pdf")).exit == 2);
  CHECK(call("decks/premiers-pas.json --what crib").exit == 2);
  CHECK(call("decks/premiers-pas.json --what crib --paper a5" + into("x.pdf")).exit == 2);
  const Called script = call("decks/premiers-pas.json --what crib --script nine" + into("x.pdf"));
  CHECK(script.exit == 2);
  CHECK(script.err.find("half-day") != std::string::npos);
  CHECK(
      call("decks/premiers-pas.json --what crib --teams a,b,c,d,e,f,g,h,i,j,k,l,m" + into("x.pdf"))
          .exit == 2);
  const Called missing = call("no-such-deck.json --what crib" + into("x.pdf"));
  CHECK(missing.exit == 1);
  CHECK(missing.err.find("no-such-deck.json:1:1: error D001") != std::string::npos);
  const Called broken = call("tests/bad_decks/ids-twice.json --what cards" + into("y.pdf"));
  CHECK(broken.exit == 1);
  CHECK(broken.err.find("error D035") != std::string::npos);
  CHECK_FALSE(fs::exists(folder() / "y.pdf"));
  const Called nowhere = call("decks/premiers-pas.json --what crib -o /no/such/folder/x.pdf");
  CHECK(nowhere.exit == 1);
  CHECK(nowhere.err == "/no/such/folder/x.pdf: cannot be written (its folder is not there).\n");
}

TEST_CASE("options that make no sense together are a wrong call, with a sentence that says which") {
  const std::string deck = "decks/premiers-pas.json --what ";
  const std::vector<std::pair<std::string, std::string>> wrong{
      {"cards --size bridge", "poker"},
      {"crib --size poker", "--size changes nothing in --what crib"},
      {"sheets --duplex short", "it is for cards and calibration"},
      {"cards --revealed", "it is for sheets and posters"},
      {"calibration --layout fold", "it is for cards"},
      {"cards --backs-offset 10.5,0", "from −10 to 10"},
      {"cards --backs-offset 1", "two numbers of millimetres"},
      {"cards --backs-offset 1,2,3", "two numbers of millimetres"},
      {"cards --backs-offset nan,0", "from −10 to 10"},
      {"cards --backs-offset one,two", "two numbers of millimetres"},
      {"cards --duplex none --backs-offset 1,1", "--duplex none"},
      {"cards --layout single --backs-offset 1,1", "--layout single"},
      {"cards --layout fold --duplex long", "--layout fold"},
      {"cards --layout single --paper a4", "--layout single"},
      {"calibration --duplex none", "--what calibration"}};
  for (const auto& [options, said] : wrong) {
    const Called called = call(deck + options + into("w.pdf"));
    INFO(options << "\n" << called.err);
    CHECK(called.exit == 2);
    CHECK(called.err.find(said) != std::string::npos);
  }
  CHECK_FALSE(fs::exists(folder() / "w.pdf"));
}

TEST_CASE("an offset is read with points or commas, and may begin with minus") {
  for (const char* offset : {"-1.5,0.5", "'-1,5;0,5'", "-1,5,0,5", "' -1.5 , +0.5'"}) {
    INFO(offset);
    const auto bytes = [&](const std::string& said) {
      CHECK(
          call("decks/premiers-pas.json --what calibration --backs-offset " + said + into("o.pdf"))
              .exit == 0);
      return read(folder() / "o.pdf");
    };
    CHECK(bytes(offset) == bytes("-1.5,0.5"));
    CHECK(bytes(offset) != bytes("1.5,0.5"));
  }
}

TEST_CASE("the same call writes the same bytes") {
  constexpr const char* all[] = {
      "cards --size poker", "cards --layout single", "sheets", "posters", "calibration", "crib",
      "answer-sheets"};
  const auto bytes_of_all = [&] {
    std::vector<std::string> files;
    for (const char* what : all) {
      CHECK(call("decks/premiers-pas.json --what " + std::string(what) + into("same.pdf")).exit ==
            0);
      files.push_back(read(folder() / "same.pdf"));
    }
    return files;
  };
  const std::vector<std::string> before = bytes_of_all();
  std::system("sleep 1"); // a date in the file would be another
  const bool same = bytes_of_all() == before;
  CHECK(same);
}

TEST_CASE("face paints one card as a picture or as lines, and says the arms on it") {
  const Called family =
      face("decks/cimes-et-rivages.json marees --show crest --width 300" + into("arms.png"));
  CHECK(family.exit == 0);
  CHECK(family.out.find("Azure, an escallop or, a base wavy argent") != std::string::npos);
  CHECK(read(folder() / "arms.png").starts_with("\x89PNG"));
  const Called persona = face("decks/cimes-et-rivages.json raphael" + into("card.svg"));
  CHECK(persona.exit == 0);
  // A persona's card tells nothing of its family unless that is asked for.
  CHECK(persona.out.find("Azure") == std::string::npos);
  CHECK(read(folder() / "card.svg").find("<svg") != std::string::npos);
  CHECK(
      face("decks/cimes-et-rivages.json raphael --revealed" + into("card.pdf")).out.find("Azure") !=
      std::string::npos);
  CHECK(read(folder() / "card.pdf").starts_with("%PDF"));
}

TEST_CASE("face says what it cannot paint") {
  const Called nobody = face("decks/cimes-et-rivages.json nobody" + into("n.png"));
  CHECK(nobody.exit == 2);
  CHECK(nobody.err.find("nobody") != std::string::npos);
  CHECK(face("decks/cimes-et-rivages.json raphael --show crest" + into("n.png")).exit == 2);
  CHECK(face("decks/cimes-et-rivages.json raphael" + into("n.bmp")).exit == 2);
  CHECK(face("decks/cimes-et-rivages.json raphael --width 9" + into("n.png")).exit == 2);
  CHECK_FALSE(fs::exists(folder() / "n.png"));
}

TEST_CASE("print and face tell of each picture that is not shown, in the words of check") {
  const fs::path deck = folder() / "strange.json";
  std::string bytes = read("decks/premiers-pas.json");
  const std::size_t at = bytes.find("\"portrait\":", bytes.find("\"personas\""));
  const std::size_t open = bytes.find('{', at), close = bytes.find('}', at);
  REQUIRE(close != std::string::npos);
  bytes.replace(open, close - open + 1, R"({"picture": "gone.png", "alt": "x"})");
  std::ofstream(deck, std::ios::binary) << bytes;
  const std::string file = "'" + deck.string() + "'";
  const std::string told = run("check " + file).err;
  CHECK(told.find("D124") != std::string::npos);
  const Called paper = call(file + " --what crib --script discovery" + into("strange.pdf"));
  CHECK(paper.exit == 0);
  CHECK(paper.err == told);
  const Called painted = face(file + " leon" + into("strange.png"));
  CHECK(painted.err.substr(0, told.size()) == told);
}
