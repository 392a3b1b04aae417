#include "face/wifi.hpp"

#include <string_view>

namespace blason {
namespace {

/// What means something in the text of the code is written behind a backslash.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (std::string_view("\\;,:\"").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

} // namespace

std::string wifi_text(const Network& network) {
  const bool open = network.password.empty();
  std::string text = open ? "WIFI:T:nopass;S:" : "WIFI:T:WPA;S:";
  text += escaped(network.name) + ";";
  if (!open) text += "P:" + escaped(network.password) + ";";
  if (network.hidden) text += "H:true;";
  return text + ";";
}

} // namespace blason
