// Requests of any kind: a page only for those who know this host's name, a socket only from its own
// page, no answer whose headers could be broken by what was asked, and nobody counted as another on
// a stranger's word. Lines of the input: method, host, target, origin, the address of a proxy, what
// is said to be X-Forwarded-For, and Forwarded.

#include "host/pages.hpp"
#include "host/proxies.hpp"
#include "host/public_url.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace blason;

namespace {

void must(bool law) {
  if (!law) std::abort();
}

std::array<std::string, 7> lines_of(std::string_view bytes) {
  std::array<std::string, 7> lines;
  std::size_t line = 0;
  for (const char letter : bytes) {
    if (letter == '\n' && line + 1 < lines.size()) {
      ++line;
    } else {
      lines[line] += letter;
    }
  }
  return lines;
}

const WebPages& some_pages() {
  static const WebPages pages{
      {"/", {"text/html; charset=utf-8", "<p>", false}},
      {"/pictures.json", {"application/json", "{}", false}},
      {picture_path("a picture"), {"image/png", "a picture", true}},
  };
  return pages;
}

/// A header is one line, and says each directive of the policy once.
void must_be_sound(const HeaderLines& headers) {
  for (const auto& [name, value] : headers) {
    must(!name.empty() && !value.empty());
    for (const std::string* part : {&name, &value})
      must(std::all_of(part->begin(), part->end(),
                       [](char letter) { return letter >= ' ' && letter <= '~'; }));
    if (name == "Content-Security-Policy") must(std::count(value.begin(), value.end(), ';') == 8);
  }
}

void must_be_right(const PageAnswer& answer, const PageRequest& request, const GuestList& guests) {
  must((answer.page != nullptr) == (answer.status == 200));
  must((answer.status == 421) == !guests.host_is_known(request.host));
  if (answer.status == 200) {
    must(request.method == "GET");
    const auto at = some_pages().find(request.target.substr(0, request.target.find('?')));
    must(at != some_pages().end() && answer.page == &at->second);
  } else {
    must(answer.status == 404 || answer.status == 405 || answer.status == 421);
  }
  must_be_sound(headers_of(answer));
}

void must_be_counted_right(const std::string& x_forwarded_for, const std::string& forwarded) {
  const std::string proxy = "127.0.0.1", seen = "198.51.100.9";
  ForwardedWords said;
  said.note("X-Forwarded-For", x_forwarded_for);
  if (!forwarded.empty()) said.note("Forwarded", forwarded);
  must(person_behind(seen, said, proxies_here()) == seen);
  must(person_behind(proxy, said, {}) == proxy);
  must(read_proxy(person_behind(proxy, said, proxies_here())).has_value());
  // The proxy writes behind it what it saw.
  ForwardedWords one, other;
  one.note("X-Forwarded-For", x_forwarded_for + ", " + seen);
  other.note("Forwarded", forwarded + ", for=" + seen);
  must(person_behind(proxy, one, proxies_here()) == seen);
  must(person_behind(proxy, other, proxies_here()) == seen);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(data, data + size);
  const auto [method, host, target, origin, proxy, x_forwarded_for, forwarded] = lines_of(bytes);
  must_be_counted_right(x_forwarded_for, forwarded);
  const auto url = read_public_url(proxy);
  const std::string public_url =
      std::holds_alternative<std::string>(url) ? std::get<std::string>(url) : "";
  const GuestList guests = guest_list({"192.168.1.4"}, 8080, public_url);
  const PageRequest request{method, host, target};
  must_be_right(answer_for(request, guests, some_pages()), request, guests);
  const unsigned status = socket_status(host, origin, target, guests);
  must(status == 101 || status == 403 || status == 404 || status == 421);
  must((status == 101) ==
       (guests.host_is_known(host) && guests.origin_is_known(origin) && target == socket_path));
  must_be_sound(careful_headers(guests));
  return 0;
}
