#pragma once

#include "face/imposition.hpp"

#include <string>
#include <vector>

namespace blason {

/// What the sheet that measures a printer says.
struct Calibration {
  std::string title;
  std::vector<std::string> steps; // what to do, a line each
  std::string front, back;        // « Recto », « Verso »
  std::string offset;             // which offset it was printed with
};

/// Two pages: crosses on the front, and on the back scales in millimetres whose zero lies under
/// them on a printer that is right. What is read there is what --backs-offset is told. The sheet is
/// turned as the cards of that arrangement are, because the two directions change with it.
void paint_calibration(Paper&, const Calibration&, const Imposition&);

} // namespace blason
