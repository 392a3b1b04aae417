#include "host/guests.hpp"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <memory>

namespace blason {
namespace {

bool holds(const std::vector<std::string>& list, std::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

std::string_view without_scheme(std::string_view url) {
  const std::size_t end = url.find("://");
  return end == std::string_view::npos ? url : url.substr(end + 3);
}

bool begins(const std::string& name, std::initializer_list<std::string_view> kinds) {
  return std::any_of(kinds.begin(), kinds.end(),
                     [&](std::string_view kind) { return name.starts_with(kind); });
}

/// How far phones are, by what Linux calls interfaces and by who uses which private networks.
int distance(const LocalAddress& one) {
  const bool lone = begins(one.interface, {"docker", "br-", "virbr", "veth", "vbox", "vmnet", "lxc",
                                           "lxd", "tun", "tap", "wg", "tailscale", "zt", "ppp"});
  const int kind = lone                                          ? 3
                   : begins(one.interface, {"wl"})               ? 0
                   : begins(one.interface, {"en", "eth", "usb"}) ? 1
                                                                 : 2;
  const int network = begins(one.address, {"192.168."}) ? 0
                      : begins(one.address, {"10."})    ? 1
                      : begins(one.address, {"172."})   ? 2
                                                        : 3;
  return kind * 4 + network;
}

} // namespace

bool GuestList::host_is_known(std::string_view host) const { return holds(hosts, host); }
bool GuestList::origin_is_known(std::string_view origin) const { return holds(origins, origin); }

GuestList guest_list(const std::vector<std::string>& addresses, int port,
                     const std::string& public_url) {
  std::vector<std::string> names = addresses;
  for (const char* own : {"127.0.0.1", "localhost"})
    if (!holds(names, own)) names.emplace_back(own);
  const std::string behind = ":" + std::to_string(port);
  GuestList guests;
  for (const std::string& name : names) {
    guests.hosts.push_back(name + behind);
    guests.origins.push_back("http://" + name + behind);
    if (port != 80) continue;
    guests.hosts.push_back(name);
    guests.origins.push_back("http://" + name);
  }
  if (!public_url.empty()) {
    guests.hosts.emplace_back(without_scheme(public_url));
    guests.origins.push_back(public_url);
  }
  return guests;
}

std::vector<std::string> urls_of(const std::vector<std::string>& addresses, int port) {
  std::vector<std::string> urls;
  for (const std::string& address : addresses)
    urls.push_back("http://" + address + (port == 80 ? "" : ":" + std::to_string(port)));
  return urls;
}

std::vector<std::string> urls_for_phones(const std::vector<std::string>& addresses, int port,
                                         const std::string& public_url) {
  if (!public_url.empty()) return {public_url};
  return urls_of(addresses, port);
}

std::vector<LocalAddress> local_addresses() {
  ifaddrs* first = nullptr;
  if (::getifaddrs(&first) != 0) return {};
  const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> kept(first, &::freeifaddrs);
  std::vector<LocalAddress> addresses;
  for (const ifaddrs* one = first; one != nullptr; one = one->ifa_next) {
    if (one->ifa_addr == nullptr || one->ifa_addr->sa_family != AF_INET) continue;
    if ((one->ifa_flags & IFF_UP) == 0 || (one->ifa_flags & IFF_LOOPBACK) != 0) continue;
    const auto* address = reinterpret_cast<const sockaddr_in*>(one->ifa_addr);
    std::array<char, INET_ADDRSTRLEN> text{};
    if (::inet_ntop(AF_INET, &address->sin_addr, text.data(), text.size()) != nullptr)
      addresses.push_back(LocalAddress{one->ifa_name, text.data()});
  }
  put_likeliest_first(addresses);
  return addresses;
}

void put_likeliest_first(std::vector<LocalAddress>& addresses) {
  std::stable_sort(
      addresses.begin(), addresses.end(),
      [](const LocalAddress& a, const LocalAddress& b) { return distance(a) < distance(b); });
}

} // namespace blason
