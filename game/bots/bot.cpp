#include "bots/bot.hpp"

#include <algorithm>

namespace blason {
namespace {

std::string sign(const PersonaFace& face) { return "persona " + face.id; }
std::string sign(const FamilyFace& face) { return "family " + face.id; }
std::string sign(const FiefFace& face) { return "fief " + face.id; }
std::string sign(const QuoteFace& face) { return "quote " + face.text; }
std::string sign(const ClueFace& face) { return "clue " + face.question + "\n" + face.text; }
std::string sign(const SegmentFace& face) {
  std::string all = "segment";
  for (const std::string& one : face.criteria) all += "\n" + one;
  return all;
}
/// The last hint opened says most.
std::string sign(const SomebodyFace& face) {
  if (face.hints.empty()) return "nobody";
  return std::visit([](const auto& hint) { return sign(hint); }, face.hints.back());
}
std::string sign(const Face& face) {
  return std::visit([](const auto& one) { return sign(one); }, face);
}

const std::string* spot_id(const Face& face) {
  if (const auto* persona = std::get_if<PersonaFace>(&face)) return &persona->id;
  if (const auto* family = std::get_if<FamilyFace>(&face)) return &family->id;
  if (const auto* fief = std::get_if<FiefFace>(&face)) return &fief->id;
  return nullptr;
}

} // namespace

Knowledge::Knowledge(const Deck& deck, const std::string& language) {
  for (const Persona& persona : deck.personas)
    spots_["persona " + persona.id.value] = {persona.family.value};
  for (const Family& family : deck.families) {
    spots_["family " + family.id.value] = {family.fief.value};
    SegmentFace segment;
    for (const Text& one : family.segment.criteria) segment.criteria.push_back(one.in(language));
    spots_[sign(segment)].push_back(family.id.value);
  }
  for (const Verbatim& verbatim : deck.verbatims)
    spots_[sign(QuoteFace{verbatim.text.in(language), false})].push_back(verbatim.persona.value);
  for (const Clue& clue : deck.clues)
    for (const PersonaId& persona : clue.personas)
      spots_[sign(ClueFace{"", clue.question.in(language), clue.text.in(language)})].push_back(
          persona.value);
}

std::vector<int> Knowledge::right_spots(const CardView& card,
                                        const std::vector<SpotView>& spots) const {
  std::vector<int> right;
  const auto known = spots_.find(sign(card.face));
  if (known == spots_.end()) return right;
  for (std::size_t spot = 0; spot < spots.size(); ++spot) {
    const std::string* id = spot_id(spots[spot].face);
    if (id != nullptr &&
        std::find(known->second.begin(), known->second.end(), *id) != known->second.end())
      right.push_back(static_cast<int>(spot));
  }
  return right;
}

int Bot::choose(const CardView& card, const std::vector<SpotView>& spots,
                const std::vector<int>& struck, double skill) {
  const std::vector<int> right = knowledge_->right_spots(card, spots);
  const auto in = [](const std::vector<int>& list, int spot) {
    return std::find(list.begin(), list.end(), spot) != list.end();
  };
  const bool knows = dice_.unit() < skill && !right.empty();
  if (knows && !in(struck, right.front())) return right[dice_.below(right.size())];
  std::vector<int> guesses;
  for (int spot = 0; spot < static_cast<int>(spots.size()); ++spot)
    if (!in(struck, spot) && !in(right, spot)) guesses.push_back(spot);
  if (guesses.empty()) return right.empty() ? 0 : right.front();
  return guesses[dice_.below(guesses.size())];
}

std::vector<Intent> Bot::sort(const HandView& hand) {
  std::vector<Intent> acts;
  int banners = hand.banners_left;
  for (const HeldCard& held : hand.cards) {
    // On a further try only some cards are thought over again.
    if (held.lies >= 0 && dice_.unit() < 0.6) continue;
    const int spot = choose(held.card, hand.spots, {}, skill_);
    const CardNo card{held.card.number - 1};
    if (spot != held.lies) acts.push_back(PlaceCard{hand.team, card, SpotNo{spot}});
    if (banners <= 0 || dice_.unit() > 0.25) continue;
    acts.push_back(PlantBanner{hand.team, card});
    --banners;
  }
  acts.push_back(LockBoard{hand.team});
  return acts;
}

std::vector<Intent> Bot::play(const HandView& hand) {
  if (hand.turn == HandTurn::sort) return sort(hand);
  const bool speaks = hand.turn == HandTurn::answer || hand.turn == HandTurn::murmur ||
                      hand.turn == HandTurn::choose;
  if (!speaks || hand.cards.empty()) return {};
  const HeldCard& held = hand.cards.front();
  const CardNo card{held.card.number - 1};
  if (hand.turn == HandTurn::answer && dice_.unit() < 0.04) return {PassCard{hand.team}};
  if (hand.turn == HandTurn::murmur && dice_.unit() < 0.1) return {};
  const auto* somebody = std::get_if<SomebodyFace>(&held.card.face);
  // Knowing early is harder: each hint still closed takes a fifth of the skill.
  const double skill = somebody == nullptr ? skill_ : skill_ * (1 - 0.2 * somebody->hints_left);
  if (somebody != nullptr && held.lies >= 0 && dice_.unit() < 0.7) return {};
  const int spot = choose(held.card, hand.spots, hand.struck, skill);
  if (spot == held.lies) return {};
  return {PlaceCard{hand.team, card, SpotNo{spot}}};
}

} // namespace blason
