#pragma once

#include "deckfile/json_tree.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace blason::deckfile {

/// One change to a deck's source. A pointer to a value changes it; to a key an object has not, or
/// to "-" in a list, adds it; without `json` the value goes, and its key and comma with it.
struct Edit {
  std::string pointer;
  std::optional<std::string> json; // the new value as JSON text
};

enum class EditRefusal { not_json, no_such_place };

struct RefusedEdit {
  std::size_t edit = 0; // position in the list given
  EditRefusal why = EditRefusal::no_such_place;
  friend bool operator==(const RefusedEdit&, const RefusedEdit&) = default;
};

struct Written {
  std::string bytes;
  std::vector<RefusedEdit> refused; // these alone are left out
};

/// The source with the edits made one after the other; every byte they do not speak of stays as it
/// was. `source` is that of a deck without syntax errors.
Written write(const JsonTree& source, const std::vector<Edit>& edits);

} // namespace blason::deckfile
