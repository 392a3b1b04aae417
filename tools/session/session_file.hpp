#pragma once

#include "deck/deck.hpp"
#include "record/examine.hpp"
#include "session/session.hpp"
#include "words/language.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace blason {

/// A session file as it stands, read without changing it, and what its events come to.
struct SessionFile {
  std::filesystem::path path;
  Examined examined;
  Deck deck;
  Session session;

  /// False when a part of the record could not be trusted: what is here is what came before.
  bool sound() const { return std::holds_alternative<Sound>(examined.finding); }
};

/// What is wrong with the file, in a sentence; empty when it is sound.
std::string sentence(Language language, const std::string& file, const Examined& examined);

/// The fold of the entries up to seq `to`.
Session lived(const std::vector<Entry>& entries, std::optional<std::int64_t> to = std::nullopt);

/// nullopt, and a complaint, when nothing can be read. A damaged file is read up to its last good
/// event, and complained of too.
std::optional<SessionFile> read_session(Language language, const std::string& file);

} // namespace blason
