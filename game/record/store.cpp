#include "record/store.hpp"

#include "record/sql.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <cerrno>
#include <cstring>

namespace blason {
namespace {

namespace fs = std::filesystem;

constexpr int longest_value = 64 * 1024 * 1024; // bytes; a deck bundle has at most 50 MB

Trouble trouble_of(const SQLite::Exception& e, const fs::path& path) {
  switch (e.getErrorCode()) {
  case SQLITE_FULL:
    return Trouble::disk_full;
  case SQLITE_READONLY:
  case SQLITE_PERM:
    return Trouble::read_only;
  case SQLITE_CANTOPEN:
    return fs::exists(path.parent_path()) ? Trouble::read_only : Trouble::vanished;
  case SQLITE_BUSY:
  case SQLITE_LOCKED:
    return Trouble::held;
  case SQLITE_IOERR:
    return Trouble::input_output;
  case SQLITE_NOTADB:
    return Trouble::not_a_session;
  case SQLITE_CORRUPT:
    return Trouble::damaged;
  default:
    return Trouble::other;
  }
}

RecordFault fault_of(const SQLite::Exception& e, const fs::path& path, sqlite3* handle) {
  const int error = handle == nullptr ? 0 : sqlite3_system_errno(handle);
  // A file system may say "full" in the middle of what SQLite takes for a disk error.
  if (e.getErrorCode() == SQLITE_IOERR && (error == ENOSPC || error == EDQUOT))
    return {Trouble::disk_full, path, e.getExtendedErrorCode(), e.what()};
  return {trouble_of(e, path), path, e.getExtendedErrorCode(), e.what()};
}

std::unique_ptr<SQLite::Database> opened(const fs::path& path, int flags, const char* how) {
  try {
    auto database = std::make_unique<SQLite::Database>(fs::absolute(path).string(), flags);
    sqlite3_limit(database->getHandle(), SQLITE_LIMIT_LENGTH, longest_value);
    // A session file from elsewhere may hold anything: no trigger, view or odd schema of its gets
    // to run.
    for (const int option : {SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW})
      sqlite3_db_config(database->getHandle(), option, 0, nullptr);
    sqlite3_db_config(database->getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    database->exec(how);
    return database;
  } catch (const SQLite::Exception& e) {
    throw fault_of(e, path, nullptr);
  }
}

Row read_row(SQLite::Statement& question) {
  Row row;
  row.seq = question.getColumn(0).getInt64();
  row.at = question.getColumn(1).getInt64();
  row.t = question.getColumn(2).getInt64();
  row.actor = question.getColumn(3).getString();
  row.device = question.getColumn(4).getString();
  row.command = question.getColumn(5).getString();
  row.ordinal = question.getColumn(6).getInt64();
  row.type = question.getColumn(7).getString();
  row.body = question.getColumn(8).getString();
  const std::string hash = question.getColumn(9).getString();
  if (hash.size() == row.hash.size()) std::memcpy(row.hash.data(), hash.data(), hash.size());
  return row;
}

} // namespace

Store::Store(fs::path path, std::unique_ptr<SQLite::Database> database)
    : path_(std::move(path)), database_(std::move(database)) {}
Store::~Store() = default;
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&& other) noexcept {
  append_.reset();
  path_ = std::move(other.path_);
  database_ = std::move(other.database_);
  append_ = std::move(other.append_);
  return *this;
}

template <class Work> auto Store::guarded(Work work) const {
  try {
    return work();
  } catch (const SQLite::Exception& e) {
    throw fault_of(e, path_, database_->getHandle());
  }
}

Store Store::write_new(const fs::path& path) {
  return {path, opened(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, sql::open_whole)};
}

Store Store::hold(const fs::path& path) {
  return {path, opened(path, SQLite::OPEN_READWRITE, sql::open_live)};
}

void Store::put(const Content& content) {
  guarded([&] {
    SQLite::Transaction transaction(*database_, SQLite::TransactionBehavior::IMMEDIATE);
    database_->exec(sql::schema);
    SQLite::Statement deck(*database_, sql::put_deck);
    deck.bindNoCopy(1, content.deck.data(), static_cast<int>(content.deck.size()));
    deck.bind(2, sha256_hex(content.deck));
    deck.exec();
    note("chain_start", hex(content.start));
    for (const Row& row : content.rows) insert(row);
    for (const Token& token : content.tokens) insert(token);
    if (content.pictures) note(*content.pictures);
    transaction.commit();
    database_->exec(sql::close_whole);
  });
}

void Store::append(std::span<const Row> rows, const std::function<void()>& before_commit) {
  guarded([&] {
    SQLite::Transaction transaction(*database_, SQLite::TransactionBehavior::IMMEDIATE);
    for (const Row& row : rows) insert(row);
    if (rows.empty()) note("tried", "again");
    if (before_commit) before_commit();
    transaction.commit();
  });
}

void Store::note(const std::string& key, const std::string& value) {
  SQLite::Statement statement(*database_, sql::put_meta);
  statement.bind(1, key);
  statement.bind(2, value);
  statement.exec();
}

void Store::note(const std::vector<KeptPicture>& pictures) {
  for (const KeptPicture& one : pictures) note("picture " + one.path, one.hash);
  note("pictures", std::to_string(pictures.size()));
}

void Store::insert(const Row& row) {
  if (!append_) append_ = std::make_unique<SQLite::Statement>(*database_, sql::append_event);
  SQLite::Statement& statement = *append_;
  statement.tryReset(); // after a failure it would say it again
  statement.bind(1, row.seq);
  statement.bind(2, row.at);
  statement.bind(3, row.t);
  statement.bind(4, row.actor);
  statement.bind(5, row.device);
  statement.bind(6, row.command);
  statement.bind(7, row.ordinal);
  statement.bind(8, row.type);
  statement.bind(9, row.body);
  statement.bindNoCopy(10, row.hash.data(), static_cast<int>(row.hash.size()));
  statement.exec();
  statement.reset(); // or it would hold the transaction open
}

void Store::drop_after(std::int64_t seq) {
  guarded([&] {
    SQLite::Statement statement(*database_, sql::drop_events_after);
    statement.bind(1, seq);
    statement.exec();
  });
}

void Store::put(std::span<const Token> tokens) {
  guarded([&] {
    SQLite::Transaction transaction(*database_, SQLite::TransactionBehavior::IMMEDIATE);
    for (const Token& token : tokens) insert(token);
    transaction.commit();
  });
}

void Store::put(const std::vector<KeptPicture>& pictures) {
  guarded([&] {
    SQLite::Transaction transaction(*database_, SQLite::TransactionBehavior::IMMEDIATE);
    note(pictures);
    transaction.commit();
  });
}

void Store::insert(const Token& token) {
  SQLite::Statement statement(*database_, sql::put_token);
  statement.bind(1, token.hash);
  statement.bind(2, token.team);
  statement.bind(3, token.device);
  statement.bind(4, token.issued_at);
  statement.bind(5, token.revoked ? 1 : 0);
  statement.exec();
}

int Store::schema() const {
  return guarded([&] { return database_->execAndGet(sql::schema_version).getInt(); });
}

bool Store::pages_sound() const {
  return guarded([&] { return database_->execAndGet(sql::are_pages_sound).getString() == "ok"; });
}

std::string Store::deck() const {
  return guarded([&] {
    SQLite::Statement question(*database_, sql::deck_as_played);
    return question.executeStep() ? question.getColumn(0).getString() : std::string();
  });
}

Digest Store::start() const {
  return guarded([&] {
    SQLite::Statement question(*database_, sql::meta_of);
    question.bind(1, "chain_start");
    return question.executeStep() ? digest_of(question.getColumn(0).getString()) : Digest{};
  });
}

std::vector<Token> Store::tokens() const {
  return guarded([&] {
    std::vector<Token> tokens;
    SQLite::Statement question(*database_, sql::tokens);
    while (question.executeStep())
      tokens.push_back(Token{question.getColumn(0).getString(), question.getColumn(1).getString(),
                             question.getColumn(2).getString(), question.getColumn(3).getInt64(),
                             question.getColumn(4).getInt64() != 0});
    return tokens;
  });
}

std::optional<std::vector<KeptPicture>> Store::pictures() const {
  return guarded([&]() -> std::optional<std::vector<KeptPicture>> {
    SQLite::Statement kept(*database_, sql::meta_of);
    kept.bind(1, "pictures");
    if (!kept.executeStep()) return std::nullopt;
    std::vector<KeptPicture> pictures;
    SQLite::Statement question(*database_, sql::pictures_kept);
    while (question.executeStep())
      pictures.push_back({question.getColumn(0).getString(), question.getColumn(1).getString()});
    return pictures;
  });
}

void Store::each_row(const std::function<bool(Row)>& take) const {
  guarded([&] {
    SQLite::Statement question(*database_, sql::events_in_order);
    while (question.executeStep())
      if (!take(read_row(question))) return;
  });
}

void Store::checkpoint() {
  guarded([&] { database_->exec(sql::checkpoint); });
}

void Store::leave_as_is() {
  sqlite3_db_config(database_->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

} // namespace blason
