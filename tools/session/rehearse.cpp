#include "rehearse.hpp"

#include "installed/folders.hpp"
#include "record/row.hpp"
#include "recorded_evening.hpp"
#include "rehearsal_table.hpp"
#include "session/scripts.hpp"
#include "session_file.hpp"
#include "wire/results_json.hpp"

#include <algorithm>
#include <chrono>

namespace blason {
namespace {

namespace fs = std::filesystem;

struct Rehearsing {
  const RehearseCall& call;
  Language language;
  Deck deck;
  std::string bytes, hash;
};

std::string scripts_of(const Deck& deck) {
  std::string ids;
  for (const Script& script : scripts_for(deck)) ids += (ids.empty() ? "" : ", ") + script.id.value;
  return ids;
}

bool has_script(const Deck& deck, const std::string& id) {
  const std::vector<Script> scripts = scripts_for(deck);
  return std::any_of(scripts.begin(), scripts.end(),
                     [&](const Script& script) { return script.id.value == id; });
}

RecordedEvening play(const Rehearsing& stage, const Rehearsal& rehearsal) {
  std::vector<std::string> names;
  for (int team = 0; team < rehearsal.teams; ++team)
    names.push_back(banner_name(stage.language, team));
  Opening opening = rehearsal_opening(stage.deck, rehearsal, names);
  opening.hash = stage.hash;
  if (stage.call.record.empty())
    return {done, play_evening(stage.deck, rehearsal, std::move(opening))};
  return record_evening(stage.language, stage.call.record, stage.deck, stage.bytes, rehearsal,
                        std::move(opening));
}

std::string told(const Rehearsing& stage, const std::vector<Entry>& entries,
                 const Session& session) {
  if (stage.call.as == Format::events) return event_lines(entries);
  return results_json(results_of(stage.deck, session));
}

fs::path file_of(const RehearseCall& call, std::uint64_t seed) {
  const std::string ending = call.as == Format::events ? ".jsonl" : ".json";
  return fs::path(call.out) / (std::string(slug(*call.as)) + "-" + std::to_string(seed) + ending);
}

/// Plays and writes them one by one; the first that cannot be written ends it.
Exit write_evenings(const Rehearsing& stage, RehearsalTable& table) {
  const RehearseCall& call = stage.call;
  for (int evening = 0; evening < call.count; ++evening) {
    Rehearsal rehearsal = call.rehearsal;
    rehearsal.seed += static_cast<std::uint64_t>(evening);
    const auto [played, entries] = play(stage, rehearsal);
    if (played != done) return played;
    const Session session = lived(entries);
    if (!call.as) {
      table.add(stage.deck, rehearsal, session);
      continue;
    }
    const std::string text = told(stage, entries, session);
    const Exit exit = call.out.empty()
                          ? write_out(stage.language, text)
                          : write_file(stage.language, file_of(call, rehearsal.seed), text);
    if (exit != done) return exit;
  }
  return done;
}

} // namespace

Exit rehearse(const RehearseCall& call, Language language) {
  if (call.as && call.out.empty() && call.count > 1) {
    complain(say(language, "program.rehearse.out-needed"));
    return wrong_call;
  }
  if (!call.record.empty() && call.count > 1) {
    complain(say(language, "program.rehearse.record-alone"));
    return wrong_call;
  }
  const std::string file = deck_meant(call.deck).string();
  auto bytes = bytes_of(language, file);
  if (!bytes) return problems;
  auto read = playable_deck(language, file);
  if (!read) return problems;
  if (!has_script(read->deck, call.rehearsal.script)) {
    complain(say(language, "program.unknown-script",
                 {{"script", call.rehearsal.script}, {"scripts", scripts_of(read->deck)}}));
    return wrong_call;
  }
  if (!call.out.empty() && make_folders(language, call.out) != done) return problems;
  const std::string hash = sha256_hex(*bytes);
  const Rehearsing stage{call, language, std::move(read->deck), std::move(*bytes), hash};
  RehearsalTable table;
  const auto begin = std::chrono::steady_clock::now();
  const Exit exit = write_evenings(stage, table);
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  if (exit != done || (call.as && call.out.empty())) return exit;
  return write_out(language, table.text(stage.deck, language) +
                                 say(language, "program.rehearsed",
                                     {{"count", call.count},
                                      {"time", number(language, took.count(), 1) + " s"}}) +
                                 "\n");
}

} // namespace blason
