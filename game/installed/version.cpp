#include "installed/version.hpp"

namespace blason {

std::string_view version() { return BLASON_VERSION; }

} // namespace blason
