#include "host/guests.hpp"
#include "host/outbox.hpp"
#include "host/pages.hpp"
#include "host/seat_book.hpp"
#include "host/tokens.hpp"
#include "host/wrong_codes.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace blason;

namespace {

const GuestList& house_guests() {
  static const GuestList guests = guest_list({"192.168.1.4"}, 8080, "https://blason.example");
  return guests;
}

Outgoing of_size(std::size_t bytes) { return std::make_shared<const std::string>(bytes, 'x'); }

} // namespace

TEST_CASE("Only the names that were announced are hosts, byte for byte") {
  for (const char* known :
       {"192.168.1.4:8080", "127.0.0.1:8080", "localhost:8080", "blason.example"})
    CHECK(house_guests().host_is_known(known));
  for (const char* foreign : {"",
                              "192.168.1.4",
                              "192.168.1.4:80",
                              "192.168.1.4:8081",
                              "192.168.1.40:8080",
                              "192.168.1.4:8080.",
                              "192.168.1.4:8080.evil.example",
                              "evil.example:8080",
                              "LOCALHOST:8080",
                              "localhost",
                              "localhost.:8080",
                              "[::1]:8080",
                              "0.0.0.0:8080",
                              "127.1:8080",
                              "blason.example:443",
                              "www.blason.example",
                              "Blason.example",
                              " 192.168.1.4:8080",
                              "192.168.1.4:8080 ",
                              "192.168.1.4:8080,evil.example",
                              "2130706433:8080",
                              "192.168.1.4:08080",
                              "user@192.168.1.4:8080",
                              "http://192.168.1.4:8080",
                              "192.168.1.4:8080/",
                              "blason"}) {
    CAPTURE(foreign);
    CHECK_FALSE(house_guests().host_is_known(foreign));
  }
}

TEST_CASE("Only pages of this host open its socket") {
  const auto status = [](std::string_view origin) {
    return socket_status("192.168.1.4:8080", origin, socket_path, house_guests());
  };
  for (const char* known :
       {"http://192.168.1.4:8080", "http://127.0.0.1:8080", "https://blason.example"})
    CHECK(status(known) == 101);
  for (const char* foreign :
       {"", "null", "http://192.168.1.4", "http://192.168.1.4:81", "https://192.168.1.4:8080",
        "http://192.168.1.4:8080.evil.example", "http://192.168.1.4:8080/", "file://",
        "HTTP://192.168.1.4:8080", "http://evil.example", "http://[::1]:8080",
        "ws://192.168.1.4:8080", "http://blason.example", "https://blason.example:443",
        "https://blason.example.evil.example", "http://192.168.1.4:8080 http://evil.example"}) {
    CAPTURE(foreign);
    CHECK(status(foreign) == 403);
  }
  CHECK(socket_status("evil.example", "http://192.168.1.4:8080", socket_path, house_guests()) ==
        421);
  CHECK(socket_status("192.168.1.4:8080", "http://192.168.1.4:8080", "/", house_guests()) == 404);
}

TEST_CASE("A page is found under its own name and nothing else is") {
  WebPages pages;
  pages["/"] = WebPage{"text/html; charset=utf-8", "<!doctype html>", false};
  const std::string picture = picture_path("a picture");
  pages[picture] = WebPage{"image/png", "a picture", true};
  const auto status = [&](std::string_view method, std::string_view target) {
    return answer_for({method, "192.168.1.4:8080", target}, house_guests(), pages).status;
  };
  CHECK(status("GET", "/") == 200);
  CHECK(status("GET", "/?again") == 200);
  CHECK(status("GET", picture) == 200);
  CHECK(picture.size() == std::string("/pictures/").size() + 64);
  CHECK(status("POST", "/") == 405);
  CHECK(status("HEAD", "/") == 405);
  CHECK(answer_for({"GET", "evil.example", "/"}, house_guests(), pages).status == 421);
  for (const char* way : {"",
                          "*",
                          "//",
                          "/.",
                          "/..",
                          "/../",
                          "/..%2f",
                          "/%2e%2e/",
                          "/..\\",
                          "/%00",
                          "/%c0%ae%c0%ae/",
                          "/pictures/",
                          "/pictures/../",
                          "http://192.168.1.4:8080/",
                          "/index.html",
                          "/etc/passwd",
                          "/pictures//",
                          "/./",
                          "/%2f",
                          "/socket/"}) {
    CAPTURE(way);
    CHECK(status("GET", way) == 404);
  }
}

