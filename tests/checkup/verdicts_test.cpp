// Facts in, lines out: no machine is looked at here.
#include "checkup/verdicts.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace blason;

namespace {

Facts good_machine() {
  Facts facts;
  facts.renderer = "Mesa Intel UHD 620";
  facts.screens = {{"eDP-1", 1920, 1080, 0}, {"HDMI-1", 1280, 720, 0}};
  facts.faces = 27;
  facts.sound = true;
  facts.folder = "sessions";
  facts.free_bytes = 12'000'000'000;
  facts.commit = 3.34;
  facts.decks = {{"decks/a.json", true}, {"decks/b.json", true}};
  facts.port = 8080;
  facts.locale = "fr_FR.UTF-8";
  facts.libraries = {{"Cairo", "1.16.0"}};
  return facts;
}

Checked about(const std::string& check, const Facts& facts, Language language = Language::english) {
  for (Checked& finding : findings(facts, language))
    if (finding.check == check) return std::move(finding);
  FAIL("nothing was found about " << check);
  return {};
}

/// The verdict on one check after a change to a good machine, and its sentence.
template <class Change> Checked changed(const std::string& check, Change change) {
  Facts facts = good_machine();
  change(facts);
  const Checked finding = about(check, facts);
  INFO(finding.sentence);
  CHECK(playable(findings(facts, Language::english)) == (finding.verdict != Fitness::wrong));
  return finding;
}

} // namespace

TEST_CASE("a good machine is told so, check by check") {
  const auto all = findings(good_machine(), Language::english);
  CHECK(all.size() == 11);
  for (const Checked& finding : all) {
    INFO(finding.check << ": " << finding.sentence);
    CHECK(finding.verdict == Fitness::ok);
    CHECK(finding.sentence.find('[') == std::string::npos);
    CHECK(finding.sentence.find('{') == std::string::npos);
  }
  CHECK(playable(all));
}

TEST_CASE("without a display the rest is still looked at, and no evening is possible") {
  const auto blind = [](Facts& facts) {
    facts.renderer.reset();
    facts.screens.clear();
  };
  CHECK(changed("display", blind).verdict == Fitness::wrong);
  Facts facts = good_machine();
  blind(facts);
  CHECK(about("graphics", facts).verdict == Fitness::weak);
  CHECK(about("monitors", facts).verdict == Fitness::weak);
  CHECK(about("record", facts).verdict == Fitness::ok);
}

TEST_CASE("a screen that does not answer in time is told apart from none", "[late]") {
  const auto late = [](Facts& facts) {
    facts.renderer.reset();
    facts.screens.clear();
    facts.late = 8000;
  };
  const Checked finding = changed("display", late);
  CHECK(finding.verdict == Fitness::wrong);
  CHECK(finding.sentence.find("8 seconds") != std::string::npos);
  CHECK(finding.sentence.find("did not answer in time") != std::string::npos);
}

TEST_CASE("a processor that draws alone is weak, a card is not") {
  const auto drawn_by = [](const std::string& name) {
    return changed("graphics", [&](Facts& facts) { facts.renderer = name; });
  };
  CHECK(drawn_by("llvmpipe (LLVM 15.0.6, 256 bits)").verdict == Fitness::weak);
  CHECK(drawn_by("llvmpipe (LLVM 15.0.6, 256 bits)").sentence.find("llvmpipe") == 0);
  CHECK(drawn_by("AMD Radeon").verdict == Fitness::ok);
}

TEST_CASE("mirrored and small screens are weak, a single one is not") {
  const auto mirrored = changed("monitors", [](Facts& facts) { facts.screens[0].mirrors = 1; });
  CHECK(mirrored.verdict == Fitness::weak);
  CHECK(mirrored.sentence.find("eDP-1 1920 × 1080") == 0);
  CHECK(changed("monitors", [](Facts& facts) { facts.screens[1].height = 719; }).verdict ==
        Fitness::weak);
  CHECK(changed("monitors", [](Facts& facts) { facts.screens.pop_back(); }).verdict == Fitness::ok);
}

TEST_CASE("missing fonts are named by the packages to install, each once") {
  const auto finding = changed("fonts", [](Facts& facts) {
    facts.fonts_lacking = {
        {"A.otf", "fonts-inter"}, {"B.otf", "fonts-inter"}, {"C.ttf", "fonts-x"}};
  });
  CHECK(finding.verdict == Fitness::wrong);
  CHECK(finding.sentence == "3 files are missing: install fonts-inter and fonts-x.");
}

