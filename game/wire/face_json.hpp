#pragma once

#include "views/faces.hpp"
#include "wire/writing.hpp"

namespace blason {

void write_value(JsonText& out, const PersonaFace& face);
void write_value(JsonText& out, const FamilyFace& face);
void write_value(JsonText& out, const HintFace& face);
void write_value(JsonText& out, const Face& face);
void write_value(JsonText& out, const CardView& card);
void write_value(JsonText& out, const SpotView& spot);

} // namespace blason
