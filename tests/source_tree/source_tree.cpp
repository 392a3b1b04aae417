#include "source_tree/source_tree.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace blason::tree {
namespace {

namespace fs = std::filesystem;

bool is_left_out(const fs::path& folder) {
  static constexpr std::array<std::string_view, 4> made{"build", "node_modules", "__pycache__",
                                                        "dist"};
  const std::string name = folder.filename().string();
  return name.starts_with('.') || std::find(made.begin(), made.end(), name) != made.end();
}

bool ends_with_one(const std::string& path, std::initializer_list<std::string_view> endings) {
  return endings.size() == 0 ||
         std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view end) { return path.ends_with(end); });
}

bool is_word_letter(char letter) {
  return std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '_';
}

} // namespace

std::vector<Source> sources_under(std::initializer_list<std::string_view> folders,
                                  std::initializer_list<std::string_view> endings) {
  std::vector<Source> found;
  for (const std::string_view folder : folders) {
    if (!fs::exists(folder)) continue;
    for (auto at = fs::recursive_directory_iterator(folder); at != fs::end(at); ++at) {
      if (at->is_directory()) {
        if (is_left_out(at->path())) at.disable_recursion_pending();
        continue;
      }
      const std::string path = at->path().generic_string();
      if (ends_with_one(path, endings)) found.push_back(Source{path, read(path)});
    }
  }
  std::sort(found.begin(), found.end(),
            [](const Source& left, const Source& right) { return left.path < right.path; });
  return found;
}

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    lines.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return lines;
}

bool is_under(std::string_view path, std::string_view folder) {
  return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::size_t find_word(std::string_view text, std::string_view word, std::size_t from) {
  for (std::size_t at = text.find(word, from); at != std::string_view::npos;
       at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    const bool open_before =
        at == 0 || !is_word_letter(text[at - 1]) || !is_word_letter(word.front());
    const bool open_after =
        end == text.size() || !is_word_letter(text[end]) || !is_word_letter(word.back());
    if (open_before && open_after) return at;
  }
  return std::string_view::npos;
}

int line_at(std::string_view text, std::size_t place) {
  const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(place, text.size()));
  return 1 + static_cast<int>(std::count(text.begin(), end, '\n'));
}

} // namespace blason::tree
