#include "put_file.hpp"

#include <iostream>

namespace blason {

std::string unwritable(const std::filesystem::path& file, const CannotWrite& fault,
                       Language language) {
  return say(language, "program.unwritable",
             {{"file", file.string()}, {"reason", reason(language, fault)}});
}

bool put_file(const std::filesystem::path& file, const std::string& bytes, Language language) {
  try {
    write_output(file, bytes);
    return true;
  } catch (const CannotWrite& fault) {
    std::cerr << unwritable(file, fault, language) + "\n" << std::flush;
    return false;
  }
}

} // namespace blason
