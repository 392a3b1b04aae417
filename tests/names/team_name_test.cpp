#include "names/team_name.hpp"
#include "naughty.hpp"
#include "words/words.hpp"

#include <catch2/catch.hpp>

using namespace blason;

namespace {

/// The name, or nothing.
std::string named(std::string_view typed) {
  auto cleaned = clean_name(typed);
  const auto* name = std::get_if<std::string>(&cleaned);
  return name == nullptr ? std::string() : *name;
}
NameFault fault_of(std::string_view typed) { return std::get<NameFault>(clean_name(typed)); }

/// The letters of sound UTF-8; an empty text where it is not sound.
std::u32string letters(std::string_view text) {
  std::u32string all;
  for (std::size_t at = 0; at < text.size();) {
    const auto first = static_cast<unsigned char>(text[at]);
    const std::size_t more = first < 0x80 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    if (at + more >= text.size() + (more == 0 ? 1 : 0) || (first >= 0x80 && first < 0xC2))
      return {};
    char32_t letter = more == 0 ? first : first & (0x3FU >> more);
    for (std::size_t i = 1; i <= more; ++i) {
      const auto next = static_cast<unsigned char>(text[at + i]);
      if ((next & 0xC0U) != 0x80) return {};
      letter = (letter << 6U) | (next & 0x3FU);
    }
    all += letter;
    at += more + 1;
  }
  return all;
}

bool harmful(char32_t c) {
  const auto within = [c](char32_t from, char32_t to) { return c >= from && c <= to; };
  return c < 0x20 || within(0x7F, 0x9F) || c == 0xAD || c == 0x34F || c == 0x61C ||
         within(0x115F, 0x1160) || within(0x180B, 0x180F) || within(0x200B, 0x200F) ||
         within(0x2028, 0x202E) || within(0x2060, 0x206F) || c == 0x2800 || c == 0x3164 ||
         within(0xFE00, 0xFE0F) || c == 0xFEFF || within(0xE000, 0xF8FF) || c == 0xFFFD ||
         within(0xE0000, 0x10FFFF);
}

} // namespace

TEST_CASE("a name holds nothing that cannot be seen, and cleaned again it is the same") {
  int names = 0;
  for (const std::string& text : naughty::texts()) {
    INFO(text);
    auto cleaned = clean_name(text);
    const auto* name = std::get_if<std::string>(&cleaned);
    if (name == nullptr) continue;
    ++names;
    const std::u32string seen = letters(*name);
    REQUIRE_FALSE(seen.empty());
    CHECK(seen.size() <= 64);
    for (const char32_t letter : seen) CHECK_FALSE(harmful(letter));
    CHECK(seen.front() != U' ');
    CHECK(seen.back() != U' ');
    CHECK(seen.find(U"  ") == std::u32string::npos);
    CHECK(named(*name) == *name);
  }
  CHECK(naughty::texts().size() >= 90);
  CHECK(names >= 70);
}

TEST_CASE("what can be mended is mended") {
  CHECK(named("  La \t Tour\n") == "La Tour");
  CHECK(named("\u202Ela tour\u202C") == "la tour");
  CHECK(named("La\u200BTo\u200Dur") == "LaTour");
  CHECK(named(std::string("La\0Tour", 7)) == "La Tour");
  CHECK(named("Cafe\u0301") == "Café");
  CHECK(named("e\u200D\u0301t\u00E9") == "été");
  CHECK(named("\u0301La Tour") == "La Tour");
  CHECK(named("La \xC3Tour") == "La Tour");
  CHECK(named("\u2028La\u2029Tour") == "La Tour");
  CHECK(named("q\u0301\u0302\u0303\u0304\u0305a") == "q\u0301a");
  CHECK(named("<script>alert(1)</script>").empty());  // a character too long…
  CHECK(named("<b>La Tour</b>") == "<b>La Tour</b>"); // …and else nobody's business
}

TEST_CASE("a name is neither empty nor longer than 24 characters") {
  for (const char* nothing : {"", " ", "\t\r\n", "\u200B\u200D\uFEFF", "\u3164", "\u2800", "\u0301",
                              "\xFF\xFE", "\u00A0\u3000"})
    CHECK(fault_of(nothing) == NameFault::empty);
  CHECK(named(std::string(24, 'x')) == std::string(24, 'x'));
  CHECK(fault_of(std::string(25, 'x')) == NameFault::too_long);
  CHECK(fault_of(std::string(10'000, 'x')) == NameFault::too_long);
  CHECK(fault_of(std::string(10'000, ' ')) == NameFault::too_long);
  std::string marked, jamo, crowd;
  for (int i = 0; i < 24; ++i) marked += "e\u0323\u0301", crowd += "\xF0\x9F\x92\xA9";
  for (int i = 0; i < 25; ++i) jamo += "\u1100"; // to Unicode one character
  CHECK_FALSE(named(marked).empty());
  CHECK(named(crowd) == crowd);
  CHECK(fault_of(jamo) == NameFault::too_long);
}

TEST_CASE("no name passes for another") {
  CHECK(naughty::lookalikes().size() >= 40);
  for (const auto& [one, other] : naughty::lookalikes()) {
    INFO(one << " / " << other);
    CHECK(look_alike(named(one), named(other)));
    CHECK(look_alike(named(other), named(one)));
    CHECK(look_alike(named(one), named(one)));
  }
  for (const auto& [one, other] : naughty::different()) {
    INFO(one << " / " << other);
    CHECK_FALSE(look_alike(named(one), named(other)));
  }
}

TEST_CASE("the banners' own names are names, and no two of them look alike") {
  for (const Language language : {Language::french, Language::english})
    for (int one = 0; one < 12; ++one) {
      const std::string name = banner_name(language, one);
      CHECK(named(name) == name);
      for (int other = 0; other < one; ++other)
        CHECK_FALSE(look_alike(name, banner_name(language, other)));
    }
}
