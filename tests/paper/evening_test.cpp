// What sheets and keys say, and that it is what the table deals.
#include "printed.hpp"

#include "bots/evening.hpp"
#include "rules/deal.hpp"
#include "views/dress.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace blason;
using namespace printed;

namespace {

Session played_by_bots(const Deck& deck, const Rehearsal& rehearsal) {
  Session session;
  for (const Entry& entry :
       play_evening(deck, rehearsal, rehearsal_opening(deck, rehearsal, {"A", "B", "C"})))
    session = after(std::move(session), entry);
  return session;
}

} // namespace

TEST_CASE("a table with the same seed, script and teams deals the rounds of the sheets") {
  const Deck deck = deck_of("decks/cimes-et-rivages.json");
  for (const std::uint64_t seed : {1U, 7U, 2026U}) {
    const PaperEvening evening = evening_of(deck, {.seed = seed});
    Rehearsal rehearsal;
    rehearsal.teams = 3;
    rehearsal.seed = seed;
    rehearsal.language = "fr";
    const Session played = played_by_bots(deck, rehearsal);
    REQUIRE(played.rounds.size() == evening.rounds.size());
    for (std::size_t i = 0; i < played.rounds.size(); ++i) {
      const Round &paper = evening.rounds[i], &table = played.rounds[i];
      INFO("seed " << seed << ", round " << i + 1);
      CHECK(paper.plan.kind == table.plan.kind);
      // The room's confusion chooses the twins, and what was asked of them comes back as hints.
      if (paper.plan.kind == Kind::twins) break;
      CHECK(paper.cards == table.cards);
      CHECK(paper.spots == table.spots);
      CHECK(paper.hints == table.hints);
    }
  }
}

TEST_CASE("the letters of a sheet are the wall's, in every round") {
  const Deck deck = deck_of("decks/cimes-et-rivages.json");
  std::set<Kind> seen;
  for (const std::uint64_t seed : {1U, 2U, 3U}) {
    const PaperEvening evening = evening_of(deck, {.script = "half-day", .seed = seed});
    const std::vector<AnswerSheet> sheets = answer_sheets(evening);
    for (std::size_t number = 0; number < evening.rounds.size(); ++number) {
      const Round& round = evening.rounds[number];
      seen.insert(round.plan.kind);
      const std::vector<SpotView> wall = spot_views(deck, round, "fr");
      const std::vector<AnswerSpot>& paper = sheets[number].spots;
      REQUIRE(paper.size() == wall.size());
      for (std::size_t spot = 0; spot < wall.size(); ++spot) {
        CHECK(paper[spot].code == wall[spot].letter);
        CHECK(paper[spot].name == evening.spot_name(round, round.spots[spot]));
      }
    }
  }
  CHECK(seen.size() >= 6);
}

TEST_CASE("a family's card bears the letter it has in every round of families") {
  const Deck deck = deck_of("decks/cimes-et-rivages.json");
  const PaperEvening evening = evening_of(deck, {});
  int rounds = 0;
  for (const Round& round : evening.rounds) {
    if (round.plan.kind != Kind::families) continue;
    ++rounds;
    for (const SpotId& spot : round.spots)
      CHECK(evening.codes.families.at(spot.value) == evening.spot_code(round, spot));
  }
  CHECK(rounds > 0);
}

TEST_CASE("codes are of the deck: no seed moves them, none is used twice, and a persona's is no "
          "letter") {
  const Deck deck = deck_of("decks/cimes-et-rivages.json");
  const Codes codes = evening_of(deck, {.seed = 1}).codes;
  CHECK(codes.personas == evening_of(deck, {.seed = 99}).codes.personas);
  std::set<std::string> all;
  for (const auto* list : {&codes.personas, &codes.words, &codes.families})
    for (const auto& [id, code] : *list) CHECK(all.insert(code).second);
  for (const auto& [id, code] : codes.personas)
    CHECK(code.find_first_not_of("0123456789") == std::string::npos);
  // Numbers in deck order would lie family by family.
  std::vector<int> in_deck_order;
  for (const Persona& persona : deck.personas)
    in_deck_order.push_back(std::stoi(codes.personas.at(persona.id.value)));
  CHECK_FALSE(std::is_sorted(in_deck_order.begin(), in_deck_order.end()));
  // Nor may neighbours among the verbatims be of one persona, save by accident.
  std::map<int, PersonaId> by_number;
  for (const Verbatim& one : deck.verbatims)
    by_number[std::stoi(codes.words.at(one.id.value).substr(1))] = one.persona;
  std::size_t alike = 0;
  for (std::size_t n = 2; n <= by_number.size(); ++n)
    alike += by_number.at(static_cast<int>(n)) == by_number.at(static_cast<int>(n) - 1) ? 1 : 0;
  CHECK(alike < by_number.size() / 4);
}

