#include "host/guests.hpp"
#include "host/proxies.hpp"
#include "host/public_url.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace blason;

namespace {

std::string url_of(std::string_view text) {
  const auto read = read_public_url(text);
  const auto* good = std::get_if<std::string>(&read);
  return good != nullptr ? *good : std::string();
}

Proxies proxies_at(const std::vector<std::string>& texts) {
  Proxies proxies;
  for (const std::string& text : texts) proxies.push_back(read_proxy(text).value());
  return proxies;
}

/// Who is counted for what a proxy of this machine says.
std::string behind(const std::string& x_forwarded_for, const Proxies& proxies = proxies_here()) {
  ForwardedWords said;
  said.note("X-Forwarded-For", x_forwarded_for);
  return person_behind("127.0.0.1", said, proxies);
}
std::string behind_7239(const std::string& forwarded) {
  ForwardedWords said;
  said.note("forwarded", forwarded);
  return person_behind("127.0.0.1", said, proxies_here());
}

/// Texts as strangers and broken proxies may send them.
std::string some_words(std::mt19937& dice) {
  static const std::vector<std::string> pieces{"127.0.0.1",
                                               "198.51.100.7",
                                               "10.1.2.3",
                                               "2001:db8::9",
                                               "[2001:db8::9]",
                                               ":80",
                                               ",",
                                               ", ",
                                               "for=",
                                               "FOR=",
                                               "\"",
                                               ";",
                                               "proto",
                                               "=https",
                                               "unknown",
                                               "_hidden",
                                               "\t",
                                               " ",
                                               "\\",
                                               "[",
                                               "]",
                                               "::1",
                                               "256.1.1.1",
                                               "1.2.3.4.5",
                                               "%00",
                                               "é",
                                               "/8",
                                               "by=::1"};
  std::string words;
  for (auto count = dice() % 12; count > 0; --count) words += pieces[dice() % pieces.size()];
  return words;
}

} // namespace

TEST_CASE("An address of a hosted room is taken as browsers write it, and has no path") {
  CHECK(url_of("https://blason.example") == "https://blason.example");
  CHECK(url_of("https://blason.example/") == "https://blason.example");
  CHECK(url_of("HTTPS://Blason.Example:443") == "https://blason.example");
  CHECK(url_of("http://blason.example:80/") == "http://blason.example");
  CHECK(url_of("http://blason.example:443") == "http://blason.example:443");
  CHECK(url_of("https://jeu-2.blason.example:8443") == "https://jeu-2.blason.example:8443");
  CHECK(url_of("https://xn--blasn-0ta.example") == "https://xn--blasn-0ta.example");
  for (const char* path : {"https://blason.example/jeu", "https://blason.example//",
                           "https://blason.example/?a", "https://blason.example#s"}) {
    CAPTURE(path);
    CHECK(std::get<UrlFault>(read_public_url(path)) == UrlFault::path);
  }
  for (const char* other : {"",
                            "blason.example",
                            "https:/blason.example",
                            "https://",
                            "https:///",
                            "ftp://a",
                            "wss://blason.example",
                            "https://a b",
                            "https://a\"b",
                            "https://blasón.example",
                            "https://.example",
                            "https://a..b",
                            "https://a.",
                            "https://-a",
                            "https://a-",
                            "https://a-.b",
                            "https://user@a",
                            "https://a:",
                            "https://a:0",
                            "https://a:080",
                            "https://a:65536",
                            "https://a:x",
                            "https://a:1:2",
                            "https://[::1]",
                            "https://a;b",
                            "https://a,b"}) {
    CAPTURE(other);
    const auto read = read_public_url(other);
    REQUIRE(std::holds_alternative<UrlFault>(read));
    CHECK(std::get<UrlFault>(read) == UrlFault::unfit);
  }
}

TEST_CASE("What is read as the address of a hosted room is read again as it is, and is a guest") {
  for (const char* text : {"https://Blason.Example/", "http://a.b:8080", "https://localhost:443"}) {
    const std::string url = url_of(text);
    CHECK(url_of(url) == url);
    const GuestList guests = guest_list({"192.168.1.4"}, 8080, url);
    CHECK(guests.origin_is_known(url));
    CHECK(guests.host_is_known(std::string_view(url).substr(url.find("://") + 3)));
    CHECK(urls_for_phones({"192.168.1.4"}, 8080, url) == std::vector<std::string>{url});
  }
  CHECK(urls_for_phones({"192.168.1.4"}, 8080, "") ==
        std::vector<std::string>{"http://192.168.1.4:8080"});
}

