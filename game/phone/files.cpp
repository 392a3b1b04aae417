#include "phone/files.hpp"

#include "phone/pressed.hpp"

namespace blason {

std::span<const PhoneFile> phone_files() { return pressed::files; }

} // namespace blason
