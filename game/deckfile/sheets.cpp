#include "deckfile/parts.hpp"
#include "deckfile/values.hpp"

#include <array>

namespace blason::deckfile {
namespace {

constexpr std::array<std::string_view, 13> sheet_keys{
    "profile",      "values",   "information", "decision",  "purchases", "satisfaction", "uses",
    "expectations", "delights", "barriers",    "irritants", "channels",  "promise"};
constexpr std::array<std::string_view, 7> empathy_keys{"thinks", "sees",  "hears", "says",
                                                       "does",   "pains", "gains"};
constexpr std::array<std::string_view, 2> rubric_keys{"title", "items"};

} // namespace

Sheet read_sheet(Reading& reading, NodeId node) {
  const Members members(reading, node, sheet_keys);
  Sheet sheet;
  sheet.profile = read_text(reading, members.find("profile"));
  sheet.values = read_texts(reading, members.find("values"));
  sheet.information = read_text(reading, members.find("information"));
  sheet.decision = read_text(reading, members.find("decision"));
  sheet.purchases = read_texts(reading, members.find("purchases"));
  sheet.satisfaction = read_text(reading, members.find("satisfaction"));
  sheet.uses = read_text(reading, members.find("uses"));
  sheet.expectations = read_texts(reading, members.find("expectations"));
  sheet.delights = read_texts(reading, members.find("delights"));
  sheet.barriers = read_texts(reading, members.find("barriers"));
  sheet.irritants = read_texts(reading, members.find("irritants"));
  sheet.channels = read_texts(reading, members.find("channels"));
  sheet.promise = read_text(reading, members.find("promise"), fits::promise);
  return sheet;
}

Empathy read_empathy(Reading& reading, NodeId node) {
  const Members members(reading, node, empathy_keys);
  Empathy empathy;
  empathy.thinks = read_texts(reading, members.find("thinks"));
  empathy.sees = read_texts(reading, members.find("sees"));
  empathy.hears = read_texts(reading, members.find("hears"));
  empathy.says = read_texts(reading, members.find("says"));
  empathy.does = read_texts(reading, members.find("does"));
  empathy.pains = read_texts(reading, members.find("pains"));
  empathy.gains = read_texts(reading, members.find("gains"));
  return empathy;
}

std::vector<Rubric> read_rubrics(Reading& reading, NodeId node) {
  std::vector<Rubric> rubrics;
  for (const NodeId item : read_list(reading, node)) {
    const Members members(reading, item, rubric_keys);
    Rubric rubric;
    rubric.title = read_text(reading, members.find("title"));
    rubric.items = read_texts(reading, members.find("items"));
    rubrics.push_back(std::move(rubric));
  }
  return rubrics;
}

} // namespace blason::deckfile
