#include "paper_pages.hpp"

#include "deck/find.hpp"

#include <algorithm>

namespace blason {
namespace {

AnswerRow word_row(const PaperEvening& evening, const std::string& id) {
  AnswerRow row;
  row.code = evening.codes.words.at(id);
  if (const Verbatim* verbatim = find(evening.deck, VerbatimId{id})) {
    row.detail = quote(evening.language, evening.said(verbatim->text));
    row.spoken = true;
    return row;
  }
  const Clue& clue = *find(evening.deck, ClueId{id});
  row.detail = evening.said(clue.question);
  row.detail += (row.detail.empty() ? "" : "\n") + evening.said(clue.text);
  return row;
}

/// The card by what it shows, never by whom it is about.
AnswerRow row_of(const PaperEvening& evening, const Round& round, std::size_t card) {
  const std::string& id = round.cards[card].value;
  AnswerRow row;
  switch (round.plan.kind) {
  case Kind::families: {
    row.name = evening.said(find(evening.deck, PersonaId{id})->name);
    row.code = "n° " + evening.codes.personas.at(id);
    break;
  }
  case Kind::segments:
    for (const Text& criterion : find(evening.deck, FamilyId{id})->segment.criteria)
      row.detail += (row.detail.empty() ? "" : " · ") + evening.said(criterion);
    break;
  case Kind::fiefs:
    row.name = evening.said(find(evening.deck, FamilyId{id})->name);
    break;
  case Kind::encounter:
    row.name = evening.say("print.persona", {{"number", card + 1}});
    break;
  case Kind::verbatims:
  case Kind::clues:
  case Kind::twins:
    row = word_row(evening, id);
    break;
  }
  row.number = std::to_string(card + 1);
  return row;
}

std::vector<std::string> columns_of(const PaperEvening& evening, const Round& round) {
  const bool alone = round.relay() && round.teams.size() == 1;
  if (round.relay() && !alone) return {evening.say("print.answer")};
  std::vector<std::string> columns;
  const auto rungs = static_cast<int>(round.plan.ladder.size());
  for (int rung = 1; rung <= rungs; ++rung)
    columns.push_back(
        round.encounter()
            ? evening.say("print.hint", {{"number", rung}})
            : evening.say("print.try", {{"ordinal", ordinal(evening.language, rung)}}));
  // A ladder may have any number of rungs; past the fourth a team writes in the margin.
  if (columns.size() > 4) columns.resize(4);
  return columns;
}

std::string what_to_write(const PaperEvening& evening, Kind kind) {
  if (kind == Kind::families) return evening.say("print.how.families");
  if (kind == Kind::segments || kind == Kind::fiefs) return evening.say("print.how.spots");
  return evening.say("print.how.personas");
}

std::vector<std::string> instructions_of(const PaperEvening& evening, const Round& round) {
  const Plan& plan = round.plan;
  std::vector<std::string> lines{what_to_write(evening, plan.kind)};
  if (round.encounter())
    lines.push_back(evening.say("print.how.encounter"));
  else if (round.relay())
    lines.push_back(evening.say(round.teams.size() > 1 ? Phrase("print.how.relay")
                                                       : Phrase("print.how.alone")));
  else if (plan.ladder.size() > 1)
    lines.push_back(evening.say("print.how.tries"));
  if (plan.banners > 0)
    lines.push_back(
        evening.say("print.how.banners", {{"count", plan.banners}, {"points", 2 * plan.worth}}));
  if (plan.worth == 0) {
    lines.push_back(evening.say("wall.round.practice"));
    return lines;
  }
  std::string points = evening.say("print.how.points", {{"points", evening.points(round)}});
  if (plan.near > 0)
    points += " " + evening.say("print.how.near", {{"count", plan.near * plan.worth}});
  if (plan.chorus > 0 && round.teams.size() > 1)
    points += " " + evening.say("print.how.chorus", {{"count", plan.chorus * plan.worth}});
  lines.push_back(std::move(points));
  return lines;
}

/// By code, so that one is found quickly.
std::vector<AnswerSpot> spots_of(const PaperEvening& evening, const Round& round) {
  std::vector<AnswerSpot> spots;
  for (const SpotId& id : round.spots) {
    AnswerSpot spot{evening.spot_code(round, id), evening.spot_name(round, id), std::nullopt};
    if (const Family* family = find(evening.deck, FamilyId{id.value});
        family != nullptr &&
        (round.plan.kind == Kind::families || round.plan.kind == Kind::segments))
      spot.crest = family->crest.value_or(Crest());
    spots.push_back(std::move(spot));
  }
  std::stable_sort(spots.begin(), spots.end(), [](const AnswerSpot& a, const AnswerSpot& b) {
    return a.code.size() != b.code.size() ? a.code.size() < b.code.size() : a.code < b.code;
  });
  return spots;
}

AnswerSheet headed(const PaperEvening& evening, const Team& team) {
  AnswerSheet sheet;
  // Its figure first: that is what the desk is typed.
  sheet.team = std::to_string(evening.number_of(team)) + " · " + team.name;
  sheet.banner = banners[static_cast<std::size_t>(team.banner) % banners.size()];
  sheet.spots_title = evening.say("print.spots");
  sheet.foot = evening.foot();
  return sheet;
}

AnswerSheet sheet_of(const PaperEvening& evening, const Team& team, const Round& round) {
  AnswerSheet sheet = headed(evening, team);
  sheet.name = evening.name(round);
  sheet.round = evening.which(round);
  sheet.title = evening.question(round);
  sheet.instructions = instructions_of(evening, round);
  sheet.columns = columns_of(evening, round);
  if (round.plan.worth > 0) sheet.total = evening.say("print.total");
  if (round.plan.banners > 0) sheet.banner_column = evening.say("print.banner");
  for (std::size_t card = 0; card < round.cards.size(); ++card) {
    AnswerRow row = row_of(evening, round, card);
    if (round.relay() && round.teams.size() > 1 && round.asked(static_cast<int>(card)) == team.id)
      row.mark = evening.say("print.asked");
    sheet.rows.push_back(std::move(row));
  }
  sheet.spots = spots_of(evening, round);
  return sheet;
}

AnswerSheet spare_sheet(const PaperEvening& evening, const Team& team) {
  AnswerSheet sheet = headed(evening, team);
  sheet.name = evening.say("print.blank.round");
  sheet.title = evening.say("print.blank.title");
  sheet.instructions = {evening.say("print.blank.how")};
  for (int rung = 1; rung <= 3; ++rung)
    sheet.columns.push_back(
        evening.say("print.try", {{"ordinal", ordinal(evening.language, rung)}}));
  sheet.banner_column = evening.say("print.banner");
  sheet.total = evening.say("print.total");
  for (int row = 1; row <= 12; ++row)
    sheet.rows.push_back({std::to_string(row), "", "", false, "", ""});
  return sheet;
}

} // namespace

std::vector<AnswerSheet> answer_sheets(const PaperEvening& evening) {
  std::vector<AnswerSheet> sheets;
  for (const Team& team : evening.teams) {
    for (const Round& round : evening.rounds) sheets.push_back(sheet_of(evening, team, round));
    sheets.push_back(spare_sheet(evening, team));
  }
  return sheets;
}

} // namespace blason
