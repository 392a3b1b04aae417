#include "export.hpp"

#include "put_file.hpp"
#include "report/xlsx.hpp"
#include "session_file.hpp"
#include "summary.hpp"

#include <algorithm>

namespace blason {
namespace {

namespace fs = std::filesystem;

struct Export {
  const ExportCall& call;
  const SessionFile& file;
  Language language; // of complaints

  std::vector<Table> tables() const {
    return tables_of(what(), call.headings.value_or(headings_of(call.as, language)));
  }
  Exported what() const { return {file.deck, file.session, file.examined.entries}; }

  Exit put(const std::string& bytes) const {
    return call.out.empty() ? write_out(language, bytes) : put(call.out, bytes);
  }
  Exit put(const fs::path& path, const std::string& bytes) const {
    const Exit exit = write_file(language, path, bytes);
    if (exit == done)
      write_out(language, say(language, "session.written", {{"file", path.string()}}) + "\n");
    return exit;
  }

  Exit one_table() const {
    for (const Table& table : tables())
      if (table.id == call.table) return put(csv(table, dialect_of(call.as)));
    complain(say(language, "program.bad-option", {{"option", "--table"}, {"value", call.table}}));
    return wrong_call;
  }
  Exit every_table() const {
    if (const Exit exit = make_folders(language, call.out); exit != done) return exit;
    for (const Table& table : tables())
      if (const Exit exit =
              put(fs::path(call.out) / (table.id + ".csv"), csv(table, dialect_of(call.as)));
          exit != done)
        return exit;
    return done;
  }
  Exit workbook() const {
    try {
      write_xlsx(call.out, tables(), started_at(file.examined));
    } catch (const CannotWrite& fault) {
      complain(unwritable(call.out, fault, language));
      return problems;
    }
    return write_out(language, say(language, "session.written", {{"file", call.out}}) + "\n");
  }

  Exit run() const {
    switch (call.as) {
    case Format::events:
    case Format::results:
      return put(text_of(call.as, what()));
    case Format::csv:
    case Format::csv_french:
      return call.out.empty() || fs::path(call.out).extension() == ".csv" ? one_table()
                                                                          : every_table();
    case Format::xlsx:
      break;
    }
    return workbook();
  }
};

bool same_file(const std::string& a, const std::string& b) {
  std::error_code ignored;
  return !b.empty() && fs::equivalent(a, b, ignored);
}

} // namespace

Exit export_session(const ExportCall& call, Language language) {
  if (call.as == Format::xlsx && call.out.empty()) {
    complain(say(language, "program.export.out-needed"));
    return wrong_call;
  }
  if (same_file(call.file, call.out)) {
    complain(say(language, "program.exists", {{"file", call.out}}));
    return problems;
  }
  const auto file = read_session(language, call.file);
  if (!file) return problems;
  const Exit exit = Export{call, *file, language}.run();
  return exit == done && !file->sound() ? problems : exit;
}

} // namespace blason
