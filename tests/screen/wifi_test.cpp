#include "face/wifi.hpp"

#include <catch2/catch.hpp>

#include <map>

using namespace blason;

namespace {

/// What a phone makes of the text: fields up to a semicolon, a backslash before what is meant as it
/// stands.
std::map<char, std::string> fields_of(const std::string& text) {
  std::map<char, std::string> fields;
  REQUIRE(text.starts_with("WIFI:"));
  for (std::size_t at = 5; at < text.size() && text[at] != ';';) {
    const char name = text[at];
    REQUIRE(text.at(at + 1) == ':');
    std::string value;
    for (at += 2; text.at(at) != ';'; ++at) value += text[at] == '\\' ? text.at(++at) : text[at];
    fields[name] = value;
    ++at;
  }
  return fields;
}

} // namespace

TEST_CASE("the code of a Wi-Fi is written as phones read it") {
  CHECK(wifi_text({"Salle 4", "motdepasse"}) == "WIFI:T:WPA;S:Salle 4;P:motdepasse;;");
  CHECK(wifi_text({"Café", ""}) == "WIFI:T:nopass;S:Café;;");
  CHECK(wifi_text({"x", "12345678", true}) == "WIFI:T:WPA;S:x;P:12345678;H:true;;");
  CHECK(wifi_text({R"(a;b,c:d"e\f)", ""}) == R"(WIFI:T:nopass;S:a\;b\,c\:d\"e\\f;;)");
}

TEST_CASE("whatever a Wi-Fi is called, a phone reads its name and password back") {
  for (const char* text :
       {";", ";;", "\\", "\\\\", "\\;", "a;P:b", "a;;", "\":,", "été", "H:true;"})
    for (const bool hidden : {false, true}) {
      INFO(text);
      const std::map<char, std::string> read = fields_of(wifi_text({text, text, hidden}));
      CHECK(read.at('S') == text);
      CHECK(read.at('P') == text);
      CHECK(read.at('T') == "WPA");
      CHECK(read.count('H') == (hidden ? 1 : 0));
    }
}
