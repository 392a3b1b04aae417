#include "checkup/verdicts.hpp"

#include "wire/json_text.hpp"
#include "words/words.hpp"

#include <algorithm>

namespace blason {
namespace {

std::size_t letters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
  }));
}

void add_column(std::string& line, const std::string& word, std::size_t width) {
  line += word + std::string(width - std::min(width, letters(word)) + 2, ' ');
}

/// The words of one column, and how wide it must be.
struct Column {
  std::vector<std::string> words;
  std::size_t width = 0;

  void add(std::string word) {
    width = std::max(width, letters(word));
    words.push_back(std::move(word));
  }
};

void write_member(JsonText& json, std::string_view key, std::string_view value) {
  json.key(key);
  json.text(value);
}

} // namespace

std::string_view slug(Fitness verdict) {
  switch (verdict) {
  case Fitness::ok:
    return "ok";
  case Fitness::weak:
    return "weak";
  case Fitness::wrong:
    break;
  }
  return "wrong";
}

bool playable(const std::vector<Checked>& findings) {
  return std::none_of(findings.begin(), findings.end(),
                      [](const Checked& finding) { return finding.verdict == Fitness::wrong; });
}

std::string as_lines(const std::vector<Checked>& findings, Language language) {
  Column verdicts, checks;
  for (const Checked& finding : findings) {
    const std::string verdict = "doctor.verdict." + std::string(slug(finding.verdict));
    const std::string check = "doctor.check." + finding.check;
    verdicts.add(say(language, Phrase::named(verdict)));
    checks.add(say(language, Phrase::named(check)));
  }
  std::string lines;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    add_column(lines, verdicts.words[i], verdicts.width);
    add_column(lines, checks.words[i], checks.width);
    lines += findings[i].sentence + "\n";
  }
  std::vector<std::string> wrong;
  for (std::size_t i = 0; i < findings.size(); ++i)
    if (findings[i].verdict == Fitness::wrong) wrong.push_back(checks.words[i]);
  lines += wrong.empty() ? say(language, "doctor.fit")
                         : say(language, "doctor.unfit", {{"checks", list(language, wrong)}});
  return lines + "\n";
}

std::string as_json(const std::vector<Checked>& findings, const Facts& facts) {
  JsonText json;
  json.open_object();
  write_member(json, "version", version());
  json.key("playable");
  json.boolean(playable(findings));
  json.key("checks");
  json.open_array();
  for (const Checked& finding : findings) {
    json.open_object();
    write_member(json, "check", finding.check);
    write_member(json, "verdict", slug(finding.verdict));
    write_member(json, "sentence", finding.sentence);
    json.close_object();
  }
  json.close_array();
  json.key("libraries");
  json.open_array();
  for (const Library& library : facts.libraries) {
    json.open_object();
    write_member(json, "name", library.name);
    write_member(json, "version", library.version);
    json.close_object();
  }
  json.close_array();
  json.close_object();
  return std::move(json).take() + "\n";
}

} // namespace blason
