#include "host/team_codes.hpp"

#include "host/tokens.hpp"

#include <algorithm>
#include <utility>

namespace blason {
namespace {

constexpr std::uint64_t all_codes = 10000;

/// Four digits that tell nothing of the secret.
std::string code_of(const std::string& secret) {
  constexpr std::size_t taken =
      12; // hex digits: far more than a code has, so that all are as likely
  const std::string digest = token_hash("team code " + secret);
  const std::string code =
      std::to_string(std::stoull(digest.substr(0, taken), nullptr, 16) % all_codes);
  return std::string(4 - code.size(), '0') + code;
}

} // namespace

TeamCodes::TeamCodes(const std::vector<SeatToken>& kept, const HostLimits& limits)
    : limits_(limits),
      tries_(limits.wrong_team_codes, limits.wrong_team_codes_each, limits.wrong_codes_within) {
  for (const SeatToken& token : kept)
    if (token.is_teams_own() && !token.revoked) hold(token);
}

std::vector<SeatToken> TeamCodes::make_missing(const std::vector<LobbyTeam>& teams) {
  std::vector<SeatToken> made;
  for (const LobbyTeam& team : teams) {
    if (own_.contains(team.id) || on_their_way_.contains(team.id)) continue;
    std::string secret, code;
    do {
      secret = token_hash(fresh_token());
      code = code_of(secret);
    } while (is_taken(code));
    on_their_way_[team.id] = code;
    made.push_back(SeatToken{std::move(secret), team.id, {}, false});
  }
  return made;
}

bool TeamCodes::is_taken(const std::string& code) const {
  return std::any_of(own_.begin(), own_.end(),
                     [&](const auto& one) { return one.second.code == code; }) ||
         std::any_of(on_their_way_.begin(), on_their_way_.end(),
                     [&](const auto& one) { return one.second == code; });
}

void TeamCodes::hold(const SeatToken& own) {
  on_their_way_.erase(own.team);
  own_[own.team] = Own{own.hash, code_of(own.hash)};
}

TeamCodes::Try TeamCodes::look_at(std::string_view code, const std::vector<LobbyTeam>& teams,
                                  const std::string& address, Millis now) {
  if (asleep_ || !tries_.may_try(address, now)) return {Tried::waits};
  Try found;
  for (const LobbyTeam& team : teams) {
    const auto own = own_.find(team.id);
    if (own != own_.end() && same_secret(code, own->second.code)) found = {Tried::right, team.id};
  }
  if (found.how == Tried::right) return found;
  tries_.note(address, now);
  ++wrong_;
  return found;
}

std::vector<SeatToken> TeamCodes::take_back() {
  std::vector<SeatToken> gone;
  for (const auto& [team, own] : own_) gone.push_back(SeatToken{own.secret, team, {}, true});
  own_.clear();
  asleep_ = true;
  wrong_ = 0;
  return gone;
}

void TeamCodes::shown() {
  asleep_ = false;
  wrong_ = 0;
  tries_.forgive_addresses();
}

std::vector<TeamCode> TeamCodes::codes() const {
  std::vector<TeamCode> codes;
  for (const auto& [team, own] : own_) codes.push_back({team, own.code});
  return codes;
}

} // namespace blason
