// The whole chain on real sockets and real threads: phones, host, painter, table and desk at once.
// The thread sanitizer is what this test is for; what was acknowledged is what it checks itself.

#include "host/wire_phone.hpp"
#include "record/scratch.hpp"
#include "seating/open_table.hpp"
#include "table/evening_parts.hpp"

#include <catch2/catch.hpp>

#include <atomic>
#include <mutex>
#include <set>
#include <thread>

using namespace blason;
using namespace blason::test;

namespace {

/// What the phones of all threads heard.
struct Heard {
  std::atomic<int> answers = 0;
  std::atomic<bool> desk_goes = false;
  std::mutex mutex;
  std::set<std::string> done;

  void answer(const std::string& id, bool was_done) {
    const std::lock_guard lock(mutex);
    if (was_done) done.insert(id);
    ++answers;
    answers.notify_all();
  }
  /// Returns when there are more answers than that.
  int more_than(int count) const {
    int now = answers;
    for (; now <= count; now = answers) answers.wait(now);
    return now;
  }
  void let_the_desk_go() {
    desk_goes = true;
    answers += 1000; // whatever it waits for
    answers.notify_all();
  }
};

std::string token_in(const std::string& seated) {
  const std::string key = R"("token":")";
  const std::size_t at = seated.find(key);
  return at == std::string::npos ? "" : seated.substr(at + key.size(), 22);
}

/// Joins, places, goes away with or without a word and comes back, until the host is gone.
void live(int port, const std::string& code, int number, Heard& heard) {
  std::string token;
  const std::string own = "p" + std::to_string(number) + "-";
  for (int order = 0;;) {
    WirePhone phone(port);
    if (!phone.connected()) return;
    phone.say(R"({"type":"hello","protocol":1})");
    phone.say(token.empty() ? R"({"type":"join","code":")" + code + R"(","team":""})"
                            : R"({"type":"resume","token":")" + token + R"(","version":0})");
    const std::string seated = phone.hear(R"("seated")", R"("turned-away")");
    if (token_in(seated).empty()) continue;
    token = token_in(seated);
    phone.say(R"({"type":"kept"})");
    for (int i = 0; i < 4; ++i) {
      const std::string id = own + std::to_string(++order);
      phone.say(R"({"type":"place","id":")" + id + R"(","card":)" + std::to_string(order % 4) +
                R"(,"spot":)" + std::to_string(order / 4 % 2) + "}");
      const std::string answer = phone.hear("\"id\":\"" + id + "\"", "\"bye\"");
      if (answer.empty()) break;
      heard.answer(id, answer.find(R"("done")") != answer.npos);
    }
    if (number % 3 == 0) phone.cut();
  }
}

/// The facilitator meanwhile, as fast as phones are answered.
void lead(LiveTable& table, PhoneTable& phones, const Heard& heard) {
  int seen = 0;
  for (int act = 0; !heard.desk_goes; ++act) {
    seen = heard.more_than(seen + 4);
    table.submit({Actor{}, "desk", {}, Turn{Switch::ranks, act % 2 == 0}});
    phones.admit(act % 3 != 1);
    phones.look_around({{"wl0", "10.0.0." + std::to_string(act % 9 + 1)}});
    if (phones.status().sockets > 1000 || phones.urls().empty()) return;
  }
}

/// Six teams before a sealed round, recorded there.
Seated six_teams(const std::filesystem::path& path) {
  Opening wanted;
  wanted.session = "s-1";
  wanted.hash = sha256_hex(read_whole(tutorial));
  wanted.language = "fr";
  wanted.seed = 7;
  wanted.script = script_of({sealed_round(600)});
  for (int i = 0; i < 6; ++i)
    wanted.teams.push_back(
        Team{TeamId("t" + std::to_string(i + 1)), "T" + std::to_string(i + 1), i, 0, false, {}});
  Entry first;
  first.seq = 1;
  first.command = Command{"desk", "open", 0};
  first.event = opening(deck_in(tutorial), wanted);
  return {
      deck_in(tutorial), Record::create(path, read_whole(tutorial), std::vector<Entry>{first}), {}};
}

/// How often each order of a phone placed a card, as the file tells.
std::multiset<std::string> placings_in(const std::filesystem::path& path) {
  const Opened opened = Record::open(path);
  REQUIRE(opened.record);
  std::multiset<std::string> placings;
  for (const Entry& entry : opened.record->entries())
    if (std::holds_alternative<CardPlaced>(entry.event)) placings.insert(entry.command.id);
  return placings;
}

} // namespace

TEST_CASE("Thirty phones come, order, break off and come back while the host is led and stopped") {
  const Scratch scratch;
  const auto path = scratch.folder() / "busy.session";
  Heard heard;
  std::optional<OpenTable> open(std::in_place, six_teams(path), PhoneWish{0, {}, {}, {}, {}});
  open->start();
  open->table().submit({Actor{}, "desk", {}, GoOn{}});
  open->phones()->look_around({{"wl0", "10.0.0.1"}});
  const std::string url = open->phones()->urls().back(), code = open->phones()->code();
  const int port = std::stoi(url.substr(url.rfind(':') + 1));

  std::vector<std::thread> phones;
  for (int number = 0; number < 30; ++number)
    phones.emplace_back([&, number] { live(port, code, number, heard); });
  std::thread desk([&] { lead(open->table(), *open->phones(), heard); });
  heard.more_than(600);
  heard.let_the_desk_go();
  desk.join();
  open.reset(); // while phones are in the midst of it
  for (std::thread& phone : phones) phone.join();

  const auto placings = placings_in(path);
  CHECK(heard.done.size() > 50);
  for (const std::string& id : heard.done) CHECK(placings.count(id) == 1);
}
