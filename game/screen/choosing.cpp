#include "screen/choosing.hpp"

#include "views/wall.hpp"
#include "words/words.hpp"

namespace blason {
namespace {

/// The present card of a scene in which answers are given, as the table counts it; −1: no answers
/// here.
int present_card(const WallView& view) {
  if (const auto* relay = std::get_if<RelayScene>(&view.scene))
    return relay->verdict || relay->cards.empty() ? -1 : relay->cards.back().number - 1;
  if (const auto* encounter = std::get_if<EncounterScene>(&view.scene))
    return encounter->verdict ? -1 : encounter->card.number - 1;
  return -1;
}

struct Acting {
  Choosing& choosing;
  const std::string& at;
  Grip& grip() const { return choosing.made.grip; }

  void operator()(const Intent& intent) const { choosing.order(intent, at); }
  void operator()(const PickUp& wish) const {
    grip().held = grip().held == wish.team ? TeamId() : wish.team;
    grip().letters.clear();
  }
  void operator()(const PutDown& wish) const {
    TeamId team = grip().held;
    if (team.empty() && choosing.view.teams.size() == 1) team = choosing.view.teams.front().id;
    if (team.empty()) return choosing.say(at, "wall.who-first");
    choosing.order(PlaceCard{team, CardNo{present_card(choosing.view)}, SpotNo{wish.spot}}, at);
    grip().held = TeamId();
    grip().letters.clear();
  }
  void operator()(const TurnPage& wish) const { grip().pages[wish.what] = wish.to; }
  void operator()(const ChooseTeam& wish) const {
    grip().chosen = grip().chosen == wish.team ? TeamId() : wish.team;
    grip().prompt.reset();
  }
  void operator()(const NameTeam& wish) const { grip().prompt = NamePrompt{wish.team, ""}; }
  void operator()(const HideKeys&) const { grip().keys = false; }
  void operator()(const Leave&) const { choosing.made.leave = true; }
  void operator()(const SaveElsewhere&) const { choosing.made.save_elsewhere = true; }
};

} // namespace

bool Choosing::asks() const { return present_card(view) >= 0; }

void Choosing::choose(const Item& item) { act(item.act, item.id); }

void Choosing::act(const Gesture& wish, const std::string& at) {
  made.grip.last = at;
  std::visit(Acting{*this, at}, wish);
}

void Choosing::order(Intent intent, const std::string& at) {
  const bool ends = std::holds_alternative<EndSession>(intent);
  // Ending takes two steps: the first is refused with the sentence that asks for the second.
  if (ends) intent = EndSession{made.grip.end_asked};
  made.grip.end_asked = ends;
  made.grip.last = at;
  made.intents.push_back(std::move(intent));
}

void Choosing::let_go() {
  Grip& grip = made.grip;
  if (grip.keys)
    grip.keys = false;
  else if (grip.prompt)
    grip.prompt.reset();
  else if (!grip.held.empty())
    grip.held = TeamId();
  else if (!grip.chosen.empty())
    grip.chosen = TeamId();
  else
    grip.focus.clear();
  grip.press.reset();
  grip.letters.clear();
  grip.end_asked = false;
}

void Choosing::say(std::string at, const char* phrase) {
  const Language language = parse_language(view.language).value_or(Language::french);
  made.grip.notice = Notice{std::move(at), blason::say(language, Phrase::named(phrase))};
}

Grip refused(Grip grip, std::string sentence) {
  grip.notice = Notice{grip.last, std::move(sentence)};
  return grip;
}

} // namespace blason
