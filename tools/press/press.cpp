// words_press FR.json EN.json KEYS.hpp TABLE.cpp: prints the catalogues of assets/words as C++ for
// room words. Runs while building. Exit code 1, and every reason on a line of standard error, when
// the catalogues are unfit.
#include "words/typography.hpp"

#include <nlohmann/json.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace blason;

namespace {

struct Saying {
  std::string singular, plural;
};
using Catalogue = std::map<std::string, Saying>;
using Complaints = std::vector<std::string>;

std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The parser keeps the last of two equal keys and says nothing: the callback sees both.
nlohmann::json parse(const std::string& path, Complaints& complaints) {
  std::vector<std::set<std::string>> seen(1);
  const auto watch = [&](int depth, nlohmann::json::parse_event_t event, nlohmann::json& value) {
    if (event == nlohmann::json::parse_event_t::object_start)
      seen.resize(static_cast<std::size_t>(depth) + 2);
    if (event == nlohmann::json::parse_event_t::object_start) seen.back().clear();
    if (event == nlohmann::json::parse_event_t::key &&
        !seen.at(static_cast<std::size_t>(depth)).insert(value.get<std::string>()).second)
      complaints.push_back(path + ": " + value.get<std::string>() + ": said twice");
    return true;
  };
  try {
    return nlohmann::json::parse(bytes_of(path), watch);
  } catch (const nlohmann::json::exception& fault) {
    complaints.push_back(path + ": " + fault.what());
    return nlohmann::json::object();
  }
}

Catalogue read(const std::string& path, Language language, Complaints& complaints) {
  Catalogue catalogue;
  const nlohmann::json root = parse(path, complaints);
  for (const auto& [key, said] : root.items()) {
    const bool plural = said.is_object() && said.size() == 2 && said.contains("one") &&
                        said.contains("other") && said["one"].is_string() &&
                        said["other"].is_string();
    if (!said.is_string() && !plural) {
      complaints.push_back(path + ": " + key +
                           ": neither a sentence nor {\"one\": …, \"other\": …}");
      continue;
    }
    const std::string one = plural ? said["one"].get<std::string>() : said.get<std::string>();
    const std::string other = plural ? said["other"].get<std::string>() : one;
    if (one.empty() || other.empty()) complaints.push_back(path + ": " + key + ": empty");
    catalogue[key] = {typeset(language, one), typeset(language, other)};
  }
  return catalogue;
}

std::set<std::string> placeholders(const Saying& saying) {
  std::set<std::string> names;
  for (const std::string* text : {&saying.singular, &saying.plural})
    for (std::size_t open = text->find('{'); open != std::string::npos;
         open = text->find('{', open + 1))
      names.insert(text->substr(open, text->find('}', open) - open + 1));
  return names;
}

void compare(const Catalogue& french, const Catalogue& english, Complaints& complaints) {
  for (const auto& [key, saying] : french) {
    const auto other = english.find(key);
    if (other == english.end()) {
      complaints.push_back(key + ": said in French, not in English");
    } else if (placeholders(saying) != placeholders(other->second)) {
      complaints.push_back(key + ": French and English do not name the same {values}");
    }
  }
  for (const auto& [key, saying] : english)
    if (!french.contains(key)) complaints.push_back(key + ": said in English, not in French");
}

std::string literal(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '\n') {
      out += "\\n";
      continue;
    }
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

std::string keys_header(const Catalogue& catalogue) {
  std::string out =
      "#pragma once\n// Printed by tools/press from assets/words.\n#include <algorithm>\n"
      "#include <array>\n#include <string_view>\n\nnamespace blason {\n"
      "inline constexpr std::array<std::string_view, " +
      std::to_string(catalogue.size()) + "> keys{\n";
  for (const auto& [key, saying] : catalogue) out += "    " + literal(key) + ",\n";
  return out +
         "};\n/// True when the catalogues have a sentence of that key.\n"
         "constexpr bool is_key(std::string_view text) {\n"
         "  return std::binary_search(keys.begin(), keys.end(), text);\n}\n} // namespace blason\n";
}

std::string table_source(const Catalogue& french, const Catalogue& english) {
  std::string out =
      "// Printed by tools/press from assets/words.\n#include \"words/catalogue.hpp\"\n\n"
      "namespace blason {\nnamespace {\nconstexpr Sentence table[] = {\n";
  for (const auto& [key, fr] : french) {
    const Saying& en = english.at(key);
    out += "    {" + literal(key) + ", {" + literal(fr.singular) + ", " + literal(fr.plural) +
           "}, {" + literal(en.singular) + ", " + literal(en.plural) + "}},\n";
  }
  return out + "};\n} // namespace\nstd::span<const Sentence> sentences() { return table; }\n} // "
               "namespace blason\n";
}

/// A file that says the same already is left alone: whoever includes it need not be built again.
void write(const std::string& path, const std::string& text) {
  if (bytes_of(path) != text) std::ofstream(path, std::ios::binary) << text;
}

} // namespace

int main(int count, char** arguments) {
  if (count != 5) {
    std::cerr << "words_press FR.json EN.json KEYS.hpp TABLE.cpp\n";
    return 2;
  }
  Complaints complaints;
  const Catalogue french = read(arguments[1], Language::french, complaints);
  const Catalogue english = read(arguments[2], Language::english, complaints);
  compare(french, english, complaints);
  for (const std::string& complaint : complaints) std::cerr << complaint << '\n';
  if (!complaints.empty()) return 1;
  write(arguments[3], keys_header(french));
  write(arguments[4], table_source(french, english));
  return 0;
}
