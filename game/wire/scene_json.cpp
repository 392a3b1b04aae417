#include "wire/scene_json.hpp"

namespace blason {

void write_value(JsonText& out, const Settled& settled) {
  write_object(out, "card", settled.card, "spot", settled.spot);
}
void write_value(JsonText& out, const TeamProgress& team) {
  write_object(out, "team", team.team, "placed", team.placed, "locked", team.locked, "seated",
               team.seated, "away", team.away, "told", team.told);
}
void write_value(JsonText& out, const TeamResult& result) {
  write_object(out, "team", result.team, "spot", result.spot, "right", result.right, "near",
               result.near, "chorus", result.chorus, "points", result.points, "banner",
               result.banner);
}
void write_value(JsonText& out, const Verdict& verdict) {
  write_object(out, "spots", verdict.spots, "why", verdict.why, "teams", verdict.teams, "withdrawn",
               verdict.withdrawn);
}
void write_value(JsonText& out, const Split& split) {
  write_object(out, "spot", split.spot, "teams", split.teams);
}
void write_value(JsonText& out, const Hold& hold) {
  write_object(out, "id", hold.id, "name", hold.name, "holders", hold.holders, "contested",
               hold.contested);
}
void write_value(JsonText& out, const CastleHold& hold) {
  write_object(out, "family", hold.family, "name", hold.name, "fief", hold.fief, "holders",
               hold.holders, "lands", hold.lands);
}
void write_value(JsonText& out, const FiefHold& hold) {
  write_object(out, "id", hold.id, "name", hold.name, "taker", hold.taker);
}

void write_value(JsonText& out, const PlainScene& scene) {
  write_object(out, "scene", "plain", "step", scene.step);
}
void write_value(JsonText& out, const SheetPart& part) {
  write_object(out, "key", part.key, "title", part.title, "lines", part.lines);
}
void write_value(JsonText& out, const GalleryPersona& persona) {
  write_object(out, "persona", persona.face, "story", persona.story, "sheet", persona.sheet);
}
void write_value(JsonText& out, const GalleryScene& scene) {
  write_object(out, "scene", "gallery", "personas", scene.personas);
}
void write_value(JsonText& out, const SealedScene& scene) {
  write_object(out, "scene", "sealed", "head", scene.head, "cards", scene.cards, "spots",
               scene.spots, "teams", scene.teams, "try", scene.attempt, "tries", scene.tries,
               "banners", scene.banners, "open", scene.open);
}
void write_value(JsonText& out, const RelayScene& scene) {
  write_object(out, "scene", "relay", "head", scene.head, "spots", scene.spots, "cards",
               scene.cards, "settled", scene.settled, "position", scene.position, "count",
               scene.count, "asked", scene.asked, "chorus_in", scene.chorus_in, "struck",
               scene.struck, "verdict", scene.verdict, "chorus", scene.chorus);
}
void write_value(JsonText& out, const EncounterScene& scene) {
  write_object(out, "scene", "encounter", "head", scene.head, "card", scene.card, "hints",
               scene.hints, "hint", scene.hint, "hints_count", scene.hints_count, "worth",
               scene.worth, "position", scene.position, "count", scene.count, "spots", scene.spots,
               "chosen", scene.chosen, "verdict", scene.verdict);
}
void write_value(JsonText& out, const RevealScene& scene) {
  write_object(out, "scene", "reveal", "head", scene.head, "spots", scene.spots, "cards",
               scene.cards, "beat", scene.beat, "split", scene.split, "verdicts", scene.verdicts,
               "shown", scene.shown, "place", scene.place, "places", scene.places, "tries",
               scene.tries);
}
void write_value(JsonText& out, const StandingsScene&) { write_object(out, "scene", "standings"); }
void write_value(JsonText& out, const MapScene& scene) {
  write_object(out, "scene", "map", "fiefs", scene.fiefs, "castles", scene.castles, "taken",
               scene.taken);
}
void write_value(JsonText& out, const Recalled& card) {
  write_object(out, "round", card.round, "kind", card.kind, "card", card.card, "spot", card.spot,
               "why", card.why);
}
void write_value(JsonText& out, const Heap& heap) {
  write_object(out, "spot", heap.spot, "teams", heap.teams, "right", heap.right);
}
void write_value(JsonText& out, const DividedCard& card) {
  write_object(out, "card", card.card, "heaps", card.heaps);
}
void write_value(JsonText& out, const MixedPair& pair) {
  write_object(out, "first", pair.first, "second", pair.second, "mixed", pair.mixed, "answers",
               pair.answers, "same", pair.same, "differs", pair.differs, "ask", pair.ask, "never",
               pair.never);
}
void write_value(JsonText& out, const LostBanners& lost) {
  write_object(out, "card", lost.card, "teams", lost.teams);
}
void write_value(JsonText& out, const KnownPersona& known) {
  write_object(out, "persona", known.face, "answers", known.answers, "family", known.family);
}
void write_value(JsonText& out, const DebriefScene& scene) {
  write_object(out, "scene", "debrief", "divided", scene.divided, "mixed", scene.mixed, "lost",
               scene.lost, "known", scene.known, "parked", scene.parked);
}
void write_value(JsonText& out, const TeamMention& mention) {
  write_object(out, "team", mention.team, "praise", mention.praise, "count", mention.count, "of",
               mention.of, "persona", mention.persona);
}
void write_value(JsonText& out, const PodiumScene& scene) {
  write_object(out, "scene", "podium", "map", scene.map, "fief_bonus", scene.fief_bonus, "mentions",
               scene.mentions);
}
void write_value(JsonText& out, const EndScene&) { write_object(out, "scene", "end"); }

void write_value(JsonText& out, const RoundHead& head) {
  write_object(out, "kind", head.kind, "number", head.number, "wave", head.wave, "waves",
               head.waves, "worth", head.worth);
}
void write_value(JsonText& out, const Scene& scene) {
  std::visit([&out](const auto& one) { write_value(out, one); }, scene);
}

} // namespace blason
