#include "record/scratch.hpp"

#include "record/erasing.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <map>
#include <sys/wait.h>
#include <unistd.h>

using namespace blason;
using namespace blason::test;

namespace {

using Clock = std::chrono::steady_clock;

/// One run of the program, from its start to its end by our hand.
class Run {
public:
  Run(const std::filesystem::path& session, std::uint64_t seed, int number) {
    int pipe[2];
    if (::pipe(pipe) != 0) throw std::runtime_error("no pipe");
    const std::string seed_word = std::to_string(seed);
    const std::string run_word = "r" + std::to_string(number);
    pid_ = ::fork();
    if (pid_ == 0) {
      ::dup2(pipe[1], STDOUT_FILENO);
      ::close(pipe[0]);
      ::close(pipe[1]);
      ::execl(EVENING_TO_KILL, EVENING_TO_KILL, "decks/cimes-et-rivages.json", session.c_str(),
              seed_word.c_str(), run_word.c_str(), nullptr);
      ::_exit(127);
    }
    ::close(pipe[1]);
    from_ = pipe[0];
    // A small pipe keeps the program from playing the whole evening before we have read a line.
    ::fcntl(from_, F_SETPIPE_SZ, 4096);
  }
  ~Run() {
    ::close(from_);
    ::kill(pid_, SIGKILL);
    ::waitpid(pid_, nullptr, 0);
  }
  Run(const Run&) = delete;
  Run& operator=(const Run&) = delete;

  /// The next line; empty when the program has ended.
  std::string line() {
    while (text_.find('\n') == std::string::npos) {
      char part[4096];
      const ssize_t got = ::read(from_, part, sizeof part);
      if (got <= 0) return {};
      text_.append(part, static_cast<std::size_t>(got));
    }
    const std::size_t end = text_.find('\n');
    const std::string line = text_.substr(0, end);
    text_.erase(0, end + 1);
    return line;
  }

  /// Kills it, and hears what it had still said.
  std::vector<std::string> kill() {
    ::kill(pid_, SIGKILL);
    std::vector<std::string> last;
    for (std::string said = line(); !said.empty(); said = line()) last.push_back(said);
    return last;
  }

private:
  pid_t pid_ = -1;
  int from_ = -1;
  std::string text_;
};

void spin_for(std::chrono::microseconds time) {
  for (const auto end = Clock::now() + time; Clock::now() < end;) {
  }
}

/// What one session's runs acknowledged: seq and hash of the line.
using Acknowledged = std::map<std::int64_t, std::string>;

void note(Acknowledged& acknowledged, const std::string& said) {
  const std::size_t space = said.find(' ');
  if (said.empty() || said[0] < '0' || said[0] > '9' || space == std::string::npos) return;
  const std::int64_t seq = std::stoll(said.substr(0, space));
  const std::string hash = said.substr(space + 1);
  // Told again with other words, it would have been done twice.
  CHECK((!acknowledged.contains(seq) || acknowledged[seq] == hash));
  acknowledged[seq] = hash;
}

void check_kept(const std::filesystem::path& session, const Acknowledged& acknowledged) {
  const Examined found = examine(session);
  REQUIRE(std::holds_alternative<Sound>(found.finding));
  for (const auto& one : acknowledged) {
    REQUIRE(one.first <= static_cast<std::int64_t>(found.entries.size()));
    CHECK(sha256_hex(entry_line(found.entries[static_cast<std::size_t>(one.first - 1)])) ==
          one.second);
  }
}

struct Tally {
  int kills = 0, evenings = 0;
  std::size_t checked = 0;              // acknowledgements found in a record after a kill
  std::chrono::milliseconds slowest{0}; // from start to "ready" with a session to go on with
};

/// One run on the session, killed after some acknowledgements; false when the evening ended first.
bool run_and_kill(const std::filesystem::path& session, Dice& dice, Tally& tally,
                  Acknowledged& acknowledged) {
  const bool resumes = std::filesystem::exists(session);
  const auto started = Clock::now();
  Run run(session, static_cast<std::uint64_t>(tally.evenings + 1), tally.kills);
  const std::string ready = run.line();
  REQUIRE(ready.substr(0, 6) == "ready ");
  const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - started);
  if (resumes) tally.slowest = std::max(tally.slowest, took);
  for (std::size_t lines = dice.below(60); lines > 0; --lines) {
    const std::string said = run.line();
    if (said == "ended") return false;
    note(acknowledged, said);
  }
  spin_for(std::chrono::microseconds(dice.below(3000)));
  for (const std::string& said : run.kill()) {
    if (said == "ended") return false;
    note(acknowledged, said);
  }
  return true;
}

void check_kills(int kills) {
  const Scratch scratch;
  Dice dice(static_cast<std::uint64_t>(kills), "kills");
  Tally tally;
  Acknowledged acknowledged;
  while (tally.kills < kills) {
    const auto session = scratch.file("evening-" + std::to_string(tally.evenings) + ".session");
    const bool killed = run_and_kill(session, dice, tally, acknowledged);
    check_kept(session, acknowledged);
    tally.checked += acknowledged.size();
    if (killed) {
      ++tally.kills;
    } else {
      ++tally.evenings;
      acknowledged.clear();
    }
  }
  CHECK(tally.checked > static_cast<std::size_t>(kills) * 20);
  CHECK(tally.slowest < std::chrono::seconds(3));
  WARN(tally.kills << " kills in " << tally.evenings + 1 << " evenings, slowest resume "
                   << tally.slowest.count() << " ms");
}

} // namespace

TEST_CASE("fifty kills: nothing acknowledged is lost or doubled") { check_kills(50); }
TEST_CASE("five hundred kills: nothing acknowledged is lost or doubled", "[.slow]") {
  check_kills(500);
}
