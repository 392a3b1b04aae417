#include "laws.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace blason::crowd {
namespace {

using Json = nlohmann::json;

struct Judge {
  const std::vector<Seen>& seen;
  const Recorded& record;
  std::vector<Breach> breaches;

  void breach(std::string law, std::string what) {
    breaches.push_back({std::move(law), std::move(what)});
  }

  /// I1, I2, I3: what was answered done is in the record once, what was refused is not, and what
  /// was not answered is there once at most, and was told in the end.
  void orders() {
    std::map<std::pair<std::string, std::string>, std::set<std::int64_t>> kept;
    for (const Fact& fact : record.facts) kept[{fact.device, fact.command}].insert(fact.seq);
    for (const Seen& phone : seen)
      for (const SaidOrder& order : phone.orders) {
        const auto at = kept.find({phone.device, order.id});
        const bool there = at != kept.end();
        const std::string name = phone.device + " " + order.id + " (" + order.type + ")";
        if (order.answer == Answer::done && !there) breach("I1", name + " was done, and is lost");
        if (there && !in_a_row(at->second)) breach("I1", name + " stands twice in the record");
        if (order.answer == Answer::refused && there)
          breach("I2", name + " was refused, and is in the record");
        if (order.answer == Answer::none) breach("I3", name + " was never answered");
      }
  }
  /// The facts of one order follow each other: it was done at one time.
  static bool in_a_row(const std::set<std::int64_t>& seqs) {
    return *seqs.rbegin() - *seqs.begin() + 1 == static_cast<std::int64_t>(seqs.size());
  }

  /// I4: the chain holds and has no gap.
  void chain() {
    if (record.finding != "sound") breach("I4", "the record is " + record.finding);
    for (std::size_t i = 0; i < record.facts.size(); ++i)
      if (record.facts[i].seq != static_cast<std::int64_t>(i) + 1)
        return breach("I4", "no fact " + std::to_string(i + 1));
  }

  /// I5: nothing is changed on a board that is sealed.
  void locks() {
    std::set<std::string> sealed;
    bool open = false;
    for (const Fact& fact : record.facts) {
      const Json body = Json::parse(fact.body);
      const std::string team = body.value("team", "");
      if (fact.type == "RoundOpened" || fact.type == "TryOpened") open = true, sealed.clear();
      if (fact.type == "TryClosed") open = false;
      if (fact.type == "BoardLocked") sealed.insert(team);
      if (fact.type == "BoardReopened") sealed.erase(team);
      const bool changes = fact.type == "CardPlaced" || fact.type == "CardLifted" ||
                           fact.type == "BannerPlanted" || fact.type == "BannerLifted";
      if (changes && (!open || sealed.count(team) > 0))
        breach("I5",
               fact.type + " of " + team + " on a sealed board, fact " + std::to_string(fact.seq));
    }
  }

  /// I6: one answer of a team to a card in a try.
  void answers() {
    std::set<std::string> lines;
    for (const std::string& line : record.answers)
      if (!lines.insert(line).second) breach("I6", "two answers: " + line);
  }

  /// I7: when all is quiet, phones have what the record comes to.
  void hands() {
    for (const Seen& phone : seen) {
      const auto at = record.hands.find(phone.team);
      if (at == record.hands.end() || phone.hand.empty())
        breach("I7", "phone " + std::to_string(phone.phone) + " has no hand");
      else if (const Json mine = Json::parse(phone.hand), own = Json::parse(at->second);
               mine != own)
        breach("I7", "phone " + std::to_string(phone.phone) +
                         " shows another hand: " + Json::diff(mine, own).dump());
    }
  }

  /// I8: points added up by another hand are the same.
  void points() {
    const auto ours = points_from(record);
    for (const auto& [team, points] : record.points) {
      const auto at = ours.find(team);
      const std::int64_t own = at == ours.end() ? 0 : at->second;
      if (own != points)
        breach("I8", team + " has " + std::to_string(points) + " points, and " +
                         std::to_string(own) + " by another fold");
    }
  }

  /// I9: an answer that is told was revealed in the record.
  void secrets() {
    bool told = false; // something of the last round
    for (const Fact& fact : record.facts)
      if (fact.type == "RoundOpened" || fact.type == "Revealed") told = fact.type == "Revealed";
    for (const Seen& phone : seen) {
      if (phone.hand.empty() || told) continue;
      const Json hand = Json::parse(phone.hand);
      for (const Json& card : hand.at("cards"))
        if (!card.at("right").is_null()) breach("I9", "told before the reveal: " + card.dump());
    }
  }
};

} // namespace

std::vector<Breach> breaches_of(const std::vector<Seen>& seen, const Recorded& record) {
  Judge judge{seen, record, {}};
  judge.orders();
  judge.chain();
  judge.locks();
  judge.answers();
  judge.hands();
  judge.points();
  judge.secrets();
  return std::move(judge.breaches);
}

} // namespace blason::crowd
