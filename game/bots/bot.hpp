#pragma once

#include "rules/dice.hpp"
#include "rules/intents.hpp"
#include "session/session.hpp"
#include "views/hand.hpp"

#include <string>
#include <unordered_map>
#include <vector>

namespace blason {

/// What a player who has read the deck knows: who said what, who belongs where. It is looked up by
/// what a hand shows, never by what it hides.
class Knowledge {
public:
  Knowledge(const Deck& deck, const std::string& language);
  /// The spots of the hand where the card belongs; empty when the card does not say enough.
  std::vector<int> right_spots(const CardView& card, const std::vector<SpotView>& spots) const;

private:
  std::unordered_map<std::string, std::vector<std::string>>
      spots_; // what a card shows → ids of its spots
};

/// A team that finds the right spot with a given probability (0 to 1), and guesses among the others
/// else.
class Bot {
public:
  Bot(const Knowledge& knowledge, double skill, Dice dice)
      : knowledge_(&knowledge), skill_(skill), dice_(dice) {}
  /// What the team does about the hand it sees; in a relay of others, its chorus.
  std::vector<Intent> play(const HandView& hand);

private:
  std::vector<Intent> sort(const HandView& hand);
  int choose(const CardView& card, const std::vector<SpotView>& spots,
             const std::vector<int>& struck, double skill);

  const Knowledge* knowledge_;
  double skill_;
  Dice dice_;
};

} // namespace blason
