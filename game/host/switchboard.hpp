#pragma once

#include "host/doors.hpp"
#include "host/phone_link.hpp"
#include "host/status.hpp"
#include "host/team_codes.hpp"
#include "host/wrong_codes.hpp"
#include "wire/phone_message.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

namespace blason {

/// What a socket is to do next: nothing, send this, or close.
using NextForLink = std::variant<std::monostate, Outgoing, CloseCode>;
/// What the switchboard asks of whoever carries bytes.
struct LinkWires {
  std::function<void(LinkId)> wake; // next() has an answer for it…
  std::function<void(LinkId)> cut;  // it is dead; lost() is not called for it
  // …or a view, which answers to others may overtake: a whole room has it at once. None: as wake.
  std::function<void(LinkId)> wake_in_turn = {};
};

/// The protocol of the phones without sockets: what is heard goes in, what is to be sent is asked
/// for when it can be sent. `now` is the monotonic clock. For one thread.
class Switchboard {
public:
  Switchboard(const HostSettings& settings, HostDoors doors, LinkWires wires);

  /// A socket. Where there are too many strangers the oldest is cut; nullopt: none could be.
  std::optional<LinkId> open(const std::string& address, Millis now);
  void hear(LinkId link, std::string_view bytes, Millis now);
  void lost(LinkId link);
  NextForLink next(LinkId link, Millis now);
  /// A browser at that address asked for the page, under that name.
  void visited(const std::string& from, std::string_view asked);
  void be_found(std::vector<std::string> urls); // there, as phones that come are told
  void codes_shown();                           // at the desk: those of the teams count

  /// Returns when tick() is wanted at the latest, as tick() does.
  Millis show(PhoneNews news, Millis now);
  /// Makes the views that are due and cuts off phones that fell silent. Returns when it wants to be
  /// called again at the latest.
  Millis tick(Millis now);

  HostStatus status();

private:
  using Link = PhoneLink;

  bool make_room();
  void hear_message(Link& link, LinkId id, const PhoneMessage& message, Millis now);
  void join(Link& link, LinkId id, const PhoneJoin& message, Millis now);
  void raise(Link& link, LinkId id, const NewBanner& banner);
  void resume(Link& link, LinkId id, const PhoneResume& message);
  void recover(Link& link, LinkId id, const PhoneRecover& message, Millis now);
  void keep(Link& link);
  void order(Link& link, LinkId id, const PhoneOrder& message);
  void answer(const std::string& device, const std::string& id, const CommandAnswer& answer);

  /// Keeps a fresh token of the seat, which of a new phone is made then, and seats the link.
  void give_token(LinkId id, const TeamId& team, const std::string& device, const SeatReturn& back);
  void seated(LinkId id, const SeatToken& token, const std::string& secret, const SeatReturn& back);
  void revoke(const PhoneSeat& seat, const std::string& hash);
  void make_codes();
  void replace_codes();
  bool may_join(std::string_view code, const std::string& address, Millis now);
  const TeamId& team_for(const TeamId& wanted) const;
  const TeamId& team_now(const TeamId& team) const;
  std::vector<TeamPhones> phones_of_teams() const;
  void move_seats();

  void say(LinkId id, std::string message);
  void turn_away(LinkId id, Phrase sentence, std::string_view why);
  void part(LinkId id, Phrase sentence, std::string_view why, CloseCode code);
  void renew(const TeamId& team, TeamHand& hand, Millis now);
  Millis renew_due(Millis now);
  void cut_silent(Millis now);

  HostLimits limits_;
  std::string code_, secret_;
  std::vector<std::string> urls_;
  HostDoors doors_;
  LinkWires wires_;
  SeatBook seats_;
  TeamCodes codes_;
  PhoneNews news_; // the last, with the last lobby
  std::int64_t version_;
  std::map<TeamId, TeamHand> hands_;
  std::unordered_map<LinkId, Link> links_;
  std::set<LinkId> strangers_; // those of them without a seat, the oldest first
  std::map<std::string, std::size_t> by_address_;
  LinkId last_link_ = 0;
  std::size_t phones_ = 0, dealt_ = 0; // links with a seat; phones that left the choice of a team
  bool seats_moved_ = true;            // since told_.teams were counted
  HostStatus told_;                    // at the last asking
  Millis look_at_ = 0;                 // when to look next who is silent
  WrongCodes wrong_codes_;
};

} // namespace blason
