#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Who asks, when a proxy asks for somebody.

namespace blason {

/// An address, or all that begin alike; IPv4 as IPv6 maps it.
struct ProxyNet {
  std::array<unsigned char, 16> bytes{};
  int bits = 128; // that count
  friend bool operator==(const ProxyNet&, const ProxyNet&) = default;
};
/// "192.168.1.4", "2001:db8::1", "10.0.0.0/8"; nullopt: none of these.
std::optional<ProxyNet> read_proxy(std::string_view text);

/// Those whose word is taken for who is behind them. Empty: nobody's is.
using Proxies = std::vector<ProxyNet>;
/// Of this machine itself, where most people have theirs.
Proxies proxies_here();

/// What a request says of the way it came, as it is said: by anybody.
struct ForwardedWords {
  std::optional<std::string> x_forwarded_for, forwarded; // lines of one name, with commas between

  ForwardedWords() = default;
  /// Of a request's head, as the network library has it.
  template <typename Head> explicit ForwardedWords(const Head& head) {
    for (const auto& line : head) note(line.name_string(), line.value());
  }
  /// Takes in a line of the head; lines that are of something else count for nothing.
  void note(std::string_view name, std::string_view value);
};

/// Who is counted for a request that came from `peer`: the peer itself, unless that is a proxy of
/// ours; then the last one on the way to it that is none. The proxy, where what it passes on
/// cannot be read, or where the two headers differ: one of them may be the stranger's own. Of an
/// IPv6 address the network of a house ("2001:db8:0:1::/64"), for it has more than it can count.
std::string person_behind(const std::string& peer, const ForwardedWords& said,
                          const Proxies& proxies);

} // namespace blason
