#include "session_file.hpp"

#include "complaint.hpp"

namespace blason {
namespace {

struct Wrong {
  Language language;
  const std::string& file;

  std::string operator()(const Sound&) const { return {}; }
  std::string operator()(const Damaged& found) const {
    const std::string key = "session.damage." + found.reason;
    return file + ": " + say(language, "session.broken", {{"seq", found.first_bad - 1}}) + " " +
           say(language, Phrase::named(key));
  }
  std::string operator()(const Lost& found) const {
    const std::string key = "session.damage." + found.reason;
    return say(language, "program.session-lost", {{"file", file}}) + " " +
           say(language, Phrase::named(key));
  }
  std::string operator()(const Newer&) const {
    return say(language, "program.session-newer", {{"file", file}});
  }
  std::string operator()(const HeldBy& held) const {
    return say(language, "program.session-held",
               {{"file", file}, {"holder", std::to_string(held.process)}});
  }
  std::string operator()(const NotASession&) const {
    return say(language, "program.not-a-session", {{"file", file}});
  }
  std::string operator()(const NoSuchFile&) const {
    return say(language, "program.not-found", {{"file", file}});
  }
};

} // namespace

std::string sentence(Language language, const std::string& file, const Examined& examined) {
  return std::visit(Wrong{language, file}, examined.finding);
}

Session lived(const std::vector<Entry>& entries, std::optional<std::int64_t> to) {
  Session session;
  for (const Entry& entry : entries) {
    if (to && entry.seq > *to) break;
    session = after(std::move(session), entry);
  }
  return session;
}

std::optional<SessionFile> read_session(Language language, const std::string& file) {
  SessionFile read{file, examine(file), {}, {}};
  const std::string wrong = sentence(language, file, read.examined);
  if (!wrong.empty()) complain(wrong);
  const bool damaged = std::holds_alternative<Damaged>(read.examined.finding);
  if (!read.sound() && !damaged) return std::nullopt;
  deckfile::ReadDeck deck = deckfile::read(read.examined.content.deck);
  if (!deck.playable()) {
    complain(language, file, deck);
    return std::nullopt;
  }
  read.deck = std::move(deck.deck);
  read.session = lived(read.examined.entries);
  return read;
}

} // namespace blason
