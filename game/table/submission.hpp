#pragma once

#include "record/fault.hpp"
#include "rules/intents.hpp"
#include "rules/refusal.hpp"
#include "session/entry.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <variant>

namespace blason {

/// An order laid on the table. `device` and `id` name it: laid again, it is answered and not
/// repeated. With an empty id the table numbers it; such an order cannot be laid again.
struct Submission {
  Actor actor;
  std::string device, id;
  Intent intent;
};

/// The order is in the record, as events `first` to `last`; 0: it led to none. `raised`: the team
/// that sat down by a phone's own order.
struct Accepted {
  std::int64_t first = 0, last = 0;
  TeamId raised = {};
  friend bool operator==(const Accepted&, const Accepted&) = default;
};
struct Refused {
  Refusal why = Refusal::session_ended;
  friend bool operator==(const Refused&, const Refused&) = default;
};
/// Said by a seat that may not say it: a team about another, or what is the desk's.
struct NotYours {
  friend bool operator==(const NotYours&, const NotYours&) = default;
};
/// The record could not be written: nothing has happened. See assets/words, `record.<slug>`.
struct NotSaved {
  Trouble trouble = Trouble::other;
  std::filesystem::path path;
  friend bool operator==(const NotSaved&, const NotSaved&) = default;
};
using Outcome = std::variant<Accepted, Refused, NotYours, NotSaved>;
/// Called on the table's thread (or within LiveTable::step), after what was done is published.
using OnDone = std::function<void(const Outcome&)>;

/// The same for what lets a phone come back: true once it is in the record.
using OnKept = std::function<void(bool kept)>;

/// Whether the seat may say this at all; the rules say whether it may now.
bool may_say(const Submission& submission);

} // namespace blason
