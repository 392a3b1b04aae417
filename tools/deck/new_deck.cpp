#include "new_deck.hpp"

#include "put_file.hpp"

#include <filesystem>
#include <iostream>
#include <system_error>

namespace blason {
namespace {

std::string named(std::string deck, const std::string& id) {
  const std::string mark = "\"ID\"";
  const std::size_t at = deck.find(mark);
  return deck.replace(at, mark.size(), "\"" + id + "\"");
}

bool holds_anything(const std::string& file) {
  std::error_code error;
  const auto status = std::filesystem::status(file, error);
  if (!std::filesystem::exists(status)) return false;
  return !std::filesystem::is_regular_file(status) || std::filesystem::file_size(file, error) > 0;
}

} // namespace

int write_new_deck(const std::string& id, const std::string& file, Language language) {
  const std::string deck =
      named(language == Language::french ? new_deck_french : new_deck_english, id);
  if (file == "-") {
    std::cout << deck << std::flush;
    return std::cout ? 0 : 1;
  }
  const std::string path = file.empty() ? id + ".json" : file;
  if (holds_anything(path)) {
    std::cerr << say(language, "deck.new.exists", {{"file", path}}) << "\n";
    return 1;
  }
  if (!put_file(path, deck, language)) return 1;
  std::cout << say(language, "deck.new.written", {{"file", path}}) << "\n";
  return 0;
}

} // namespace blason
