#include "wire/entry_json.hpp"

#include "wire/reading.hpp"

namespace blason {
namespace {

template <class E> bool read_as(JsonReading& reading, const JsonValue& json, Event& event) {
  read_value(reading, json, event.emplace<E>());
  return true;
}

/// Tries the alternatives of Event by name.
template <class... E>
std::variant<Event, Unreadable> read_event_of(std::string_view type, const JsonValue& json,
                                              const std::variant<E...>*) {
  JsonReading reading;
  Event event;
  const bool known = ((E::name == type && read_as<E>(reading, json, event)) || ...);
  if (!known) return Unreadable{Unreadability::unknown_type, std::string(type)};
  if (reading.fault()) return *reading.fault();
  return event;
}

std::variant<Event, Unreadable> event_from(std::string_view type, const JsonValue& json) {
  return read_event_of(type, json, static_cast<const Event*>(nullptr));
}

void write_event(JsonText& out, const Event& event) {
  std::visit([&out](const auto& fact) { write_value(out, fact); }, event);
}

Unreadable wrong_actor() { return Unreadable{Unreadability::unknown_word, "actor"}; }

} // namespace

std::string_view event_type(const Event& event) {
  return std::visit([](const auto& fact) { return fact.name; }, event);
}

std::string event_body(const Event& event) {
  JsonText out;
  write_event(out, event);
  return std::move(out).take();
}

std::variant<Event, Unreadable> read_event(std::string_view type, std::string_view body) {
  const auto json = parse_json(body, record_limits);
  if (const auto* fault = std::get_if<Unreadable>(&json)) return *fault;
  return event_from(type, std::get<JsonValue>(json));
}

std::string actor_text(const Actor& actor) {
  switch (actor.seat) {
  case Seat::desk:
    return "desk";
  case Seat::table:
    return "table";
  case Seat::team:
    break;
  }
  return actor.team.value + "/" + actor.device;
}

std::variant<Actor, Unreadable> read_actor(std::string_view text) {
  if (text == "desk") return Actor{Seat::desk, {}, {}};
  if (text == "table") return Actor{Seat::table, {}, {}};
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos || slash == 0) return wrong_actor();
  return Actor{Seat::team, TeamId(std::string(text.substr(0, slash))),
               std::string(text.substr(slash + 1))};
}

std::string entry_line(const Entry& entry) {
  JsonText out;
  out.open_object();
  write_fields(out, "seq", entry.seq, "at", entry.at, "t", entry.t, "actor",
               actor_text(entry.actor), "type", event_type(entry.event));
  out.key("body");
  write_event(out, entry.event);
  out.close_object();
  return std::move(out).take();
}

std::variant<Entry, Unreadable> read_entry_line(std::string_view line) {
  const auto json = parse_json(line, record_limits);
  if (const auto* fault = std::get_if<Unreadable>(&json)) return *fault;
  JsonReading reading;
  Entry entry;
  std::string actor;
  std::string type;
  Fields fields(reading, std::get<JsonValue>(json));
  fields.must("seq", entry.seq);
  fields.must("at", entry.at);
  fields.must("t", entry.t);
  fields.must("actor", actor);
  fields.must("type", type);
  const JsonValue* body = fields.take("body");
  if (body == nullptr) reading.fail(Unreadability::missing_key, "body");
  fields.done();
  if (reading.fault()) return *reading.fault();

  auto who = read_actor(actor);
  if (const auto* fault = std::get_if<Unreadable>(&who)) return *fault;
  entry.actor = std::get<Actor>(std::move(who));
  auto event = event_from(type, *body);
  if (const auto* fault = std::get_if<Unreadable>(&event)) return *fault;
  entry.event = std::get<Event>(std::move(event));
  return entry;
}

} // namespace blason
