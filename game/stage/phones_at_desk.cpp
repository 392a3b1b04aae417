#include "stage/phones_at_desk.hpp"

#include <algorithm>

namespace blason {
namespace {

/// In whole seconds: what is told changes when a figure of the desk does.
Millis since(Millis then, Millis now) { return std::max<Millis>(0, now - then) / 1000 * 1000; }

} // namespace

desk::PhonesHere phones_at_desk(const PhoneTable& phones, Millis now) {
  const Invitation invitation = phones.invitation();
  const HostStatus status = phones.status();
  desk::PhonesHere here{invitation.address, invitation.code, status.phones, phones.admits()};
  for (const TeamPhones& team : status.teams)
    here.teams.push_back(
        {team.team, team.here, team.away, team.lost_at ? since(*team.lost_at, now) : -1});
  return here;
}

} // namespace blason