TEST_CASE("Every answer forbids what a page of ours never needs") {
  const auto headers = careful_headers(house_guests());
  const auto value = [&](const std::string& name) {
    const auto at = std::find_if(headers.begin(), headers.end(),
                                 [&](const auto& header) { return header.first == name; });
    return at == headers.end() ? std::string() : at->second;
  };
  const std::string policy = value("Content-Security-Policy");
  for (const char* part :
       {"default-src 'none'", "script-src 'self'", "base-uri 'none'", "frame-ancestors 'none'",
        "object-src 'none'", "ws://192.168.1.4:8080", "wss://blason.example"})
    CHECK(policy.find(part) != std::string::npos);
  CHECK(policy.find("unsafe") == std::string::npos);
  CHECK(value("X-Content-Type-Options") == "nosniff");
  CHECK(value("Cross-Origin-Resource-Policy") == "same-origin");
}

TEST_CASE("An allowance gives a burst, and then little by little") {
  Allowance allowance(20, 10000);
  const auto taken = [&](Millis now) {
    int count = 0;
    while (allowance.take(now)) ++count;
    return count;
  };
  CHECK(taken(5) == 20);
  CHECK(taken(5) == 0);
  CHECK(taken(504) == 0);
  CHECK(taken(505) == 1);
  CHECK(taken(2505) == 4);
  CHECK(taken(1000000) == 20);
  CHECK(taken(10) == 0); // a clock that went back gives nothing
}

TEST_CASE("Of wrong codes no more addresses are remembered than codes were tried in their time") {
  const HostLimits limits;
  WrongCodes codes(limits.wrong_codes, limits.wrong_codes_each, limits.wrong_codes_within);
  for (int i = 0; i < 500; ++i) {
    const std::string address = "2001:db8:" + std::to_string(i) + "::/64";
    const Millis now = i * 3000; // twenty a minute
    CHECK(codes.may_try(address, now));
    codes.note(address, now);
    CHECK(codes.remembered() <= 20);
  }
}

TEST_CASE("An outbox is bounded in messages and in bytes, and keeps their order") {
  HostLimits limits;
  Outbox many;
  for (std::size_t i = 0; i < limits.queue; ++i) CHECK(many.put(of_size(i + 1), limits));
  CHECK_FALSE(many.put(of_size(1), limits));
  CHECK((*many.take())->size() == 1);
  CHECK((*many.take())->size() == 2);
  Outbox large;
  CHECK(large.put(of_size(limits.queue_bytes), limits));
  CHECK_FALSE(large.put(of_size(1), limits));
  large.take();
  CHECK(large.put(of_size(1), limits));
}

TEST_CASE("Tokens cannot be guessed, and only their hashes are kept") {
  std::set<std::string> tokens;
  for (int i = 0; i < 1000; ++i) tokens.insert(fresh_token());
  CHECK(tokens.size() == 1000);
  CHECK(tokens.begin()->size() == 22);
  CHECK(token_hash("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(same_secret("abc", "abc"));
  CHECK_FALSE(same_secret("abc", "abd"));
  CHECK_FALSE(same_secret("abc", ""));
  CHECK(fresh_code().size() == 6);
}

TEST_CASE("Of a seat's tokens the last two hold, until the last is kept") {
  SeatBook book({SeatToken{token_hash("one"), TeamId("t1"), "d", false},
                 SeatToken{token_hash("gone"), TeamId("t2"), "e", true},
                 SeatToken{token_hash("two"), TeamId("t1"), "d", false},
                 SeatToken{token_hash("three"), TeamId("t1"), "d", false}});
  CHECK(book.size() == 1);
  CHECK(book.by_token("one") == nullptr);
  CHECK(book.by_token("gone") == nullptr);
  REQUIRE(book.by_token("two") != nullptr);
  CHECK(book.by_token("two") == book.by_token("three"));
  PhoneSeat& seat = *book.by_token("three");
  CHECK(book.drop_before(seat) == token_hash("two"));
  CHECK(book.by_token("two") == nullptr);
  CHECK(book.by_token("three") == &seat);
}
