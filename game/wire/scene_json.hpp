#pragma once

#include "views/scenes.hpp"
#include "wire/face_json.hpp"

namespace blason {

void write_value(JsonText& out, const RoundHead& head);
void write_value(JsonText& out, const GalleryPersona& persona);
void write_value(JsonText& out, const Scene& scene);

} // namespace blason