TEST_CASE("no sound costs nothing") {
  CHECK(changed("sound", [](Facts& facts) { facts.sound = false; }).verdict == Fitness::ok);
}

TEST_CASE("the folder must open and have room") {
  const auto room = [](std::uint64_t bytes) {
    return changed("folder", [&](Facts& facts) { facts.free_bytes = bytes; }).verdict;
  };
  CHECK(room(500'000'000) == Fitness::ok);
  CHECK(room(499'999'999) == Fitness::weak);
  CHECK(room(20'000'000) == Fitness::weak);
  CHECK(room(19'999'999) == Fitness::wrong);
  const auto shut = changed("folder", [](Facts& facts) { facts.folder_trouble = "read_only"; });
  CHECK(shut.verdict == Fitness::wrong);
  CHECK(shut.sentence.find("XDG_DATA_HOME") != std::string::npos);
}

TEST_CASE("a record that fails is wrong, one that takes its time weak") {
  CHECK(changed("record", [](Facts& facts) { facts.commit = 100; }).verdict == Fitness::ok);
  CHECK(changed("record", [](Facts& facts) { facts.commit = 100.1; }).verdict == Fitness::weak);
  CHECK(changed("record", [](Facts& facts) { facts.record_trouble = "disk_full"; }).verdict ==
        Fitness::wrong);
  Facts facts = good_machine();
  CHECK(about("record", facts, Language::french).sentence.find("3,3 ms") != std::string::npos);
}

TEST_CASE("decks must be there and be playable") {
  CHECK(changed("decks", [](Facts& facts) { facts.decks.clear(); }).verdict == Fitness::wrong);
  const auto shut = changed("decks", [](Facts& facts) { facts.decks[1].playable = false; });
  CHECK(shut.verdict == Fitness::wrong);
  CHECK(shut.sentence.find(" b.") != std::string::npos);
}

TEST_CASE("a taken port and a plain locale are weak") {
  CHECK(changed("port", [](Facts& facts) { facts.port_free = false; }).verdict == Fitness::weak);
  CHECK(changed("locale", [](Facts& facts) { facts.locale = "fr_FR"; }).verdict == Fitness::weak);
  CHECK(changed("locale", [](Facts& facts) { facts.locale = "C.utf8"; }).verdict == Fitness::ok);
  CHECK(changed("locale", [](Facts& facts) { facts.locale = ""; }).verdict == Fitness::ok);
}

TEST_CASE("a line a finding, its columns under one another in both languages") {
  Facts facts = good_machine();
  facts.port_free = false;
  for (const Language language : {Language::french, Language::english}) {
    const auto all = findings(facts, language);
    const std::string lines = as_lines(all, language);
    CHECK(static_cast<std::size_t>(std::count(lines.begin(), lines.end(), '\n')) == all.size() + 1);
    CHECK(lines.find('[') == std::string::npos);
  }
  CHECK(as_lines(findings(facts, Language::english), Language::english)
            .starts_with("ok    Display          A window opens.\n"));
  const auto last_line = [&](Language language) {
    const std::string lines = as_lines(findings(facts, language), language);
    return lines.substr(lines.rfind('\n', lines.size() - 2) + 1);
  };
  CHECK(last_line(Language::english) == "An evening can be played here.\n");
  facts.renderer.reset();
  facts.screens.clear();
  CHECK(last_line(Language::english) == "Mend first: Display.\n");
}

TEST_CASE("machines read the same findings") {
  Facts facts = good_machine();
  facts.folder = "an \"odd\" folder";
  facts.decks.clear();
  const auto all = findings(facts, Language::english);
  const auto told = nlohmann::json::parse(as_json(all, facts));
  CHECK(told["playable"] == false);
  CHECK(told["libraries"][0]["name"] == "Cairo");
  REQUIRE(told["checks"].size() == all.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    CHECK(told["checks"][i]["check"] == all[i].check);
    CHECK(told["checks"][i]["verdict"] == std::string(slug(all[i].verdict)));
    CHECK(told["checks"][i]["sentence"] == all[i].sentence);
  }
}
