#include "places.hpp"
#include "rule.hpp"

#include <catch2/catch.hpp>

namespace blason::house {

std::vector<Finding> broken_in(const Rule& rule, const tree::Source& source, const Sources& all) {
  if (!rule.applies(source.path)) return {};
  return rule.look(source, all);
}

namespace {

std::vector<Rule> all_rules() {
  std::vector<Rule> rules = rules_about_words();
  for (auto& part : {rules_about_shapes(), rules_about_sizes()})
    rules.insert(rules.end(), part.begin(), part.end());
  return rules;
}

Sources project() {
  return tree::sources_under({"game", "tools", "tests", "cmake", "assets", "decks", ".ci"},
                             {".hpp", ".cpp", ".txt", ".md", ".json", ".cmake", ".py", ".sql",
                              ".ts", ".js", ".sh", "check", "play", "prepare", "run"});
}

} // namespace

TEST_CASE("each rule catches its forbidden example and lets its allowed one pass") {
  for (const Rule& rule : all_rules()) {
    INFO(rule.name);
    CHECK_FALSE(rule.reason.empty());
    CHECK_FALSE(broken_in(rule, rule.forbidden, {}).empty());
    CHECK(broken_in(rule, rule.allowed, {}).empty());
  }
}

TEST_CASE("a rule has one name") {
  const std::vector<Rule> rules = all_rules();
  for (const Rule& rule : rules)
    CHECK(std::count_if(rules.begin(), rules.end(),
                        [&](const Rule& other) { return other.name == rule.name; }) == 1);
}

TEST_CASE("the project keeps every rule") {
  const Sources sources = project();
  REQUIRE(sources.size() > 30);
  for (const Rule& rule : all_rules())
    for (const tree::Source& source : sources)
      for (const Finding& finding : broken_in(rule, source, sources))
        FAIL_CHECK(source.path << ":" << finding.line << ": " << rule.name << " (" << finding.what
                               << "): " << rule.reason);
}

} // namespace blason::house
