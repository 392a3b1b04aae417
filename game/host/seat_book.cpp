#include "host/seat_book.hpp"

#include "host/tokens.hpp"

#include <algorithm>

namespace blason {

const Outgoing* PhoneSeat::answer(std::string_view id) const {
  const auto known = std::find_if(answered.begin(), answered.end(),
                                  [&](const PastAnswer& one) { return one.id == id; });
  return known == answered.end() ? nullptr : &known->message;
}

void PhoneSeat::remember(PastAnswer answer, std::size_t most) {
  answered.push_back(std::move(answer));
  if (answered.size() <= most) return;
  const auto first_done = std::find_if(answered.begin(), answered.end(),
                                       [](const PastAnswer& one) { return one.done; });
  answered.erase(first_done == answered.end() ? answered.begin() : first_done);
}

SeatBook::SeatBook(const std::vector<SeatToken>& kept) {
  for (const SeatToken& token : kept) {
    if (token.revoked || token.is_teams_own()) continue;
    PhoneSeat* seat = by_device(token.device);
    rotate(seat != nullptr ? *seat : seat_down(token.team, token.device), token.hash);
  }
}

PhoneSeat* SeatBook::by_token(std::string_view token) {
  // Looked up by digest: what the time tells of it tells nothing of the token.
  const auto at = by_hash_.find(token_hash(token));
  return at == by_hash_.end() ? nullptr : at->second;
}

PhoneSeat* SeatBook::by_device(std::string_view device) {
  const auto at = seats_.find(device);
  return at == seats_.end() ? nullptr : &at->second;
}

std::vector<TeamPhone> SeatBook::phones(const TeamId& team) const {
  std::vector<TeamPhone> phones;
  for (const auto& [device, seat] : seats_)
    if (seat.team == team) phones.push_back({device, seat.link != 0});
  return phones;
}

PhoneSeat& SeatBook::seat_down(const TeamId& team, std::string device) {
  PhoneSeat& seat = seats_[device];
  seat.team = team;
  seat.device = std::move(device);
  return seat;
}

std::string SeatBook::rotate(PhoneSeat& seat, const std::string& hash, const std::string& used) {
  // A phone that came with the token before never got the current one.
  if (!used.empty() && used == seat.before) std::swap(seat.before, seat.current);
  std::string dropped = drop_before(seat);
  seat.before = std::exchange(seat.current, hash);
  by_hash_[hash] = &seat;
  return dropped;
}

std::string SeatBook::drop_before(PhoneSeat& seat) {
  if (!seat.before.empty()) by_hash_.erase(seat.before);
  return std::exchange(seat.before, {});
}

} // namespace blason