TEST_CASE("A proxy is an address or a network, and never everybody") {
  for (const char* good : {"127.0.0.1", "::1", "10.0.0.0/8", "2001:db8::/32", "192.168.1.4/32"})
    CHECK(read_proxy(good));
  CHECK(read_proxy("10.1.2.3/8") == read_proxy("10.0.0.0/8"));
  CHECK(read_proxy("::ffff:10.0.0.1") == read_proxy("10.0.0.1"));
  for (const char* bad : {"", "proxy.example", "127.0.0.1:80", "10.0.0.0/", "10.0.0.0/0",
                          "10.0.0.0/33", "::/0", "::/129", "10.0.0.0/-8", "10.0.0.0/8/8", "10.0.0",
                          " 10.0.0.1", "10.0.0.1 ", "[::1]", "10.0.0.0/8x", "0x7f.0.0.1"}) {
    CAPTURE(bad);
    CHECK_FALSE(read_proxy(bad));
  }
}

TEST_CASE("The last address that is no proxy of ours is counted") {
  CHECK(behind("198.51.100.7") == "198.51.100.7");
  CHECK(behind("203.0.113.5, 198.51.100.7") == "198.51.100.7");
  CHECK(behind("203.0.113.5,198.51.100.7 ,127.0.0.1") == "198.51.100.7");
  CHECK(behind("127.0.0.1, 127.0.0.1") == "127.0.0.1");
  const Proxies two = proxies_at({"127.0.0.1", "10.0.0.0/8"});
  CHECK(behind("203.0.113.5, 198.51.100.7, 10.9.8.7", two) == "198.51.100.7");
  CHECK(behind("10.1.1.1, 10.9.8.7", two) == "10.1.1.1"); // a person inside the network
  CHECK(behind("198.51.100.7:4711") == "198.51.100.7");
  CHECK(behind("[2001:db8:0:1::9]:4711") == "2001:db8:0:1::/64");
  CHECK(behind("2001:db8:0:1:2:3:4:5") == "2001:db8:0:1::/64");
  CHECK(behind("::ffff:198.51.100.7") == "198.51.100.7");
  CHECK(behind_7239("for=198.51.100.7") == "198.51.100.7");
  CHECK(behind_7239(R"(for=203.0.113.5, For="198.51.100.7:99" ; proto=https;by=10.0.0.1)") ==
        "198.51.100.7");
  CHECK(behind_7239(R"(for="[2001:db8:0:1::9]")") == "2001:db8:0:1::/64");
  ForwardedWords lines;
  lines.note("x-forwarded-for", "203.0.113.5");
  lines.note("X-FORWARDED-FOR", "198.51.100.7");
  lines.note("X-Forwarded-Host", "203.0.113.9");
  CHECK(person_behind("127.0.0.1", lines, proxies_here()) == "198.51.100.7");
}

TEST_CASE("What cannot be read counts for the proxy") {
  for (const char* bad : {"", ",", "unknown", "_hidden", "198.51.100.7,", "256.1.1.1", "1.2.3",
                          "198.51.100.7:", "198.51.100.7:x", "198.51.100.7:123456",
                          "[198.51.100.7]", "[::1", "for=198.51.100.7", "198.51.100.7 203.0.113.5",
                          "2001:db8::9::1", "198.51.100.7, ,127.0.0.1"}) {
    CAPTURE(bad);
    CHECK(behind(bad) == "127.0.0.1");
  }
  for (const char* bad : {"", "for=unknown", "for=_a", "by=198.51.100.7", "198.51.100.7",
                          "for=198.51.100.7;for=203.0.113.5", "for", R"(for="198.51.100.7)",
                          "for=198.51.100.7;;", "proto=https"}) {
    CAPTURE(bad);
    CHECK(behind_7239(bad) == "127.0.0.1");
  }
  // A proxy writes one header and hands the other through, from whoever made it up.
  ForwardedWords both;
  both.note("X-Forwarded-For", "198.51.100.7");
  both.note("Forwarded", "for=203.0.113.5");
  CHECK(person_behind("127.0.0.1", both, proxies_here()) == "127.0.0.1");
  both.forwarded = "for=198.51.100.7";
  CHECK(person_behind("127.0.0.1", both, proxies_here()) == "198.51.100.7");
}

TEST_CASE("Whatever a stranger says, it is counted as itself; behind a proxy, as who is there") {
  std::mt19937 dice(14);
  for (int i = 0; i < 5000; ++i) {
    ForwardedWords said;
    const std::string words = some_words(dice);
    said.note("X-Forwarded-For", words);
    if (i % 3 == 0) said.note("Forwarded", some_words(dice));
    CAPTURE(words);
    CHECK(person_behind("198.51.100.9", said, proxies_here()) == "198.51.100.9");
    CHECK(person_behind("127.0.0.1", said, {}) == "127.0.0.1");
    // The proxy puts the address it saw behind what it was told.
    CHECK(behind(words + ", 198.51.100.9") == "198.51.100.9");
    CHECK(behind_7239(words + ",for=198.51.100.9;proto=https") == "198.51.100.9");
    const std::string counted = person_behind("127.0.0.1", said, proxies_here());
    CHECK(read_proxy(counted));
  }
}
