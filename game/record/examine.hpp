#pragma once

#include "record/content.hpp"
#include "session/entry.hpp"

#include <filesystem>
#include <string>
#include <sys/types.h>
#include <variant>
#include <vector>

namespace blason {

/// Every event is there and the chain holds.
struct Sound {};
/// Good up to before event `first_bad`; what follows cannot be trusted.
struct Damaged {
  std::int64_t first_bad = 1;
  std::string reason;             // "chain", "gap", "page" or "index"
  std::filesystem::path original; // where it was kept; empty when nothing was mended
};
/// Not a single event can be saved: "deck", "page" or "empty".
struct Lost {
  std::string reason;
};
/// Written by a program that knows more.
struct Newer {
  int schema = 0;
  std::string type; // of the first event not known here, when the schema is
};
struct HeldBy {
  pid_t process = 0; // 0: the system does not say
};
struct NotASession {};
struct NoSuchFile {};
using Finding = std::variant<Sound, Damaged, Lost, Newer, HeldBy, NotASession, NoSuchFile>;

std::string_view slug(const Finding& finding);

/// A session file as it stands, read without changing a byte of it.
struct Examined {
  Finding finding;
  bool held = false;          // somebody plays in it; what is told is a moment of it
  Content content;            // up to the last good event
  std::vector<Entry> entries; // the same, read
};

/// Reads a private copy, so that even a session being played, or a damaged one, can be looked at.
Examined examine(const std::filesystem::path& path);

} // namespace blason
