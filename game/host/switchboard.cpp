#include "host/switchboard.hpp"

#include "host/guests.hpp"

#include <algorithm>
#include <utility>

namespace blason {
namespace {

constexpr Millis look_every = 1000;

Outgoing outgoing(std::string message) {
  return std::make_shared<const std::string>(std::move(message));
}

} // namespace

Switchboard::Switchboard(const HostSettings& settings, HostDoors doors, LinkWires wires)
    : limits_(settings.limits), code_(settings.code), secret_(settings.secret),
      urls_(urls_for_phones(settings.addresses, settings.port, settings.public_url)),
      doors_(std::move(doors)), wires_(std::move(wires)), seats_(settings.seats),
      codes_(settings.seats, limits_), version_(settings.first_version), dealt_(seats_.size()),
      wrong_codes_(limits_.wrong_codes, limits_.wrong_codes_each, limits_.wrong_codes_within) {
  if (!wires_.wake_in_turn) wires_.wake_in_turn = wires_.wake;
  told_.codes = codes_.codes();
}

std::optional<LinkId> Switchboard::open(const std::string& address, Millis now) {
  if (links_.size() - phones_ >= limits_.strangers && !make_room()) return std::nullopt;
  const LinkId id = ++last_link_;
  Link& link =
      links_.try_emplace(id, Link{Allowance(limits_.burst, limits_.burst_within)}).first->second;
  link.address = address;
  link.heard_at = now;
  strangers_.insert(id);
  ++by_address_[address];
  return id;
}

/// Who comes back says so with its first message: the stranger that has been one for longest goes,
/// so that no crowd keeps phones from their seats. False: all of them are being seated.
bool Switchboard::make_room() {
  const auto oldest = std::find_if(strangers_.begin(), strangers_.end(),
                                   [this](LinkId id) { return !links_.at(id).seating; });
  if (oldest == strangers_.end()) return false;
  const LinkId id = *oldest;
  lost(id);
  wires_.cut(id);
  return true;
}

void Switchboard::lost(LinkId id) {
  const auto at = links_.find(id);
  if (at == links_.end()) return;
  if (PhoneSeat* seat = at->second.seat; seat != nullptr) {
    --phones_;
    seats_moved_ = true;
    if (seat->link == id) seat->link = 0, seat->heard_at = at->second.heard_at;
    hands_[seat->team].phone_left();
  }
  const auto address = by_address_.find(at->second.address);
  if (--address->second == 0) by_address_.erase(address);
  links_.erase(at);
  strangers_.erase(id);
}

void Switchboard::visited(const std::string& from, std::string_view asked) {
  told_.visit = {told_.visit.count + 1, from, std::string(asked)};
}

void Switchboard::be_found(std::vector<std::string> urls) {
  if (urls == urls_) return;
  urls_ = std::move(urls);
  for (auto& [id, link] : links_) {
    if (link.seat != nullptr) continue;
    link.lobby_due = link.lobby;
    wires_.wake_in_turn(id);
  }
}

void Switchboard::hear(LinkId id, std::string_view bytes, Millis now) {
  const auto at = links_.find(id);
  if (at == links_.end() || at->second.parting) return;
  Link& link = at->second;
  link.heard_at = now;
  if (!link.allowance.take(now)) return part(id, "host.too-fast", "too_fast", CloseCode::policy);
  const auto message = read_phone_message(bytes);
  if (const auto* fault = std::get_if<Unreadable>(&message)) {
    say(id, unread_message(*fault, doors_.say("host.unread")));
    if (++link.unreadable >= limits_.unreadable)
      part(id, "host.unread", "unreadable", CloseCode::policy);
    return;
  }
  hear_message(link, id, std::get<PhoneMessage>(message), now);
}

void Switchboard::hear_message(Link& link, LinkId id, const PhoneMessage& message, Millis now) {
  if (std::holds_alternative<PhonePing>(message)) return say(id, pong_message());
  if (const auto* hello = std::get_if<PhoneHello>(&message)) {
    if (hello->protocol != protocol_version)
      return part(id, "host.protocol", "protocol", CloseCode::policy);
    link.lobby = true;
    link.lobby_due = true;
    return wires_.wake(id);
  }
  if (const auto* wish = std::get_if<PhoneJoin>(&message)) return join(link, id, *wish, now);
  if (const auto* wish = std::get_if<PhoneResume>(&message)) return resume(link, id, *wish);
  if (const auto* wish = std::get_if<PhoneRecover>(&message)) return recover(link, id, *wish, now);
  if (link.seat == nullptr) return turn_away(id, "host.no-seat", "no_seat");
  if (std::holds_alternative<PhoneKept>(message)) return keep(link);
  if (const auto* wish = std::get_if<PhoneOrder>(&message)) return order(link, id, *wish);
  link.version = 0; // a look
  wires_.wake(id);
}

void Switchboard::order(Link& link, LinkId id, const PhoneOrder& message) {
  PhoneSeat& seat = *link.seat;
  if (const Outgoing* known = seat.answer(message.id)) return say(id, **known);
  // It is on its way to the table: one answer serves both.
  if (!seat.asked.insert(message.id).second) return;
  PhoneCommand command{seat.team, seat.device, message.id, for_team(message.intent, seat.team)};
  auto heard = [this, device = seat.device, command_id = message.id](const CommandAnswer& told) {
    answer(device, command_id, told);
  };
  doors_.submit(std::move(command), std::move(heard));
}

void Switchboard::answer(const std::string& device, const std::string& id,
                         const CommandAnswer& told) {
  PhoneSeat* seat = seats_.by_device(device);
  if (seat == nullptr) return;
  seat->asked.erase(id);
  if (std::holds_alternative<CommandUnsaved>(told))
    return say(seat->link, unsaved_message(id, doors_.say("host.unsaved")));
  std::string message = done_message(id);
  if (const auto* why = std::get_if<Refusal>(&told)) {
    const std::string key = "refusal." + std::string(slug(*why));
    message = refused_message(id, slug(*why), doors_.say(Phrase::named(key)));
  }
  const bool done = std::holds_alternative<CommandKept>(told);
  seat->remember(PastAnswer{id, outgoing(message), done}, limits_.answers);
  say(seat->link, std::move(message));
}

Millis Switchboard::show(PhoneNews news, Millis now) {
  if (!news.lobby) {
    news.lobby = std::move(news_.lobby);
    news.gone = std::move(news_.gone);
  }
  const bool all = news.everybody || news.setting != news_.setting;
  news_ = std::move(news);
  if (all) {
    move_seats();
    seats_moved_ = true;
    make_codes();
    for (auto& link : links_) {
      if (!link.second.lobby || link.second.seat != nullptr) continue;
      link.second.lobby_due = true;
      wires_.wake_in_turn(link.first);
    }
    for (auto& hand : hands_) hand.second.touch(now, true, limits_.teammates_every);
  } else {
    // Larger rooms are told less often: what teammates do is not to crowd out answers.
    const auto every = std::max(limits_.teammates_every,
                                static_cast<Millis>(phones_ * 1000 / limits_.teammates_told));
    for (const TeamId& team : news_.teams)
      if (const auto hand = hands_.find(team); hand != hands_.end())
        hand->second.touch(now, false, every);
  }
  return renew_due(now);
}

void Switchboard::renew(const TeamId& team, TeamHand& hand, Millis now) {
  if (!news_.hand) return;
  HandView view = news_.hand(team);
  if (view.dealt) deal_details(view, seats_.phones(team));
  hand.deals(view.dealt);
  if (hand.renew(hand_text(view), news_.setting, version_ + 1, now, limits_.versions)) ++version_;
}

Millis Switchboard::tick(Millis now) {
  if (now >= look_at_) cut_silent(now);
  const Millis hand_due = renew_due(now);
  return std::min(hand_due, look_at_);
}

/// Returns when the next hand is due, or some time after the next look.
Millis Switchboard::renew_due(Millis now) {
  Millis next = now + look_every;
  std::vector<TeamId> fresh;
  for (auto& [team, hand] : hands_) {
    if (hand.due() && *hand.due() <= now) {
      renew(team, hand, now);
      fresh.push_back(team);
    }
    if (hand.due()) next = std::min(next, *hand.due());
  }
  if (fresh.empty()) return next;
  for (const auto& [id, link] : links_)
    if (link.seat != nullptr &&
        std::find(fresh.begin(), fresh.end(), link.seat->team) != fresh.end())
      wires_.wake_in_turn(id);
  return next;
}

void Switchboard::cut_silent(Millis now) {
  look_at_ = now + look_every;
  std::vector<LinkId> silent;
  for (const auto& [id, link] : links_) {
    const Millis away_at = link.heard_at + limits_.away_after;
    if (away_at <= now)
      silent.push_back(id);
    else
      look_at_ = std::min(look_at_, away_at);
  }
  for (const LinkId id : silent) {
    lost(id);
    wires_.cut(id);
  }
  for (auto& hand : hands_)
    if (hand.second.other_phones()) hand.second.touch(now, true, 0);
}

NextForLink Switchboard::next(LinkId id, Millis now) {
  const auto at = links_.find(id);
  if (at == links_.end()) return std::monostate{};
  Link& link = at->second;
  if (auto message = link.outbox.take()) return std::move(*message);
  if (link.parting) return *link.parting;
  if (std::exchange(link.lobby_due, false) && news_.lobby)
    return outgoing(lobby_message(*news_.lobby, urls_));
  const PhoneSeat* seat = link.seat;
  if (seat == nullptr || !news_.hand) return std::monostate{};
  TeamHand& hand = hands_[seat->team];
  if (hand.has_newcomer()) hand.touch(now, true, 0), renew_due(now);
  if (!hand.known()) renew(seat->team, hand, now);
  if (link.version == hand.version()) return std::monostate{};
  return hand.next_for(link.version, now);
}

/// Asked at every look: a room's seats are counted only when a phone came or went.
HostStatus Switchboard::status() {
  const auto crowd = std::count_if(by_address_.begin(), by_address_.end(),
                                   [this](const auto& one) { return one.second > limits_.crowd; });
  if (std::exchange(seats_moved_, false)) told_.teams = phones_of_teams();
  told_.sockets = links_.size(), told_.phones = phones_;
  told_.crowded = static_cast<std::size_t>(crowd);
  return told_;
}

void Switchboard::say(LinkId id, std::string message) {
  const auto at = links_.find(id);
  if (at == links_.end() || at->second.parting) return;
  if (at->second.outbox.put(outgoing(std::move(message)), limits_)) return wires_.wake(id);
  at->second.outbox.clear();
  part(id, "host.lagging", "lagging", CloseCode::try_again);
}

void Switchboard::turn_away(LinkId id, Phrase sentence, std::string_view why) {
  say(id, turned_away_message(why, doors_.say(sentence)));
}

void Switchboard::part(LinkId id, Phrase sentence, std::string_view why, CloseCode code) {
  const auto at = links_.find(id);
  if (at == links_.end() || at->second.parting) return;
  say(id, bye_message(why, doors_.say(sentence)));
  at->second.parting = code;
  wires_.wake(id);
}

} // namespace blason
