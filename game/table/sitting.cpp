#include "table/sitting.hpp"

#include <algorithm>

namespace blason {
namespace {

Session folded(const std::vector<Entry>& entries) {
  Session session;
  for (const Entry& entry : entries) session = after(std::move(session), entry);
  return session;
}

/// The team whose hand alone an event changes; nullptr: everybody's.
const TeamId* only_team_of(const Event& event) {
  if (const auto* one = std::get_if<CardPlaced>(&event)) return &one->team;
  if (const auto* one = std::get_if<CardLifted>(&event)) return &one->team;
  if (const auto* one = std::get_if<BannerPlanted>(&event)) return &one->team;
  if (const auto* one = std::get_if<BannerLifted>(&event)) return &one->team;
  if (const auto* one = std::get_if<BoardLocked>(&event)) return &one->team;
  if (const auto* one = std::get_if<BoardReopened>(&event)) return &one->team;
  return nullptr;
}

std::string device_of(const Submission& order) {
  if (!order.device.empty()) return order.device;
  if (order.actor.seat == Seat::team) return order.actor.device;
  return order.actor.seat == Seat::table ? "table" : "desk";
}

bool ends_a_step(const Entry& entry) {
  return std::holds_alternative<StepOpened>(entry.event) ||
         std::holds_alternative<SessionEnded>(entry.event);
}

NotSaved told(const RecordFault& fault) { return {fault.trouble(), fault.path()}; }

} // namespace

Sitting::Sitting(const Deck& deck, Record record)
    : deck_(deck), record_(std::move(record)), session_(folded(record_.entries())),
      shown_(std::make_shared<const Session>(session_)) {}

std::vector<Outcome> Sitting::take(std::span<const Submission> orders, Stamp now) {
  try {
    std::vector<Outcome> outcomes;
    std::vector<Entry> entries;
    for (const Submission& order : orders) outcomes.push_back(rule(order, now, entries));
    if (!entries.empty()) keep(entries);
    return outcomes;
  } catch (const RecordFault& fault) {
    not_saved_ = told(fault);
  } catch (const std::exception&) {
    // Whatever it was, the evening goes on from what the record holds.
    not_saved_ = NotSaved{Trouble::other, record_.path()};
  }
  session_ = *shown_;
  changed_.everybody = true;
  return std::vector<Outcome>(orders.size(), *not_saved_);
}

Outcome Sitting::rule(const Submission& order, Stamp now, std::vector<Entry>& entries) {
  if (!order.id.empty()) {
    if (const auto known = record_.seqs_of(order.device, order.id))
      return Accepted{known->first, known->second};
    Accepted here;
    for (const Entry& entry : entries) {
      if (entry.command.device != order.device || entry.command.id != order.id) continue;
      if (here.first == 0) here.first = entry.seq;
      here.last = entry.seq;
    }
    if (here.first != 0) return here;
  }
  Ruling ruling = rule_on(deck_, session_, order.intent, now.t);
  if (ruling.refused()) return Refused{ruling.refusal()};
  return write(order, std::move(ruling).take(), now, entries);
}

Outcome Sitting::write(const Submission& order, std::vector<Event> events, Stamp now,
                       std::vector<Entry>& entries) {
  Accepted accepted;
  const std::string id = order.id.empty() ? "#" + std::to_string(session_.seq + 1) : order.id;
  int ordinal = 0;
  for (Event& event : events) {
    Entry entry;
    entry.seq = session_.seq + 1;
    entry.at = now.utc;
    entry.t = now.t;
    entry.actor = order.actor;
    if (entry.actor.seat == Seat::team && entry.actor.team.empty()) {
      // Whoever raises a banner acts for the team that sits down under it.
      if (const auto* seated = std::get_if<TeamSeated>(&event)) accepted.raised = seated->team.id;
      entry.actor.team = accepted.raised;
    }
    entry.command = Command{device_of(order), id, ordinal++};
    entry.event = std::move(event);
    session_ = after(std::move(session_), entry);
    if (accepted.first == 0) accepted.first = entry.seq;
    accepted.last = entry.seq;
    entries.push_back(std::move(entry));
  }
  return accepted;
}

void Sitting::keep(const std::vector<Entry>& entries) {
  record_.append(entries);
  shown_ = std::make_shared<const Session>(session_);
  if (not_saved_) changed_.everybody = true;
  not_saved_.reset();
  for (const Entry& entry : entries) note_change(entry);
}

bool Sitting::keep(std::span<const Token> tokens) {
  try {
    record_.keep(tokens);
    return true;
  } catch (const RecordFault& fault) {
    not_saved_ = told(fault);
    changed_.everybody = true;
    return false;
  }
}

void Sitting::tidy() {
  if (!std::exchange(quiet_, false)) return;
  try {
    record_.checkpoint();
  } catch (const RecordFault&) {
    // The events are safe in the -wal file; the next quiet moment tries again.
    quiet_ = true;
  }
}

void Sitting::note_change(const Entry& entry) {
  quiet_ = quiet_ || ends_a_step(entry);
  const TeamId* team = only_team_of(entry.event);
  if (team == nullptr) {
    changed_.everybody = true;
  } else if (std::find(changed_.teams.begin(), changed_.teams.end(), *team) ==
             changed_.teams.end()) {
    changed_.teams.push_back(*team);
  }
}

void Sitting::save_elsewhere(const std::filesystem::path& path) {
  record_.save_elsewhere(path);
  not_saved_.reset();
  changed_.everybody = true;
}

void Sitting::retry() {
  if (!not_saved_) return;
  try {
    record_.try_writing();
    not_saved_.reset();
  } catch (const RecordFault& fault) {
    not_saved_ = told(fault);
  }
  changed_.everybody = true;
}

} // namespace blason
