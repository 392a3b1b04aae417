#pragma once

#include <span>
#include <string_view>

namespace blason {

/// One file of the page that teams open. `lasting`: its path names its bytes, which never change.
struct PhoneFile {
  std::string_view path, type, bytes;
  bool lasting = false;
};

/// The page at "/", its script and its style. The bytes are there as long as the program.
std::span<const PhoneFile> phone_files();

} // namespace blason
