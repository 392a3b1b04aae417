#include "rules/refusal.hpp"
#include "wire/hand_text.hpp"
#include "wire/host_message.hpp"
#include "wire/json_value.hpp"
#include "wire/phone_message.hpp"
#include "wire/picture_index.hpp"
#include "wire/view_json.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

using namespace blason;

namespace {

/// Every line of the protocol's page that is an example.
std::vector<std::string> examples_on_the_page() {
  std::ifstream page("game/wire/README.md");
  std::vector<std::string> examples;
  for (std::string line; std::getline(page, line);)
    if (line.starts_with("{\"")) examples.push_back(line);
  return examples;
}

const std::vector<std::string> said_by_phones{
    R"({"type":"hello","protocol":1})",
    R"({"type":"join","code":"402817","team":"t1"})",
    R"({"type":"join","code":"402817"})",
    R"({"type":"kept"})",
    R"({"type":"resume","token":"kq3V","version":1760000000021})",
    R"({"type":"look"})",
    R"({"type":"place","id":"x7-1","card":0,"spot":0})",
    R"({"type":"lift","id":"x7-2","card":0})",
    R"({"type":"plant","id":"x7-3","card":0})",
    R"({"type":"unplant","id":"x7-4","card":0})",
    R"({"type":"seal","id":"x7-5"})",
    R"({"type":"reopen","id":"x7-6"})",
    R"({"type":"pass","id":"x7-7"})",
    R"({"type":"ping"})",
    R"({"type":"join","code":"402817","raise":{"banner":4,"name":"Les Renards"}})",
    R"({"type":"name","id":"x7-8","name":"Les Renards"})",
    R"({"type":"recover","code":"4821"})"};

HandView example_hand() {
  HandView hand;
  hand.team = TeamId("t1");
  hand.language = "fr";
  hand.name = "La Tour";
  hand.asked = "Les Renards";
  hand.names = true;
  hand.turn = HandTurn::sort;
  hand.head = RoundHead{Kind::families, 1, 1, 1, 1};
  hand.spots = {SpotView{
      "A", FamilyFace{"eclaireurs", "Les Éclaireurs", "Devant.", "Experts", {"25 sorties"}}}};
  HeldCard card;
  card.card = CardView{1, QuoteFace{"Non.", true}};
  hand.cards = {card};
  hand.tries = 2;
  hand.banners_left = 3;
  hand.teams = 6;
  return hand;
}

HandView changed_hand() {
  HandView hand = example_hand();
  hand.banners_left = 2;
  hand.cards[0].lies = 0;
  hand.cards[0].banner = true;
  return hand;
}

std::vector<std::string> said_by_the_host() {
  const std::vector<std::string> addresses{"http://192.168.1.4:8080"};
  const HandText hand = hand_text(example_hand());
  return {
      lobby_message({"Cimes & Rivages", "fr", {LobbyTeam{TeamId("t1"), "La Tour", 0}}, true, true},
                    addresses),
      seated_message({TeamId("t1"), "9bT2", "kq3V"}, addresses),
      turned_away_message("wrong_code", "Ce n’est pas le code du grand écran."),
      view_message({1760000000021, 598000, true}, whole_hand(hand)),
      change_message({1760000000022, 597000, true}, 1760000000021,
                     hand_change(hand, hand_text(changed_hand()))),
      done_message("x7-1"),
      refused_message("x7-1", slug(Refusal::too_late), "Trop tard : l’essai est clos."),
      unsaved_message("x7-1", "Pas encore enregistré."),
      pong_message(),
      picture_index_json({{{"maud", "/pictures/5e88"}}, {{"eclaireurs", "/pictures/2c62"}}}),
      unread_message({Unreadability::unknown_key, "role"}, "Ce message n’a pas pu être lu."),
      moved_message(TeamId("t2")),
      bye_message("displaced", "Cette place est maintenant sur un autre téléphone.")};
}

std::optional<PhoneMessage> heard(const std::string& bytes) {
  const auto message = read_phone_message(bytes);
  if (const auto* known = std::get_if<PhoneMessage>(&message)) return *known;
  return std::nullopt;
}

Unreadable fault_of(const std::string& bytes) {
  const auto message = read_phone_message(bytes);
  const auto* fault = std::get_if<Unreadable>(&message);
  return fault != nullptr ? *fault : Unreadable{Unreadability::not_json, "it was read"};
}

template <class I> const I& order_in(const std::optional<PhoneMessage>& message) {
  REQUIRE(message);
  return std::get<I>(std::get<PhoneOrder>(*message).intent);
}

} // namespace

TEST_CASE("Every example on the protocol's page is true, and no message is without one") {
  std::vector<std::string> proved = said_by_the_host();
  proved.insert(proved.end(), said_by_phones.begin(), said_by_phones.end());
  const std::vector<std::string> page = examples_on_the_page();
  for (const std::string& line : proved) {
    CAPTURE(line);
    CHECK(std::find(page.begin(), page.end(), line) != page.end());
  }
  CHECK(page.size() == proved.size());
  for (const std::string& line : said_by_phones) {
    CAPTURE(line);
    CHECK(heard(line));
  }
}

