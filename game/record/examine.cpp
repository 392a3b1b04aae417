#include "record/examine.hpp"

#include "record/holder.hpp"
#include "record/private_copy.hpp"
#include "record/store.hpp"

#include <array>
#include <unistd.h>

namespace blason {
namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t our_application_id = 1112298318; // sql/schema.sql

std::uint32_t big_endian(std::string_view head, std::size_t place) {
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < 4; ++i)
    number = number << 8U | static_cast<unsigned char>(head[place + i]);
  return number;
}

/// What the first 100 bytes say (SQLite's file format, "The Database Header").
Finding by_header(const fs::path& path) {
  const std::optional<OpenFile> file = OpenFile::read(path);
  const std::string head = file ? file->bytes(100) : std::string();
  if (head.size() < 100 || !head.starts_with("SQLite format 3")) return NotASession{};
  if (big_endian(head, 68) != our_application_id) return NotASession{};
  const auto schema = static_cast<int>(big_endian(head, 60));
  if (schema > schema_version) return Newer{schema, {}};
  return Sound{};
}

/// Reading a copy in memory fails for its own reasons, or because of what it holds.
bool tells_of_damage(const RecordFault& fault) {
  switch (fault.trouble()) {
  case Trouble::damaged:
  case Trouble::not_a_session:
  case Trouble::input_output:
  case Trouble::other:
    return true;
  default:
    return false;
  }
}

/// Runs what reads; the reason "page" when the file could not be read there.
template <class Work> bool readable(Work work) {
  try {
    work();
    return true;
  } catch (const RecordFault& fault) {
    if (!tells_of_damage(fault)) throw;
    return false;
  }
}

class Look {
public:
  explicit Look(Examined& result) : result_(result) {}

  void at(const fs::path& copy) {
    const bool read = readable([&] { read_all(Store::hold(copy)); });
    if (!read) spoiled("page");
    if (result_.entries.empty() && !std::holds_alternative<Newer>(result_.finding))
      result_.finding = Lost{reason_.empty() ? "empty" : reason_};
    else if (!deck_as_said())
      result_.finding = Lost{"deck"};
  }

private:
  void read_all(const Store& store) {
    result_.content.deck = store.deck();
    result_.content.start = store.start();
    result_.content.pictures = store.pictures();
    if (!readable([&] { store.each_row([this](Row row) { return take(std::move(row)); }); }))
      spoiled("page");
    if (!std::holds_alternative<Sound>(result_.finding)) return;
    result_.content.tokens = store.tokens();
    if (!store.pages_sound()) spoiled("index");
  }

  bool take(Row row) {
    if (row.seq != next()) return spoiled("gap");
    if (chained(result_.content.head(), row) != row.hash) return spoiled("chain");
    auto entry = entry_of(row);
    if (std::holds_alternative<Unreadable>(entry)) {
      // The chain holds, so this was meant: a later program wrote it.
      result_.finding = Newer{schema_version, row.type};
      return false;
    }
    result_.entries.push_back(std::get<Entry>(std::move(entry)));
    result_.content.rows.push_back(std::move(row));
    return true;
  }

  bool spoiled(std::string reason) {
    if (std::holds_alternative<Sound>(result_.finding))
      result_.finding = Damaged{next(), reason, {}};
    if (reason_.empty()) reason_ = std::move(reason);
    return false;
  }

  bool deck_as_said() const {
    if (result_.entries.empty()) return true;
    const auto* opened = std::get_if<SessionOpened>(&result_.entries.front().event);
    return opened != nullptr && opened->hash == sha256_hex(result_.content.deck);
  }

  std::int64_t next() const { return static_cast<std::int64_t>(result_.content.rows.size()) + 1; }

  Examined& result_;
  std::string reason_;
};

Examined examined_once(const fs::path& path) {
  Examined result;
  result.finding = by_header(path);
  if (!std::holds_alternative<Sound>(result.finding)) return result;
  const PrivateCopy copy(path);
  Look(result).at(copy.path());
  return result;
}

} // namespace

std::string_view slug(const Finding& finding) {
  static constexpr std::array<std::string_view, 7> slugs{
      "sound", "damaged", "lost", "newer", "held", "not_a_session", "no_such_file"};
  static_assert(slugs.size() == std::variant_size_v<Finding>);
  return slugs.at(finding.index());
}

Examined examine(const fs::path& path) {
  Examined result;
  if (!identity_of(path)) {
    result.finding = NoSuchFile{};
    return result;
  }
  const std::optional<pid_t> holder = holder_of(path);
  if (holder == ::getpid()) {
    result.finding = HeldBy{*holder};
    return result;
  }
  // While somebody writes, a copy may fall between two moments: the next one will not.
  constexpr int tries = 5;
  for (int i = 0; i < tries; ++i) {
    result = examined_once(path);
    if (!holder || std::holds_alternative<Sound>(result.finding)) break;
  }
  result.held = holder.has_value();
  return result;
}

} // namespace blason
