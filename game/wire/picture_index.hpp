#pragma once

#include <map>
#include <string>

namespace blason {

/// Under which path of the host whose picture is; by the ids that hands carry.
struct PictureIndex {
  std::map<std::string, std::string> personas, families;
};

/// What stands at /pictures.json.
std::string picture_index_json(const PictureIndex& index);

} // namespace blason
