#include "seating/settings.hpp"

#include <charconv>
#include <cstdlib>
#include <fstream>
#include <locale>
#include <pwd.h>
#include <unistd.h>

namespace blason {
namespace {

namespace fs = std::filesystem;

fs::path own_home() {
  const char* said = std::getenv("HOME");
  if (said != nullptr && *said != '\0') return said;
  const passwd* person = ::getpwuid(::getuid());
  return person == nullptr ? fs::path("/") : fs::path(person->pw_dir);
}

fs::path configuration() {
  const char* said = std::getenv("XDG_CONFIG_HOME");
  // The XDG rule: a path that is not absolute is to be ignored.
  const bool usable = said != nullptr && fs::path(said).is_absolute();
  return usable ? fs::path(said) : own_home() / ".config";
}

std::string trimmed(const std::string& text) {
  const std::size_t first = text.find_first_not_of(" \t\r");
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r") + 1 - first);
}

/// "$HOME/Documents" within quotes, as the desktop's file of folders has it.
fs::path unfolded(std::string value) {
  if (value.size() > 1 && value.front() == '"' && value.back() == '"')
    value = value.substr(1, value.size() - 2);
  const std::string home = "$HOME";
  if (value.compare(0, home.size(), home) == 0) return own_home().string() + value.substr(5);
  return value;
}

template <class F> void each_line(const fs::path& file, const F& take) {
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    const std::size_t equals = line.find('=');
    if (equals == std::string::npos || trimmed(line).front() == '#') continue;
    take(trimmed(line.substr(0, equals)), trimmed(line.substr(equals + 1)));
  }
}

} // namespace

fs::path settings_folder() { return configuration() / "blason"; }

fs::path documents_folder() {
  fs::path found;
  each_line(configuration() / "user-dirs.dirs", [&](const std::string& name, const std::string& v) {
    if (name == "XDG_DOCUMENTS_DIR") found = unfolded(v);
  });
  std::error_code error;
  return found.is_absolute() && fs::is_directory(found, error) ? found : own_home();
}

Settings read_settings(const fs::path& file) {
  Settings settings;
  each_line(file, [&](const std::string& name, const std::string& value) {
    if (name == "wall-monitor") settings.wall_monitor = value;
    if (name == "phones-by") settings.phones_by = value;
    if (name == "wifi-name") settings.wifi.name = value;
    if (name == "wifi-password") settings.wifi.password = value;
    if (name == "wifi-hidden") settings.wifi.hidden = value == "yes";
    if (name == "daylight") settings.daylight = value == "yes";
    if (name == "hatched") settings.hatched = value == "yes";
    if (name == "muted") settings.muted = value == "yes";
    if (name == "still") settings.still = value == "yes";
    if (name == "desk-scale")
      std::from_chars(value.data(), value.data() + value.size(), settings.desk_scale);
  });
  return settings;
}

void write_settings(const fs::path& file, const Settings& settings) {
  std::error_code error;
  fs::create_directories(file.parent_path(), error);
  const fs::path beside = file.string() + ".new";
  {
    std::ofstream out(beside);
    fs::permissions(beside, fs::perms::owner_read | fs::perms::owner_write, error);
    out.imbue(std::locale::classic());
    if (!settings.wall_monitor.empty()) out << "wall-monitor = " << settings.wall_monitor << '\n';
    if (settings.desk_scale > 0) out << "desk-scale = " << settings.desk_scale << '\n';
    if (!settings.phones_by.empty()) out << "phones-by = " << settings.phones_by << '\n';
    const Network& wifi = settings.wifi;
    if (!wifi.name.empty()) out << "wifi-name = " << wifi.name << '\n';
    if (!wifi.password.empty()) out << "wifi-password = " << wifi.password << '\n';
    if (wifi.hidden) out << "wifi-hidden = yes\n";
    if (settings.daylight) out << "daylight = yes\n";
    if (settings.hatched) out << "hatched = yes\n";
    if (settings.muted) out << "muted = yes\n";
    if (settings.still) out << "still = yes\n";
    if (!out.flush()) return;
  }
  fs::rename(beside, file, error);
}

} // namespace blason
