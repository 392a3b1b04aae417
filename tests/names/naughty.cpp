#include "naughty.hpp"

namespace blason::naughty {
namespace {

std::string many(std::string_view text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

std::vector<std::string> markup_and_commands() {
  return {"<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "<b>La Tour</b>",
          "&lt;La Tour&gt; &amp; &#x202E;",
          "<span foreground='red'>",
          "</span></markup>",
          "javascript:alert(document.cookie)",
          "'; DROP TABLE teams; --",
          "Robert'); DELETE FROM events;--",
          "\" OR \"\"=\"",
          "{\"type\":\"seal\",\"id\":\"1\"}",
          "{name} {count} {{team}}",
          "%s%s%s%n %d",
          "$(reboot) `reboot` ${HOME}",
          "../../../etc/passwd",
          "C:\\CON\\NUL.txt",
          "-rf",
          "--teams",
          "# a comment",
          "null",
          "undefined",
          "NaN",
          "0",
          "-1e999",
          "true"};
}

std::vector<std::string> formulas() {
  return {"=1+1",
          "+33612345678",
          "-2",
          "@SUM(A1:A9)",
          "=HYPERLINK(\"http://x\",\"La Tour\")",
          "=cmd|' /C calc'!A0",
          "a,b;c\td",
          "\"quoted\"",
          "L'Ours",
          "\t=1"};
}

std::vector<std::string> unseen() {
  return {"",
          " ",
          "\t\r\n",
          "\u00A0\u2003\u3000",
          "\u200B\u200C\u200D\u2060\uFEFF",
          "\u2800\u2800",
          "\u3164\u115F\u1160\uFFA0",
          "\u00AD\u034F\u180E",
          "\u202Ela tour\u202C",
          "La \u2066Tour\u2069 \u202Dnef\u202C",
          "\u200F\u061CLa Nef\u200E",
          "La\u200BTo\u200Dur",
          "\xF3\xA0\x81\xA7\xF3\xA0\x81\xA2La Tour", // tags
          "\xEE\x80\x80\xEF\xA3\xBF",                // for private use
          "\u2028La\u2029Tour",
          std::string("La\0Tour", 7),
          std::string(40, '\0'),
          "\x01\x02\x1B[31mLa Tour\x1B[0m\x7F",
          "\xC2\x85La\xC2\x9FTour"};
}

std::vector<std::string> stacked() {
  std::string zalgo;
  for (const char letter : std::string("LaTour")) {
    zalgo += letter;
    zalgo += many("\u0301\u0323\u033F\u0489\u035C", 20);
  }
  return {zalgo,
          "\u0301",
          "\u0301\u0302\u0303 \u0304",
          " \u20DD\u20DE",
          "a\u20DD\u20DD\u20DD\u20DD",
          "\u0E01\u0E49\u0E49\u0E49\u0E49\u0E49\u0E49\u0E49",
          many("\u1100", 60),
          many("\xF0\x9F\x8F\xBB", 30), // shades of skin, alone
          "La\u0301 Tour\u0302"};
}

std::vector<std::string> scripts() {
  return {"فريق البرج",
          "صاحب السمو الملكي",
          "קבוצת המגדל",
          "チーム・タワー",
          "塔楼队和船队的朋友们",
          "탑 팀",
          "กลุ่มหอคอยน้ำท่วม",
          "टीम मीनार क्षत्रिय",
          "Ομάδα Πύργος",
          "Команда Башня",
          "Đội Tháp Nghiêng Ngả",
          "İstanbul ıÖĞŞ",
          "ﷺ﷽",
          "Œuf, Ça, ÀÉÈÊËÏÎÔÙÛÜŸ",
          "Straße ẞ",
          "\xF0\x9F\x91\xA8\u200D\xF0\x9F\x91\xA9\u200D\xF0\x9F\x91\xA7\u200D\xF0\x9F\x91\xA6",
          "\xF0\x9F\x87\xAB\xF0\x9F\x87\xB7\xF0\x9F\x87\xAB",
          "1\uFE0F\u20E3\u2764\uFE0F",
          many("\xF0\x9F\x92\xA9", 24),
          "\xF0\x9D\x95\xB7\xF0\x9D\x96\x86 \xF0\x9D\x95\xBF", // mathematical letters
          "Ｌａ　Ｔｏｕｒ",
          "WWWWWWWWWWWWWWWWWWWWWWWW",
          "iiiiiiiiiiiiiiiiiiiiiiii",
          "Donaudampfschifffahrtsge",
          many("\uFDFD", 24)};
}

std::vector<std::string> broken() {
  return {"\xFF\xFE\xFD",        "La \xC3Tour",        "\xC0\xAFLa Tour",
          "\xED\xA0\x80La Tour",                                               // half a pair
          "La Tour\xE2\x82",     "\xF4\x90\x80\x80",   many("La Tour ", 1280), // 10 kB
          many("\u0301", 5000),  many("\u200B", 3000), std::string(25, 'x'),
          std::string(24, 'x')};
}

} // namespace

std::vector<std::string> texts() {
  std::vector<std::string> all;
  for (const auto& some :
       {markup_and_commands(), formulas(), unseen(), stacked(), scripts(), broken()})
    all.insert(all.end(), some.begin(), some.end());
  return all;
}

std::vector<std::pair<std::string_view, std::string_view>> lookalikes() {
  return {{"La Tour", "Lа Tour"}, // Cyrillic а
          {"La Tour", "La Tоur"}, // о
          {"La Tour", "La Tоuг"}, // and г for r
          {"La Nef", "La Nеf"},
          {"Le Cor", "Le Соr"}, // Cyrillic С and о
          {"COR", "СОR"},
          {"La Rose", "La Rоѕе"},
          {"Le Poisson", "Le Роissоn"},
          {"PAPE", "РАРЕ"},
          {"XAVIER", "ХАVIER"},
          {"HOTEL", "НОТЕL"},
          {"MOSKVA", "МОSKVA"},
          {"BARON", "ВАRON"},
          {"TOP", "ТОР"},
          {"Jules", "Јules"},
          {"Ivanhoe", "Іvаnhое"},
          {"YES", "ҮES"},
          {"scope", "ѕсоре"},
          {"ALPHA", "ΑLΡΗΑ"}, // Greek
          {"BETA", "ΒΕΤΑ"},
          {"ZEN", "ΖΕΝ"},
          {"KIM", "ΚΙΜ"},
          {"OXO", "ΟΧΟ"},
          {"YOYO", "ΥΟΥΟ"},
          {"Ulysse", "Ulуѕѕе"},
          {"nou", "nοu"}, // omicron
          {"vin", "νin"}, // nu
          {"La Tour", "Ｌａ Ｔｏｕｒ"},
          {"La Nef", "Ｌａ　Ｎｅｆ"},
          {"TEAM 1", "ＴＥＡＭ １"},
          {"La Tour", "\xF0\x9D\x90\x8B\xF0\x9D\x90\x9A Tour"}, // mathematical bold La
          {"Roi", "\xF0\x9D\x95\xBD\xF0\x9D\x96\x94\xF0\x9D\x96\x8E"},
          {"Rose", "\xF0\x9D\x98\x99\xF0\x9D\x98\xB0\xF0\x9D\x98\xB4\xF0\x9D\x98\xA6"},
          {"Cor", "\xF0\x9D\x99\xB2\xF0\x9D\x9A\x98\xF0\x9D\x9A\x9B"},
          {"Nef", "\xF0\x9D\x92\xA9"
                  "ef"},
          {"Les As", "Les Ⓐs"},
          {"IV", "Ⅳ"},
          {"La Tour", "LA TOUR"},
          {"La Tour", "la tour"},
          {"Straße", "STRASSE"},
          {"Les 100", "Les 1OO"},
          {"Les l0", "Les 10"},
          {"L’Ours", "L'Ours"},
          {"finale", "ﬁnale"},
          {"Café", "Cafe\u0301"},
          {"Ou", "Οu"},
          {"clan", "сlаn"},
          {"Equipe", "Еquіре"}};
}

std::vector<std::pair<std::string_view, std::string_view>> different() {
  return {{"La Tour", "La Nef"},       {"Équipe 1", "Équipe 2"}, {"Les Rouges", "Les Rougets"},
          {"La Rose", "Le Rosé"},      {"Башня", "Пашня"},       {"A", "B"},
          {"Les Ours", "Les Oursins"}, {"Red", "Reds"},          {"塔", "船"}};
}

} // namespace blason::naughty
