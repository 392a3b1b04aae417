#include "deckfile/parts.hpp"
#include "deckfile/values.hpp"

#include <array>

namespace blason::deckfile {
namespace {

constexpr std::array<std::string_view, 4> fief_keys{"id", "name", "motto", "why"};
constexpr std::array<std::string_view, 6> family_keys{"id",   "name",  "motto",
                                                      "fief", "crest", "segment"};
constexpr std::array<std::string_view, 4> segment_keys{"name", "criteria", "share", "source"};

Segment read_segment(Reading& reading, NodeId node) {
  const Members members(reading, node, segment_keys);
  Segment segment;
  segment.name = members.require_text("name");
  segment.criteria = read_texts(reading, members.find("criteria"));
  segment.share = read_number(reading, members.find("share"), 0, 1);
  segment.source = read_text(reading, members.find("source"));
  return segment;
}

} // namespace

Fief read_fief(Reading& reading, NodeId node) {
  const Members members(reading, node, fief_keys);
  Fief fief;
  const NodeId id = members.require("id");
  fief.id = FiefId(read_id(reading, id));
  declare(reading, Listed::fief, fief.id.value, id);
  fief.name = read_text(reading, members.find("name"));
  fief.motto = read_text(reading, members.find("motto"), fits::motto);
  fief.why = read_text(reading, members.find("why"));
  if (fief.name.empty() && members.usable()) {
    // A map cannot show a land without a name; its id is at least one.
    reading.tell(Code::no_fief_name, node);
    fief.name = Text(fief.id.value);
  }
  return fief;
}

Family read_family(Reading& reading, NodeId node, bool fiefs) {
  const Members members(reading, node, family_keys);
  Family family;
  const NodeId id = members.require("id");
  family.id = FamilyId(read_id(reading, id));
  declare(reading, Listed::family, family.id.value, id);
  family.name = members.require_text("name");
  family.motto = read_text(reading, members.find("motto"), fits::motto);
  const NodeId fief = fiefs ? members.require("fief") : members.find("fief");
  family.fief = FiefId(read_id(reading, fief));
  mention(reading, Listed::fief, family.fief.value, fief);
  family.crest = read_crest(reading, members.find("crest"));
  family.segment = read_segment(reading, members.require("segment"));
  return family;
}

} // namespace blason::deckfile
