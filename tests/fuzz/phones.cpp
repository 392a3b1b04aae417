// Phones that say anything, to a switchboard without sockets: whatever leaves is JSON of ours, no
// order is passed on for a phone without a seat nor in another team's name, and none twice while
// its answer is awaited or once it was kept.
//
// A line of the input is what one of four phones says: its first letter, a to d, tells which. $
// stands for the last token anybody was given. "-a" loses the phone's line, "+" lets two seconds
// pass, "?" has waiting answers arrive, "!" shows the room another lobby.

#include "host/switchboard.hpp"
#include "wire/json_value.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <deque>
#include <set>

using namespace blason;

namespace {

void must(bool law) {
  if (!law) std::abort();
}

HandView a_hand(const TeamId& team, int cards) {
  HandView hand;
  hand.team = team;
  hand.language = "fr";
  hand.turn = HandTurn::sort;
  hand.cards.resize(static_cast<std::size_t>(cards));
  hand.dealt = cards == 2;
  return hand;
}

class Hall {
public:
  Hall() : board_(settings(), doors(), {[](LinkId) {}, [this](LinkId id) { forget(id); }}) {
    show();
  }

  void act(std::string line) {
    if (line.empty()) return;
    const char first = line.front();
    if (first == '+') now_ += 2000, board_.tick(now_);
    if (first == '?') answer_all();
    if (first == '!') ++shown_, show();
    if (first == '-' && line.size() > 1) lose(phone(line[1]));
    if (first >= 'a' && first <= 'd') say(phone(first), line.substr(1));
  }
  void end() {
    answer_all();
    for (const LinkId link : links_) listen(link);
    must(board_.status().phones <= board_.status().sockets);
    must(board_.status().sockets <= links_.size());
  }

private:
  static HostSettings settings() {
    HostSettings settings;
    settings.code = "123456";
    settings.limits.burst = 1000; // laws beyond the first twenty messages
    settings.limits.unreadable = 1000;
    settings.limits.wrong_team_codes_each = 1000; // so that codes are replaced within one input
    settings.limits.wrong_team_codes = 1000;
    return settings;
  }
  HostDoors doors() {
    HostDoors doors;
    doors.say = [](Phrase phrase) { return "(" + std::string(phrase.text()) + ")"; };
    doors.submit = [this](PhoneCommand command, std::function<void(CommandAnswer)> heard) {
      submitted(std::move(command), std::move(heard));
    };
    doors.raise = [this](const std::string& device, const NewBanner&,
                         std::function<void(RaiseAnswer)> heard) {
      must(!device.empty());
      waiting_.emplace_back([heard = std::move(heard)] { heard(TeamId("t1")); });
    };
    doors.keep = [this](const SeatToken& token, std::function<void(bool)> heard) {
      must(token.hash.size() == 64 && !token.team.value.empty());
      // A team has one code of its own; the next comes when that one is taken back.
      if (token.is_teams_own())
        must(token.revoked ? coded_.erase(token.team) == 1 : coded_.insert(token.team).second);
      waiting_.emplace_back([heard = std::move(heard)] { heard(true); });
    };
    return doors;
  }

  void submitted(PhoneCommand command, std::function<void(CommandAnswer)> heard) {
    must(!command.device.empty() && !command.team.value.empty());
    must(!command.id.empty() && command.id.size() <= 40);
    std::visit(
        [&](const auto& order) {
          if constexpr (requires { order.team; }) must(order.team == command.team);
          if constexpr (!requires { order.team; }) must(false); // a phone speaks for a team
        },
        command.intent);
    const std::string name = command.device + " " + command.id;
    must(on_the_way_or_kept_.insert(name).second);
    const char last = command.id.back();
    waiting_.emplace_back([this, heard = std::move(heard), name, last] {
      if (last == 'u') on_the_way_or_kept_.erase(name); // may come again
      heard(last == 'u'   ? CommandAnswer(CommandUnsaved{})
            : last == 'r' ? CommandAnswer(Refusal::no_such_card)
                          : CommandAnswer(CommandKept{}));
    });
  }

  void show() {
    PhoneNews news;
    news.everybody = true;
    news.lobby = Lobby{"Un soir", "fr", {{TeamId("t1"), "La Tour", 0}}, shown_ % 3 != 2};
    if (shown_ % 4 == 3) news.gone = {{TeamId("t2"), TeamId("t1")}};
    if (shown_ % 4 != 3) news.lobby->teams.push_back({TeamId("t2"), "Le Lion", 1});
    news.hand = [cards = shown_ % 3](const TeamId& team) { return a_hand(team, cards); };
    board_.show(std::move(news), now_);
  }
  void answer_all() {
    // An answer may lead to an order's being asked anew, never to more than that.
    for (int i = 0; i < 100 && !waiting_.empty(); ++i) {
      const auto answer = std::move(waiting_.front());
      waiting_.pop_front();
      answer();
    }
  }

  LinkId& phone(char letter) { return links_[static_cast<std::size_t>(letter - 'a') % 4]; }
  void lose(LinkId& link) {
    board_.lost(link);
    link = 0;
  }
  void forget(LinkId id) {
    for (LinkId& link : links_)
      if (link == id) link = 0;
  }
  void say(LinkId& link, std::string words) {
    if (link == 0) link = board_.open("10.0.0.7", now_).value_or(0);
    if (const std::size_t at = words.find('$'); at != std::string::npos)
      words.replace(at, 1, token_);
    board_.hear(link, words, now_);
    if (words.size() % 4 != 0) answer_all(); // sometimes the table is slow
    listen(link);
  }
  void listen(LinkId link) {
    const std::string key = R"("token":")";
    for (;;) {
      const NextForLink next = board_.next(link, now_);
      if (std::holds_alternative<CloseCode>(next)) return lose_by_id(link);
      const auto* message = std::get_if<Outgoing>(&next);
      if (message == nullptr) return;
      must(std::holds_alternative<JsonValue>(parse_json(**message, record_limits)));
      if (const std::size_t at = (*message)->find(key); at != std::string::npos)
        token_ = (*message)->substr(at + key.size(), 22);
    }
  }
  void lose_by_id(LinkId id) {
    board_.lost(id);
    forget(id);
  }

  Millis now_ = 1000;
  int shown_ = 0;
  std::array<LinkId, 4> links_{};
  std::string token_;
  std::deque<std::function<void()>> waiting_;
  std::set<std::string> on_the_way_or_kept_;
  std::set<TeamId> coded_;
  Switchboard board_;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Hall hall;
  std::string line;
  int lines = 0;
  for (std::size_t i = 0; i < size && lines < 60; ++i) {
    line += static_cast<char>(data[i]);
    if (line.back() != '\n') continue;
    line.pop_back();
    hall.act(std::exchange(line, {}));
    ++lines;
  }
  hall.act(line);
  hall.end();
  return 0;
}
