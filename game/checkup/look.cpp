#include "checkup/look.hpp"

#include "checkup/record_tried.hpp"
#include "checkup/screens_seen.hpp"
#include "deckfile/read.hpp"
#include "face/fonts.hpp"
#include "face/fonts_found.hpp"
#include "face/libraries.hpp"
#include "installed/folders.hpp"
#include "record/fault.hpp"
#include "record/folder.hpp"
#include "record/libraries.hpp"
#include "report/libraries.hpp"
#include "window/graphics.hpp"

#include <cstdlib>
#include <filesystem>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace blason {
namespace {

namespace fs = std::filesystem;

bool port_is_free(int port) {
  const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
  if (socket < 0) return false;
  const int again = 1; // a port left a moment ago is free
  ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &again, sizeof again);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  const auto* const any = reinterpret_cast<const sockaddr*>(&address);
  const bool free = ::bind(socket, any, sizeof address) == 0 && ::listen(socket, 1) == 0;
  ::close(socket);
  return free;
}

/// A sound device that can play: the kernel names them pcmC0D0p and so on.
bool sound_there() {
  std::error_code error;
  for (const auto& device : fs::directory_iterator("/dev/snd", error)) {
    const std::string name = device.path().filename().string();
    if (name.starts_with("pcm") && name.ends_with('p')) return true;
  }
  return false;
}

std::string locale_said() {
  for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* const value = std::getenv(variable);
    if (value != nullptr && *value != '\0') return value;
  }
  return {};
}

void look_at_sessions(Facts& facts) {
  const fs::path folder = sessions_folder();
  facts.folder = folder.string();
  try {
    make_folder(folder);
  } catch (const RecordFault& fault) {
    facts.folder_trouble = facts.record_trouble = slug(fault.trouble());
    return;
  }
  std::error_code error;
  if (::access(folder.c_str(), W_OK) != 0) facts.folder_trouble = slug(Trouble::read_only);
  const fs::space_info space = fs::space(folder, error);
  facts.free_bytes = error ? 0 : space.available;
  const RecordTried tried = tried_record(folder);
  facts.record_trouble = tried.trouble;
  facts.commit = tried.commit;
}

void look_at_fonts(Facts& facts) {
  facts.faces = static_cast<int>(text_faces().size() + script_faces().size());
  for (const FontFile& face : missing_faces(font_folders()))
    facts.fonts_lacking.push_back(
        FontLacking{fs::path(face.file).filename().string(), std::string(face.package)});
}

} // namespace

std::vector<Library> libraries() {
  std::vector<Library> all;
  for (const auto& some :
       {window_libraries(), painting_libraries(), recording_libraries(), reporting_libraries()})
    all.insert(all.end(), some.begin(), some.end());
  return all;
}

Facts look_machine_over(int port) {
  Facts facts;
  const DisplaySeen display = display_seen();
  facts.renderer = display.renderer;
  facts.screens = display.screens;
  if (display.late) facts.late = longest_try;
  look_at_fonts(facts);
  facts.sound = sound_there();
  look_at_sessions(facts);
  for (const fs::path& deck : shipped_decks())
    facts.decks.push_back(DeckSeen{deck.string(), deckfile::read_file(deck.string()).playable()});
  facts.port = port;
  facts.port_free = port_is_free(port);
  facts.locale = locale_said();
  facts.libraries = libraries();
  return facts;
}

} // namespace blason
