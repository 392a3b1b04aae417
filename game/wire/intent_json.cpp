#include "wire/intent_json.hpp"

#include "wire/intent_shapes.hpp"
#include "wire/reading.hpp"

namespace blason {
namespace {

/// Says key and member of every field of the intent.
template <class I, class Say> void each_field(I& intent, Say say) {
  std::apply([&](const auto&... part) { (say(part.key, intent.*part.member), ...); },
             shape_of<std::remove_const_t<I>>.parts);
}

template <class I> bool read_as(JsonReading& reading, const JsonValue& body, Intent& intent) {
  I order;
  Fields fields(reading, body);
  each_field(order, [&fields](std::string_view key, auto& field) { fields.must(key, field); });
  fields.done();
  intent = std::move(order);
  return true;
}

template <class... I>
std::variant<Intent, Unreadable> read_intent_of(std::string_view type, const JsonValue& body,
                                                const std::variant<I...>*) {
  JsonReading reading;
  Intent intent;
  const bool known = ((shape_of<I>.name == type && read_as<I>(reading, body, intent)) || ...);
  if (!known) return Unreadable{Unreadability::unknown_type, std::string(type)};
  if (reading.fault()) return *reading.fault();
  return intent;
}

} // namespace

std::variant<Intent, Unreadable> read_intent(std::string_view bytes) {
  const auto json = parse_json(bytes, message_limits);
  if (const auto* fault = std::get_if<Unreadable>(&json)) return *fault;
  JsonReading reading;
  std::string type;
  Fields fields(reading, std::get<JsonValue>(json));
  fields.must("type", type);
  const JsonValue* body = fields.take("body");
  if (body == nullptr) reading.fail(Unreadability::missing_key, "body");
  fields.done();
  if (reading.fault()) return *reading.fault();
  return read_intent_of(type, *body, static_cast<const Intent*>(nullptr));
}

std::string write_intent(const Intent& intent) {
  JsonText out;
  const auto write = [&out](const auto& order) {
    using Order = std::remove_cvref_t<decltype(order)>;
    out.open_object();
    write_field(out, "type", shape_of<Order>.name);
    out.key("body");
    out.open_object();
    each_field(order,
               [&out](std::string_view key, const auto& field) { write_field(out, key, field); });
    out.close_object();
    out.close_object();
  };
  std::visit(write, intent);
  return std::move(out).take();
}

} // namespace blason
