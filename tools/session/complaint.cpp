#include "complaint.hpp"

#include "put_file.hpp"

#include "deckfile/sentence.hpp"
#include "record/fault.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>
#include <sstream>

namespace blason {
namespace {

namespace fs = std::filesystem;

std::string reason_now() { return std::strerror(errno); }

} // namespace

void complain(const std::string& sentence) { std::cerr << sentence + "\n" << std::flush; }

void complain(Language language, const RecordFault& fault) {
  const std::string key = "record." + std::string(slug(fault.trouble()));
  complain(fault.path().string() + ": " + say(language, Phrase::named(key)));
}

void complain(Language language, const std::string& file, const deckfile::ReadDeck& read) {
  std::string lines;
  for (const deckfile::Problem& problem : read.problems)
    lines += line(language, file, problem) + "\n";
  std::cerr << lines << std::flush;
}

std::optional<std::string> bytes_of(Language language, const fs::path& file) {
  std::error_code ignored;
  if (!fs::exists(file, ignored)) {
    complain(say(language, "program.not-found", {{"file", file.string()}}));
    return std::nullopt;
  }
  errno = fs::is_directory(file, ignored) ? EISDIR : 0;
  std::ostringstream bytes;
  std::ifstream in(file, std::ios::binary);
  if (errno == 0 && in && (in.peek() == std::ifstream::traits_type::eof() || bytes << in.rdbuf()))
    return std::move(bytes).str();
  complain(
      say(language, "program.unreadable", {{"file", file.string()}, {"reason", reason_now()}}));
  return std::nullopt;
}

std::optional<deckfile::ReadDeck> playable_deck(Language language, const std::string& file) {
  deckfile::ReadDeck read = deckfile::read_file(file);
  if (read.playable()) return read;
  complain(language, file, read);
  return std::nullopt;
}

Exit write_file(Language language, const fs::path& file, const std::string& bytes) {
  return put_file(file, bytes, language) ? done : problems;
}

Exit make_folders(Language language, const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (!error) return done;
  complain(unwritable(folder, CannotWrite(error), language));
  return problems;
}

Exit write_out(Language language, const std::string& bytes) {
  errno = 0;
  std::cout << bytes << std::flush;
  if (std::cout) return done;
  complain(say(language, "program.out-unwritable", {{"reason", reason_now()}}));
  return problems;
}

} // namespace blason
