#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace blason::crowd {

using Millis = std::int64_t;

/// What a phone hears of its line. `gone` is the last: with the code of the close, 0 when the line
/// just broke.
struct Ear {
  std::function<void()> opened;
  std::function<void(std::string_view)> heard;
  std::function<void(int)> gone;
};

/// How a line ails. Bytes are late and never lost: so is TCP's over bad air.
struct Ailment {
  Millis delay = 0, jitter = 0;
  bool silent = false;            // nothing comes through, and neither end is told
  std::size_t bytes_a_second = 0; // 0: as many as there are
};

/// WebSockets of numbered phones to one host, each through a proxy of its own that can make it
/// ail, and a clock. All on the thread that runs it.
class Lines {
public:
  /// `seed`: of the jitter.
  Lines(int phones, std::uint64_t seed);
  ~Lines();
  Lines(const Lines&) = delete;
  Lines& operator=(const Lines&) = delete;

  /// Where the host is from now on.
  void host_at(int port);
  /// Another line of that phone; the one before is hung up, and heard no more.
  void dial(int phone, Ear ear);
  void say(int phone, std::string text);
  void hang_up(int phone);

  void ail(int phone, Ailment ailment);
  /// Closes both halves of the phone's connection, wherever it is.
  void cut(int phone);

  void after(Millis wait, std::function<void()> work);
  Millis now() const; // since the start
  void run();         // until stop()
  void stop();

private:
  struct Inside; // in lines.cpp, the only source that knows the network library
  std::unique_ptr<Inside> inside_;
};

} // namespace blason::crowd
