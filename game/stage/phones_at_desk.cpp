#include "stage/phones_at_desk.hpp"

#include "stage/desk_seat.hpp"

#include "words/words.hpp"

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
  for (const TeamCode& one : status.codes) here.codes[one.team] = one.code;
  here.replaced = status.replaced;
  for (const LocalAddress& way : phones.ways())
    here.ways.push_back({way.interface, way.address, way.address == phones.shown_way()});
  return here;
}

std::string reach_sentence(const ReachTest& test, const PhoneTable& phones, Language language) {
  const std::string shown = phones.invitation().address;
  switch (test.reach) {
  case PhoneReach::waiting:
    return say(language, "desk.reach.waiting", {{"seconds", reach_within / 1000}});
  case PhoneReach::reached:
    return say(language, "desk.reach.reached", {{"from", test.who.from}});
  case PhoneReach::other_way:
    return say(language, "desk.reach.other-way", {{"asked", test.who.asked}, {"shown", shown}});
  case PhoneReach::nobody:
    break;
  }
  return say(language, "desk.reach.nobody", {{"seconds", reach_within / 1000}, {"address", shown}});
}

void DeskSeat::show_way(const std::string& address) {
  PhoneTable* phones = open_.phones();
  if (phones == nullptr) return;
  phones->show_way(address);
  for (const LocalAddress& way : phones->ways())
    if (way.address == address) {
      screens_.remember_phones_by(way.interface);
      say_now(say(language_, "desk.way.now",
                  {{"interface", way.interface}, {"address", phones->invitation().address}}));
    }
}

void DeskSeat::try_reach() {
  const PhoneTable* phones = open_.phones();
  if (phones == nullptr) return;
  reach_ = ReachTest{read_clocks().monotonic, phones->status().visit.count};
  say_now(reach_sentence(*reach_, *phones, language_));
}

void DeskSeat::show_wifi(const Network& wifi) {
  screens_.remember_wifi(wifi);
  say_now(wifi.name.empty() ? say(language_, "desk.wifi.gone")
                            : say(language_, "desk.wifi.now", {{"network", wifi.name}}));
}

/// Disks fill up, networks come and go; and a try may have come to something. The system is asked
/// once a second, however often the desk looks.
void DeskSeat::look_at_machine() {
  const Millis now = read_clocks().monotonic;
  const bool asks = machine_at_ < 0 || now - machine_at_ >= 1000;
  if (asks) machine_at_ = now;
  health_ = look_at_record(health_, showing_, asks ? free_beside(record_) : health_.free_bytes);
  PhoneTable* phones = open_.phones();
  if (phones == nullptr) return;
  if (asks) phones->look_around(local_addresses());
  if (!reach_) return;
  reach_ = look_who_came(*reach_, phones->status().visit, phones->invitation().address,
                         phones->ways(), now);
  if (reach_->reach == PhoneReach::waiting) return;
  say_now(reach_sentence(*reach_, *phones, language_));
  reach_.reset();
}

} // namespace blason
