#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace blason {

/// Under which names this host may be asked for, and from which pages; compared byte for byte.
struct GuestList {
  std::vector<std::string> hosts;   // "192.168.1.4:8080"
  std::vector<std::string> origins; // "http://192.168.1.4:8080"

  /// A missing header is an empty one, which is on no list.
  bool host_is_known(std::string_view host) const;
  bool origin_is_known(std::string_view origin) const;
};

/// The guest list of a host that answers under these addresses ("192.168.1.4") at that port, and
/// from the machine itself. `public_url`, where there is one, is how a proxy is called, as
/// read_public_url() gives it.
GuestList guest_list(const std::vector<std::string>& addresses, int port,
                     const std::string& public_url);

/// "http://192.168.1.4:8080" of each address.
std::vector<std::string> urls_of(const std::vector<std::string>& addresses, int port);
/// Those phones are told to come back to. Of a room behind a proxy it is `public_url` alone: no
/// page of https may call another, and what lies behind the proxy is nobody's to know.
std::vector<std::string> urls_for_phones(const std::vector<std::string>& addresses, int port,
                                         const std::string& public_url);

/// One of this machine's ways into a network, such as "wlp2s0" with "192.168.1.4".
struct LocalAddress {
  std::string interface, address;
  friend bool operator==(const LocalAddress&, const LocalAddress&) = default;
};
/// Its IPv4 addresses that phones could reach, the likeliest first.
std::vector<LocalAddress> local_addresses();
/// The likeliest are Wi-Fi, then cables, and last what leads to no phone: virtual machines, VPNs.
void put_likeliest_first(std::vector<LocalAddress>& addresses);

} // namespace blason