TEST_CASE("What a phone says is read as it was meant") {
  CHECK(std::get<PhoneHello>(*heard(said_by_phones[0])).protocol == 1);
  CHECK(std::get<PhoneJoin>(*heard(said_by_phones[1])).team == TeamId("t1"));
  CHECK(std::get<PhoneJoin>(*heard(said_by_phones[2])).team.value.empty());
  CHECK(std::get<PhoneResume>(*heard(said_by_phones[4])).version == 1760000000021);
  CHECK(std::get<PhoneRecover>(*heard(said_by_phones.back())).code == "4821");
  const auto placed = heard(said_by_phones[6]);
  CHECK(std::get<PhoneOrder>(*placed).id == "x7-1");
  CHECK(index(order_in<PlaceCard>(placed).spot) == 0);
  order_in<LiftCard>(heard(said_by_phones[7]));
  order_in<PlantBanner>(heard(said_by_phones[8]));
  order_in<LiftBanner>(heard(said_by_phones[9]));
  order_in<LockBoard>(heard(said_by_phones[10]));
  order_in<ReopenBoard>(heard(said_by_phones[11]));
  order_in<PassCard>(heard(said_by_phones[12]));
  const auto raised = std::get<PhoneJoin>(*heard(said_by_phones[14])).raise;
  REQUIRE(raised);
  CHECK(raised->banner == 4);
  CHECK(raised->name == "Les Renards");
  CHECK(order_in<AskName>(heard(said_by_phones[15])).name == "Les Renards");
}

TEST_CASE("A phone raises a banner or joins a team, and says of it no more than there is to say") {
  const auto join = [](const std::string& rest) {
    return fault_of(R"({"type":"join","code":"402817",)" + rest + "}");
  };
  CHECK(join(R"("team":"t1","raise":{"banner":4,"name":""})") ==
        Unreadable{Unreadability::unknown_key, "team"});
  CHECK(join(R"("raise":{"banner":4})") == Unreadable{Unreadability::missing_key, "name"});
  CHECK(join(R"("raise":{"banner":4,"name":"A","size":3})") ==
        Unreadable{Unreadability::unknown_key, "size"});
  CHECK(join(R"("raise":"La Tour")").why == Unreadability::wrong_type);
  CHECK(join(R"("raise":null)").why == Unreadability::wrong_type);
}

TEST_CASE("An order is its seat's team's, whatever the phone would like") {
  const Intent placed = std::get<PhoneOrder>(*heard(said_by_phones[6])).intent;
  CHECK(std::get<PlaceCard>(for_team(placed, TeamId("t2"))).team == TeamId("t2"));
  for (const char* key : {"team", "role", "admin", "is_admin", "seat", "device", "actor"}) {
    CAPTURE(key);
    for (const std::string& line : said_by_phones) {
      if (line.find("\"join\"") != std::string::npos && std::string(key) == "team") continue;
      const std::string more = line.substr(0, line.size() - 1) + ",\"" + key + "\":\"desk\"}";
      CHECK(fault_of(more) == Unreadable{Unreadability::unknown_key, key});
    }
  }
}

TEST_CASE("Orders of the desk and the table are no message of a phone") {
  for (const char* type : {"GoOn", "CloseTry", "TimeUp", "EndSession", "Adjust", "PlaceCard", ""})
    CHECK(fault_of(std::string(R"({"type":")") + type + R"(","id":"a"})").why ==
          Unreadability::unknown_type);
}

TEST_CASE("What is no message of a phone says where it goes wrong") {
  CHECK(fault_of("").why == Unreadability::not_json);
  CHECK(fault_of(std::string(R"({"type":"ping"})") + '\0').why == Unreadability::not_json);
  CHECK(fault_of("[]").why == Unreadability::wrong_type);
  CHECK(fault_of(R"({"id":"a"})") == Unreadable{Unreadability::missing_key, "type"});
  CHECK(fault_of(R"({"type":"seal"})") == Unreadable{Unreadability::missing_key, "id"});
  CHECK(fault_of(R"({"type":"seal","id":""})") == Unreadable{Unreadability::out_of_range, "id"});
  CHECK(fault_of(R"({"type":"seal","id":"a b"})") == Unreadable{Unreadability::out_of_range, "id"});
  CHECK(fault_of(R"({"type":"seal","id":")" + std::string(41, 'a') + "\"}") ==
        Unreadable{Unreadability::out_of_range, "id"});
  CHECK(fault_of(R"({"type":"seal","id":"a","id":"b"})").why == Unreadability::duplicate_key);
  CHECK(fault_of(R"({"type":"resume","token":"a","version":-1})") ==
        Unreadable{Unreadability::out_of_range, "version"});
  CHECK(fault_of(R"({"type":"resume","token":")" + std::string(65, 'a') + R"(","version":0})") ==
        Unreadable{Unreadability::out_of_range, "token"});
  CHECK(fault_of(R"({"type":"ping","filler":")" + std::string(16 * 1024, 'a') + "\"}").why ==
        Unreadability::too_long);
}

TEST_CASE(
    "A hand in pieces is the same bytes as the hand, and a change leads from one to the next") {
  const HandText before = hand_text(example_hand()), now = hand_text(changed_hand());
  CHECK(whole_hand(before) == view_json(example_hand()));
  CHECK(hand_change(before, now) ==
        R"("hand":{"banners_left":2},"cards":[{"at":0,"lies":0,"banner":true}])");
  HandView none = example_hand();
  none.cards.clear();
  none.turn = HandTurn::wait;
  CHECK(hand_change(now, hand_text(none)) ==
        R"("hand":{"turn":"wait","banners_left":3,"cards":[]})");
}

TEST_CASE("Keys are compared in a time that their number does not square") {
  // A line of a record may hold as many: once that took minutes.
  std::string line = "{";
  for (int key = 0; key < 50000; ++key) line += "\"k" + std::to_string(key) + "\":0,";
  CHECK(std::holds_alternative<JsonValue>(parse_json(line + "\"last\":0}", record_limits)));
  const auto twice = parse_json(line + "\"k7\":0}", record_limits);
  REQUIRE(std::holds_alternative<Unreadable>(twice));
  CHECK(std::get<Unreadable>(twice) == Unreadable{Unreadability::duplicate_key, "k7"});
}
