#include "bots/evening.hpp"
#include "deckfile/read.hpp"
#include "page_faults.hpp"
#include "renamed.hpp"
#include "rules/dice.hpp"
#include "screen/screen.hpp"
#include "torture.hpp"
#include "views/wall.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

// Whole evenings of the shipped decks, and of one that says the longest a deck may say, as the wall
// shows them: every word stands, is large enough, and is told to its end.

using namespace blason;

namespace {

Fonts& letters() {
  static Fonts opened;
  return opened;
}

// 1280 × 720 and 3840 × 2160 are the same page as 1920 × 1080, more or less finely painted.
constexpr Extent screens[] = {{1920, 1080}, {1920, 1200}, {1024, 768}};

constexpr int most_pages = 20'000; // of one view: more is a pager that never comes round

struct Seen {
  const Deck& deck;
  const WallView& view;
  Extent window;
  std::set<std::string> marks = {}; // of long texts read to their end
  std::vector<std::string> wrong = {};
  int pages = 0;

  Page look(const Grip& grip);
  void turn(const Grip& grip, const Page& page, std::set<std::string> turned);
  void leaf_through();
};

Page Seen::look(const Grip& grip) {
  Page page = lay_out(deck, view, grip, {60'000, ""}, letters(), window);
  ++pages;
  for (const auto& found : {page_faults(page, letters()), item_faults(page)})
    wrong.insert(wrong.end(), found.begin(), found.end());
  for (const Part& part : page.parts)
    if (const auto* words = std::get_if<WordsPart>(&part.what))
      for (std::size_t at = words->words.find("§"); at != std::string::npos;) {
        const std::size_t end = words->words.find("§", at + 2);
        if (end == std::string::npos) break;
        marks.insert(words->words.substr(at, end + 2 - at));
        at = words->words.find("§", end + 2);
      }
  return page;
}

/// Turns every pager of the page to each of its pages, one pager at a time: what one shows does not
/// depend on the others beside it. Those that a turned page brings are turned in their turn.
void Seen::turn(const Grip& grip, const Page& page, std::set<std::string> turned) {
  std::vector<const Item*> pagers;
  for (const Item& item : page.items)
    if (item.id.starts_with("on:") && item.id.substr(3) != page.leafed &&
        turned.insert(item.id).second)
      pagers.push_back(&item);
  for (const Item* pager : pagers) {
    const std::string what = pager->id.substr(3);
    Grip next = grip;
    for (int to = std::get<TurnPage>(pager->act).to, from = to; pages < most_pages;) {
      next.pages[what] = to;
      const Page there = look(next);
      turn(next, there, turned);
      const Item* on = find_item(there, pager->id);
      to = on ? std::get<TurnPage>(on->act).to : from;
      if (to == from) break;
    }
  }
}

void Seen::leaf_through() {
  Grip grip = settled(Grip{}, view);
  for (int leaf = 0, leaves = 1; leaf < leaves; ++leaf) {
    const Page page = look(grip);
    turn(grip, page, {});
    leaves = std::min(page.leaves, page.leafed == "gallery" ? 6 : 99); // a gallery repeats itself
    grip.pages[page.leafed] = leaf + 1;
  }
}

/// The marks of what the room must be able to read to its end in this scene.
struct Owed {
  std::set<std::string> marks = {};
  void owe(const std::string& words) {
    const std::string mark = torture::mark(words);
    if (!mark.empty()) marks.insert(mark);
  }
  void owe(const Verdict& verdict) { owe(verdict.why); }
  void owe(const Face& face, bool read) {
    if (const auto* quote = std::get_if<QuoteFace>(&face)) return owe(quote->text);
    if (const auto* clue = std::get_if<ClueFace>(&face))
      return owe(clue->question), owe(clue->text);
    if (const auto* segment = std::get_if<SegmentFace>(&face))
      for (const std::string& line : segment->criteria) owe(line);
    const auto* person = std::get_if<PersonaFace>(&face);
    if (!person || !read) return;
    for (const std::string& words :
         {person->tagline, person->situation, person->frequency, person->basket, person->history})
      owe(words);
    for (const std::string& words : person->traits) owe(words);
  }
  template <class Any> void operator()(const Any&) {}
  void operator()(const GalleryScene& scene) {
    for (std::size_t i = 0; i < std::min<std::size_t>(5, scene.personas.size()); ++i) {
      owe(scene.personas[i].face, true);
      owe(scene.personas[i].story);
      for (const SheetPart& part : scene.personas[i].sheet)
        for (const std::string& line : part.lines) owe(line);
    }
  }
  void operator()(const SealedScene& scene) {
    for (const CardView& card : scene.cards) owe(card.face, false);
  }
  void operator()(const RelayScene& scene) {
    if (!scene.cards.empty() && !scene.verdict) owe(scene.cards.back().face, true);
    if (scene.verdict) owe(*scene.verdict);
  }
  void operator()(const EncounterScene& scene) {
    if (scene.verdict) return owe(*scene.verdict);
    for (const HintFace& hint : scene.hints)
      std::visit([&](const auto& face) { owe(Face{face}, true); }, hint);
  }
  void operator()(const RevealScene& scene) {
    const bool one = scene.beat == "split" || scene.beat == "answer";
    if (one && !scene.verdicts.empty()) owe(scene.verdicts.front());
  }
  void operator()(const DebriefScene& scene) {
    for (const DividedCard& card : scene.divided) owe(card.card.why);
    for (const MixedPair& pair : scene.mixed)
      for (const std::string& words : {pair.same, pair.differs, pair.ask, pair.never}) owe(words);
  }
};

/// Map, standings and podium have laws of their own.
bool ours(const WallView& view) {
  return !std::holds_alternative<MapScene>(view.scene) &&
         !std::holds_alternative<StandingsScene>(view.scene) &&
         !std::holds_alternative<PodiumScene>(view.scene);
}

struct Tally {
  std::map<std::size_t, int> scenes; // by kind, how many were looked at
  int pages = 0;
};

void check_view(const Deck& deck, const WallView& view, Extent window, Tally& tally) {
  Seen seen{deck, view, window};
  seen.leaf_through();
  Owed owed;
  std::visit(owed, view.scene);
  for (const std::string& mark : owed.marks)
    if (seen.marks.count(mark) == 0) seen.wrong.push_back("never read to its end: " + mark);
  INFO(moment(view) << ", " << deck.id.value << ", " << view.language << ", " << view.teams.size()
                    << " teams, " << window.width << " × " << window.height);
  std::sort(seen.wrong.begin(), seen.wrong.end());
  seen.wrong.erase(std::unique(seen.wrong.begin(), seen.wrong.end()), seen.wrong.end());
  for (const std::string& wrong : seen.wrong) FAIL_CHECK(wrong);
  ++tally.scenes[view.scene.index()];
  tally.pages += seen.pages;
}

/// One in `sample` of the moments of an evening, on one of the screens; 1: all moments on all.
void check_evening(const Deck& deck, const Rehearsal& rehearsal, std::size_t sample, Tally& tally) {
  const auto record =
      play_evening(deck, rehearsal, rehearsal_opening(deck, rehearsal, torture::teams()));
  Dice dice(rehearsal.seed, "which walls are looked at");
  std::string last;
  Session session;
  for (const Entry& entry : record) {
    session = after(std::move(session), entry);
    const WallView view = wall_view(deck, session);
    const std::string now = moment(view) + std::to_string(view.scene.index());
    if (now == last || !ours(view)) continue;
    last = now;
    if (sample == 1)
      for (const Extent& window : screens) check_view(deck, view, window, tally);
    else if (dice.below(sample) == 0)
      check_view(deck, view, screens[dice.below(3)], tally);
  }
}

Deck shipped(const std::string& file) {
  const deckfile::ReadDeck read = deckfile::read_file(file);
  REQUIRE(read.playable());
  return read.deck;
}

constexpr const char* shipped_decks[] = {"decks/premiers-pas.json", "decks/cimes-et-rivages.json",
                                         "decks/banque-horizon.json"};
constexpr const char* scripts[] = {"discovery", "onboarding", "standard", "half-day"};

Rehearsal rehearsal(std::uint64_t seed, int teams, const std::string& language,
                    const std::string& script) {
  Rehearsal made;
  made.seed = seed;
  made.teams = teams;
  made.language = language;
  made.script = script;
  made.accidents = 0.1;
  return made;
}

} // namespace

TEST_CASE("whatever an evening shows on the wall is whole and large enough", "[layout][evenings]") {
  Tally tally;
  std::uint64_t seed = 20;
  for (const char* file : shipped_decks) {
    const Deck deck = shipped(file);
    for (const char* script : scripts) {
      ++seed;
      check_evening(
          deck,
          rehearsal(seed, 1 + static_cast<int>(seed * 5 % 12), seed % 2 == 0 ? "fr" : "en", script),
          24, tally);
    }
  }
  CHECK(tally.scenes.size() >= 4);
  CHECK(tally.pages > 30);
}

TEST_CASE("it is so too where a deck is set in Inter and renames things", "[layout][renamed]") {
  Tally tally;
  const Deck deck = renamed::first_steps(renamed::own);
  check_evening(deck, rehearsal(21, 8, "fr", "half-day"), 12, tally);
  check_evening(deck, rehearsal(22, 3, "en", "standard"), 12, tally);
  CHECK(tally.scenes.size() >= 3);
}

TEST_CASE("the longest a deck may say is told to its end", "[layout][torture]") {
  Tally tally;
  const Deck deck = torture::deck();
  check_evening(deck, rehearsal(7, 12, "fr", "half-day"), 16, tally);
  check_evening(deck, rehearsal(8, 2, "en", "standard"), 16, tally);
  CHECK(tally.scenes.size() >= 3);
  CHECK(tally.pages > 30);
}

TEST_CASE("every moment of long evenings on every screen", "[.slow]") {
  const int teams = GENERATE(6, 8, 12);
  const std::string language = GENERATE("fr", "en");
  Tally tally;
  for (const char* file : shipped_decks)
    check_evening(shipped(file), rehearsal(31, teams, language, "half-day"), 1, tally);
  CHECK(tally.pages > 100);
}

TEST_CASE("every moment of every evening on every screen", "[.every]") {
  const int teams = GENERATE(1, 2, 6, 8, 12);
  const std::string language = GENERATE("fr", "en");
  const std::string script = GENERATE(from_range(std::begin(scripts), std::end(scripts)));
  Tally tally;
  for (const char* file : shipped_decks)
    check_evening(shipped(file), rehearsal(31, teams, language, script), 1, tally);
  WARN(script << " " << language << " " << teams << " teams: " << tally.pages << " pages");
}

TEST_CASE("every moment of the longest evening on every screen", "[.every]") {
  Tally tally;
  check_evening(torture::deck(), rehearsal(7, GENERATE(2, 12), "fr", "half-day"), 1, tally);
  WARN(tally.pages << " pages");
}

TEST_CASE("a screen of the same proportions shows the same page, finer", "[layout]") {
  const Deck deck = shipped(shipped_decks[1]);
  const Rehearsal night = rehearsal(3, 6, "fr", "standard");
  const auto record = play_evening(deck, night, rehearsal_opening(deck, night, {}));
  Session session;
  for (std::size_t i = 0; i < record.size(); ++i) {
    session = after(std::move(session), record[i]);
    if (i % 40 != 0) continue;
    const WallView view = wall_view(deck, session);
    const Grip grip = settled(Grip{}, view);
    const auto page = [&](Extent window) {
      return lay_out(deck, view, grip, {60'000, ""}, letters(), window);
    };
    const Page usual = page({1920, 1080});
    CHECK(page({1280, 720}).parts == usual.parts);
    CHECK(page({3840, 2160}).parts == usual.parts);
  }
}
