#include "happenings.hpp"
#include "screen/wallpaper.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>

// What moves on the wall: it begins where the identity says, shows nothing the next page does not,
// and ends as that page lies at rest.

using namespace blason;

namespace {

constexpr Extent full_wall{1920, 1080}, low_wall{960, 540};

Fonts& moving_letters() {
  static Fonts opened;
  return opened;
}

struct Film {
  std::string name;
  made_up::Happening event;
  made_up::Filmed filmed;
};

/// Every event, as it moves or in its reduced form.
const std::vector<Film>& films(bool still) {
  const auto made = [](bool reduced) {
    const Deck deck = made_up::fair();
    std::vector<Film> all;
    for (const made_up::Happening& one : made_up::happenings(deck, 6))
      all.push_back({one.name + (reduced ? ", reduced" : ""), one,
                     made_up::film(deck, one, moving_letters(), full_wall, reduced)});
    return all;
  };
  static const std::vector<Film> whole = made(false), reduced = made(true);
  return still ? reduced : whole;
}

std::vector<Film> all_films() {
  std::vector<Film> all = films(false);
  all.insert(all.end(), films(true).begin(), films(true).end());
  return all;
}

Film film_of(const std::string& name) {
  const auto& all = films(false);
  return *std::find_if(all.begin(), all.end(), [&](const Film& film) { return film.name == name; });
}

template <class Is> std::vector<Part> parts_at(const Film& film, int time, Is&& is) {
  std::vector<Part> found;
  for (const Part& part : at(film.filmed.after, film.filmed.motion, time).parts)
    if (is(part)) found.push_back(part);
  return found;
}

auto shows_sign(SignPart::Sign sought) {
  return [sought](const Part& part) {
    const auto* shown = std::get_if<SignPart>(&part.what);
    return shown && shown->sign == sought;
  };
}

bool same_page(const Page& a, const Page& b) { return a.parts == b.parts; }

} // namespace

