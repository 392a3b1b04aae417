// Every text of this folder is an evening: played, it says the same again. After a change that is
// meant, BLASON_UPDATE_GOLDENS=1 writes what came of the orders now, and the difference is read.
#include "evenings.hpp"

#include "record/row.hpp"
#include "session/results.hpp"
#include "wire/entry_json.hpp"
#include "wire/playthrough.hpp"
#include "wire/results_json.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <set>
#include <utility>

using namespace blason;

namespace {

struct Evening {
  std::string name, text, deck_bytes;
  Deck deck;
  PlayedText played;
};

Evening played(const std::filesystem::path& path) {
  Evening evening{path.stem().string(), evenings::bytes_of(path), {}, {}, {}};
  evening.deck_bytes = evenings::deck_bytes(deck_of(evening.text));
  evening.deck = evenings::deck(evening.deck_bytes);
  auto outcome = play_text(evening.deck, evening.text);
  if (const auto* misread = std::get_if<Misread>(&outcome))
    FAIL(path.string() << ":" << misread->line << ": " << misread->why);
  evening.played = std::get<PlayedText>(std::move(outcome));
  return evening;
}

/// The first line that is another, for whoever reads the failure.
std::string first_difference(std::string_view was, std::string_view now) {
  std::size_t at = 0, line = 1, begin = 0;
  for (; at < was.size() && at < now.size() && was[at] == now[at]; ++at)
    if (was[at] == '\n') ++line, begin = at + 1;
  const auto rest = [&](std::string_view text) {
    return std::string(text.substr(begin, text.find('\n', begin) - begin));
  };
  return "line " + std::to_string(line) + "\nwas: " + rest(was) + "\nnow: " + rest(now);
}

/// For the referee, who reads them in the test after this one.
void leave_results(const Evening& evening) {
  Results results = results_of(evening.deck, evening.played.session);
  results.hash = sha256_hex(evening.deck_bytes);
  std::filesystem::create_directories(BLASON_RESULTS);
  evenings::write(std::filesystem::path(BLASON_RESULTS) / (evening.name + ".json"),
                  results_json(results));
}

} // namespace

TEST_CASE("Every evening comes out as it is written") {
  std::filesystem::remove_all(BLASON_RESULTS);
  const bool update = std::getenv("BLASON_UPDATE_GOLDENS") != nullptr;
  for (const auto& path : evenings::texts()) {
    const Evening evening = played(path);
    leave_results(evening);
    if (update)
      evenings::write(path, evening.played.text);
    else if (evening.text != evening.played.text)
      FAIL_CHECK(path.string() << ", " << first_difference(evening.text, evening.played.text));
  }
}

TEST_CASE("The evenings play every kind in every mode, and every fact but one happens in them") {
  std::set<std::pair<Kind, Mode>> rounds;
  std::set<std::string_view> facts;
  std::set<std::string_view> reasons;
  for (const auto& path : evenings::texts()) {
    const Evening evening = played(path);
    for (const Round& round : evening.played.session.rounds)
      rounds.emplace(round.plan.kind, round.plan.mode);
    for (const Entry& entry : evening.played.entries) facts.insert(event_type(entry.event));
    for (const Line& line : results_of(evening.deck, evening.played.session).ledger)
      reasons.insert(slug(line.reason));
  }
  CHECK(rounds.size() == 13); // seven kinds sealed, six in a relay
  CHECK(facts.size() == std::variant_size_v<Event> - 1);
  CHECK_FALSE(facts.contains(Anonymised::name));
  CHECK(reasons ==
        std::set<std::string_view>{"match", "near", "banner", "chorus", "adjustment", "fief"});
}
