#include "wire/picture_index.hpp"

#include "wire/json_text.hpp"

namespace blason {
namespace {

void write_paths(JsonText& out, std::string_view key,
                 const std::map<std::string, std::string>& paths) {
  out.key(key);
  out.open_object();
  for (const auto& [id, path] : paths) {
    out.key(id);
    out.text(path);
  }
  out.close_object();
}

} // namespace

std::string picture_index_json(const PictureIndex& index) {
  JsonText out;
  out.open_object();
  write_paths(out, "personas", index.personas);
  write_paths(out, "families", index.families);
  out.close_object();
  return std::move(out).take();
}

} // namespace blason
