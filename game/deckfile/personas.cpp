#include "deckfile/parts.hpp"
#include "deckfile/values.hpp"

#include <array>

namespace blason::deckfile {
namespace {

constexpr std::array<std::string_view, 21> persona_keys{
    "id",        "name",   "short", "tagline",   "family",   "age",     "place",
    "situation", "traits", "story", "behaviour", "portrait", "why",     "position",
    "tone",      "say",    "avoid", "sheet",     "role",     "rubrics", "empathy"};
constexpr std::array<std::string_view, 3> behaviour_keys{"frequency", "basket", "history"};
constexpr std::array<std::string_view, 2> position_keys{"x", "y"};
constexpr std::array<std::string_view, 5> roles{"prescriber", "decider", "buyer", "user", "payer"};
constexpr int oldest = 130; // years

Behaviour read_behaviour(Reading& reading, NodeId node) {
  const Members members(reading, node, behaviour_keys);
  return {read_text(reading, members.find("frequency")), read_text(reading, members.find("basket")),
          read_text(reading, members.find("history"))};
}

std::optional<Position> read_position(Reading& reading, NodeId node) {
  const Members members(reading, node, position_keys);
  const auto x = read_number(reading, members.require("x"), -1, 1);
  const auto y = read_number(reading, members.require("y"), -1, 1);
  if (!x || !y) return std::nullopt;
  return Position{*x, *y};
}

} // namespace

Persona read_persona(Reading& reading, NodeId node) {
  const Members members(reading, node, persona_keys);
  Persona persona;
  const NodeId id = members.require("id");
  persona.id = PersonaId(read_id(reading, id));
  declare(reading, Listed::persona, persona.id.value, id);
  persona.name = members.require_text("name");
  persona.short_name = read_text(reading, members.find("short"));
  persona.tagline = read_text(reading, members.find("tagline"), fits::tagline);
  const NodeId family = members.require("family");
  persona.family = FamilyId(read_id(reading, family));
  mention(reading, Listed::family, persona.family.value, family);
  persona.age = read_whole(reading, members.find("age"), 0, oldest);
  persona.place = read_text(reading, members.find("place"));
  persona.situation = read_text(reading, members.find("situation"), fits::situation);
  persona.traits = read_texts(reading, members.find("traits"), fits::trait);
  persona.story = read_text(reading, members.find("story"));
  persona.behaviour = read_behaviour(reading, members.find("behaviour"));
  persona.portrait = read_portrait(reading, members.find("portrait"));
  persona.why = read_text(reading, members.find("why"));
  persona.position = read_position(reading, members.find("position"));
  persona.tone = read_text(reading, members.find("tone"));
  persona.say = read_texts(reading, members.find("say"));
  persona.avoid = read_texts(reading, members.find("avoid"));
  persona.sheet = read_sheet(reading, members.find("sheet"));
  persona.role = read_word(reading, members.find("role"), roles);
  persona.rubrics = read_rubrics(reading, members.find("rubrics"));
  persona.empathy = read_empathy(reading, members.find("empathy"));
  return persona;
}

} // namespace blason::deckfile
