#include "record/record.hpp"

#include "record/holder.hpp"
#include "record/store.hpp"
#include "record/whole_file.hpp"

#include <algorithm>
#include <cerrno>
#include <map>

namespace blason {
namespace {

namespace fs = std::filesystem;
using CommandName = std::pair<std::string, std::string>;

bool goes_on_from(const Content& before, const Content& after) {
  const std::size_t shared = std::min(before.rows.size(), after.rows.size());
  return before.start == after.start && before.deck == after.deck &&
         (shared == 0 || before.rows[shared - 1].hash == after.rows[shared - 1].hash);
}

/// The next free NAME.damaged-N.
fs::path damaged_name(const fs::path& path) {
  for (int number = 1;; ++number) {
    const fs::path name = beside(path, ".damaged-" + std::to_string(number));
    if (!identity_of(name)) return name;
  }
}

/// Rows linked to `head`. What could not be read again is not written: it would end the record
/// there.
std::vector<Row> rows_after(Digest head, std::span<const Entry> entries, const fs::path& path) {
  std::vector<Row> rows;
  for (const Entry& entry : entries) {
    rows.push_back(row_of(entry, head));
    head = rows.back().hash;
    const auto again = entry_of(rows.back());
    if (const auto* fault = std::get_if<Unreadable>(&again))
      throw RecordFault(Trouble::other, path, 0,
                        rows.back().type + " " + std::string(slug(fault->why)) + " " +
                            fault->where);
  }
  return rows;
}

/// No evening ends for want of a picture: what cannot be copied stays behind.
void take_along(const std::vector<KeptPicture>& pictures, const fs::path& from,
                const fs::path& to) {
  for (const KeptPicture& one : pictures) {
    try {
      if (const auto bytes = kept_picture(from, one.hash)) keep_picture(to, *bytes);
    } catch (const RecordFault&) {
      return;
    }
  }
}

fs::path keep_original(const fs::path& path) {
  const fs::path copy = damaged_name(path);
  const std::string wal = read_whole(beside(path, "-wal"));
  if (!wal.empty()) write_synced(beside(copy, "-wal"), wal);
  write_synced(copy, read_whole(path));
  sync_folder_of(copy);
  return copy;
}

} // namespace

struct Record::Inside {
  fs::path path;
  Content content; // what was committed, all of it: a stick may be pulled
  std::map<CommandName, std::pair<std::int64_t, std::int64_t>> commands;
  std::optional<Holding> holding;
  std::optional<Store> store;
  std::optional<Identity> file, wal; // those the store has open
  bool suspect = false;              // the last write failed

  Inside(fs::path where, Content what) : path(std::move(where)), content(std::move(what)) {
    for (const Row& row : content.rows) note_command(row);
    hold();
  }

  void note_command(const Row& row) {
    const auto [at, fresh] = commands.try_emplace({row.device, row.command}, row.seq, row.seq);
    if (!fresh) at->second.second = row.seq;
  }

  void hold() {
    store.emplace(Store::hold(path));
    holding.emplace(path);
    note_place();
  }
  void note_place() {
    file = identity_of(path);
    wal = identity_of(beside(path, "-wal"));
  }
  void let_go() {
    if (store && !in_place()) store->leave_as_is();
    store.reset();
    holding.reset();
  }

  bool in_place() const {
    return file && identity_of(path) == file && (!wal || identity_of(beside(path, "-wal")) == wal);
  }
  /// Writing into a file that was taken away succeeds, and is lost.
  void must_be_in_place() const {
    if (!in_place()) throw system_fault(path, ENOENT);
  }

  void write(std::span<const Row> rows) {
    if (suspect) come_back();
    suspect = true;
    store->append(rows, [this] { must_be_in_place(); });
    if (!wal) note_place();
    suspect = false;
  }

