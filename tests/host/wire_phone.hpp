#pragma once

#include <string>
#include <string_view>

namespace blason::test {

/// A phone on a real socket of this machine, which waits for what it reads. Any call after the line
/// was lost does nothing.
class WirePhone {
public:
  /// Opens the phones' socket of the host at that port.
  explicit WirePhone(int port);
  ~WirePhone();
  WirePhone(const WirePhone&) = delete;
  WirePhone& operator=(const WirePhone&) = delete;

  bool connected() const { return socket_ >= 0; }
  void say(std::string_view message);
  /// The next message that holds one of the two; empty: the line was lost before.
  std::string hear(std::string_view words, std::string_view or_words);
  /// Lost without a word, as a phone that walks out of reach and is reset.
  void cut();

private:
  bool take(char* bytes, std::size_t count);
  std::string next_message();
  void send_all(std::string_view bytes);

  int socket_ = -1;
};

} // namespace blason::test
