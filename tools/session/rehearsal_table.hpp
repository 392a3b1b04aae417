#pragma once

#include "bots/evening.hpp"
#include "session/results.hpp"
#include "words/language.hpp"

#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace blason {

/// What rehearsed evenings came to, for a person: by skill, how many points teams made and which
/// cards were always or never found; and the steps that were skipped, with their word.
class RehearsalTable {
public:
  void add(const Deck& deck, const Rehearsal& rehearsal, const Session& session);
  std::string text(const Deck& deck, Language language) const;

private:
  struct Found {
    int right = 0, all = 0;
  };
  using CardOfKind = std::pair<Kind, CardId>;
  /// Teams of like skill: the weakest, the middle and the best third.
  struct Band {
    int teams = 0;
    Points points = 0;
    std::map<CardOfKind, Found> cards;

    std::vector<CardOfKind> never() const;
    std::vector<CardOfKind> always() const;
  };

  std::size_t band_of(double skill) const;
  std::string bands(Language language) const;
  std::string spread(Language language) const;
  std::string never_found(const Deck& deck, Language language) const;
  std::string skipped(Language language) const;

  double least_ = 0, best_ = 1; // skill
  std::array<Band, 3> bands_;
  std::vector<Points> points_;                              // of every team of every evening
  std::map<std::pair<StepKind, std::string>, int> skipped_; // and why
};

} // namespace blason
