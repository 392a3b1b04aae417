#include "made_up.hpp"
#include "screen/screen.hpp"
#include "words/words.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace blason;

namespace {

Fonts& alike_letters() {
  static Fonts opened;
  return opened;
}

Page laid(const Deck& deck, const WallView& view, int leaf = 0, Extent window = {1920, 1080}) {
  Grip grip = settled(Grip{}, view);
  grip.pages["debrief"] = leaf;
  return lay_out(deck, view, grip, {72000, ""}, alike_letters(), window);
}

int items_named(const Page& page, const std::string& begin) {
  return static_cast<int>(
      std::count_if(page.items.begin(), page.items.end(),
                    [&](const Item& item) { return item.id.rfind(begin, 0) == 0; }));
}

WallView sealed_wall(const Deck& deck) {
  for (made_up::Wall wall : made_up::all(deck, "fr", 6))
    if (wall.name == "sealed") return wall.view;
  FAIL("no sealed round");
  return {};
}

/// Where the banners and seals of teams are.
std::vector<Rect> team_marks(const Page& page) {
  std::vector<Rect> boxes;
  for (const Part& part : page.parts)
    if (std::holds_alternative<BannerPart>(part.what)) boxes.push_back(part.box);
  return boxes;
}

} // namespace

TEST_CASE("the lobby shows eight places, and twelve once eight teams are there", "[layout]") {
  const Deck deck = made_up::fair();
  const auto places = [&](int teams) {
    const Page page = laid(deck, made_up::seats(deck, "fr", teams));
    return items_named(page, "team:") + items_named(page, "free:");
  };
  CHECK(places(0) == 8);
  CHECK(places(7) == 8);
  CHECK(places(8) == 12);
  CHECK(places(12) == 12);
  // Seven teams with banners of the last four: those free of the first eight need more places.
  WallView view = made_up::seats(deck, "fr", 7);
  for (int team = 3; team < 7; ++team) view.teams[static_cast<std::size_t>(team)].banner = 5 + team;
  const Page page = laid(deck, view);
  for (const char* banner : {"free:3", "free:4", "free:5", "free:6", "free:7"})
    CHECK(items_named(page, banner) == 1);
}

TEST_CASE("teams keep their places when a try closes", "[layout]") {
  const Deck deck = made_up::fair();
  WallView view = sealed_wall(deck);
  auto& scene = std::get<SealedScene>(view.scene);
  scene.tries = 2;
  for (const Extent window : {Extent{1920, 1080}, Extent{1280, 800}, Extent{1024, 768}}) {
    scene.open = true;
    for (TeamProgress& team : scene.teams) team.locked = false, team.told.reset();
    const auto open = team_marks(laid(deck, view, 0, window));
    scene.open = false;
    for (TeamProgress& team : scene.teams) team.locked = true;
    const auto closed = team_marks(laid(deck, view, 0, window));
    REQUIRE(open.size() == 6);
    CHECK(open == closed);
    // While the next try is open, each reads how many of its cards lie right.
    scene.open = true;
    for (TeamProgress& team : scene.teams) team.locked = false, team.told = 2;
    CHECK(team_marks(laid(deck, view, 0, window)) == open);
  }
}

TEST_CASE("cards that are words alone have one size in a tray", "[layout]") {
  const Deck deck = made_up::fair();
  WallView view = sealed_wall(deck);
  auto& scene = std::get<SealedScene>(view.scene);
  const std::string brief = "Court.", wordy =
                                          "Celui-ci parle, parle encore, revient sur ce qu’il a "
                                          "dit, et demande enfin le prix de la lame.";
  scene.head.kind = Kind::verbatims;
  scene.cards.clear();
  for (int i = 1; i <= 6; ++i) scene.cards.push_back({i, QuoteFace{i % 2 ? brief : wordy, true}});
  std::set<double> sizes;
  int quotes = 0;
  for (const Part& part : laid(deck, view).parts)
    if (const auto* words = std::get_if<WordsPart>(&part.what);
        words && words->style.role == Role::quote)
      sizes.insert(set_text(alike_letters(), part.box, words->words,
                            lettering(words->style, heraldry()), fit(words->style))
                       .size),
          ++quotes;
  CHECK(quotes == 6);
  CHECK(sizes.size() == 1);
  CHECK(*sizes.begin() >= smallest_text);
}

