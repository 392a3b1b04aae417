#include "looks.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace blason::house {
namespace {

constexpr std::array<std::string_view, 6> openings{"enum class ", "struct ", "class ",
                                                   "enum ",       "union ",  "using "};

struct TypeDeclared {
  std::string name; // with its namespaces; those without a name are named after their file
  int line = 0;     // from 1
};

std::string_view word_at(std::string_view text) {
  const auto end = std::find_if(text.begin(), text.end(), [](unsigned char letter) {
    return std::isalnum(letter) == 0 && letter != '_' && letter != ':';
  });
  return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

/// The type a line of namespace scope declares and does not only announce; empty when none.
std::string_view type_of(std::string_view line) {
  for (const std::string_view opening : openings) {
    if (!line.starts_with(opening)) continue;
    const std::string_view name = word_at(line.substr(opening.size()));
    const bool told = opening == "using " ? line.find('=') != std::string_view::npos
                                          : line.find(';') == std::string_view::npos ||
                                                line.find('{') != std::string_view::npos;
    return told && name.find(':') == std::string_view::npos ? name : std::string_view{};
  }
  return {};
}

/// Types of namespace scope; the layout begins their lines at the first column.
std::vector<TypeDeclared> types_in(const tree::Source& source) {
  struct Opened {
    std::string name;
    int depth = 0;
  };
  std::vector<Opened> open;
  std::vector<TypeDeclared> found;
  int line = 0, depth = 0;
  for (const std::string& text : tree::lines_of(tree::code_only(source.text))) {
    ++line;
    if (text.starts_with("namespace ") && text.find('{') != std::string::npos) {
      const std::string_view name = word_at(std::string_view(text).substr(10));
      open.push_back(Opened{name.empty() ? source.path : std::string(name), depth});
    } else if (const std::string_view type = type_of(text); !type.empty()) {
      std::string whole;
      for (const Opened& space : open) whole += space.name + "::";
      found.push_back(TypeDeclared{whole + std::string(type), line});
    }
    depth += static_cast<int>(std::count(text.begin(), text.end(), '{') -
                              std::count(text.begin(), text.end(), '}'));
    while (!open.empty() && depth <= open.back().depth) open.pop_back();
  }
  return found;
}

bool declares(const tree::Source& source, const std::string& name, int before) {
  const std::string own = name.substr(name.rfind(':') + 1);
  // Most files do not even hold the words: they need not be taken apart.
  if (std::none_of(openings.begin(), openings.end(), [&](std::string_view opening) {
        return source.text.find(std::string(opening) + own) != std::string::npos;
      }))
    return false;
  const std::vector<TypeDeclared> types = types_in(source);
  return std::any_of(types.begin(), types.end(), [&](const TypeDeclared& type) {
    return type.name == name && type.line < before;
  });
}

} // namespace

Look types_declared_elsewhere(std::function<bool(std::string_view)> counts) {
  return [counts = std::move(counts)](const tree::Source& source, const Sources& all) {
    std::vector<Finding> found;
    for (const TypeDeclared& type : types_in(source)) {
      const bool again = declares(source, type.name, type.line) ||
                         std::any_of(all.begin(), all.end(), [&](const tree::Source& other) {
                           return counts(other.path) && other.path < source.path &&
                                  declares(other, type.name, std::numeric_limits<int>::max());
                         });
      if (again) found.push_back(Finding{type.line, type.name});
    }
    return found;
  };
}

} // namespace blason::house
