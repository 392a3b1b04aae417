#include "record/libraries.hpp"

#include <sodium.h>
#include <sqlite3.h>

namespace blason {

std::vector<Library> recording_libraries() {
  return {{"SQLite", sqlite3_libversion()}, {"libsodium", sodium_version_string()}};
}

} // namespace blason
