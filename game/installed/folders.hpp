#pragma once

#include <filesystem>
#include <string>
#include <vector>

// Where what the program is installed with lies: decks, and fonts when it carries them. Never
// looked for in the folder the program happens to be called from.

namespace blason {

/// What decides where to look.
struct Whereabouts {
  std::filesystem::path program;          // this process's file
  std::string blason_data, xdg_data_dirs; // the environment's, empty when not said
};
Whereabouts whereabouts();

/// Folders of data that are there, best first: $BLASON_DATA, share/blason beside the program's
/// folder (a build folder has one too), blason in each of $XDG_DATA_DIRS.
std::vector<std::filesystem::path> data_folders(const Whereabouts& from = whereabouts());

/// The decks the program comes with, sorted by name; of two with one name, that of the better
/// folder.
std::vector<std::filesystem::path> shipped_decks(const Whereabouts& from = whereabouts());
/// The deck a person means: what lies at that path, else the shipped deck of that name, with or
/// without its ending; else the path as it was said.
std::filesystem::path deck_meant(const std::string& said, const Whereabouts& from = whereabouts());
/// The one for newcomers; empty when it is not installed.
std::filesystem::path newcomers_deck(const Whereabouts& from = whereabouts());

/// A program that only ours start, in libexec/blason beside this one's folder; empty when it is not
/// there. Nothing in the environment decides which it is.
std::filesystem::path own_program(const std::string& name, const Whereabouts& from = whereabouts());

/// Folders of the program's own fonts, which come before the machine's.
std::vector<std::filesystem::path> own_font_folders(const Whereabouts& from = whereabouts());

} // namespace blason
