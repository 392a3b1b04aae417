#include "host/parlour.hpp"

#include "seating/phone_table.hpp"

#include <algorithm>
#include <utility>

namespace blason::test {
namespace {

constexpr std::size_t token_length = 22;

Guest guest_at(LinkId link, const std::string& heard) {
  const std::string key = "\"token\":\"";
  const std::size_t at = heard.find(key);
  return {link, at == std::string::npos ? "" : heard.substr(at + key.size(), token_length), heard};
}

CommandAnswer answer_of(const Outcome& outcome) {
  if (const auto* no = std::get_if<Refused>(&outcome)) return no->why;
  if (std::holds_alternative<Accepted>(outcome)) return CommandKept{};
  return CommandUnsaved{};
}

} // namespace

Parlour::Parlour(Script script, int teams) : room_(std::move(script), teams) { connect({}); }

void Parlour::say(LinkId link, const std::string& message) {
  board_->hear(link, message, now_);
  settle();
}

std::string Parlour::hear(LinkId link) {
  std::string heard;
  NextForLink next = board_->next(link, now_);
  for (; std::holds_alternative<Outgoing>(next); next = board_->next(link, now_))
    heard += *std::get<Outgoing>(next) + "\n";
  if (const auto* code = std::get_if<CloseCode>(&next)) {
    heard += "close " + std::to_string(static_cast<int>(*code)) + "\n";
    lose(link);
  }
  return heard;
}

std::string Parlour::answer(LinkId link, const std::string& message) {
  say(link, message);
  return hear(link);
}

Guest Parlour::join(const std::string& team) {
  const LinkId link = open();
  return guest_at(link, answer(link, R"({"type":"join","code":"123456","team":")" + team + "\"}"));
}

Guest Parlour::resume(const std::string& token, std::int64_t version) {
  const LinkId link = open();
  return guest_at(link, answer(link, R"({"type":"resume","token":")" + token + R"(","version":)" +
                                         std::to_string(version) + "}"));
}

void Parlour::desk(Intent intent) {
  room_.desk(std::move(intent));
  settle();
}

void Parlour::wind(Millis ms) {
  now_ += ms;
  if (now_ >= due_) due_ = board_->tick(now_);
}

void Parlour::come_back() {
  room_.come_back();
  std::vector<Token> tokens;
  room_.table().ask([&tokens](const Record& record) { tokens = record.tokens(); });
  room_.step();
  std::stable_sort(tokens.begin(), tokens.end(),
                   [](const Token& a, const Token& b) { return a.issued_at < b.issued_at; });
  std::vector<SeatToken> seats;
  for (const Token& token : tokens)
    seats.push_back(SeatToken{token.hash, TeamId(token.team), token.device, token.revoked});
  connect(std::move(seats));
}

void Parlour::hold(bool held) {
  held_ = held;
  settle();
}

void Parlour::settle() {
  // An order leads to an answer, a token to a seat, a seat to nothing more.
  for (int i = 0; i < 3 && !held_; ++i) {
    room_.step();
    for (const Changed& changed : std::exchange(room_.changes(), {})) show(changed);
  }
}

HostDoors Parlour::doors() {
  HostDoors doors;
  doors.say = [](Phrase phrase) { return "(" + std::string(phrase.text()) + ")"; };
  doors.submit = [this](PhoneCommand command, std::function<void(CommandAnswer)> heard) {
    Submission order{Actor{Seat::team, command.team, command.device}, command.device, command.id,
                     command.intent};
    room_.table().submit(std::move(order), [heard = std::move(heard)](const Outcome& outcome) {
      heard(answer_of(outcome));
    });
  };
  doors.raise = [this](const std::string& device, const NewBanner& banner,
                       std::function<void(RaiseAnswer)> heard) {
    Submission order{Actor{Seat::team, {}, device},
                     device,
                     {},
                     RaiseBanner{"Plain", banner.name, banner.banner}};
    room_.table().submit(std::move(order), [heard = std::move(heard)](const Outcome& outcome) {
      if (const auto* no = std::get_if<Refused>(&outcome)) return heard(no->why);
      if (const auto* done = std::get_if<Accepted>(&outcome)) return heard(done->raised);
      heard(CommandUnsaved{});
    });
  };
  doors.keep = [this](const SeatToken& seat, std::function<void(bool)> heard) {
    room_.table().keep(Token{seat.hash, seat.team.value, seat.device, ++issued_, seat.revoked},
                       std::move(heard));
  };
  return doors;
}

void Parlour::connect(std::vector<SeatToken> seats) {
  HostSettings settings;
  settings.code = "123456";
  settings.secret = "a-secret-of-the-code-on-the-wall";
  settings.first_version = now_ * 1000;
  settings.seats = std::move(seats);
  now_ += 1;
  due_ = now_;
  board_.emplace(settings, doors(),
                 LinkWires{[](LinkId) {}, [this](LinkId link) { cut_.push_back(link); }});
  Changed all;
  all.everybody = true;
  show(all);
  settle(); // the teams' codes are kept
}

void Parlour::show(const Changed& changed) {
  const Millis due =
      board_->show(phone_news(room_.table().deck(), room_.table().showing(), changed), now_);
  due_ = std::min(due_, due);
}

} // namespace blason::test
