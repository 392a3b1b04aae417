#include "debrief/mentions.hpp"

#include "session/conquest.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace blason {
namespace {

/// Right answers of all answers.
struct Share {
  int count = 0, of = 0;
};
/// What one team did, by praise.
struct Feats {
  std::map<Praise, Share> shares;
  PersonaId known_alone;

  void add(Praise praise, bool right) {
    Share& share = shares[praise];
    share.count += right ? 1 : 0;
    ++share.of;
  }
  Share at(Praise praise) const {
    const auto found = shares.find(praise);
    return found == shares.end() ? Share{} : found->second;
  }
};
using AllFeats = std::map<TeamId, Feats>;

bool is_voice(Kind kind) {
  return kind == Kind::verbatims || kind == Kind::clues || kind == Kind::twins;
}

/// One card of a round that counts.
struct Feat {
  const Round& round;
  const Key& key;
  int card;

  const Track& track(std::size_t team) const {
    return round.boards[team].tracks[static_cast<std::size_t>(card)];
  }
  void count(std::size_t team, Feats& feats) const;
  void count_lone(AllFeats& all) const;
};

void Feat::count(std::size_t team, Feats& feats) const {
  const Track& answered = track(team);
  if (answered.lay.empty()) return;
  const Standing stands = standing(round, card, answered);
  const bool right = is_right(key, round, card, stands.lie);
  if (stands.lie != nowhere) feats.add(Praise::faithful, true);
  if (answered.chorus) {
    if (stands.lie != nowhere) feats.add(Praise::chorus, right);
    return;
  }
  if (round.encounter()) return feats.add(Praise::strangers, right && stands.attempt == 1);
  if (round.plan.kind == Kind::families) feats.add(Praise::families, right);
  if (is_voice(round.plan.kind)) feats.add(Praise::voices, right);
  if (right && stands.attempt > 1) feats.add(Praise::mended, true);
  if (answered.banner)
    feats.add(Praise::banners,
              is_right(key, round, card, stands.at_first) && stands.lie != nowhere);
}

/// In a sealed round about personas: the one team of at least three that had the card right at its
/// first try.
void Feat::count_lone(AllFeats& all) const {
  const std::vector<Lie>& spots = key[static_cast<std::size_t>(card)];
  const bool families = round.plan.kind == Kind::families;
  if (round.relay() || round.encounter() || (!families && !is_voice(round.plan.kind)) ||
      spots.size() != 1)
    return;
  int answers = 0;
  std::vector<TeamId> right;
  for (std::size_t team = 0; team < round.teams.size(); ++team) {
    const Track& answered = track(team);
    if (answered.lay.empty() || answered.first != 1) continue;
    const Lie first = standing(round, card, answered).at_first;
    if (first == nowhere) continue;
    ++answers;
    if (is_right(key, round, card, first)) right.push_back(round.teams[team]);
  }
  if (answers < 3 || right.size() != 1) return;
  Feats& feats = all[right.front()];
  feats.add(Praise::lone, true);
  feats.known_alone = families ? PersonaId{round.cards[static_cast<std::size_t>(card)].value}
                               : PersonaId{round.spot_id(spots.front()).value};
}

AllFeats feats_of(const Deck& deck, const Session& session, Reach reach) {
  AllFeats all;
  for (const Round& round : session.rounds) {
    if (round.plan.worth == 0) continue;
    const Key key = key_of(deck, round);
    for (int card = 0; card < static_cast<int>(round.cards.size()); ++card) {
      const auto at = static_cast<std::size_t>(card);
      if (!is_judged(round, card) || round.withdrawn[at] != 0) continue;
      if (reach == Reach::told && round.told[at] == 0) continue;
      const Feat feat{round, key, card};
      for (std::size_t team = 0; team < round.teams.size(); ++team)
        feat.count(team, all[round.teams[team]]);
      feat.count_lone(all);
    }
  }
  for (const LandHeld& land : conquest(deck, session, ledger(deck, session, reach)).lands)
    if (land.holders.size() == 1) all[land.holders.front()].add(Praise::lands, true);
  return all;
}

/// A share is worth a kind word from one half on; banners, when all were held.
bool worth_saying(Praise praise, const Share& share) {
  if (share.count == 0) return false;
  if (praise == Praise::banners) return share.count == share.of;
  if (praise == Praise::voices || praise == Praise::families) return 2 * share.count >= share.of;
  return true;
}

constexpr Praise praises[] = {Praise::lone,    Praise::strangers, Praise::voices, Praise::families,
                              Praise::banners, Praise::mended,    Praise::chorus, Praise::lands};

/// How many teams did better at it.
std::ptrdiff_t better(const AllFeats& all, Praise praise, const Share& share) {
  const bool part = praise == Praise::voices || praise == Praise::families;
  return std::count_if(all.begin(), all.end(), [&](const auto& other) {
    const Share theirs = other.second.at(praise);
    if (!worth_saying(praise, theirs)) return false;
    return part ? theirs.count * share.of > share.count * theirs.of : theirs.count > share.count;
  });
}

Mention mention_of(const TeamId& team, const AllFeats& all, std::set<Praise>& used) {
  const auto found = all.find(team);
  const Feats feats = found == all.end() ? Feats{} : found->second;
  Mention best{team, Praise::faithful, feats.at(Praise::faithful).count, 0, {}};
  std::tuple<bool, std::ptrdiff_t> least{true, 99};
  for (const Praise praise : praises) {
    const Share share = feats.at(praise);
    if (!worth_saying(praise, share)) continue;
    const std::tuple<bool, std::ptrdiff_t> rank{used.count(praise) > 0, better(all, praise, share)};
    if (rank >= least) continue;
    least = rank;
    best = {team, praise, share.count, share.of,
            praise == Praise::lone ? feats.known_alone : PersonaId{}};
  }
  used.insert(best.praise);
  return best;
}

} // namespace

std::string_view slug(Praise praise) {
  constexpr std::string_view slugs[] = {"lone",   "strangers", "voices", "families", "banners",
                                        "mended", "chorus",    "lands",  "faithful"};
  return slugs[static_cast<std::size_t>(praise)];
}

std::vector<Mention> mentions_of(const Deck& deck, const Session& session, Reach reach) {
  const AllFeats all = feats_of(deck, session, reach);
  const auto sums = totals(session, ledger(deck, session, reach));
  std::vector<const Team*> order;
  for (const Team& team : session.teams)
    if (!team.out) order.push_back(&team);
  std::vector<const Team*> choosing(order);
  std::stable_sort(choosing.begin(), choosing.end(),
                   [&](const Team* a, const Team* b) { return sums.at(a->id) < sums.at(b->id); });
  std::map<TeamId, Mention> chosen;
  std::set<Praise> used;
  for (const Team* team : choosing) chosen[team->id] = mention_of(team->id, all, used);
  std::vector<Mention> mentions;
  for (const Team* team : order) mentions.push_back(chosen[team->id]);
  return mentions;
}

} // namespace blason
