#include "wire/face_json.hpp"

namespace blason {
namespace {

void write_value(JsonText& out, const FiefFace& face) {
  write_object(out, "face", "fief", "id", face.id, "name", face.name, "motto", face.motto);
}
void write_value(JsonText& out, const SegmentFace& face) {
  write_object(out, "face", "segment", "criteria", face.criteria);
}
void write_value(JsonText& out, const QuoteFace& face) {
  write_object(out, "face", "quote", "text", face.text, "invented", face.invented);
}
void write_value(JsonText& out, const ClueFace& face) {
  write_object(out, "face", "clue", "kind", face.kind, "question", face.question, "text",
               face.text);
}
void write_value(JsonText& out, const SomebodyFace& face) {
  out.open_object();
  write_field(out, "face", "somebody");
  out.key("hints");
  blason::write_value(out, face.hints);
  write_field(out, "hints_left", face.hints_left);
  out.close_object();
}

} // namespace

void write_value(JsonText& out, const PersonaFace& face) {
  write_object(out, "face", "persona", "id", face.id, "name", face.name, "short", face.short_name,
               "tagline", face.tagline, "place", face.place, "situation", face.situation, "age",
               face.age, "frequency", face.frequency, "basket", face.basket, "history",
               face.history, "traits", face.traits);
}
void write_value(JsonText& out, const FamilyFace& face) {
  write_object(out, "face", "family", "id", face.id, "name", face.name, "motto", face.motto,
               "segment", face.segment, "criteria", face.criteria);
}
void write_value(JsonText& out, const HintFace& face) {
  std::visit([&out](const auto& hint) { write_value(out, hint); }, face);
}
void write_value(JsonText& out, const Face& face) {
  std::visit([&out](const auto& one) { write_value(out, one); }, face);
}
void write_value(JsonText& out, const CardView& card) {
  write_object(out, "number", card.number, "card", card.face);
}
void write_value(JsonText& out, const SpotView& spot) {
  write_object(out, "letter", spot.letter, "spot", spot.face);
}

} // namespace blason
