// Points from the facts alone. Nothing here is the program's: a mistake in its ledger is not ours.
#include "laws.hpp"

#include <nlohmann/json.hpp>

#include <set>

namespace blason::crowd {
namespace {

using Json = nlohmann::json;

/// One sealed round of families, as its facts build it.
struct Table {
  Json opened; // the body of RoundOpened
  int attempt = 1;
  using Board = std::map<std::string, std::string>;     // card → spot
  std::map<std::string, Board> boards;                  // by team
  std::map<std::string, std::set<std::string>> banners; // by team
  std::map<std::string, std::vector<Board>> closes;     // by team, a board a try

  void take(const Fact& fact, const Json& body) {
    if (fact.type == "TryOpened") ++attempt;
    if (fact.type == "TryClosed")
      for (const std::string team : opened.at("teams")) closes[team].push_back(boards[team]);
    if (!body.contains("card") || !body.contains("team")) return;
    const std::string team = body.at("team"), card = body.at("card");
    if (fact.type == "CardPlaced") boards[team][card] = body.at("spot");
    if (fact.type == "CardLifted") boards[team].erase(card);
    // A banner stands where it was planted: a card that moves loses it, until the first close.
    if (fact.type == "BannerPlanted")
      banners[team].insert(card);
    else if (attempt == 1)
      banners[team].erase(card);
  }

  static std::string lie(const Board& board, const std::string& card) {
    const auto at = board.find(card);
    return at == board.end() ? std::string() : at->second;
  }

  std::int64_t points_of(const std::string& team, const std::string& card,
                         const std::string& family) const {
    const auto& plan = opened.at("plan");
    const auto& all = closes.at(team);
    const std::string last = lie(all.back(), card);
    std::int64_t points = 0;
    std::size_t since = all.size() - 1; // the try that put it there
    while (since > 0 && lie(all[since - 1], card) == last) --since;
    if (last == family) points += plan.at("ladder").at(since).get<std::int64_t>();
    const auto planted = banners.find(team);
    if (planted != banners.end() && planted->second.count(card) > 0)
      points += lie(all.front(), card) == family ? 2 : -2;
    return points * plan.at("worth").get<std::int64_t>();
  }
};

} // namespace

std::map<std::string, std::int64_t> points_from(const Recorded& record) {
  std::map<std::string, std::int64_t> points;
  Table table;
  for (const Fact& fact : record.facts) {
    const Json body = Json::parse(fact.body);
    if (fact.type == "RoundOpened") table = Table{body, 1, {}, {}, {}};
    table.take(fact, body);
    if (fact.type != "RoundClosed") continue;
    for (const std::string team : table.opened.at("teams"))
      for (const std::string card : table.opened.at("cards"))
        points[team] += table.points_of(team, card, record.family_of.at(card));
  }
  return points;
}

} // namespace blason::crowd
