#include "face/libraries.hpp"

#include <cairo.h>
#include <fontconfig/fontconfig.h>
#include <pango/pango.h>

namespace blason {

std::vector<Library> painting_libraries() {
  const int font = FcGetVersion(); // 21401 is 2.14.1
  const std::string fontconfig = std::to_string(font / 10000) + "." +
                                 std::to_string(font / 100 % 100) + "." +
                                 std::to_string(font % 100);
  return {{"Cairo", cairo_version_string()},
          {"Pango", pango_version_string()},
          {"Fontconfig", fontconfig}};
}

} // namespace blason
