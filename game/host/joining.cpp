#include "host/switchboard.hpp"
#include "host/tokens.hpp"

#include <algorithm>
#include <utility>

// How phones come to seats, and back to them.

namespace blason {

void Switchboard::join(Link& link, LinkId id, const PhoneJoin& message, Millis now) {
  if (link.seat != nullptr || link.seating) return turn_away(id, "host.seated", "seated");
  if (!news_.lobby) return turn_away(id, "host.not-yet", "not_yet");
  if (!news_.lobby->open) return turn_away(id, "host.closed", "closed");
  if (!may_join(message.code, link.address, now))
    return turn_away(id, "host.wrong-code", "wrong_code");
  if (message.raise) return raise(link, id, *message.raise);
  const TeamId& team = team_for(message.team);
  if (team.value.empty()) return turn_away(id, "host.no-team", "no_team");
  if (message.team.value.empty()) ++dealt_;
  link.seating = true;
  give_token(id, team, fresh_token(), {});
}

/// The team sits down first, and then the phone in it.
void Switchboard::raise(Link& link, LinkId id, const NewBanner& banner) {
  link.seating = true;
  const std::string device = fresh_token();
  auto told = [this, id, device](const RaiseAnswer& answer) {
    if (const auto* team = std::get_if<TeamId>(&answer)) return give_token(id, *team, device, {});
    if (const auto at = links_.find(id); at != links_.end()) at->second.seating = false;
    if (const auto* no = std::get_if<Refusal>(&answer)) {
      const std::string why(slug(*no));
      return turn_away(id, Phrase::named("refusal." + why), why);
    }
    turn_away(id, "host.unsaved", "unsaved");
  };
  doors_.raise(device, banner, std::move(told));
}

bool Switchboard::may_join(std::string_view code, const std::string& address, Millis now) {
  if (!secret_.empty() && same_secret(code, secret_)) return true;
  // Once too many were wrong, typed codes are not even looked at for a while.
  if (!wrong_codes_.may_try(address, now)) return false;
  if (!code_.empty() && same_secret(code, code_)) return true;
  wrong_codes_.note(address, now);
  return false;
}

const TeamId& Switchboard::team_for(const TeamId& wanted) const {
  static const TeamId none;
  const auto& teams = news_.lobby->teams;
  if (teams.empty()) return none;
  if (wanted.value.empty()) return teams[dealt_ % teams.size()].id;
  const auto at = std::find_if(teams.begin(), teams.end(),
                               [&](const LobbyTeam& team) { return team.id == wanted; });
  return at == teams.end() ? none : at->id;
}

void Switchboard::resume(Link& link, LinkId id, const PhoneResume& message) {
  if (link.seat != nullptr || link.seating) return turn_away(id, "host.seated", "seated");
  const PhoneSeat* seat = seats_.by_token(message.token);
  if (seat == nullptr) return turn_away(id, "host.unknown-seat", "unknown_seat");
  if (team_now(seat->team).value.empty()) return turn_away(id, "host.removed", "removed");
  link.seating = true;
  give_token(id, seat->team, seat->device, {message.version, token_hash(message.token)});
}

void Switchboard::recover(Link& link, LinkId id, const PhoneRecover& message, Millis now) {
  if (link.seat != nullptr || link.seating) return turn_away(id, "host.seated", "seated");
  if (!news_.lobby) return turn_away(id, "host.not-yet", "not_yet");
  const auto tried = codes_.look_at(message.code, news_.lobby->teams, link.address, now);
  if (tried.how == TeamCodes::Tried::waits) return turn_away(id, "host.codes-wait", "codes_wait");
  if (tried.how == TeamCodes::Tried::wrong) {
    turn_away(id, "host.wrong-team-code", "wrong_team_code");
    if (codes_.worn_out()) replace_codes();
    return;
  }
  link.seating = true;
  give_token(id, tried.team, fresh_token(), {});
}

/// A code counts, and is told to the desk, once it is in the record.
void Switchboard::make_codes() {
  if (!news_.lobby) return;
  for (const SeatToken& own : codes_.make_missing(news_.lobby->teams)) {
    auto kept = [this, own](bool saved) {
      if (!saved) return codes_.give_up(own); // tried again when the lobby changes
      codes_.hold(own);
      told_.codes = codes_.codes();
    };
    doors_.keep(own, std::move(kept));
  }
}

void Switchboard::replace_codes() {
  for (const SeatToken& own : codes_.take_back()) doors_.keep(own, [](bool) {});
  told_.codes.clear();
  ++told_.replaced;
  make_codes();
}

void Switchboard::codes_shown() {
  codes_.shown();
  make_codes();
}

void Switchboard::give_token(LinkId id, const TeamId& team, const std::string& device,
                             const SeatReturn& back) {
  std::string secret = fresh_token();
  const SeatToken token{token_hash(secret), team, device, false};
  auto kept = [this, id, token, secret, back](bool saved) {
    const auto at = links_.find(id);
    if (at != links_.end()) at->second.seating = false;
    if (saved) return seated(id, token, secret, back);
    turn_away(id, "host.unsaved", "unsaved");
  };
  doors_.keep(token, std::move(kept));
}

void Switchboard::seated(LinkId id, const SeatToken& token, const std::string& secret,
                         const SeatReturn& back) {
  PhoneSeat* known = seats_.by_device(token.device);
  PhoneSeat& seat = known != nullptr ? *known : seats_.seat_down(token.team, token.device);
  revoke(seat, seats_.rotate(seat, token.hash, back.used));
  const auto at = links_.find(id);
  if (at == links_.end()) return; // it went away meanwhile; both its tokens hold
  // Whoever sat there hears that the seat is taken.
  if (const LinkId old = std::exchange(seat.link, id); old != 0) {
    part(old, "host.displaced", "displaced", CloseCode::policy);
    if (const auto other = links_.find(old); other != links_.end()) {
      other->second.seat = nullptr;
      strangers_.insert(old);
      --phones_;
    }
  }
  at->second.seat = &seat;
  at->second.version = back.version;
  ++phones_;
  strangers_.erase(id);
  seats_moved_ = true;
  hands_[seat.team].phone_came();
  say(id, seated_message(SeatedPhone{seat.team, seat.device, secret}, urls_));
  move_seats();
}

void Switchboard::keep(Link& link) {
  PhoneSeat& seat = *link.seat;
  revoke(seat, seats_.drop_before(seat));
}

void Switchboard::revoke(const PhoneSeat& seat, const std::string& hash) {
  if (hash.empty()) return;
  doors_.keep(SeatToken{hash, seat.team, seat.device, true}, [](bool) {});
}

/// Where its phones play now that it may have been merged; empty: nowhere.
const TeamId& Switchboard::team_now(const TeamId& team) const {
  const auto at = std::find_if(news_.gone.begin(), news_.gone.end(),
                               [&](const GoneTeam& one) { return one.team == team; });
  if (at == news_.gone.end()) return team;
  return at->into.value.empty() ? at->into : team_now(at->into);
}

std::vector<TeamPhones> Switchboard::phones_of_teams() const {
  std::map<TeamId, TeamPhones> teams;
  for (const auto& [device, seat] : seats_.all()) {
    const TeamId& team = team_now(seat.team);
    if (team.value.empty()) continue;
    TeamPhones& phones = teams[team];
    phones.team = team;
    ++(seat.link != 0 ? phones.here : phones.away);
    if (seat.link == 0 && seat.heard_at > 0)
      phones.lost_at = std::max(phones.lost_at.value_or(0), seat.heard_at);
  }
  std::vector<TeamPhones> told;
  for (auto& [team, phones] : teams) {
    if (phones.here > 0) phones.lost_at.reset();
    told.push_back(std::move(phones));
  }
  return told;
}

void Switchboard::move_seats() {
  if (news_.gone.empty()) return;
  for (auto& [id, link] : links_) {
    PhoneSeat* seat = link.seat;
    if (seat == nullptr) continue;
    const TeamId was = seat->team;
    const TeamId now = team_now(was);
    if (!now.value.empty()) seat->team = now;
    if (now.value.empty()) {
      part(id, "host.removed", "removed", CloseCode::normal);
    } else if (seat->team != was) {
      link.version = 0;
      say(id, moved_message(seat->team));
    }
  }
}

} // namespace blason
