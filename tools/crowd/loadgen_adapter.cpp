// The phones' protocol (game/wire/README.md) for the load generator that this house shares with its
// references. It is built there, beside its other adapters, and by nothing here.
//
//   --opt control=PATH   the pipe blason --headless was given: rounds open and close through it
//   --opt code=402817    the code on the wall, or…
//   --opt said=PATH      …where the program's own words went, to read it there
//   --opt ping=0         phones say nothing while they rest; otherwise they ping as phones do
//   --opt next=try       the generator's rounds are the tries of one round: no answers told in
//   between
//   --opt teams=12 cards=16 spots=6    what the evening has; the n-th phone of a team places a card
//   on a
//                                      spot of its own, so that every answer is a fact to be kept
#include "../adapter.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <fstream>

namespace {

constexpr double ping_every = 2.5; // s

std::string code_in(const std::string& file) {
  std::ifstream said(file);
  std::string line, code;
  while (std::getline(said, line)) {
    const auto digits = line.find_last_not_of("0123456789") + 1;
    if (line.size() == digits + 6) code = line.substr(digits);
  }
  return code;
}

class BlasonAdapter final : public lg::Adapter {
public:
  bool needs_host() const override { return false; } // the facilitator is no phone
  std::string ws_target(lg::Conn&) override {
    if (code_.empty())
      code_ = opt.extra.count("code") ? opt.extra["code"] : code_in(opt.extra["said"]);
    return "/socket";
  }

  void on_open(lg::Conn& phone) override {
    phone.send_text(R"({"type":"join","code":")" + code_ + R"(","team":"t)" +
                    std::to_string(phone.id % number("teams", 12) + 1) + "\"}");
    if (opt.extra["ping"] != "0") ping_after(phone, ping_every * (1 + phone.id % 16 / 16.0));
  }

  void on_message(lg::Conn& phone, bool, std::string_view text) override {
    const auto type = lg::json_raw(text.substr(0, 40), "type");
    if (type == "done") return eng->acked(phone, static_cast<int>(phone.m));
    if (type == "view" || type == "change") return take_hand(phone, text);
    if (type == "seated") return sit_down(phone);
    // More phones than places: the card lies there already, and the host said so.
    if (type == "refused" && lg::json_raw(text, "why") == "card_already_there")
      return eng->acked(phone, static_cast<int>(phone.m));
    if (type == "pong" || type == "lobby") return;
    eng->fail(phone, text);
  }

  void send_answer(lg::Conn& phone, int round) override {
    phone.m = round;
    const std::string order = std::to_string(round) + "-" + std::to_string(phone.id);
    const int own = phone.id / number("teams", 12), cards = number("cards", 16);
    phone.send_text(R"({"type":"place","id":")" + order + R"(","card":)" +
                    std::to_string(own % cards) + R"(,"spot":)" +
                    std::to_string(own / cards % number("spots", 6)) + "}");
  }
  void host_start_round(lg::Conn&, int round) override {
    round_ = round;
    order(round > 1 && opt.extra["next"] == "try" ? "try\n" : "open\n");
  }
  bool host_end_round(lg::Conn&, int round) override {
    closed_ = round;
    order("close\n");
    return true;
  }

private:
  void sit_down(lg::Conn& phone) {
    phone.send_text(R"({"type":"kept"})");
    phone.n = 1;
  }
  /// A phone is in when it sees what there is, not when it is told its seat.
  void take_hand(lg::Conn& phone, std::string_view text) {
    if (phone.n == 1) {
      phone.n = 2;
      eng->joined(phone);
    }
    const auto turn = lg::json_raw(text, "turn");
    if (turn.empty()) return;
    if (turn == "sort") return eng->round_open(phone, round_);
    // On the way to the next round phones see the answers of this one.
    if (closed_ == round_ && turn == "locked") eng->result(phone, round_);
  }
  void ping_after(lg::Conn& phone, double seconds) {
    eng->later(seconds, [this, &phone] {
      phone.send_text(R"({"type":"ping"})");
      ping_after(phone, ping_every);
    });
  }
  /// What --opt says, or otherwise.
  int number(const char* key, int otherwise) const {
    const auto at = opt.extra.find(key);
    return at == opt.extra.end() ? otherwise : std::stoi(at->second);
  }
  void order(std::string_view line) {
    if (pipe_ < 0) pipe_ = ::open(opt.extra["control"].c_str(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
    // Nothing comes of a lost order: the generator's own time-outs say so.
    if (::write(pipe_, line.data(), line.size()) < 0) return;
  }

  std::string code_;
  int pipe_ = -1, round_ = 0, closed_ = 0;
};

REGISTER_ADAPTER("blason", BlasonAdapter)

} // namespace
