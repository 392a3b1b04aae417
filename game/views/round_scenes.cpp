#include "views/round_scenes.hpp"

#include "views/dress.hpp"

#include <algorithm>
#include <array>

namespace blason {
namespace {

struct RoundScenes {
  const Deck& deck;
  const Session& session;
  const Round& round;
  const std::string& language = session.language;

  Scene operator()(const Sorting& stage) const { return sealed(stage.attempt, true); }
  Scene operator()(const Weighing& stage) const { return sealed(stage.attempt, false); }
  Scene operator()(const Asking& stage) const { return relay(stage.card, false); }
  Scene operator()(const Hinting& stage) const { return encounter(stage.card, stage.hint, false); }
  Scene operator()(const Told& stage) const {
    if (!round.encounter()) return relay(stage.card, !session.veiled);
    return encounter(stage.card, hints_opened(round, stage.card), !session.veiled);
  }
  Scene operator()(const Revealing& stage) const { return reveal(stage.beat); }
  Scene operator()(const Done&) const { return past_scene(deck, session, round); }

  int hints_count(int card) const {
    return static_cast<int>(std::min(round.hints[at(card)].size(), round.plan.ladder.size()));
  }
  Scene sealed(int attempt, bool open) const;
  Scene relay(int card, bool told) const;
  Scene encounter(int card, int hint, bool told) const;
  Scene reveal(int beat) const;
  std::vector<Split> split(int card) const;
};

Scene RoundScenes::sealed(int attempt, bool open) const {
  SealedScene scene;
  scene.head = head_of(round);
  for (int card = 0; card < static_cast<int>(round.cards.size()); ++card)
    scene.cards.push_back(card_view(deck, round, card, language));
  scene.spots = spot_views(deck, round, language);
  for (std::size_t team = 0; team < round.teams.size(); ++team) {
    const Board& board = round.boards[team];
    TeamProgress progress;
    progress.team = round.teams[team];
    progress.seated = !board.out;
    progress.locked = board.locked;
    progress.placed = static_cast<int>(std::count_if(board.lies.begin(), board.lies.end(),
                                                     [](Lie lie) { return lie != nowhere; }));
    if (attempt > 1 && !board.told.empty()) progress.told = board.told.back();
    scene.teams.push_back(progress);
  }
  scene.attempt = attempt;
  scene.tries = static_cast<int>(round.plan.ladder.size());
  scene.banners = round.plan.banners;
  scene.open = open;
  return scene;
}

Scene RoundScenes::relay(int card, bool told) const {
  RelayScene scene;
  scene.head = head_of(round);
  scene.spots = spot_views(deck, round, language);
  const Key key = key_of(deck, round);
  for (int asked = 0; asked <= card; ++asked) {
    if (round.withdrawn[at(asked)] != 0) continue;
    if (asked < card)
      scene.settled.push_back({static_cast<int>(scene.cards.size()), key[at(asked)].front()});
    scene.cards.push_back(card_view(deck, round, asked, language));
  }
  scene.position = card + 1;
  scene.count = static_cast<int>(round.cards.size());
  scene.asked = round.asked(card);
  scene.chorus = round.plan.chorus > 0 && round.teams.size() > 1;
  for (std::size_t team = 0; team < round.teams.size(); ++team)
    if (round.boards[team].lies[at(card)] != nowhere) scene.chorus_in.push_back(round.teams[team]);
  if (round.teams.size() == 1)
    for (const Lie lie : round.boards.front().tracks[at(card)].lay) scene.struck.push_back(lie);
  if (told) scene.verdict = verdict_of(deck, round, key, card, language);
  return scene;
}

Scene RoundScenes::encounter(int card, int hint, bool told) const {
  EncounterScene scene;
  scene.head = head_of(round);
  const Face somebody = card_face(deck, round, card, language, hint);
  // What settles it is told of the last hint, whether it was opened or not.
  scene.hints = std::get<SomebodyFace>(
                    told ? card_face(deck, round, card, language, hints_count(card)) : somebody)
                    .hints;
  scene.card = {card + 1, told ? told_face(deck, round, card, language) : somebody};
  scene.hint = hint;
  scene.hints_count = hints_count(card);
  if (at(hint) <= round.plan.ladder.size())
    scene.worth = round.plan.ladder[at(hint - 1)] * round.plan.worth;
  scene.position = card + 1;
  scene.count = static_cast<int>(round.cards.size());
  scene.spots = spot_views(deck, round, language);
  for (std::size_t team = 0; team < round.teams.size(); ++team)
    if (round.boards[team].lies[at(card)] != nowhere) scene.chosen.push_back(round.teams[team]);
  if (told) scene.verdict = verdict_of(deck, round, key_of(deck, round), card, language);
  return scene;
}

std::vector<Split> RoundScenes::split(int card) const {
  std::vector<Split> counts;
  for (int spot = -1; spot < static_cast<int>(round.spots.size()); ++spot) {
    const auto chose = [&](const Board& board) {
      const Track& track = board.tracks[at(card)];
      return !track.lay.empty() && track.first == 1 &&
             effective(round, card, track).front() == spot;
    };
    const auto teams = std::count_if(round.boards.begin(), round.boards.end(), chose);
    if (teams > 0) counts.push_back({spot, static_cast<int>(teams)});
  }
  return counts;
}

Scene RoundScenes::reveal(int beat) const {
  constexpr std::array beats{"together", "split", "answer", "rest"};
  RevealScene scene;
  scene.head = head_of(round);
  scene.spots = spot_views(deck, round, language);
  scene.shown = beat;
  scene.tries = static_cast<int>(round.plan.ladder.size());
  if (beat == 0) return scene;
  const auto told_alone = [](const RevealStep& told) { return told.beat == Beat::split; };
  const auto here = round.reveal.begin() + beat;
  scene.place = static_cast<int>(std::count_if(round.reveal.begin(), here, told_alone));
  scene.places =
      static_cast<int>(std::count_if(round.reveal.begin(), round.reveal.end(), told_alone));
  const RevealStep& step = round.reveal[at(beat - 1)];
  const bool single = step.beat == Beat::split || step.beat == Beat::answer;
  const bool tells = step.beat != Beat::split && !session.veiled;
  scene.beat = session.veiled && step.beat == Beat::answer
                   ? "split"
                   : beats.at(static_cast<std::size_t>(step.beat));
  if (single) scene.split = split(step.cards.front());
  if (session.veiled && !single) return scene;
  const Key key = key_of(deck, round);
  for (const int card : step.cards) {
    scene.cards.push_back(card_view(deck, round, card, language));
    if (tells) scene.verdicts.push_back(verdict_of(deck, round, key, card, language));
  }
  return scene;
}

} // namespace

Scene round_scene(const Deck& deck, const Session& session, const Round& round) {
  return std::visit(RoundScenes{deck, session, round}, round.stage);
}

Scene past_scene(const Deck& deck, const Session& session, const Round& round) {
  RevealScene scene;
  scene.head = head_of(round);
  scene.spots = spot_views(deck, round, session.language);
  scene.beat = "rest";
  const Key key = key_of(deck, round);
  for (int card = 0; card < static_cast<int>(round.cards.size()); ++card) {
    if (round.told[at(card)] == 0) continue;
    scene.cards.push_back({card + 1, told_face(deck, round, card, session.language)});
    scene.verdicts.push_back(verdict_of(deck, round, key, card, session.language));
  }
  return scene;
}

} // namespace blason
