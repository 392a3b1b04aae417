#include "host/public_url.hpp"

#include <algorithm>

namespace blason {
namespace {

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }
bool is_letter(char letter) { return letter >= 'a' && letter <= 'z'; }

std::string in_small_letters(std::string_view text) {
  std::string small(text);
  for (char& letter : small)
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  return small;
}

/// Labels between dots, as DNS and browsers have them; names in other scripts are given as "xn--…".
bool is_host_name(std::string_view name) {
  if (name.empty() || name.size() > 253) return false;
  char before = '.';
  for (const char letter : name) {
    const bool inside = is_letter(letter) || is_digit(letter) || letter == '-';
    if (!inside && letter != '.') return false;
    if ((letter == '.' || letter == '-') && before == '.') return false;
    if (letter == '.' && before == '-') return false;
    before = letter;
  }
  return before != '.' && before != '-';
}

/// Without noughts in front: a browser writes none.
bool is_port(std::string_view port) {
  if (port.empty() || port.size() > 5 || port.front() == '0') return false;
  if (!std::all_of(port.begin(), port.end(), is_digit)) return false;
  return std::stoi(std::string(port)) <= 65535;
}

} // namespace

std::variant<std::string, UrlFault> read_public_url(std::string_view text) {
  const std::string url = in_small_letters(text);
  const std::size_t scheme_end = url.find("://");
  if (scheme_end == std::string::npos) return UrlFault::unfit;
  const std::string scheme = url.substr(0, scheme_end);
  if (scheme != "http" && scheme != "https") return UrlFault::unfit;
  std::string place = url.substr(scheme_end + 3);
  if (const std::size_t end = place.find_first_of("/?#"); end != std::string::npos) {
    if (place.substr(end) != "/") return UrlFault::path;
    place.resize(end);
  }
  const std::size_t colon = place.find(':');
  if (!is_host_name(std::string_view(place).substr(0, colon))) return UrlFault::unfit;
  if (colon != std::string::npos) {
    const std::string port = place.substr(colon + 1);
    if (!is_port(port)) return UrlFault::unfit;
    if (port == (scheme == "http" ? "80" : "443")) place.resize(colon);
  }
  return scheme + "://" + place;
}

} // namespace blason
