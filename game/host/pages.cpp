#include "host/pages.hpp"

#include "host/tokens.hpp"

namespace blason {
namespace {

/// The sockets a page may open, by name: not every browser takes 'self' for them.
std::string socket_origins(const GuestList& guests) {
  std::string origins;
  for (const std::string& origin : guests.origins)
    origins += " ws" + origin.substr(std::string_view("http").size());
  return origins;
}

} // namespace

std::string picture_path(std::string_view bytes) { return "/pictures/" + token_hash(bytes); }

PageAnswer answer_for(const PageRequest& request, const GuestList& guests, const WebPages& pages) {
  if (!guests.host_is_known(request.host)) return {421, nullptr};
  if (request.method != "GET") return {405, nullptr};
  const auto at = pages.find(request.target.substr(0, request.target.find('?')));
  if (at == pages.end()) return {404, nullptr};
  return {200, &at->second};
}

unsigned socket_status(std::string_view host, std::string_view origin, std::string_view target,
                       const GuestList& guests) {
  if (!guests.host_is_known(host)) return 421;
  if (target != socket_path) return 404;
  return guests.origin_is_known(origin) ? 101 : 403;
}

HeaderLines careful_headers(const GuestList& guests) {
  return {
      {"Content-Security-Policy",
       "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src "
       "'self'" +
           socket_origins(guests) +
           "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'"},
      {"X-Content-Type-Options", "nosniff"},
      {"X-Frame-Options", "DENY"},
      {"Cross-Origin-Resource-Policy", "same-origin"},
      {"Referrer-Policy", "no-referrer"},
  };
}

HeaderLines headers_of(const PageAnswer& answer) {
  const bool lasting = answer.page != nullptr && answer.page->lasting;
  HeaderLines headers{
      {"Cache-Control", lasting ? "public, max-age=31536000, immutable" : "no-store"}};
  if (answer.status == 405) headers.emplace_back("Allow", "GET");
  if (answer.page != nullptr) headers.emplace_back("Content-Type", answer.page->type);
  return headers;
}

} // namespace blason
