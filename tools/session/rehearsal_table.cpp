#include "rehearsal_table.hpp"

#include "aligned.hpp"
#include "report/names.hpp"
#include "words/words.hpp"

#include <algorithm>

namespace blason {
namespace {

constexpr std::size_t most_told = 12; // cards named one by one
constexpr int enough = 5;             // answers before a card is said to be always or never found
constexpr std::size_t longest_card = 60; // characters of a card's words

std::string shortened(std::string text) {
  std::size_t end = 0, characters = 0;
  for (; end < text.size() && characters <= longest_card; ++end)
    if ((static_cast<unsigned>(text[end]) & 0xC0U) != 0x80U) ++characters;
  return characters <= longest_card ? text : text.substr(0, end - 1) + "…";
}

} // namespace

std::vector<RehearsalTable::CardOfKind> RehearsalTable::Band::never() const {
  std::vector<CardOfKind> found;
  for (const auto& [card, count] : cards)
    if (count.all >= enough && count.right == 0) found.push_back(card);
  return found;
}

std::vector<RehearsalTable::CardOfKind> RehearsalTable::Band::always() const {
  std::vector<CardOfKind> found;
  for (const auto& [card, count] : cards)
    if (count.all >= enough && count.right == count.all) found.push_back(card);
  return found;
}

std::size_t RehearsalTable::band_of(double skill) const {
  if (best_ <= least_) return 0;
  const double share = (skill - least_) / (best_ - least_);
  return std::min<std::size_t>(static_cast<std::size_t>(share * 3), 2);
}

void RehearsalTable::add(const Deck& deck, const Rehearsal& rehearsal, const Session& session) {
  least_ = rehearsal.least_skill;
  best_ = rehearsal.best_skill;
  const std::vector<double> skills = skills_of(rehearsal);
  const Results results = results_of(deck, session);
  std::map<TeamId, std::size_t> bands;
  for (std::size_t team = 0; team < skills.size(); ++team)
    bands[TeamId{"t" + std::to_string(team + 1)}] = band_of(skills[team]);
  for (const TeamScore& team : results.teams) {
    const auto band = bands.find(team.id); // none: it came late
    if (band == bands.end()) continue;
    points_.push_back(team.points);
    bands_[band->second].points += team.points;
    ++bands_[band->second].teams;
  }
  for (const AnswerLine& line : results.answers) {
    const Round& round = results.rounds[static_cast<std::size_t>(line.round - 1)];
    const auto band = bands.find(line.team);
    if (band == bands.end() || (!round.encounter() && line.attempt != 1)) continue;
    Found& found = bands_[band->second].cards[{round.plan.kind, line.card}];
    ++found.all;
    if (line.right) ++found.right;
  }
  for (std::size_t step = 0; step < session.log.size(); ++step)
    if (!session.log[step].skipped.empty())
      ++skipped_[{session.script.steps[step].kind, session.log[step].skipped}];
}

std::string RehearsalTable::bands(Language language) const {
  const auto word = [&](Phrase phrase) { return say(language, phrase); };
  std::vector<std::vector<std::string>> rows{
      {word("program.rehearse.skill"), word("program.rehearse.points"),
       word("program.rehearse.always"), word("program.rehearse.never")}};
  const double third = (best_ - least_) / 3;
  for (std::size_t at = 0; at < bands_.size(); ++at) {
    const Band& band = bands_[at];
    if (band.teams == 0) continue;
    const double from = least_ + third * static_cast<double>(at);
    const std::string skill =
        third > 0 ? percent(language, from) + " – " + percent(language, from + third)
                  : percent(language, from);
    rows.push_back({skill, number(language, static_cast<double>(band.points) / band.teams, 1),
                    number(language, static_cast<std::int64_t>(band.always().size())),
                    number(language, static_cast<std::int64_t>(band.never().size()))});
  }
  return rows.size() == 1 ? std::string() : aligned(rows);
}

std::string RehearsalTable::spread(Language language) const {
  std::vector<Points> points = points_;
  std::sort(points.begin(), points.end());
  if (points.empty()) return {};
  return say(language, "program.rehearse.spread",
             {{"least", points.front()},
              {"median", points[(points.size() - 1) / 2]},
              {"most", points.back()}}) +
         "\n";
}

std::string RehearsalTable::never_found(const Deck& deck, Language language) const {
  std::string lines;
  const auto best =
      std::find_if(bands_.rbegin(), bands_.rend(), [](const Band& band) { return band.teams > 0; });
  if (best == bands_.rend()) return lines;
  const std::vector<CardOfKind> cards = best->never();
  const Names names(deck, language);
  for (std::size_t at = 0; at < std::min(cards.size(), most_told); ++at) {
    const auto& [kind, card] = cards[at];
    const std::string key = "kind." + std::string(slug(kind)) + ".name";
    lines += say(language, "program.rehearse.never-card",
                 {{"kind", say(language, Phrase::named(key))},
                  {"id", card.value},
                  {"card", shortened(names.card(kind, card))}}) +
             "\n";
  }
  return lines;
}

std::string RehearsalTable::skipped(Language language) const {
  std::string lines;
  for (const auto& [step, times] : skipped_) {
    const bool round = step.first == StepKind::round;
    const std::string key = "step." + std::string(slug(step.first));
    const std::string why = "skip." + step.second;
    lines +=
        say(language, "program.rehearse.skipped",
            {{"step", say(language, round ? Phrase("program.rehearse.round") : Phrase::named(key))},
             {"why", say(language, Phrase::named(why))},
             {"count", times}}) +
        "\n";
  }
  return lines;
}

std::string RehearsalTable::text(const Deck& deck, Language language) const {
  return bands(language) + spread(language) + never_found(deck, language) + skipped(language);
}

} // namespace blason