TEST_CASE("every team has a sheet a round and a spare one, with a row a card") {
  const Deck deck = deck_of("decks/cimes-et-rivages.json");
  const PaperEvening evening = evening_of(deck, {.script = "half-day"});
  const std::vector<AnswerSheet> sheets = answer_sheets(evening);
  REQUIRE(sheets.size() == 3 * (evening.rounds.size() + 1));
  for (std::size_t i = 0; i < evening.rounds.size(); ++i) {
    const Round& round = evening.rounds[i];
    INFO(sheets[i].name);
    CHECK(sheets[i].rows.size() == round.cards.size());
    CHECK(sheets[i].spots.size() == round.spots.size());
    if (!round.relay()) CHECK(sheets[i].columns.size() == round.plan.ladder.size());
    CHECK(sheets[i].banner_column.empty() == (round.plan.banners == 0));
  }
}

TEST_CASE("in a relay each card is somebody's to answer aloud") {
  const Deck deck = deck_of("decks/cimes-et-rivages.json");
  const PaperEvening evening = evening_of(deck, {.script = "discovery"});
  const std::vector<AnswerSheet> sheets = answer_sheets(evening);
  const std::size_t per_team = evening.rounds.size() + 1;
  int relays = 0;
  for (std::size_t i = 0; i < evening.rounds.size(); ++i) {
    if (!evening.rounds[i].relay()) continue;
    ++relays;
    for (std::size_t card = 0; card < evening.rounds[i].cards.size(); ++card) {
      int asked = 0;
      for (std::size_t team = 0; team < 3; ++team)
        asked += sheets[team * per_team + i].rows[card].mark.empty() ? 0 : 1;
      CHECK(asked == 1);
    }
  }
  CHECK(relays == 2);
}

TEST_CASE("a sheet never says whom an encounter is about, and a verbatim's never who said it") {
  const Deck deck = deck_of("decks/cimes-et-rivages.json");
  const PaperEvening evening = evening_of(deck, {});
  for (const AnswerSheet& sheet : answer_sheets(evening))
    for (const AnswerRow& row : sheet.rows) {
      if (sheet.name == "La rencontre") CHECK(row.name == "Persona " + row.number);
      if (sheet.name == "Les verbatims") CHECK(row.name.empty());
    }
  for (const CardPile& pile : card_sheets(evening).piles)
    for (const PrintedCard& card : pile.cards)
      if (const auto* persona = std::get_if<PersonaCard>(&card.face))
        CHECK_FALSE(persona->crest.has_value());
}

TEST_CASE("the key gives the right spot of every card of every round") {
  const Deck deck = deck_of("decks/cimes-et-rivages.json");
  const PaperEvening evening = evening_of(deck, {.script = "half-day"});
  const AnswerKey key = answer_key(evening);
  REQUIRE(key.sections.size() == evening.rounds.size() + deck.families.size() + 1);
  for (std::size_t i = 0; i < evening.rounds.size(); ++i) {
    const Round& round = evening.rounds[i];
    for (std::size_t card = 0; card < round.cards.size(); ++card) {
      std::string right;
      for (const SpotId& spot : right_spots(deck, round.plan.kind, round.cards[card]))
        right += (right.empty() ? "" : "\n") + evening.spot_code(round, spot) + " · " +
                 evening.spot_name(round, spot);
      CHECK(key.sections[i].rows[card].title == right);
    }
  }
  CHECK(key.sections.back().rows.size() == deck.contrasts.size());
}
