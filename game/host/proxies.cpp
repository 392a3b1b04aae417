#include "host/proxies.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <algorithm>

namespace blason {
namespace {

using AddressBytes = std::array<unsigned char, 16>;
constexpr AddressBytes mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
constexpr std::size_t mapped_size = 12;
constexpr int house_bits = 64;

std::optional<AddressBytes> read_address(std::string_view text) {
  const std::string whole(text); // ends with a nought, as C wants it
  if (whole.find('\0') != std::string::npos) return std::nullopt;
  AddressBytes bytes = mapped;
  if (::inet_pton(AF_INET, whole.c_str(), bytes.data() + mapped_size) == 1) return bytes;
  if (::inet_pton(AF_INET6, whole.c_str(), bytes.data()) == 1) return bytes;
  return std::nullopt;
}

bool is_ipv4(const AddressBytes& bytes) {
  return std::equal(mapped.begin(), mapped.begin() + mapped_size, bytes.begin());
}

/// Nought behind the bits that count.
AddressBytes cut_to(AddressBytes bytes, int bits) {
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    const int kept = std::clamp(bits - static_cast<int>(at) * 8, 0, 8);
    bytes[at] = static_cast<unsigned char>(bytes[at] & (0xff00U >> static_cast<unsigned>(kept)));
  }
  return bytes;
}

bool is_proxy(const AddressBytes& address, const Proxies& proxies) {
  return std::any_of(proxies.begin(), proxies.end(),
                     [&](const ProxyNet& net) { return cut_to(address, net.bits) == net.bytes; });
}

std::string counted_as(const AddressBytes& address) {
  std::array<char, INET6_ADDRSTRLEN> text{};
  if (is_ipv4(address)) {
    ::inet_ntop(AF_INET, address.data() + mapped_size, text.data(), text.size());
    return text.data();
  }
  const AddressBytes house = cut_to(address, house_bits);
  ::inet_ntop(AF_INET6, house.data(), text.data(), text.size());
  return std::string(text.data()) + "/" + std::to_string(house_bits);
}

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

bool same_name(std::string_view one, std::string_view other) {
  const auto small = [](char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
  };
  return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                    [&](char a, char b) { return small(a) == small(b); });
}

/// Some proxies tell the port too: "192.0.2.1:4711", "[2001:db8::1]", "[2001:db8::1]:4711".
std::optional<AddressBytes> read_node(std::string_view node) {
  std::string_view address = node, behind;
  if (node.starts_with('[')) {
    const std::size_t end = node.find(']');
    if (end == std::string_view::npos) return std::nullopt;
    address = node.substr(1, end - 1), behind = node.substr(end + 1);
    if (address.find(':') == std::string_view::npos) return std::nullopt;
  } else if (std::count(node.begin(), node.end(), ':') == 1) {
    address = node.substr(0, node.find(':')), behind = node.substr(node.find(':'));
  }
  if (!behind.empty() && (behind.front() != ':' || behind.size() < 2 || behind.size() > 6 ||
                          behind.find_first_not_of("0123456789", 1) != std::string_view::npos))
    return std::nullopt;
  return read_address(address);
}

/// The address of an element of `Forwarded` (RFC 7239): for=192.0.2.1;proto=https. An address of
/// IPv6 stands in quotes. No comma and no backslash belongs into any part that proxies write.
std::optional<AddressBytes> read_forwarded(std::string_view element) {
  std::optional<AddressBytes> found;
  while (!element.empty()) {
    const std::size_t end = element.find(';');
    const std::string_view pair = trimmed(element.substr(0, end));
    element = end == std::string_view::npos ? std::string_view() : element.substr(end + 1);
    const std::size_t equals = pair.find('=');
    if (equals == std::string_view::npos) return std::nullopt;
    if (!same_name(pair.substr(0, equals), "for")) continue;
    std::string_view node = pair.substr(equals + 1);
    if (node.size() >= 2 && node.front() == '"' && node.back() == '"')
      node = node.substr(1, node.size() - 2);
    if (found) return std::nullopt;
    found = read_node(node);
    if (!found) return std::nullopt;
  }
  return found;
}

/// The last of the list that is no proxy of ours; the first of all when they are all ours. nullopt:
/// one that had to be looked at could not be read.
std::optional<AddressBytes> last_stranger(std::string_view list, const Proxies& proxies,
                                          std::optional<AddressBytes> (*read)(std::string_view)) {
  while (true) {
    const std::size_t comma = list.rfind(',');
    const std::size_t first = comma == std::string_view::npos ? 0 : comma + 1;
    const auto address = read(trimmed(list.substr(first)));
    if (!address || first == 0 || !is_proxy(*address, proxies)) return address;
    list = list.substr(0, comma);
  }
}

} // namespace

std::optional<ProxyNet> read_proxy(std::string_view text) {
  const std::size_t slash = text.find('/');
  const auto address = read_address(text.substr(0, slash));
  if (!address) return std::nullopt;
  ProxyNet net{*address};
  if (slash == std::string_view::npos) return net;
  const std::string_view bits = text.substr(slash + 1);
  if (bits.empty() || bits.size() > 3 ||
      bits.find_first_not_of("0123456789") != std::string_view::npos)
    return std::nullopt;
  const bool v4 = text.find(':') == std::string_view::npos;
  const int most = v4 ? 32 : 128, asked = std::stoi(std::string(bits));
  if (asked < 1 || asked > most) return std::nullopt; // not everybody
  net.bits = 128 - most + asked;
  net.bytes = cut_to(net.bytes, net.bits);
  return net;
}

Proxies proxies_here() { return {*read_proxy("127.0.0.1"), *read_proxy("::1")}; }

void ForwardedWords::note(std::string_view name, std::string_view value) {
  const auto add = [&](std::optional<std::string>& words) {
    words = words ? *words + "," + std::string(value) : std::string(value);
  };
  if (same_name(name, "X-Forwarded-For")) add(x_forwarded_for);
  if (same_name(name, "Forwarded")) add(forwarded);
}

std::string person_behind(const std::string& peer, const ForwardedWords& said,
                          const Proxies& proxies) {
  const auto nearest = read_address(peer);
  if (!nearest) return peer;
  const std::string proxy = counted_as(*nearest);
  if (!is_proxy(*nearest, proxies)) return proxy;
  std::optional<AddressBytes> one, other;
  if (said.x_forwarded_for) one = last_stranger(*said.x_forwarded_for, proxies, read_node);
  if (said.forwarded) other = last_stranger(*said.forwarded, proxies, read_forwarded);
  if (said.x_forwarded_for && said.forwarded && one != other) return proxy;
  if (!one) one = other;
  return one ? counted_as(*one) : proxy;
}

} // namespace blason
