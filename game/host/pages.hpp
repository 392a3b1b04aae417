#pragma once

#include "host/guests.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace blason {

/// What a browser gets under one path. `lasting`: the path names the bytes (a content hash), and
/// they never change.
struct WebPage {
  std::string type; // such as "text/html; charset=utf-8"
  std::string bytes;
  bool lasting = false;
  friend bool operator==(const WebPage&, const WebPage&) = default;
};
/// By path, as "/" or "/pictures/" and 64 hex digits. Nothing else is ever served: no path of a
/// request reaches a folder.
using WebPages = std::map<std::string, WebPage, std::less<>>;

/// The path of a picture: its bytes' hash, so that its name tells nothing.
std::string picture_path(std::string_view bytes);

/// Where the socket of the phones is.
inline constexpr std::string_view socket_path = "/socket";

/// A request for a page, of which only this counts.
struct PageRequest {
  std::string_view method, host, target;
};
/// What to answer; `page` is there with status 200.
struct PageAnswer {
  unsigned status = 404;
  const WebPage* page = nullptr;
};
PageAnswer answer_for(const PageRequest& request, const GuestList& guests, const WebPages& pages);

/// 101 where a socket may be opened; else why it is refused.
unsigned socket_status(std::string_view host, std::string_view origin, std::string_view target,
                       const GuestList& guests);

using HeaderLines = std::vector<std::pair<std::string, std::string>>;

/// What stands over every answer, whatever it is.
HeaderLines careful_headers(const GuestList& guests);
/// What stands over this one besides.
HeaderLines headers_of(const PageAnswer& answer);

} // namespace blason
