#include "wire/phone_message.hpp"

#include "wire/reading.hpp"

#include <algorithm>

namespace blason {
namespace {

constexpr std::size_t longest_id = 40;     // of a command, in bytes
constexpr std::size_t longest_secret = 64; // of a code or token
constexpr std::int64_t whole_in_json = std::int64_t{1} << 53;

bool is_id_letter(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
         (letter >= '0' && letter <= '9') || letter == '-';
}

void must_id(Fields& fields, JsonReading& reading, std::string& id) {
  fields.must("id", id);
  if (id.empty() || id.size() > longest_id || !std::all_of(id.begin(), id.end(), is_id_letter))
    reading.fail(Unreadability::out_of_range, "id");
}
void must_secret(Fields& fields, JsonReading& reading, std::string_view key, std::string& secret) {
  fields.must(key, secret);
  if (secret.size() > longest_secret) reading.fail(Unreadability::out_of_range, std::string(key));
}

template <class I> Intent on_a_card(Fields& fields) {
  I order;
  fields.must("card", order.card);
  return order;
}
Intent placing(Fields& fields) {
  PlaceCard order;
  fields.must("card", order.card);
  fields.must("spot", order.spot);
  return order;
}
Intent naming(Fields& fields) {
  AskName order;
  fields.must("name", order.name);
  return order;
}
template <class I> Intent bare(Fields&) { return I{}; }

struct OrderWord {
  std::string_view type;
  Intent (*read)(Fields&);
};
constexpr OrderWord order_words[] = {
    {"place", placing},
    {"lift", on_a_card<LiftCard>},
    {"plant", on_a_card<PlantBanner>},
    {"unplant", on_a_card<LiftBanner>},
    {"seal", bare<LockBoard>},
    {"reopen", bare<ReopenBoard>},
    {"pass", bare<PassCard>},
    {"name", naming},
};

PhoneMessage hello(Fields& fields, JsonReading&) {
  PhoneHello message;
  fields.must("protocol", message.protocol);
  return message;
}
PhoneMessage join(Fields& fields, JsonReading& reading) {
  PhoneJoin message;
  must_secret(fields, reading, "code", message.code);
  fields.may("team", message.team);
  if (const JsonValue* raised = fields.take("raise")) {
    Fields banner(reading, *raised);
    message.raise.emplace();
    banner.must("banner", message.raise->banner);
    banner.must("name", message.raise->name);
    banner.done();
    if (!message.team.empty()) reading.fail(Unreadability::unknown_key, "team");
  }
  return message;
}
PhoneMessage resume(Fields& fields, JsonReading& reading) {
  PhoneResume message;
  must_secret(fields, reading, "token", message.token);
  fields.must("version", message.version);
  if (message.version < 0 || message.version > whole_in_json)
    reading.fail(Unreadability::out_of_range, "version");
  return message;
}
PhoneMessage recover(Fields& fields, JsonReading& reading) {
  PhoneRecover message;
  must_secret(fields, reading, "code", message.code);
  return message;
}
PhoneMessage kept(Fields&, JsonReading&) { return PhoneKept{}; }
PhoneMessage ping(Fields&, JsonReading&) { return PhonePing{}; }
PhoneMessage look(Fields&, JsonReading&) { return PhoneLook{}; }

struct MessageWord {
  std::string_view type;
  PhoneMessage (*read)(Fields&, JsonReading&);
};
constexpr MessageWord message_words[] = {
    {"hello", hello}, {"join", join}, {"resume", resume}, {"recover", recover},
    {"kept", kept},   {"ping", ping}, {"look", look},
};

PhoneMessage message_of(std::string_view type, Fields& fields, JsonReading& reading) {
  for (const MessageWord& word : message_words)
    if (word.type == type) return word.read(fields, reading);
  for (const OrderWord& word : order_words) {
    if (word.type != type) continue;
    PhoneOrder order;
    must_id(fields, reading, order.id);
    order.intent = word.read(fields);
    return order;
  }
  reading.fail(Unreadability::unknown_type, "type");
  return PhonePing{};
}

} // namespace

std::variant<PhoneMessage, Unreadable> read_phone_message(std::string_view bytes) {
  const auto json = parse_json(bytes, message_limits);
  if (const auto* fault = std::get_if<Unreadable>(&json)) return *fault;
  JsonReading reading;
  std::string type;
  Fields fields(reading, std::get<JsonValue>(json));
  fields.must("type", type);
  if (reading.fault()) return *reading.fault();
  PhoneMessage message = message_of(type, fields, reading);
  fields.done();
  if (reading.fault()) return *reading.fault();
  return message;
}

Intent for_team(Intent intent, const TeamId& team) {
  const auto name_team = [&team](auto& order) {
    if constexpr (requires { order.team = team; }) order.team = team;
  };
  std::visit(name_team, intent);
  return intent;
}

} // namespace blason
