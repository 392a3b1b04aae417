#pragma once

#include "record/content.hpp"
#include "record/examine.hpp"
#include "record/fault.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace blason {

struct Opened;

/// The record of one session being played: one file, one connection, written before anything is
/// shown. Not for two threads at once. All that fails throws RecordFault.
class Record {
public:
  /// A new file with the deck as played and the first entries, which begin with SessionOpened.
  static Record create(const std::filesystem::path& path, std::string_view deck,
                       std::span<const Entry> opening);
  /// The session of a file, up to its last good event. A damaged file is kept beside
  /// (NAME.damaged-1) and play goes on in a mended one. There is a record only when the finding is
  /// Sound or Damaged.
  static Opened open(const std::filesystem::path& path);

  Record(Record&&) noexcept;
  Record& operator=(Record&&) noexcept;
  ~Record();

  /// Writes all entries in one transaction, or none; their seq goes on from last_seq(). After a
  /// failure the same entries may be given again: by then the folder may be back, and what it lacks
  /// is written too.
  void append(std::span<const Entry> entries);
  /// The whole session in a new file, which is the record from now on; the old one stays as it was.
  /// Its pictures come along as far as they can be had.
  void save_elsewhere(const std::filesystem::path& path);
  /// Finds out whether the record can be written again, by a write that says nothing.
  void try_writing();
  /// Moves what the -wal file holds into the file itself; for quiet moments.
  void checkpoint();

  /// All in one transaction, or none; a token that is known is replaced.
  void keep(std::span<const Token> tokens);
  void keep(const Token& token) { keep(std::span(&token, 1)); }
  const std::vector<Token>& tokens() const;
  /// Notes which pictures of the deck lie beside the file: once, and after they do (keep_picture).
  void keep(std::vector<KeptPicture> pictures);
  const std::optional<std::vector<KeptPicture>>& pictures() const; // nullopt: nobody kept any

  /// First and last seq of the events a command led to; nullopt: it is not in the record.
  std::optional<std::pair<std::int64_t, std::int64_t>> seqs_of(std::string_view device,
                                                               std::string_view command) const;
  std::vector<Entry> entries(std::int64_t from = 1) const; // from that seq on
  std::int64_t last_seq() const;
  const std::string& deck() const; // its bytes
  const std::filesystem::path& path() const;

private:
  struct Inside;
  explicit Record(std::unique_ptr<Inside> inside);
  std::unique_ptr<Inside> inside_;
};

struct Opened {
  Finding finding;
  std::optional<Record> record;
  std::vector<Entry> entries;
};

} // namespace blason
