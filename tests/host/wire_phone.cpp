#include "host/wire_phone.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utility>

namespace blason::test {

WirePhone::WirePhone(int port) : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
  // A host that hangs shall fail the test, not hold it up.
  const timeval patience{30, 0};
  ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  ::setsockopt(socket_, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
  sockaddr_in there{};
  there.sin_family = AF_INET;
  there.sin_port = htons(static_cast<std::uint16_t>(port));
  there.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (::connect(socket_, reinterpret_cast<const sockaddr*>(&there), sizeof there) != 0) {
    cut();
    return;
  }
  const std::string host = "127.0.0.1:" + std::to_string(port);
  send_all("GET /socket HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://" + host +
           "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
  std::string head;
  char letter = 0;
  while (!head.ends_with("\r\n\r\n") && take(&letter, 1)) head += letter;
  if (!head.starts_with("HTTP/1.1 101")) cut();
}

WirePhone::~WirePhone() {
  if (socket_ >= 0) ::close(socket_);
}

void WirePhone::cut() {
  if (socket_ < 0) return;
  const linger at_once{1, 0};
  ::setsockopt(socket_, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
  ::close(std::exchange(socket_, -1));
}

void WirePhone::say(std::string_view message) {
  std::string frame = "\x81"; // one text frame, masked with zeros
  frame += static_cast<char>(0x80U | message.size());
  frame.append(4, '\0');
  send_all(frame.append(message)); // all that a phone says is shorter than 126 bytes
}

std::string WirePhone::hear(std::string_view words, std::string_view or_words) {
  std::string message = next_message();
  while (!message.empty() && message.find(words) == message.npos &&
         message.find(or_words) == message.npos)
    message = next_message();
  return message;
}

bool WirePhone::take(char* bytes, std::size_t count) {
  while (count > 0 && socket_ >= 0) {
    const ssize_t got = ::recv(socket_, bytes, count, 0);
    if (got <= 0) cut();
    if (got <= 0) return false;
    bytes += got;
    count -= static_cast<std::size_t>(got);
  }
  return socket_ >= 0;
}

std::string WirePhone::next_message() {
  unsigned char head[2]{};
  if (!take(reinterpret_cast<char*>(head), 2) || head[0] != 0x81) return {};
  std::size_t length = head[1];
  const int more = length == 126 ? 2 : length == 127 ? 8 : 0;
  if (more > 0) length = 0;
  for (int i = 0; i < more; ++i) {
    unsigned char part = 0;
    if (!take(reinterpret_cast<char*>(&part), 1)) return {};
    length = length << 8U | part;
  }
  std::string message(length, '\0');
  return take(message.data(), length) ? message : std::string();
}

void WirePhone::send_all(std::string_view bytes) {
  while (!bytes.empty() && socket_ >= 0) {
    const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return cut();
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
}

} // namespace blason::test
