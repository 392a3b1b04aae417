#include "stage/handing_out.hpp"

#include "report/exports.hpp"
#include "report/xlsx.hpp"
#include "words/words.hpp"

#include <ctime>
#include <future>

namespace blason {
namespace {

namespace fs = std::filesystem;

/// "2026-11-25", where this machine stands.
std::string day_of(Millis utc) {
  const std::time_t seconds = utc / 1000;
  std::tm local{};
  localtime_r(&seconds, &local);
  char text[16] = {};
  return std::string(text, std::strftime(text, sizeof text, "%Y-%m-%d", &local));
}

/// NAME, NAME-2…: whichever is not there yet.
fs::path free_path(const fs::path& folder, const std::string& name, const std::string& ending) {
  for (int number = 1;; ++number) {
    const std::string counted = number == 1 ? "" : "-" + std::to_string(number);
    fs::path path = folder / (name + counted + ending);
    std::error_code error;
    if (!fs::exists(path, error)) return path;
  }
}

fs::path made(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) throw CannotWrite(error);
  return folder;
}

/// What was written: a file, or for CSV a folder with a file a table.
fs::path write_as(Format format, const Exported& what, const fs::path& folder, Language language) {
  const std::string name(slug(format));
  if (format == Format::events || format == Format::results) {
    const fs::path file = free_path(folder, name, format == Format::events ? ".jsonl" : ".json");
    write_output(file, text_of(format, what));
    return file;
  }
  const std::vector<Table> tables = tables_of(what, headings_of(format, language));
  if (format == Format::xlsx) {
    const fs::path file = free_path(folder, "results", ".xlsx");
    write_xlsx(file, tables, what.entries.front().at);
    return file;
  }
  const fs::path inside = made(free_path(folder, name, ""));
  for (const Table& table : tables)
    write_output(inside / (table.id + ".csv"), csv(table, dialect_of(format)));
  return inside;
}

/// The record's own entries and name, read in turn.
struct Kept {
  fs::path path;
  std::vector<Entry> entries;
};
Kept kept_by(LiveTable& table) {
  std::promise<Kept> told;
  table.ask([&told](const Record& record) { told.set_value({record.path(), record.entries()}); });
  return told.get_future().get();
}

/// The session in that format, below one folder; where it is, or why it is not, in a sentence.
struct HandOut {
  Format format;
  Exported what;
  std::string name; // of the session and its day
  Language language;

  std::string below(const fs::path& shelf, Phrase done) const {
    const fs::path folder = shelf / "Blason" / name;
    try {
      const fs::path written = write_as(format, what, made(folder), language);
      return say(language, done, {{"file", written.string()}});
    } catch (const CannotWrite& fault) {
      return say(language, "program.unwritable",
                 {{"file", folder.string()}, {"reason", reason(language, fault)}});
    }
  }
};

} // namespace

std::string hand_out(LiveTable& table, const std::string& format, const Shelves& shelves,
                     Language language) {
  const auto as = format_of(format);
  if (!as) return {};
  const Kept kept = kept_by(table);
  Session session;
  for (const Entry& entry : kept.entries) session = after(std::move(session), entry);
  const HandOut given{*as,
                      {table.deck(), session, kept.entries},
                      kept.path.stem().string() + " " + day_of(kept.entries.front().at),
                      language};
  std::string said = given.below(shelves.documents, "program.exported");
  // Of several disks none is chosen for her: one may be somebody's backup.
  if (shelves.sticks.size() == 1)
    said += "\n" + given.below(shelves.sticks.front(), "program.exported-stick");
  return said;
}

} // namespace blason