TEST_CASE("every motion ends as the page lies at rest, and not before", "[motion]") {
  for (const Film& film : all_films()) {
    INFO(film.name);
    const auto& [before, after, motion] = film.filmed;
    const int end = motion.lasts();
    if (end == 0) continue;
    CHECK(same_page(at(after, motion, end), after));
    CHECK(same_page(at(after, motion, end + 10'000), after));
    CHECK_FALSE(same_page(at(after, motion, 0), after));
  }
}

TEST_CASE("motions last as long as the identity says", "[motion]") {
  for (const Film& film : films(false)) {
    INFO(film.name);
    CHECK(film.filmed.motion.lasts() == film.event.lasts);
  }
  for (const Film& film : films(true)) {
    INFO(film.name);
    CHECK(film.filmed.motion.lasts() <= film.event.lasts_still);
  }
}

TEST_CASE("what is touched stays where it is while things move", "[motion]") {
  for (const Film& film : all_films()) {
    INFO(film.name);
    const Page between = at(film.filmed.after, film.filmed.motion, 100);
    REQUIRE(between.items.size() == film.filmed.after.items.size());
    for (std::size_t i = 0; i < between.items.size(); ++i)
      CHECK(between.items[i].box == film.filmed.after.items[i].box);
  }
}

TEST_CASE("every part that moves stays on the screen, but what falls and what rises from the floor",
          "[motion]") {
  for (const Film& film : all_films()) {
    INFO(film.name);
    const auto& [before, after, motion] = film.filmed;
    for (int time = 0; time < motion.lasts(); time += 40)
      for (const Part& part : at(after, motion, time).parts) {
        if (at_rest(part.moved) || std::holds_alternative<FlakePart>(part.what)) continue;
        Rect seen_at = moved_box(part.box, part.moved);
        if (film.event.name == "podium" && seen_at.bottom() > after.screen.bottom())
          seen_at.height = std::max(0.0, after.screen.bottom() - seen_at.y);
        CHECK((seen_at.y > after.screen.bottom() || after.screen.holds(seen_at, 30)));
      }
  }
}

TEST_CASE("nothing is seen while things move that neither page shows", "[motion]") {
  for (const Film& film : all_films()) {
    INFO(film.name);
    const auto& [before, after, motion] = film.filmed;
    const auto shows = [](const Page& page, const What& what) {
      return std::any_of(page.parts.begin(), page.parts.end(),
                         [&](const Part& part) { return part.what == what; });
    };
    // Panels, rings and maps between two others tell nothing; the hidden shield tells least of all.
    const auto tells_nothing = [](const What& what) {
      const auto* sign = std::get_if<SignPart>(&what);
      return std::holds_alternative<SurfacePart>(what) || std::holds_alternative<RingPart>(what) ||
             std::holds_alternative<FlakePart>(what) || std::holds_alternative<MapPart>(what) ||
             (sign && sign->sign == SignPart::Sign::hidden_crest);
    };
    for (int time = 0; time < motion.lasts(); time += 90)
      for (const Part& part : at(after, motion, time).parts)
        CHECK((tells_nothing(part.what) || shows(after, part.what) || shows(before, part.what)));
  }
}

TEST_CASE("a reveal draws the way, turns the shield, says why, then who", "[motion]") {
  const Film film = film_of("reveal");
  const auto crest = [](const Part& part) {
    return std::holds_alternative<CrestPart>(part.what) && part.box.height > 200;
  };
  CHECK(parts_at(film, 0, shows_sign(SignPart::Sign::path)).empty());
  CHECK(parts_at(film, 450, shows_sign(SignPart::Sign::hidden_crest)).size() == 1);
  CHECK(parts_at(film, 450, crest).empty());
  CHECK(parts_at(film, 900, shows_sign(SignPart::Sign::hidden_crest)).empty());
  CHECK(parts_at(film, 900, crest).size() == 1);
  // The card bears the shield once that has turned: before, it would tell.
  const auto borne = [](const Part& part) {
    return std::holds_alternative<CrestPart>(part.what) && part.box.height == 110;
  };
  CHECK(parts_at(film, 900, borne).empty());
  CHECK(parts_at(film, 1900, borne).size() == 1);
  const auto ticks = [&](int time) {
    return parts_at(film, time, shows_sign(SignPart::Sign::tick)).size() +
           parts_at(film, time, shows_sign(SignPart::Sign::cross)).size();
  };
  CHECK(ticks(1200) == 0);
  CHECK(ticks(1500) > 1);
  CHECK(ticks(1500) < ticks(1900));
}

TEST_CASE("a podium raises the last first, and the crown comes down at the end", "[motion]") {
  const Film film = film_of("podium");
  const auto plinth = [](const std::string& rank) {
    return [rank](const Part& part) { return part.what == What(PlinthPart{rank}); };
  };
  CHECK(parts_at(film, 890, plinth("II")).front().moved.dy < 2);
  CHECK(parts_at(film, 890, plinth("I")).front().moved.dy > 500);
  CHECK(parts_at(film, 890, shows_sign(SignPart::Sign::crown)).empty());
  CHECK(parts_at(film, 4199, shows_sign(SignPart::Sign::crown)).size() == 1);
}

TEST_CASE("a banner unrolls from its pole, sways once and hangs still", "[motion]") {
  const Film film = film_of("banner");
  const auto moving = [](const Part& part) { return !at_rest(part.moved); };
  REQUIRE(parts_at(film, 0, moving).size() == 1);
  CHECK(parts_at(film, 0, moving).front().moved.down < 0.1);
  CHECK(parts_at(film, 300, moving).front().moved.down > 1);
  CHECK(parts_at(film, 490, moving).front().moved.degrees == Approx(2).margin(0.1));
  CHECK(parts_at(film, 630, moving).front().moved.degrees == Approx(-2).margin(0.1));
}

TEST_CASE("a seal is pressed in, a second swells, a card is taken up", "[motion]") {
  const auto largest = [&](const std::string& name, int time) {
    double most = 0;
    for (const Part& part : parts_at(film_of(name), time, [](const Part&) { return true; }))
      most = std::max(most, part.moved.across);
    return most;
  };
  CHECK(largest("seal", 0) == Approx(1.4));
  CHECK(largest("seal", 260) < 1.01);
  CHECK(largest("second", 80) == Approx(1.06).margin(0.001));
  CHECK(largest("picked", 0) == Approx(1));
  CHECK(largest("picked", 120) == Approx(1.08));
}

TEST_CASE("land that is won changes nothing beyond its own borders while it spreads", "[motion]") {
  const Film film = film_of("map");
  bool spreads = false;
  for (const Part& part : parts_at(
           film, 300, [](const Part& one) { return std::holds_alternative<MapPart>(one.what); }))
    for (const Wedge& disc : part.moved.front) {
      if (disc.part < 1 || disc.radius <= 0) continue;
      spreads = true;
      REQUIRE_FALSE(disc.within.empty());
      for (const Rect& seen_at : seen_boxes(part.box, Moved{.front = {disc}}))
        CHECK(bounds(disc.within).holds(seen_at, 2));
    }
  CHECK(spreads);
}

TEST_CASE("looking back, taking back and the dark have no motion", "[motion]") {
  const Deck deck = made_up::fair();
  for (const Film& film : all_films()) {
    INFO(film.name);
    const made_up::Happening& one = film.event;
    const auto& [before, after, motion] = film.filmed;
    WallView dark = one.after;
    dark.black = true;
    CHECK(motion_between(deck, {one.before, before, one.held_before}, {dark, after, one.held_after},
                         nullptr, false)
              .empty());
    WallView later = one.before;
    later.step = one.after.step + 1;
    CHECK(motion_between(deck, {later, before, one.held_before}, {one.after, after, one.held_after},
                         nullptr, false)
              .empty());
    if (moment(one.before) != moment(one.after) ||
        std::holds_alternative<MapScene>(one.before.scene))
      CHECK(motion_between(deck, {one.after, after, one.held_after},
                           {one.before, before, one.held_before}, nullptr, false)
                .empty());
  }
}

TEST_CASE("after all frames the wall is byte for byte what it is when painted at once",
          "[motion]") {
  const Deck deck = made_up::fair();
  Wallpaper once(deck, moving_letters()), moved(deck, moving_letters());
  for (const bool still : {false, true})
    for (const made_up::Happening& one : made_up::happenings(deck, 6)) {
      INFO(one.name);
      const auto film = made_up::film(deck, one, moving_letters(), low_wall, still);
      for (Wallpaper* paper : {&once, &moved}) {
        paper->paint(film.before, low_wall);
        paper->paint(film.after, low_wall);
      }
      for (int time = 0; time < film.motion.lasts(); time += 170)
        moved.moment(at(film.after, film.motion, time));
      moved.paint(film.after, low_wall);
      CHECK((moved.picture().rgba() == once.picture().rgba()));
    }
}

TEST_CASE("every motion leaves its frames to be looked at", "[.motion]") {
  const Deck deck = made_up::fair();
  for (const made_up::Happening& one : made_up::happenings(deck, 6)) {
    const std::filesystem::path folder = std::filesystem::path("build/pictures/motion") / one.name;
    std::filesystem::create_directories(folder);
    const auto film = made_up::film(deck, one, moving_letters(), low_wall);
    Wallpaper paper(deck, moving_letters());
    paper.paint(film.after, low_wall);
    for (int time = 0; time <= film.motion.lasts(); time += 100) {
      paper.moment(at(film.after, film.motion, time));
      paper.picture().write_png(folder / (std::to_string(10'000 + time).substr(1) + ".png"));
    }
  }
}
