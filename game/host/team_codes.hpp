#pragma once

#include "host/doors.hpp"
#include "host/status.hpp"
#include "host/wrong_codes.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace blason {

/// The four digits of each team, by which a phone without its token sits down again. They are made
/// of a secret the record keeps, so that they are the same after a start anew, and no two teams
/// have the same. Four digits are soon guessed: few wrong ones are looked at, and after some more
/// all teams have others, which count once the desk has shown them.
class TeamCodes {
public:
  /// `kept`: of earlier starts, oldest first; what is no team's own is left alone.
  TeamCodes(const std::vector<SeatToken>& kept, const HostLimits& limits);

  /// Of those teams one that has no code, and none on its way, gets this one: once it is kept it is
  /// to be given to hold(), else to give_up(). Empty: all have one.
  std::vector<SeatToken> make_missing(const std::vector<LobbyTeam>& teams);
  void hold(const SeatToken& own);
  void give_up(const SeatToken& own) { on_their_way_.erase(own.team); }

  enum class Tried { right, wrong, waits };
  struct Try {
    Tried how = Tried::wrong;
    TeamId team = {}; // whose code it is
  };
  /// Takes the same time whatever the code is like.
  Try look_at(std::string_view code, const std::vector<LobbyTeam>& teams,
              const std::string& address, Millis now);

  /// Whether so many were wrong that all codes are to be replaced.
  bool worn_out() const { return wrong_ >= limits_.wrong_team_codes_ever; }
  /// Takes all codes back: what is no secret any more. Until the desk shows others none counts.
  std::vector<SeatToken> take_back();
  /// The desk shows them, to whoever asks there.
  void shown();

  std::vector<TeamCode> codes() const;

private:
  struct Own {
    std::string secret, code;
  };
  bool is_taken(const std::string& code) const;

  HostLimits limits_;
  std::map<TeamId, Own> own_;
  std::map<TeamId, std::string> on_their_way_; // codes that are being kept
  WrongCodes tries_;
  int wrong_ = 0; // since they were shown
  bool asleep_ = false;
};

} // namespace blason
