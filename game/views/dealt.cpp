#include "views/dealt.hpp"

namespace blason {
namespace {

int next_here(std::size_t from, const std::vector<TeamPhone>& phones) {
  for (std::size_t step = 0; step < phones.size(); ++step) {
    const std::size_t at = (from + step) % phones.size();
    if (phones[at].here) return static_cast<int>(at);
  }
  return -1;
}

} // namespace

std::vector<bool> details_of(const PersonaFace& face) {
  const bool situated = !face.situation.empty() || !face.place.empty() || face.age.has_value();
  std::vector<bool> details{!face.tagline.empty(), situated, !face.frequency.empty(),
                            !face.basket.empty(), !face.history.empty()};
  for (const std::string& trait : face.traits) details.push_back(!trait.empty());
  return details;
}

std::vector<int> holders(int number, const std::vector<bool>& details,
                         const std::vector<TeamPhone>& phones) {
  std::vector<int> held;
  auto turn = static_cast<std::size_t>(number);
  for (const bool said : details) held.push_back(said ? next_here(turn++, phones) : -1);
  return held;
}

void deal_details(HandView& hand, const std::vector<TeamPhone>& phones) {
  if (!hand.dealt) return;
  for (const TeamPhone& phone : phones) hand.phones.push_back(phone.device);
  for (HeldCard& held : hand.cards)
    if (const auto* persona = std::get_if<PersonaFace>(&held.card.face))
      held.held = holders(held.card.number, details_of(*persona), phones);
}

} // namespace blason
