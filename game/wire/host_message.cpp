#include "wire/host_message.hpp"

#include "wire/phone_message.hpp"
#include "wire/writing.hpp"

namespace blason {
namespace {

template <class... Parts> std::string message(std::string_view type, const Parts&... parts) {
  JsonText out;
  write_object(out, "type", type, parts...);
  return std::move(out).take();
}

/// An object that goes on with members written before.
std::string with_members(std::string head, std::string_view members) {
  head.back() = ',';
  return head.append(members) + "}";
}

} // namespace

void write_value(JsonText& out, const LobbyTeam& team) {
  write_object(out, "id", team.id, "name", team.name, "banner", team.banner);
}

std::string lobby_message(const Lobby& lobby, const std::vector<std::string>& addresses) {
  return message("lobby", "protocol", protocol_version, "title", lobby.title, "language",
                 lobby.language, "teams", lobby.teams, "open", lobby.open, "raising", lobby.raising,
                 "addresses", addresses);
}
std::string seated_message(const SeatedPhone& seat, const std::vector<std::string>& addresses) {
  return message("seated", "team", seat.team, "device", seat.device, "token", seat.token,
                 "addresses", addresses);
}
std::string moved_message(const TeamId& team) { return message("moved", "team", team); }

std::string view_message(const HandMoment& moment, std::string_view hand) {
  return with_members(message("view", "version", moment.version, "closes_in", moment.closes_in,
                              "saved", moment.saved),
                      "\"hand\":" + std::string(hand));
}
std::string change_message(const HandMoment& moment, std::int64_t from, std::string_view change) {
  return with_members(message("change", "from", from, "version", moment.version, "closes_in",
                              moment.closes_in, "saved", moment.saved),
                      change);
}

std::string done_message(std::string_view id) { return message("done", "id", id); }
std::string refused_message(std::string_view id, std::string_view why, std::string_view sentence) {
  return message("refused", "id", id, "why", why, "sentence", sentence);
}
std::string unsaved_message(std::string_view id, std::string_view sentence) {
  return message("unsaved", "id", id, "sentence", sentence);
}

std::string pong_message() { return message("pong"); }
std::string unread_message(const Unreadable& fault, std::string_view sentence) {
  return message("unread", "why", slug(fault.why), "where", fault.where, "sentence", sentence);
}
std::string turned_away_message(std::string_view why, std::string_view sentence) {
  return message("turned-away", "why", why, "sentence", sentence);
}
std::string bye_message(std::string_view why, std::string_view sentence) {
  return message("bye", "why", why, "sentence", sentence);
}

} // namespace blason
