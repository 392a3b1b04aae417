#include "formats.hpp"

#include "wire/entry_json.hpp"

#include <algorithm>
#include <array>

namespace blason {
namespace {

// In the order of the enumeration.
constexpr std::array<std::string_view, 5> slugs{"events", "results", "csv", "csv-fr", "xlsx"};

} // namespace

std::string_view slug(Format format) { return slugs.at(static_cast<std::size_t>(format)); }

std::optional<Format> format_of(std::string_view slug) {
  const auto at = std::find(slugs.begin(), slugs.end(), slug);
  if (at == slugs.end()) return std::nullopt;
  return static_cast<Format>(at - slugs.begin());
}

std::vector<std::string> format_slugs() { return {slugs.begin(), slugs.end()}; }

std::vector<std::string> table_ids() {
  return {"session", "teams", "rounds", "answers", "ledger", "lands", "castles", "fiefs"};
}

std::string event_lines(const std::vector<Entry>& entries) {
  std::string lines;
  for (const Entry& entry : entries) lines += entry_line(entry) + "\n";
  return lines;
}

} // namespace blason
