#include "installed/folders.hpp"
#include "installed/version.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>

using namespace blason;
namespace fs = std::filesystem;

namespace {

/// An installation below a folder of its own, which goes with the test.
struct Installation {
  fs::path root;

  Installation() {
    std::string name = (fs::temp_directory_path() / "blason-installed-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    root = name;
  }
  ~Installation() {
    std::error_code ignored;
    fs::remove_all(root, ignored);
  }
  Installation(const Installation&) = delete;
  Installation& operator=(const Installation&) = delete;

  void put(const fs::path& file) const {
    fs::create_directories((root / file).parent_path());
    std::ofstream(root / file) << "{}";
  }
  Whereabouts seen() const {
    return {root / "usr/bin/blason", (root / "own").string(), (root / "none").string()};
  }
};

} // namespace

TEST_CASE("data is looked for in its order, in folders that are there") {
  const Installation here;
  CHECK(data_folders(here.seen()).empty());
  here.put("b/blason/decks/x.json");
  here.put("usr/share/blason/decks/x.json");
  here.put("own/decks/x.json");
  Whereabouts seen = here.seen();
  seen.xdg_data_dirs = (here.root / "a").string() + ":" + (here.root / "b").string();
  CHECK(data_folders(seen) == std::vector<fs::path>{here.root / "own",
                                                    here.root / "usr/share/blason",
                                                    here.root / "b/blason"});
}

TEST_CASE("of two decks with one name the better folder's is taken, and the schema is none") {
  const Installation here;
  here.put("own/decks/x.json");
  here.put("usr/share/blason/decks/x.json");
  here.put("usr/share/blason/decks/premiers-pas.json");
  here.put("usr/share/blason/decks/deck.schema.json");
  here.put("usr/share/blason/decks/README.md");
  here.put("usr/share/blason/decks/y.blason");
  const fs::path shared = here.root / "usr/share/blason/decks";
  CHECK(shipped_decks(here.seen()) == std::vector<fs::path>{shared / "premiers-pas.json",
                                                            here.root / "own/decks/x.json",
                                                            shared / "y.blason"});
  CHECK(newcomers_deck(here.seen()) == shared / "premiers-pas.json");
}

TEST_CASE("a shipped deck is meant by its name where no file has it") {
  const Installation here;
  here.put("usr/share/blason/decks/y.blason");
  here.put("own/mine.json");
  const fs::path shared = here.root / "usr/share/blason/decks/y.blason";
  CHECK(deck_meant("y", here.seen()) == shared);
  CHECK(deck_meant("y.blason", here.seen()) == shared);
  CHECK(deck_meant("z", here.seen()) == "z");
  CHECK(deck_meant("./y", here.seen()) == "./y");
  const std::string mine = (here.root / "own/mine.json").string();
  CHECK(deck_meant(mine, here.seen()) == mine);
}

TEST_CASE("the folder the program is called from is never looked in") {
  const Installation here;
  here.put("share/blason/decks/premiers-pas.json");
  here.put("blason/decks/premiers-pas.json");
  here.put("decks/premiers-pas.json");
  const fs::path before = fs::current_path();
  fs::current_path(here.root);
  const Whereabouts seen{here.root / "elsewhere/bin/blason", ".", ".:share:"};
  const bool none = newcomers_deck(seen).empty() && data_folders(seen).empty();
  fs::current_path(before);
  CHECK(none);
}

TEST_CASE("own fonts come from the data folders") {
  const Installation here;
  CHECK(own_font_folders(here.seen()).empty());
  here.put("usr/share/blason/fonts/a.otf");
  CHECK(own_font_folders(here.seen()) ==
        std::vector<fs::path>{here.root / "usr/share/blason/fonts"});
}

TEST_CASE("a program of the build finds the decks of its sources") {
  Whereabouts built = whereabouts();
  built.blason_data.clear();
  CHECK(fs::equivalent(newcomers_deck(built), "decks/premiers-pas.json"));
  CHECK(version().find('.') != std::string_view::npos);
}

TEST_CASE(
    "a program only ours start lies beside the one that asks, whatever the environment says") {
  const Installation installation;
  CHECK(own_program("picture-decoder", installation.seen()).empty());
  installation.put("own/libexec/blason/picture-decoder");
  installation.put("own/picture-decoder");
  CHECK(own_program("picture-decoder", installation.seen()).empty());
  installation.put("usr/libexec/blason/picture-decoder");
  CHECK(own_program("picture-decoder", installation.seen()) ==
        installation.root / "usr/libexec/blason/picture-decoder");
  CHECK(own_program("picture-decoder", {}).empty());
}
