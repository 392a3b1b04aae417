#include "happenings.hpp"

#include "made_up_faces.hpp"
#include "made_up_rounds.hpp"

namespace blason::made_up {
namespace {

WallView with_scene(WallView view, Scene scene) {
  view.scene = std::move(scene);
  return view;
}

Happening event(std::string name, WallView before, WallView after, int lasts, int lasts_still) {
  Happening made{std::move(name), std::move(before), std::move(after), {}, {}};
  made.held_before = settled(Grip{}, made.before);
  made.held_after = settled(Grip{}, made.after);
  made.lasts = lasts;
  made.lasts_still = lasts_still;
  return made;
}

/// A banner more, after all others.
Happening raised(const Deck& deck, int teams) {
  return event("banner", seats(deck, "fr", teams - 1), seats(deck, "fr", teams), 700, 200);
}

Happening sealing(const Deck& deck, int teams) {
  WallView before = with_scene(wall(deck, "fr", teams), sealed(deck, "fr", teams, true));
  WallView after = before;
  std::get<SealedScene>(after.scene).teams[1].locked = true;
  return event("seal", before, after, 350, 0);
}

Happening second(const Deck& deck, int teams) {
  const WallView view = relay(deck, "fr", teams, false);
  Happening made = event("second", view, view, 160, 0);
  made.now_before = view.clock->closes_at - 7'000;
  made.now_after = made.now_before + 1'000;
  return made;
}

/// A hand has the card of the asked team there.
Grip with_card(const Happening& one, Point at) {
  const auto& scene = std::get<RelayScene>(one.before.scene);
  Grip grip = one.held_before;
  grip.held = scene.asked;
  grip.press = Press{"card", {600, 760}, at, true};
  return grip;
}

std::vector<Happening> by_hand(const Deck& deck, int teams) {
  const WallView asked = relay(deck, "fr", teams, false), told = relay(deck, "fr", teams, true);
  Happening picked = event("picked", asked, asked, 120, 0);
  picked.held_after = with_card(picked, {620, 740});
  Happening refused_drop = event("refused", asked, asked, 240, 0);
  refused_drop.held_before = with_card(refused_drop, {1200, 620});
  refused_drop.held_after.notice = Notice{"", "Non."};
  Happening dropped = event("dropped", asked, told, 1900, 60 * teams);
  dropped.held_before = with_card(dropped, {900, 330});
  WallView murmured = asked;
  std::get<RelayScene>(murmured.scene).chorus_in.push_back(team(0));
  Happening murmur = event("murmured", asked, murmured, 180, 200);
  murmur.held_before = with_card(murmur, {900, 330});
  murmur.held_before.held = team(0);
  murmur.held_before.press->item = "team:" + team(0).value;
  return {picked, refused_drop, dropped, murmur};
}

/// The same map with nobody on it, without what is disputed, or without gold.
enum class Bare { all, disputed, gold };

WallView bared(WallView view, Bare bare) {
  auto& map = std::get<MapScene>(view.scene);
  if (bare != Bare::disputed)
    for (FiefHold& fief : map.fiefs) fief.taker = TeamId();
  for (CastleHold& castle : map.castles) {
    if (bare == Bare::all) castle.holders.clear();
    for (Hold& land : castle.lands) {
      if (bare == Bare::all) land.holders.clear();
      if (bare != Bare::gold) land.contested = false;
    }
  }
  return view;
}

Happening on_map(const std::string& name, WallView before, WallView after, int lasts,
                 int lasts_still) {
  return event(name, std::move(before), std::move(after), lasts, lasts_still);
}

std::vector<Happening> on_the_map(const Deck& deck, int teams) {
  const WallView map = holds(deck, "fr", teams, true), ungilded = bared(map, Bare::gold);
  WallView calm = bared(ungilded, Bare::disputed);
  const WallView wild = bared(calm, Bare::all);
  return {on_map("conquest", wild, calm, 600, 200), on_map("disputed", calm, ungilded, 400, 0),
          on_map("fief", ungilded, map, 1400, 0), on_map("map", wild, map, 2000, 200)};
}

} // namespace

std::vector<Happening> happenings(const Deck& deck, int teams) {
  const std::string fr = "fr";
  const WallView plain = wall(deck, fr, teams);
  const WallView split = with_scene(plain, reveal(deck, fr, teams, "split"));
  RevealScene answer = reveal(deck, fr, teams, "answer");
  answer.shown = 3;
  std::vector<Happening> all;
  all.push_back(event("reveal", split, with_scene(plain, answer), 1900, 60 * teams));
  all.push_back(event("relay", relay(deck, fr, teams, false), relay(deck, fr, teams, true), 1900,
                      60 * teams));
  all.push_back(event("encounter", encounter(deck, fr, teams, false),
                      encounter(deck, fr, teams, true), 1400, 60 * teams));
  all.push_back(event("podium", holds(deck, fr, teams, true), podium(deck, fr, teams), 4200, 800));
  all.push_back(raised(deck, teams));
  all.push_back(sealing(deck, teams));
  all.push_back(second(deck, teams));
  for (const auto& more : {by_hand(deck, teams), on_the_map(deck, teams)})
    all.insert(all.end(), more.begin(), more.end());
  return all;
}

Filmed film(const Deck& deck, const Happening& one, Fonts& fonts, Extent window, bool still) {
  Filmed made;
  const auto page = [&](const WallView& view, const Grip& grip, Millis now) {
    return lay_out(deck, view, grip, {now, "", {}, still}, fonts, window);
  };
  made.before = page(one.before, one.held_before, one.now_before);
  made.after = page(one.after, one.held_after, one.now_after);
  const MapFace* map = nullptr;
  for (const Part& part : made.before.parts)
    if (const auto* shown = std::get_if<MapPart>(&part.what)) map = &shown->face;
  made.motion = motion_between(deck, {one.before, made.before, one.held_before},
                               {one.after, made.after, one.held_after}, map, still);
  return made;
}

} // namespace blason::made_up
