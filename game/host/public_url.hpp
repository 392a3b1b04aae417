#pragma once

#include <string>
#include <string_view>
#include <variant>

namespace blason {

/// Why a text is no address a hosted room can have.
enum class UrlFault {
  unfit, // neither "http://NAME" nor "https://NAME", or a name or port that cannot be
  path,  // something behind the name: page and socket take the whole of it
};

/// Where phones find a room that stands behind a proxy, as browsers write it in `Origin`:
/// "https://blason.example". Capitals, a last slash and the port a browser leaves away may be
/// given.
std::variant<std::string, UrlFault> read_public_url(std::string_view text);

} // namespace blason
