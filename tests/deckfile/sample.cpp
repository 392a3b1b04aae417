#include "sample.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace blason {
namespace {

constexpr int families = 7;

std::string words(int length) {
  const std::string some = "la marée où l’été s’éternise ";
  std::string out;
  while (static_cast<int>(out.size()) < length) out += some;
  return out;
}

std::string text(int length) {
  return R"({"fr": ")" + words(length) + R"(", "en": ")" + words(length) + R"("})";
}

std::string persona(int i, int length) {
  const std::string n = std::to_string(i);
  return R"(    {"id": "p)" + n + R"(", "name": "Persona )" + n + R"(", "family": "f)" +
         std::to_string(i % families) + R"(", "story": )" + text(length) + R"(, "why": )" +
         text(length) + "}";
}

std::string card(const std::string& prefix, int i, const std::string& owner, int length) {
  const std::string n = std::to_string(i);
  return R"(    {"id": ")" + prefix + n + R"(", )" + owner + R"(, "text": {"fr": ")" + n +
         R"(", "en": ")" + n + R"("}, "why": )" + text(length) + "}";
}

} // namespace

std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("no file " + path);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> files_in(const std::string& folder, const std::string& ending) {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().string().ends_with(ending)) paths.push_back(entry.path().string());
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::vector<std::string> told(const std::string& deck) {
  std::vector<std::string> out;
  for (const deckfile::Problem& problem : deckfile::read(deck).problems)
    out.push_back(problem.code + " " + std::to_string(problem.line) + ":" +
                  std::to_string(problem.column) + " " +
                  (problem.pointer.empty() ? "/" : problem.pointer));
  return out;
}

std::string sample_deck(const Sizes& sizes) {
  std::string deck = R"({
  "format": 1, "id": "sample", "version": "1", "languages": ["fr", "en"], "title": "Sample", "fiction": true,
  "families": [)";
  const auto list = [&](int count, auto&& one) {
    for (int i = 0; i < count; ++i) deck += (i == 0 ? "\n" : ",\n") + one(i);
    deck += "]";
  };
  list(std::min(families, sizes.personas), [](int i) {
    const std::string n = std::to_string(i);
    return R"(    {"id": "f)" + n + R"(", "name": "Family )" + n +
           R"(", "segment": {"name": "Segment"}})";
  });
  deck += ",\n  \"personas\": [";
  list(sizes.personas, [&](int i) { return persona(i, sizes.text); });
  const auto owner = [&](int i) { return "\"p" + std::to_string(i % sizes.personas) + "\""; };
  deck += ",\n  \"verbatims\": [";
  list(sizes.verbatims,
       [&](int i) { return card("v", i, "\"persona\": " + owner(i), sizes.text); });
  deck += ",\n  \"clues\": [";
  list(sizes.clues,
       [&](int i) { return card("c", i, "\"personas\": [" + owner(i) + "]", sizes.text); });
  return deck + "\n}\n";
}

} // namespace blason
