#include "bots/evening.hpp"
#include "deckfile/read.hpp"
#include "made_up.hpp"
#include "screen/screen.hpp"
#include "screen/wallpaper.hpp"
#include "views/ahead.hpp"

#include <catch2/catch.hpp>

// Pictures are got ready before they are needed: what may come next is known, painted once, and not
// seen.

using namespace blason;

namespace {

Fonts& ahead_letters() {
  static Fonts opened;
  return opened;
}

Page settled_page(const Deck& deck, const WallView& view) {
  return lay_out(deck, view, settled(Grip{}, view), {60'000, ""}, ahead_letters(), {1280, 720});
}

std::vector<std::size_t> kinds_of(const std::vector<Event>& events) {
  std::vector<std::size_t> kinds;
  for (const Event& event : events) kinds.push_back(event.index());
  return kinds;
}

/// All parts but the clock: the facilitator goes on later than the page was foreseen.
std::vector<Part> timeless(const Page& page) {
  std::vector<Part> parts;
  for (const Part& part : page.parts)
    if (!std::holds_alternative<RingPart>(part.what)) parts.push_back(part);
  return parts;
}

/// Whether a card is asked whose answer may be told next.
bool asks(const Session& session) {
  const Round* round = session.open_round();
  return round && (std::holds_alternative<Asking>(round->stage) ||
                   std::holds_alternative<Hinting>(round->stage));
}

/// Whether the card that was asked is told by these events.
bool told_card(const Session& before, const std::vector<Event>& events) {
  return before.open_round() && std::any_of(events.begin(), events.end(), [](const Event& event) {
           return std::holds_alternative<CardJudged>(event) ||
                  std::holds_alternative<PersonaTold>(event);
         });
}

/// The family whose shield is the largest of the page.
std::string largest_shield(const Page& page) {
  std::string family;
  double most = 0;
  for (const Part& part : page.parts)
    if (const auto* crest = std::get_if<CrestPart>(&part.what))
      if (part.box.height > most) most = part.box.height, family = crest->family;
  return family;
}

std::vector<std::uint8_t> pixels(const Wallpaper& paper) { return paper.picture().rgba(); }

} // namespace

TEST_CASE("what the wall would show next is what it shows when the facilitator goes on") {
  const deckfile::ReadDeck read = deckfile::read_file("decks/cimes-et-rivages.json");
  REQUIRE(read.playable());
  Rehearsal rehearsal;
  rehearsal.seed = 4;
  const auto record =
      play_evening(read.deck, rehearsal, rehearsal_opening(read.deck, rehearsal, {}));
  Session session;
  int went_on = 0, told = 0;
  for (std::size_t i = 0; i < record.size();) {
    const Session before = session;
    std::vector<Event> events;
    const Command command = record[i].command;
    for (; i < record.size() && record[i].command.device == command.device &&
           record[i].command.id == command.id;
         ++i) {
      events.push_back(record[i].event);
      session = after(std::move(session), record[i]);
    }
    if (before.seq == 0) continue;
    const Ruling ruling = rule_on(read.deck, before, GoOn{}, before.now);
    const auto ahead = wall_views_ahead(read.deck, before);
    REQUIRE(ahead.size() == (ruling.refused() ? 0u : 1u) + (asks(before) ? 1u : 0u));
    const WallView now = wall_view(read.deck, session);
    if (told_card(before, events)) {
      ++told;
      CHECK(moment(ahead.back()) == moment(now));
      CHECK(largest_shield(settled_page(read.deck, ahead.back())) ==
            largest_shield(settled_page(read.deck, now)));
    }
    if (ruling.refused() || kinds_of(ruling.events()) != kinds_of(events)) continue;
    ++went_on;
    CHECK((timeless(settled_page(read.deck, ahead.front())) ==
           timeless(settled_page(read.deck, now))));
  }
  CHECK(went_on > 40);
  CHECK(told > 5);
}

TEST_CASE("a picture got ready is painted once, and the wall does not show it") {
  const Deck deck = made_up::fair();
  const auto walls = made_up::all(deck, "fr", 6);
  Wallpaper paper(deck, ahead_letters());
  CHECK_FALSE(paper.prepare(settled_page(deck, walls.front().view)));
  paper.paint(settled_page(deck, walls.front().view), {1280, 720});
  int ready = 0;
  for (const made_up::Wall& wall : walls) {
    INFO(wall.name);
    const Page next = settled_page(deck, wall.view);
    const auto shown = pixels(paper);
    const int before = paper.painted();
    // A window that has changed its size: what was laid out for the other one is of no use.
    CHECK_FALSE(paper.prepare(lay_out(deck, wall.view, settled(Grip{}, wall.view), {60'000, ""},
                                      ahead_letters(), {1920, 1080})));
    while (paper.prepare(next)) ++ready;
    CHECK((pixels(paper) == shown));
    const int painted = paper.painted();
    CHECK(painted >= before);
    paper.paint(next, {1280, 720});
    CHECK(paper.painted() == painted);
  }
  CHECK(ready > 40);
  CHECK(paper.painted() >= ready);
}
