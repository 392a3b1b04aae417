#pragma once

#include <string>
#include <vector>

/// Team names and notes somebody will type one day.
inline const std::vector<std::string>& naughty_texts() {
  using namespace std::string_literals;
  static const std::vector<std::string> texts{"=1+1",
                                              "+1",
                                              "-1",
                                              "@SUM(A1)",
                                              "\t=1",
                                              "\r=1",
                                              "\0=1"s,
                                              " =1+1",
                                              "\u00A0=1",
                                              "\n=1",
                                              "＝1+1",
                                              "'=1",
                                              "=HYPERLINK(\"http://a.example\";\"ici\")",
                                              "=cmd|' /C calc'!A0",
                                              "-2+3",
                                              "−2",
                                              "a;b",
                                              "a,b",
                                              "dit \"oui\"",
                                              "deux\nlignes",
                                              "retour\r\nligne",
                                              " bords ",
                                              "",
                                              "0012",
                                              "1e5",
                                              "1,5",
                                              "TRUE",
                                              "#N/A",
                                              "12/03",
                                              "_x0041_",
                                              "<b>&amp;</b>",
                                              "]]>",
                                              "Éléonore Œuvre",
                                              "مرحبا",
                                              "日本語",
                                              "👩🏽‍🦱 Zoé",
                                              "\u202Erenversé",
                                              "a\x01z"s,
                                              "a\0z"s,
                                              "\xC3\x28",
                                              "\xED\xA0\x80",
                                              "\xF0\x9F",
                                              std::string(3000, 'x')};
  return texts;
}
