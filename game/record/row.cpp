#include "record/row.hpp"

#include "wire/entry_json.hpp"

#include <sodium.h>

namespace blason {
namespace {

void netstring(std::string& out, std::string_view text) {
  out += std::to_string(text.size());
  out += ':';
  out += text;
  out += ',';
}

const unsigned char* bytes_of(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

} // namespace

std::string hex(const Digest& digest) {
  std::string digits(digest.size() * 2 + 1, '\0');
  sodium_bin2hex(digits.data(), digits.size(), digest.data(), digest.size());
  digits.pop_back();
  return digits;
}

Digest digest_of(std::string_view hex_digits) {
  Digest digest{};
  std::size_t length = 0;
  const int read = sodium_hex2bin(digest.data(), digest.size(), hex_digits.data(),
                                  hex_digits.size(), nullptr, &length, nullptr);
  return read == 0 && length == digest.size() ? digest : Digest{};
}

std::string sha256_hex(std::string_view bytes) {
  Digest digest{};
  crypto_hash_sha256(digest.data(), bytes_of(bytes), bytes.size());
  return hex(digest);
}

Digest chained(const Digest& previous, const Row& row) {
  std::string text(previous.begin(), previous.end());
  netstring(text, std::to_string(row.seq));
  netstring(text, std::to_string(row.at));
  netstring(text, std::to_string(row.t));
  netstring(text, row.actor);
  netstring(text, row.device);
  netstring(text, row.command);
  netstring(text, std::to_string(row.ordinal));
  netstring(text, row.type);
  netstring(text, row.body);
  Digest digest{};
  crypto_hash_sha256(digest.data(), bytes_of(text), text.size());
  return digest;
}

Row row_of(const Entry& entry, const Digest& previous) {
  Row row;
  row.seq = entry.seq;
  row.at = entry.at;
  row.t = entry.t;
  row.actor = actor_text(entry.actor);
  row.device = entry.command.device;
  row.command = entry.command.id;
  row.ordinal = entry.command.ordinal;
  row.type = event_type(entry.event);
  row.body = event_body(entry.event);
  row.hash = chained(previous, row);
  return row;
}

std::variant<Entry, Unreadable> entry_of(const Row& row) {
  auto actor = read_actor(row.actor);
  if (const auto* fault = std::get_if<Unreadable>(&actor)) return *fault;
  auto event = read_event(row.type, row.body);
  if (const auto* fault = std::get_if<Unreadable>(&event)) return *fault;
  Entry entry;
  entry.seq = row.seq;
  entry.at = row.at;
  entry.t = row.t;
  entry.actor = std::get<Actor>(std::move(actor));
  entry.command = Command{row.device, row.command, static_cast<int>(row.ordinal)};
  entry.event = std::get<Event>(std::move(event));
  return entry;
}

} // namespace blason
