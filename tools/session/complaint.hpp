#pragma once

#include "deckfile/read.hpp"
#include "words/words.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace blason {

class RecordFault;

/// What every subcommand returns to the shell.
enum Exit { done = 0, problems = 1, wrong_call = 2 };

/// One line on standard error.
void complain(const std::string& sentence);
/// The sentence of a fault of the record.
void complain(Language language, const RecordFault& fault);
/// Every problem of a deck, a line each, as `blason-deck check` says them.
void complain(Language language, const std::string& file, const deckfile::ReadDeck& read);

/// The file's bytes as they are; nullopt, and a complaint, when it cannot be read.
std::optional<std::string> bytes_of(Language language, const std::filesystem::path& file);
/// The deck of a file; nullopt, and its problems told, when it cannot be played.
std::optional<deckfile::ReadDeck> playable_deck(Language language, const std::string& file);

/// Writes the file whole, or complains and leaves what was there. Folders above it are not made.
Exit write_file(Language language, const std::filesystem::path& file, const std::string& bytes);
/// The folder and those above it, where they are missing; complains when they cannot be made.
Exit make_folders(Language language, const std::filesystem::path& folder);
/// On standard output; a full disk or a closed pipe is a problem.
Exit write_out(Language language, const std::string& bytes);

} // namespace blason
