#pragma once

#include "host/switchboard.hpp"
#include "table/room.hpp"

#include <optional>
#include <string>
#include <vector>

namespace blason::test {

/// A phone that joined or came back, its token, and all it was told on the way.
struct Guest {
  LinkId link = 0;
  std::string token, heard;
};

/// A table, a switchboard and phones in one thread, with clocks the test winds.
class Parlour {
public:
  explicit Parlour(Script script, int teams = 2);

  LinkId open(const std::string& address = "10.0.0.7") {
    return board_->open(address, now_).value_or(0);
  }
  void lose(LinkId link) { board_->lost(link); }
  void say(LinkId link, const std::string& message);
  /// All that the phone is sent now, in order, a line each; "close N" stands for the end of its
  /// socket.
  std::string hear(LinkId link);
  /// What answers the message, and whatever else was waiting.
  std::string answer(LinkId link, const std::string& message);
  Guest join(const std::string& team);
  Guest resume(const std::string& token, std::int64_t version = 0);

  void desk(Intent intent);
  void wind(Millis ms);
  /// As after kill -9: a new host and table on what the record holds.
  void come_back();
  /// While held the table does nothing, as on a slow disk.
  void hold(bool held);

  HostStatus status() { return board_->status(); }
  Switchboard& board() { return *board_; }
  Millis now() const { return now_; }
  Room& room() { return room_; }
  const std::vector<LinkId>& cut() const { return cut_; }

private:
  void settle();
  void show(const Changed& changed);
  void connect(std::vector<SeatToken> seats);
  HostDoors doors();

  Room room_;
  Millis now_ = 1000, issued_ = 0;
  Millis due_ = 0; // when the switchboard wants to be called: not before
  bool held_ = false;
  std::vector<LinkId> cut_;
  std::optional<Switchboard> board_;
};

} // namespace blason::test
