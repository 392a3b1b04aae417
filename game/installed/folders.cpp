#include "installed/folders.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace blason {
namespace {

namespace fs = std::filesystem;

std::string environment(const char* name) {
  const char* const said = std::getenv(name);
  return said == nullptr ? "" : said;
}

std::vector<fs::path> parts_of(const std::string& list) {
  std::vector<fs::path> parts;
  for (std::size_t from = 0; from <= list.size();) {
    const std::size_t to = std::min(list.find(':', from), list.size());
    parts.emplace_back(list.substr(from, to - from));
    from = to + 1;
  }
  return parts;
}

std::vector<fs::path> below_data(const Whereabouts& from, const char* part) {
  std::vector<fs::path> folders;
  std::error_code error;
  for (const fs::path& folder : data_folders(from))
    if (fs::is_directory(folder / part, error)) folders.push_back(folder / part);
  return folders;
}

} // namespace

Whereabouts whereabouts() {
  std::error_code error;
  return {fs::read_symlink("/proc/self/exe", error), environment("BLASON_DATA"),
          environment("XDG_DATA_DIRS")};
}

std::vector<fs::path> data_folders(const Whereabouts& from) {
  std::vector<fs::path> wanted{from.blason_data};
  if (!from.program.empty())
    wanted.push_back(from.program.parent_path().parent_path() / "share" / "blason");
  const bool said = !from.xdg_data_dirs.empty();
  for (const fs::path& part : parts_of(said ? from.xdg_data_dirs : "/usr/local/share:/usr/share"))
    wanted.push_back(part / "blason");
  std::vector<fs::path> folders;
  std::error_code error;
  for (const fs::path& folder : wanted) {
    // The XDG rule, and ours: a path that is not absolute would depend on where we are called from.
    const bool known = std::find(folders.begin(), folders.end(), folder) != folders.end();
    if (folder.is_absolute() && !known && fs::is_directory(folder, error))
      folders.push_back(folder);
  }
  return folders;
}

std::vector<fs::path> shipped_decks(const Whereabouts& from) {
  std::map<std::string, fs::path> found;
  for (const fs::path& folder : below_data(from, "decks")) {
    std::error_code error;
    for (const auto& item : fs::directory_iterator(folder, error)) {
      const std::string name = item.path().filename().string();
      const std::string ending = item.path().extension().string();
      const bool deck =
          ending == ".blason" || (ending == ".json" && !name.ends_with(".schema.json"));
      std::error_code gone;
      if (deck && item.is_regular_file(gone)) found.emplace(name, item.path());
    }
  }
  std::vector<fs::path> decks;
  for (auto& one : found) decks.push_back(std::move(one.second));
  return decks;
}

fs::path deck_meant(const std::string& said, const Whereabouts& from) {
  const fs::path path = said;
  std::error_code error;
  if (fs::exists(path, error) || path.has_parent_path()) return path;
  for (fs::path& deck : shipped_decks(from))
    if (deck.stem() == path || deck.filename() == path) return std::move(deck);
  return path;
}

fs::path newcomers_deck(const Whereabouts& from) {
  fs::path deck = deck_meant("premiers-pas", from);
  return deck.has_parent_path() ? deck : fs::path();
}

fs::path own_program(const std::string& name, const Whereabouts& from) {
  if (from.program.empty()) return {};
  fs::path program = from.program.parent_path().parent_path() / "libexec" / "blason" / name;
  std::error_code error;
  return fs::is_regular_file(program, error) ? program : fs::path();
}

std::vector<fs::path> own_font_folders(const Whereabouts& from) {
  return below_data(from, "fonts");
}

} // namespace blason
