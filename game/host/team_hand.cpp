#include "host/team_hand.hpp"

#include "wire/host_message.hpp"

#include <algorithm>

namespace blason {

void TeamHand::touch(Millis now, bool at_once, Millis every) {
  const Millis due = at_once || !known() ? now : std::max(now, made_at_ + every);
  due_ = due_ ? std::min(*due_, due) : due;
}

bool TeamHand::renew(HandText hand, const HandSetting& setting, std::int64_t version, Millis now,
                     std::size_t versions_kept) {
  due_.reset();
  made_at_ = now;
  if (known() && hand == hand_ && setting == setting_) return false;
  if (known()) {
    steps_.push_back(
        Step{version_, version,
             hand == hand_ ? std::string("\"hand\":{},\"cards\":[]") : hand_change(hand_, hand)});
    if (steps_.size() > versions_kept) steps_.pop_front();
  }
  hand_ = std::move(hand);
  setting_ = setting;
  version_ = version;
  said_at_ = -1;
  return true;
}

Outgoing TeamHand::next_for(std::int64_t& from, Millis now) {
  const std::int64_t asked = from;
  const auto step = std::find_if(steps_.begin(), steps_.end(),
                                 [&](const Step& one) { return one.from == asked; });
  from = step == steps_.end() ? version_ : step->to;
  if (said_at_ == now && said_from_ == asked && said_to_ == from) return said_;
  HandMoment moment{from, std::nullopt, setting_.saved};
  if (setting_.countdown) moment.closes_in = setting_.countdown->left(now);
  said_ = std::make_shared<const std::string>(step == steps_.end()
                                                  ? view_message(moment, whole_hand(hand_))
                                                  : change_message(moment, asked, step->change));
  said_from_ = asked, said_to_ = from, said_at_ = now;
  return said_;
}

} // namespace blason
