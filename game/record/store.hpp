#pragma once

#include "record/content.hpp"
#include "record/fault.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace blason {

/// One connection to one session file, and the questions in sql/. Throws RecordFault.
class Store {
public:
  /// A new file, to be written whole and closed.
  static Store write_new(const std::filesystem::path& path);
  /// The file of a session being played, held against other processes.
  static Store hold(const std::filesystem::path& path);
  ~Store();
  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;

  /// The whole file in one transaction.
  void put(const Content& content);
  /// All rows or none; of no rows at all, a note that writing was tried. `before_commit` may still
  /// throw.
  void append(std::span<const Row> rows, const std::function<void()>& before_commit = {});
  void drop_after(std::int64_t seq);
  /// All or none.
  void put(std::span<const Token> tokens);
  /// All of them or none.
  void put(const std::vector<KeptPicture>& pictures);

  int schema() const;
  bool pages_sound() const;
  std::string deck() const;
  Digest start() const;
  std::vector<Token> tokens() const;
  std::optional<std::vector<KeptPicture>> pictures() const;
  /// Row by row until `take` says false.
  void each_row(const std::function<bool(Row)>& take) const;
  /// Moves what stands in the -wal file into the file itself.
  void checkpoint();
  /// Closing leaves all files as they are; for a file that is no longer in its place.
  void leave_as_is();

private:
  Store(std::filesystem::path path, std::unique_ptr<SQLite::Database> database);
  template <class Work> auto guarded(Work work) const;
  void note(const std::string& key, const std::string& value);
  void note(const std::vector<KeptPicture>& pictures);
  void insert(const Row& row);
  void insert(const Token& token);

  std::filesystem::path path_;
  std::unique_ptr<SQLite::Database> database_;
  std::unique_ptr<SQLite::Statement>
      append_; // kept from one commit to the next; ends before database_
};

} // namespace blason