TEST_CASE("banners lost by one mistake share a row of the debrief", "[layout]") {
  const Deck deck = made_up::fair();
  for (made_up::Wall wall : made_up::all(deck, "fr", 6)) {
    auto* scene = std::get_if<DebriefScene>(&wall.view.scene);
    if (!scene) continue;
    // All but the second team put its banner on the same spot: two rows.
    const int leaf = 1 + static_cast<int>(scene->divided.size() + scene->mixed.size());
    const Page page = laid(deck, wall.view, leaf);
    int seals = 0, banners = 0, wrong = 0;
    for (const Part& part : page.parts) {
      if (const auto* mark = std::get_if<BannerPart>(&part.what)) ++(mark->seal ? seals : banners);
      if (const auto* sign = std::get_if<SignPart>(&part.what))
        wrong += sign->sign == SignPart::Sign::cross;
    }
    CHECK(seals == 5);
    CHECK(banners == 1);
    CHECK(wrong == 2);
    return;
  }
  FAIL("no debrief");
}

namespace {

bool reads(const Page& page, const std::string& words) {
  return std::any_of(page.parts.begin(), page.parts.end(), [&](const Part& part) {
    const auto* written = std::get_if<WordsPart>(&part.what);
    return written && written->words == words;
  });
}

constexpr Extent wide_and_narrow[] = {{1920, 1080}, {1920, 1200}, {1024, 768}};

} // namespace

TEST_CASE("what to do stands beside every title, on every screen", "[layout]") {
  const Deck deck = made_up::fair();
  const auto language = GENERATE(Language::french, Language::english);
  WallView view = sealed_wall(deck);
  view.language = language == Language::french ? "fr" : "en";
  auto& scene = std::get<SealedScene>(view.scene);
  scene.tries = 2, scene.open = true, scene.banners = 3;
  scene.head.wave = 1, scene.head.waves = 2;
  for (TeamProgress& team : scene.teams) team.locked = false;
  const std::string first =
      say(language, "wall.sealed.banners", {{"count", 3}, {"points", 2 * scene.head.worth}});
  for (const Extent window : wide_and_narrow)
    for (const Kind kind : {Kind::families, Kind::segments, Kind::fiefs, Kind::verbatims}) {
      INFO(slug(kind) << " " << window.width << " × " << window.height);
      scene.head.kind = kind;
      scene.attempt = 1;
      CHECK(reads(laid(deck, view, 0, window), first));
      scene.attempt = 2;
      CHECK(reads(laid(deck, view, 0, window), say(language, "wall.sealed.counted")));
    }
}

TEST_CASE("a number takes no age's room, and stands alike on all faces of a tray", "[layout]") {
  const Deck deck = made_up::fair();
  const auto language = GENERATE(Language::french, Language::english);
  WallView view = sealed_wall(deck);
  view.language = code(language);
  auto& scene = std::get<SealedScene>(view.scene);
  for (const Extent window : wide_and_narrow) {
    const Page page = laid(deck, view, 0, window);
    int faces = 0;
    INFO(window.width << " × " << window.height);
    for (const CardView& card : scene.cards) {
      const auto* face = std::get_if<PersonaFace>(&card.face);
      if (!face || !face->age || !reads(page, face->short_name)) continue;
      ++faces;
      CHECK(reads(page, say(language, "unit.years", {{"count", *face->age}})));
    }
    CHECK(faces > 3);
  }
}

TEST_CASE("towns and mottoes stand on all cards of a round, or on none", "[layout]") {
  const Deck deck = made_up::fair();
  WallView view = sealed_wall(deck);
  auto& scene = std::get<SealedScene>(view.scene);
  const auto faces_of = [](WallView& seen) {
    std::vector<PersonaFace*> faces;
    for (CardView& card : std::get<SealedScene>(seen.scene).cards)
      if (auto* face = std::get_if<PersonaFace>(&card.face)) faces.push_back(face);
    return faces;
  };
  const auto shown = [&](const std::string& words) {
    const Page page = laid(deck, view);
    return std::count_if(page.parts.begin(), page.parts.end(), [&](const Part& part) {
      const auto* written = std::get_if<WordsPart>(&part.what);
      return written && written->words == words;
    });
  };
  // Twelve faces in two rows, each in a low tile; one name in two lines would leave no line.
  for (PersonaFace* face : faces_of(view)) face->short_name = "Inès", face->place = "Pau";
  const auto all = static_cast<std::ptrdiff_t>(faces_of(view).size());
  REQUIRE(all == 12);
  CHECK(shown("Pau") == all);
  faces_of(view).front()->place = "Villefranche-sur-Saône";
  CHECK(shown("Pau") == 0);

  const auto motto = [&](std::size_t spot) -> std::string& {
    return std::get<FamilyFace>(scene.spots[spot].face).motto;
  };
  for (std::size_t spot = 0; spot < scene.spots.size(); ++spot) motto(spot) = "À l’oreille.";
  CHECK(shown("À l’oreille.") == static_cast<std::ptrdiff_t>(scene.spots.size()));
  motto(0) = "Celui qui revient chaque matin sait ce qui manque, et le demande à qui l’a vendu.";
  CHECK(shown("À l’oreille.") == 0);
}