  /// After a failure: the file may be where it was, be another of the same session, or have to be
  /// made anew.
  void come_back() {
    if (store && in_place()) return;
    let_go();
    if (!identity_of(path)) {
      write_whole(path, content);
      return hold();
    }
    const Examined there = examine(path);
    if (!std::holds_alternative<Sound>(there.finding) || !goes_on_from(content, there.content))
      throw system_fault(path, ENOENT);
    hold();
    const std::size_t written = there.content.rows.size();
    if (written > content.rows.size())
      store->drop_after(static_cast<std::int64_t>(content.rows.size()));
    else
      store->append(std::span(content.rows).subspan(written));
  }
};

Record::Record(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Record::Record(Record&&) noexcept = default;
Record& Record::operator=(Record&&) noexcept = default;
Record::~Record() {
  if (inside_) inside_->let_go();
}

Record Record::create(const fs::path& path, std::string_view deck, std::span<const Entry> opening) {
  Content content;
  content.deck = deck;
  content.rows = rows_after(content.start, opening, path);
  write_whole(path, content);
  return Record(std::make_unique<Inside>(path, std::move(content)));
}

Opened Record::open(const fs::path& path) {
  Opened opened;
  if (const auto holder = holder_of(path)) {
    opened.finding = HeldBy{*holder};
    return opened;
  }
  settle(path);
  Examined found = examine(path);
  opened.finding = std::move(found.finding);
  auto* damaged = std::get_if<Damaged>(&opened.finding);
  if (damaged == nullptr && !std::holds_alternative<Sound>(opened.finding)) return opened;
  if (damaged != nullptr) {
    damaged->original = keep_original(path);
    replace_whole(path, found.content, Old::removed);
  }
  try {
    opened.record = Record(std::make_unique<Inside>(path, std::move(found.content)));
    opened.entries = std::move(found.entries);
  } catch (const RecordFault& fault) {
    if (fault.trouble() != Trouble::held) throw;
    opened.finding = HeldBy{holder_of(path).value_or(0)};
  }
  return opened;
}

void Record::append(std::span<const Entry> entries) {
  std::vector<Row> rows = rows_after(inside_->content.head(), entries, inside_->path);
  inside_->write(rows);
  for (Row& row : rows) {
    inside_->note_command(row);
    inside_->content.rows.push_back(std::move(row));
  }
}

void Record::save_elsewhere(const fs::path& path) {
  write_whole(path, inside_->content);
  auto moved = std::make_unique<Inside>(path, inside_->content);
  if (moved->content.pictures) take_along(*moved->content.pictures, inside_->path, path);
  inside_->let_go();
  inside_ = std::move(moved);
}

void Record::try_writing() { inside_->write({}); }

void Record::checkpoint() {
  if (!inside_->suspect) inside_->store->checkpoint();
}

void Record::keep(std::span<const Token> tokens) {
  if (inside_->suspect) inside_->come_back();
  inside_->must_be_in_place();
  inside_->store->put(tokens);
  auto& kept = inside_->content.tokens;
  for (const Token& token : tokens) {
    // From behind: a token that is replaced is mostly a recent one.
    const auto known = std::find_if(kept.rbegin(), kept.rend(),
                                    [&](const Token& one) { return one.hash == token.hash; });
    if (known == kept.rend())
      kept.push_back(token);
    else
      *known = token;
  }
}

const std::vector<Token>& Record::tokens() const { return inside_->content.tokens; }

void Record::keep(std::vector<KeptPicture> pictures) {
  if (inside_->suspect) inside_->come_back();
  inside_->must_be_in_place();
  inside_->store->put(pictures);
  inside_->content.pictures = std::move(pictures);
}

const std::optional<std::vector<KeptPicture>>& Record::pictures() const {
  return inside_->content.pictures;
}

std::optional<std::pair<std::int64_t, std::int64_t>>
Record::seqs_of(std::string_view device, std::string_view command) const {
  const auto at = inside_->commands.find({std::string(device), std::string(command)});
  if (at == inside_->commands.end()) return std::nullopt;
  return at->second;
}

std::vector<Entry> Record::entries(std::int64_t from) const {
  std::vector<Entry> entries;
  for (const Row& row : inside_->content.rows)
    if (row.seq >= from) entries.push_back(std::get<Entry>(entry_of(row)));
  return entries;
}

std::int64_t Record::last_seq() const {
  return static_cast<std::int64_t>(inside_->content.rows.size());
}
const std::string& Record::deck() const { return inside_->content.deck; }
const fs::path& Record::path() const { return inside_->path; }

} // namespace blason
